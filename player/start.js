/**
 * Starts the player once the static slide has been painted: the player's own files never delay what is already there to
 * read. Its element names them, from the site's root: the entry, the style sheets, the modules that come before the entry,
 * and those that it will ask for.
 */
{
  const { entry, styles, first, modules } = document.currentScript.dataset
  // Settled now: the player changes the page's address.
  const root = new URL(document.documentElement.dataset.root, location.href)
  const at = path => new URL(path, root).href
  const paths = list => list.split(' ').filter(Boolean)

  /** Settles in a task of its own, so that keys, clicks and paint never wait for more than one step. */
  const pause = () => new Promise(settle => setTimeout(settle))

  /**
   * Settles when the first paint is on the screen: a frame's own callback comes before, and work then holds that frame up.
   * In a background tab, which paints nothing, at once.
   */
  const painted = () => new Promise((settle) => {
    if (document.hidden)
      settle()
    else new PerformanceObserver(settle).observe({ type: 'paint', buffered: true })
  })

  /** Settles when what a link leads to is there, or never will be. */
  const linked = (rel, path) => new Promise((settle) => {
    document.head.append(Object.assign(document.createElement('link'), { rel, href: at(path), onload: settle, onerror: settle }))
  })

  /** What a key asks for, as a control does by its `data-action`. */
  const keys = { ArrowRight: 'next', PageDown: 'next', ArrowLeft: 'previous', PageUp: 'previous' }
  const rels = { next: 'next', previous: 'prev' }

  /**
   * Until the player listens, a move goes where the page's own links go. Anything else waits for the player, which takes
   * these links away with the slide: components/player/use-player.ts then does it.
   */
  const ask = (action) => {
    const links = document.querySelector('.static-links')
    if (!links || !action)
      return
    if (rels[action])
      links.querySelector(`[rel=${rels[action]}]`)?.click()
    else document.documentElement.dataset.asked = action
  }
  addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey, shiftKey }) => {
    if (!ctrlKey && !metaKey && !altKey && !shiftKey)
      ask(keys[key])
  })
  addEventListener('click', ({ target }) => ask(target.closest('[data-action]')?.dataset.action))

  const start = async () => {
    await painted()
    // The player gives the front page its slide's own address: what the head says relative to the old one is settled before.
    for (const link of document.querySelectorAll('link:is([rel=icon], [rel=alternate])')) link.setAttribute('href', link.href)
    const fetched = []
    for (const path of [...paths(first), entry, ...paths(modules), ...paths(styles)]) {
      fetched.push(linked(path.endsWith('.css') ? 'stylesheet' : 'modulepreload', path))
      await pause()
    }
    await Promise.all(fetched)
    for (const path of [...paths(first), entry]) {
      await pause()
      await import(at(path))
    }
  }
  start()
}
