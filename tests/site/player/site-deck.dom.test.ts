import type { Deck } from '../../../site/player/deck.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { siteDeck } from '../../../site/player/site-deck.ts'

const ROOT = 'https://a.nl/memo/'

/** A page of the site, as the build makes it. */
function pageOf(alias: string, previous?: string, next?: string, player = 'player-1.js'): string {
  const link = (action: string, to?: string): string => to
    ? `<a data-action="${action}" href="../${to}/">${action}</a>`
    : `<a data-action="${action}" role="link" aria-disabled="true" tabindex="0">${action}</a>`
  return `<!doctype html><html><head><title>${alias}</title><meta name="description" content="about ${alias}">
<link rel="canonical" href="${ROOT}${alias}/"><link rel="icon" href="../favicon.svg"><style>.${alias}{}</style></head>
<body><div class="player"><main><section class="player-slide" data-alias="${alias}">${alias}</section></main>
<nav class="player-bar" data-first="../one/" data-last="../three/"><a class="player-reading" href="../lezen/#${alias}">read</a>
${link('previous', previous)}${link('next', next)}</nav></div><script type="text/plain" src="../assets/${player}"></script></body></html>`
}

const pages: Record<string, string> = {
  one: pageOf('one', undefined, 'two'),
  two: pageOf('two', 'one', 'three'),
  three: pageOf('three', 'two'),
  other: '<p>Log in</p>',
  newer: pageOf('newer', 'two', undefined, 'player-2.js'),
}
const assign = vi.fn<(address: string | URL) => void>()
const fetched = vi.fn((address: string) => {
  const html = pages[new URL(address).pathname.split('/')[2]!]
  return Promise.resolve({ ok: html !== undefined, url: address, text: () => Promise.resolve(html ?? 'Not found') })
})
let arrived: number
let deck: Deck
beforeEach(() => {
  location.href = `${ROOT}two/`
  vi.stubGlobal('fetch', fetched)
  vi.spyOn(location, 'assign').mockImplementation(assign)
  const page = new DOMParser().parseFromString(pages.two!, 'text/html')
  document.head.innerHTML = page.head.innerHTML
  document.body.innerHTML = page.body.innerHTML
  arrived = 0
  deck = siteDeck(document.querySelector('.player')!, new URL(ROOT), () => arrived++)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.clearAllMocks()
})

const link = (action: string): HTMLAnchorElement => document.querySelector(`[data-action=${action}]`)!

describe('a move', () => {
  it('puts the slide, its title, its head and the controls’ addresses in place', async () => {
    const [bar, icon] = [document.querySelector('nav'), document.querySelector('link[rel=icon]')]
    await deck.go(`${ROOT}three/`)
    expect(location.href).toBe(`${ROOT}three/`)
    expect([document.title, deck.slide().dataset.alias, arrived]).toEqual(['three', 'three', 1])
    expect(document.querySelector<HTMLMetaElement>('meta[name=description]')!.content).toBe('about three')
    expect(document.querySelector<HTMLLinkElement>('link[rel=canonical]')!.href).toBe(`${ROOT}three/`)
    expect([...document.querySelectorAll('style')].map(({ textContent }) => textContent)).toEqual(['.three{}'])
    expect(link('previous').href).toBe(`${ROOT}two/`)
    expect(link('next').outerHTML).toContain('role="link" aria-disabled="true" tabindex="0"')
    expect(link('next').hasAttribute('href')).toBe(false)
    expect([document.querySelector('nav'), document.querySelector('link[rel=icon]')]).toEqual([bar, icon])
  })

  it('takes what was prepared, once', async () => {
    deck.prepare(`${ROOT}three/`)
    await deck.go(`${ROOT}three/`)
    expect(fetched).toHaveBeenCalledTimes(1)
    await deck.go(`${ROOT}two/`)
    await deck.go(`${ROOT}three/`)
    expect(fetched).toHaveBeenCalledTimes(3)
  })

  it('asks without the visitor’s parameters, which say nothing of a slide', async () => {
    await deck.go(`${ROOT}three/?utm_source=x#part`)
    expect(fetched.mock.calls[0]![0]).toBe(`${ROOT}three/`)
  })

  it.each([['that is not there', 'gone'], ['that is no slide', 'other'], ['of another edition', 'newer']])('to a page %s is the browser’s own', async (_, name) => {
    await deck.go(`${ROOT}${name}/`)
    expect(assign).toHaveBeenCalledWith(`${ROOT}${name}/`)
    expect([deck.slide().dataset.alias, arrived]).toEqual(['two', 0])
  })

  it('without a network is the browser’s own, also when it was prepared in vain', async () => {
    fetched.mockRejectedValueOnce(new TypeError('offline'))
    deck.prepare(`${ROOT}three/`)
    await deck.go(`${ROOT}three/`)
    expect(assign).toHaveBeenCalledWith(`${ROOT}three/`)
  })
})

describe('back and forward', () => {
  it('show the slide of the address', async () => {
    await deck.go(`${ROOT}three/`)
    history.replaceState(null, '', `${ROOT}one/`)
    await deck.follow()
    expect([deck.slide().dataset.alias, arrived]).toEqual(['one', 2])
  })

  it('show the last slide of two quick presses', async () => {
    history.replaceState(null, '', `${ROOT}one/`)
    const first = deck.follow()
    history.replaceState(null, '', `${ROOT}three/`)
    await first
    await deck.follow()
    expect([deck.slide().dataset.alias, document.title]).toEqual(['three', 'three'])
  })

  it('leave a part of the same page to the browser', async () => {
    history.replaceState(null, '', `${ROOT}two/#part`)
    await deck.follow()
    expect([fetched.mock.calls, arrived]).toEqual([[], 0])
  })
})

describe('a link', () => {
  it.each([
    ['../three/', true],
    ['../three/index.html', true],
    ['../', true],
    ['#part', false],
    ['../lezen/#two', false],
    ['../presentatie.pdf', false],
    ['https://b.nl/memo/three/', false],
    ['../../elsewhere/', false],
    ['mailto:x@a.nl', false],
  ])('%s is followed by the player: %s', (href, followed) => {
    const link = document.createElement('a')
    link.href = href
    document.body.append(link)
    expect(deck.has(link)).toBe(followed)
  })
})
