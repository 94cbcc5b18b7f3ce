import type { FunctionalComponent } from 'vue'

/** Instead of a component that is never shown. */
const nothing: FunctionalComponent = () => undefined
export default nothing
