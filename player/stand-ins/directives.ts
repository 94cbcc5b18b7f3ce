/** Instead of a directive that no slide uses: v-drag, v-mark or v-motion. */
const none = (): { install: () => void } => ({ install: () => {} })

export { none as createVDragDirective, none as createVMarkDirective, none as createVMotionDirectives }
