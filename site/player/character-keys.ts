/** All that the player keeps on a device, and only after someone switched the keys off. */
export const STORAGE_KEY = 'raadsdeck-lettertoetsen'

const OFF = 'uit'

/** Keys of one character (WCAG 2.1.4): on, unless switched off on this device. */
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

/** Storage can be full, or closed by the browser's settings. */
function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action()
  }
  catch {
    return undefined
  }
}
