import type { Slide } from '../../deck/deck.ts'
import type { InjectionKey, Ref } from 'vue'

/** The slide that a reader came from before the slides of sources: the way back leads there. */
export const originKey: InjectionKey<Readonly<Ref<Slide | undefined>>> = Symbol('origin')

/**
 * The origin after a step from one slide to another. It is set when someone enters the slides of sources, kept while
 * they go from source to source, and forgotten when they leave. Pure.
 */
export function originAfter(origin: Slide | undefined, from: Slide | undefined, to: Slide): Slide | undefined {
  if (to.layout !== 'source')
    return undefined
  return from?.layout === 'source' ? origin : from
}
