import type { FunctionalComponent } from 'vue'

/** Instead of floating-vue: no slide has a popper, and what would have one in Slidev's menu is shown without. */
export const Tooltip: FunctionalComponent = (_props, { slots }) => slots.default?.()
export function recomputeAllPoppers(): void {}
export default { install: (): void => {} }
