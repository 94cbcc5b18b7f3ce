import type { ClicksContext, SlideRoute } from '@slidev/types'
import type { Component, Ref } from 'vue'

/** As much of Slidev's navigation as the player uses. */
export interface Nav {
  slides: Readonly<Ref<SlideRoute[]>>
  /** From 1. */
  currentSlideNo: Readonly<Ref<number>>
  /** Whether the presenter view can be gone to: it is not for the public, and not shown within itself. */
  isPresenterAvailable: Readonly<Ref<boolean>>
  next: () => Promise<void>
  prev: () => Promise<void>
  goFirst: () => Promise<void>
  goLast: () => Promise<void>
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
export function useSwipeControls(root: Ref<HTMLElement | undefined>): void
export function useTimer(): Timer
/** Tells the windows of one presentation which slide is on show, by its number from 1; later moves are told by Slidev itself. */
export function shareSlide(number: number): void
/** Keeps the screen on while the deck is shown, where the deck's settings say so. */
export function keepScreenOn(): void
/** Whether this build has the presenter view: the public site does not. */
export const hasPresenterView: boolean
/** The clicks of a slide that stand still: `clicks` of them are done. */
export function createFixedClicks(route: SlideRoute, clicks: number): ClicksContext

export const SlideContainer: Component
export const SlidesShow: Component
export const SlideWrapper: Component
export const fullscreen: { isFullscreen: Readonly<Ref<boolean>>, toggle: () => Promise<void> }
