import { followLinks } from '../../player/follow-links.ts'
// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'

const page = { template: '' }
const router = createRouter({
  history: createMemoryHistory('/map/'),
  routes: [{ path: '/:no', name: 'play', component: page }, { path: '/presenter/:no', name: 'presenter', component: page }, { path: '/:rest(.*)*', name: 'NotFound', component: page }],
})
followLinks(router, alias => ['start', 'inhoud'].includes(alias))

/** Clicks on a link to an address and tells where the player went, or undefined when it left the click to the browser. */
function follow(href: string, attributes: Record<string, string> = {}, click: MouseEventInit = {}): string | undefined {
  const push = vi.spyOn(router, 'push').mockResolvedValue(undefined)
  const link = Object.assign(document.createElement('a'), { href })
  Object.entries(attributes).forEach(([name, value]) => link.setAttribute(name, value))
  const word = link.appendChild(document.createElement('span'))
  document.body.append(link)
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...click })
  word.dispatchEvent(event)
  const to = push.mock.lastCall?.[0] as string | undefined
  expect(event.defaultPrevented).toBe(to !== undefined)
  return to
}

beforeEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

describe('a click on a link', () => {
  it.each([
    ['/map/inhoud/', '/inhoud/'],
    ['/map/inhoud/?clicks=2', '/inhoud/?clicks=2'],
    ['/map/presenter/start/', '/presenter/start/'],
  ])('to the slide %s is followed without loading a page', (href, to) => {
    expect(follow(href)).toBe(to)
  })
  it.each([['/map/lezen/#taak'], ['/map/presentatie.pdf'], ['/inhoud/'], ['/map/inhoud/verder/'], ['https://elders.nl/map/inhoud/'], ['mailto:a@b.nl']])('to %s is left alone', (href) => {
    expect(follow(href)).toBeUndefined()
  })
  it.each<[string, Record<string, string>, MouseEventInit]>([
    ['for a new tab', {}, { ctrlKey: true }],
    ['for a new tab on a Mac', {}, { metaKey: true }],
    ['for a new window', {}, { shiftKey: true }],
    ['with another button', {}, { button: 1 }],
    ['with a target of its own', { target: '_blank' }, {}],
    ['to download', { download: 'x' }, {}],
  ])('%s is left alone', (_what, attributes, click) => {
    expect(follow('/map/inhoud/', attributes, click)).toBeUndefined()
  })
})
