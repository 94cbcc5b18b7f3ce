import type { ClicksContext, SlideInfo, SlideRoute } from '@slidev/types'
import type { Component, Ref } from 'vue'

/** A slide that was loaded: Slidev knows its meta's type only within its client. */
export type Route = SlideRoute & { meta: { slide: SlideInfo } }

/** As much of Slidev's navigation as the presenter view and the links use. */
export interface Nav {
  slides: Readonly<Ref<Route[]>>
  currentSlideRoute: Readonly<Ref<Route>>
  clicksContext: Readonly<Ref<ClicksContext>>
  isPresenter: Readonly<Ref<boolean>>
  isPrintMode: Readonly<Ref<boolean>>
  next: () => Promise<void>
  prev: () => Promise<void>
  /** To a slide by its number from 1 or its alias, in the view that is open. */
  go: (to: number | string) => Promise<void>
}

/** Slidev's clock, which all windows of one presentation share. */
export interface Timer {
  status: Readonly<Ref<'stopped' | 'running' | 'paused'>>
  /** Seconds since the start, pauses left out. */
  passed: Readonly<Ref<number>>
  toggle: () => void
  reset: () => void
}

export function useNav(): Nav
export function useSlideContext(): { $frontmatter: Record<string, unknown> & { routeAlias?: string } }
export function useTimer(): Timer
export function useSwipeControls(root: Ref<HTMLElement | null>): void
/** Keeps the screen on. */
export function useWakeLock(): void
/** Slidev's own keys, with those of setup/shortcuts. */
export function registerShortcuts(): void
/** The clicks of a slide that stand still: `clicks` of them are done. */
export function createFixedClicks(route: Route, clicks: number): ClicksContext

export const GoTo: Component
export const NoteStatic: Component
export const QuickOverview: Component
export const SlideContainer: Component
export const SlidesShow: Component
export const SlideWrapper: Component
