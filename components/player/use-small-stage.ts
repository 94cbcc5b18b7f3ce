import type { Ref } from 'vue'
import { areCrowded } from './crowded.ts'
import { onMounted, onScopeDispose } from 'vue'

/** A window in which a slide has letters under 12 px: as in `styles/player.css`. */
const SMALL = '(width < 640px), (height < 360px)'

/**
 * In a small window a slide is only looked at. Where its links would be smaller than a fingertip and closer together than
 * WCAG 2.5.8 allows, all of them are plain text; the contents and the reading page lead to the same places.
 */
export function useSmallStage(stage: Readonly<Ref<HTMLElement | null | undefined>>): void {
  onMounted(() => {
    const small = matchMedia(SMALL)
    const apply = (): void => stage.value?.querySelectorAll('.slide').forEach((slide) => {
      // A slide that is not on show has no places to go by.
      if (!slide.checkVisibility())
        return
      const links = [...slide.querySelectorAll('a')]
      const closed = small.matches || areCrowded(links.map(link => link.getBoundingClientRect()))
      links.forEach(closed ? close : open)
    })
    // Slides come, go and change while one goes through the deck, and grow with the window.
    const changes = new MutationObserver(apply)
    const sizes = new ResizeObserver(apply)
    changes.observe(stage.value!, { subtree: true, childList: true, attributeFilter: ['href', 'style'] })
    sizes.observe(stage.value!)
    onScopeDispose(() => {
      changes.disconnect()
      sizes.disconnect()
    })
  })
}

function close(link: HTMLAnchorElement): void {
  const href = link.getAttribute('href')
  if (href === null)
    return
  link.dataset.href = href
  link.removeAttribute('href')
  // Machines that look for links take one without an address for a fault, unless it says that it is none.
  link.role = 'none'
}

function open(link: HTMLAnchorElement): void {
  const { href } = link.dataset
  if (href === undefined)
    return
  delete link.dataset.href
  link.setAttribute('href', href)
  link.role = null
}
