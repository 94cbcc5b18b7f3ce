/** The only thing the player stores, and only after the keys were switched off. */
export const STORAGE_KEY = 'raadsdeck-lettertoetsen'

const OFF = 'uit'

/**
 * Character key shortcuts (WCAG 2.1.4): on, unless switched off on this device.
 * https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts.html
 */
export interface CharacterKeys {
  on: boolean
  switch: (on: boolean) => void
}

/** Without storage, the choice holds until the page is left. */
export function characterKeys(storage = attempt(() => localStorage)): CharacterKeys {
  const keys: CharacterKeys = {
    on: attempt(() => storage?.getItem(STORAGE_KEY)) !== OFF,
    switch: (on) => {
      keys.on = on
      attempt(() => on ? storage?.removeItem(STORAGE_KEY) : storage?.setItem(STORAGE_KEY, OFF))
    },
  }
  return keys
}

/**
 * Storage can be full, or blocked by the browser's settings.
 * https://developer.mozilla.org/docs/Web/API/Window/localStorage
 */
function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action()
  }
  catch {
    return undefined
  }
}
