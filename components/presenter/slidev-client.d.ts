import type { ClicksContext, SlideInfo, SlideRoute } from '@slidev/types'
import type { Component, Ref } from 'vue'
import type { Clock } from './clock.ts'

/** A loaded slide: Slidev types its meta only within its client. */
export type Route = SlideRoute & { meta: { slide: SlideInfo } }

/** As much of Slidev's navigation as the presenter view and the links use. */
export interface Nav {
  slides: Readonly<Ref<Route[]>>
  currentSlideRoute: Readonly<Ref<Route>>
  currentSlideNo: Readonly<Ref<number>>
  clicksContext: Readonly<Ref<ClicksContext>>
  hasPrimarySlide: Readonly<Ref<boolean>>
  isPresenter: Readonly<Ref<boolean>>
  isPrintMode: Readonly<Ref<boolean>>
  next: () => Promise<void>
  prev: () => Promise<void>
  nextSlide: () => Promise<void>
  prevSlide: () => Promise<void>
  /** Goes to a slide by number, from 1, or alias, in the current view. */
  go: (to: number | string) => Promise<void>
}

/** A slide's number, from 1, and the number of its steps done. */
export interface Place { page: number, clicks: number }

/** State shared by a presentation's windows: Slidev's, our place and our black screen. */
export interface Room {
  /** Where the presentation is; `page` and `clicks` are where this window is. */
  place?: Place
  page: number
  clicks: number
  timer: Clock
  /** In percents of the slide. */
  cursor?: { x: number, y: number, style: 'cursor' | 'laser' }
  black?: boolean
}

/** Another way for windows to follow each other. */
export interface Sync {
  /** Gets a state and its updater; returns the listener to its changes. */
  init: (channel: string, update: (patch: object) => void, state: object) => ((state: object) => void) | undefined
}

export type DrawingMode = 'stylus' | 'line' | 'arrow' | 'ellipse' | 'rectangle' | 'eraseLine'

/** As much of Slidev's drawing as our tools use. */
export interface Drawings {
  brush: Ref<{ color: string, size: number }>
  brushColors: string[]
  canClear: Readonly<Ref<boolean>>
  canUndo: Readonly<Ref<boolean>>
  clear: () => void
  drauu: { undo: () => void }
  drawingEnabled: Ref<boolean>
  drawingMode: Ref<DrawingMode>
}

export const sharedState: Room
export const slidesTitle: string
export function addSyncMethod(sync: Sync): void
/** Ends Slidev's own sync between windows. */
export function disableBuiltinSync(): void
export function useDrawings(): Drawings
export function useMousePosInSlide(): Readonly<Ref<{ x: number, y: number } | undefined>>
export function useNav(): Nav
export function useSlideContext(): { $frontmatter: Record<string, unknown> & { routeAlias?: string } }
export function useSwipeControls(root: Ref<HTMLElement | null>): void
/** Keeps the screen on. */
export function useWakeLock(): void
/** Slidev's own keys, with those of setup/shortcuts. */
export function registerShortcuts(): void
/** The clicks of a slide that stand still: `clicks` of them are done. */
export function createFixedClicks(route: Route, clicks: number): ClicksContext
/** The path of a slide below the base, by its number. */
export function getSlidePath(page: number, presenter: boolean): string
export const showOverview: Ref<boolean>

export const NoteDisplay: Component
export const QuickOverview: Component
export const SlideContainer: Component
export const SlidesShow: Component
export const SlideWrapper: Component
