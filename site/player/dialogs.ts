import type { CharacterKeys } from './character-keys.ts'
import { isFound } from '../../deck/find.ts'

export type DialogName = 'contents' | 'help'

/** Focus time of the dialog itself, in ms: without it Orca does not say its name. */
const SAID = 150

/** Fetches the dialogs into this page, on their first use. */
export async function fetchDialogs(address: string): Promise<void> {
  const response = await fetch(address)
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const dialogs = [...page.querySelectorAll('dialog')]
  if (!response.ok || !dialogs.length)
    throw new Error(`No dialogs at ${address}`)
  for (const link of page.querySelectorAll('a'))
    link.href = new URL(link.getAttribute('href')!, address).href
  dialogs.forEach(dialog => dialog.removeAttribute('open'))
  document.head.append(...page.querySelectorAll('style'))
  document.body.append(...dialogs)
}

/** Opens a dialog; the contents at the current slide, focused on search for `find`. */
export function openDialog(name: DialogName, current: string, find = false): void {
  const dialog = document.querySelector<HTMLDialogElement>(`#dialog-${name}`)!
  const field = dialog.querySelector<HTMLInputElement>('input[type=search]')
  if (field) {
    field.value = ''
    filterSlides(dialog, '')
  }
  dialog.tabIndex = -1
  dialog.showModal()
  dialog.focus()
  const links = [...dialog.querySelectorAll<HTMLAnchorElement>('a[data-alias]')]
  links.forEach(link => link.removeAttribute('aria-current'))
  const link = links.find(({ dataset }) => dataset.alias === current)
  link?.setAttribute('aria-current', 'page')
  link?.scrollIntoView({ block: 'center' })
  if (find)
    field?.focus()
  else if (link)
    setTimeout(() => document.activeElement === dialog && link.focus(), SAID)
}

/** Wires the controls of the dialogs; `choose` goes to a slide. */
export function wireDialogs(characters: CharacterKeys, choose: (address: string) => void): void {
  const contents = document.querySelector<HTMLDialogElement>('#dialog-contents')!
  const field = contents.querySelector<HTMLInputElement>('input[type=search]')!
  const leave = (link: HTMLAnchorElement): void => {
    contents.close()
    // Undo the focus that closing gave to a control: the new slide gets it.
    const control = document.activeElement as HTMLElement | null
    control?.blur()
    choose(link.href)
  }
  field.addEventListener('input', () => filterSlides(contents, field.value))
  field.addEventListener('keydown', (event) => {
    const link = contents.querySelector<HTMLAnchorElement>('li:not([hidden]) > a[data-alias]')
    if (event.key === 'Enter' && field.value && link)
      leave(link)
  })
  contents.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-alias]')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey)
      return
    event.preventDefault()
    leave(link)
  })
  const help = document.querySelector<HTMLDialogElement>('#dialog-help')!
  const box = help.querySelector<HTMLInputElement>('input[type=checkbox]')!
  box.checked = characters.on
  box.addEventListener('change', () => characters.switch(box.checked))
  for (const dialog of [contents, help])
    dialog.querySelector('button')!.addEventListener('click', () => dialog.close())
}

/** Shows only the slides whose number or title matches the typed text. */
function filterSlides(contents: Element, typed: string): void {
  for (const link of contents.querySelectorAll<HTMLAnchorElement>('a[data-alias]'))
    link.closest('li')!.hidden = !isFound(typed, link.dataset.number!, link.textContent)
  for (const section of contents.querySelectorAll<HTMLElement>('.player-contents > li'))
    section.hidden = !section.querySelector('li:not([hidden])')
}
