import { ref } from 'vue'

const state = { isDrawing: ref(false), drawingEnabled: ref(false), drawingState: {} }

/** Instead of Slidev's drawing tools: nobody draws on the public site. */
export const useDrawings = (): typeof state => state
