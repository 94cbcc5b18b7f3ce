import { defineShortcutsSetup } from '@slidev/types'

/**
 * Shortcuts that setup/keys.ts handles, and dark colours, which the deck lacks.
 * https://sli.dev/custom/config-shortcuts
 */
const OURS = new Set([
  'next_space',
  'prev_space',
  'next_right',
  'prev_left',
  'next_page_key',
  'prev_page_key',
  'next_down',
  'prev_up',
  'toggle_dark',
  'toggle_overview',
  'goto',
])

export default defineShortcutsSetup((_, shortcuts) => shortcuts.filter(({ name }) => !OURS.has(name ?? '')))
