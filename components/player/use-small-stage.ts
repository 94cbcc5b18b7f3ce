import type { Ref } from 'vue'
import { onMounted, onScopeDispose } from 'vue'

/** A window in which a slide has letters under 12 px: as in `styles/player.css`. */
const SMALL = '(width < 640px), (height < 360px)'

/**
 * In a small window a slide is only looked at. Its links would be smaller than a fingertip and closer together than
 * WCAG 2.5.8 allows, so that they are plain text there; the contents and the reading page lead to the same places.
 */
export function useSmallStage(stage: Readonly<Ref<HTMLElement | null | undefined>>): void {
  onMounted(() => {
    const small = matchMedia(SMALL)
    const apply = (): void => stage.value?.querySelectorAll('a').forEach(link => small.matches ? close(link) : open(link))
    // Slides come and change while one goes through the deck.
    const observer = new MutationObserver(apply)
    observer.observe(stage.value!, { subtree: true, childList: true, attributeFilter: ['href'] })
    small.addEventListener('change', apply)
    apply()
    onScopeDispose(() => {
      observer.disconnect()
      small.removeEventListener('change', apply)
    })
  })
}

function close(link: HTMLAnchorElement): void {
  const href = link.getAttribute('href')
  if (href === null)
    return
  link.dataset.href = href
  link.removeAttribute('href')
}

function open(link: HTMLAnchorElement): void {
  const { href } = link.dataset
  if (href === undefined)
    return
  delete link.dataset.href
  link.setAttribute('href', href)
}
