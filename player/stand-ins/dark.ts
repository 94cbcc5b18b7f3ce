import { computed } from 'vue'

/** Instead of Slidev's switch between light and dark, which writes a style element: the slides are light. */
export const isDark = computed(() => false)
export const isColorSchemaConfigured = computed(() => true)
export function toggleDark(): void {}
