/**
 * Starts the player once the static slide has been painted: the player's own files never delay what is already there to
 * read. Its element names them, from the folder of this script: the entry, the style sheets, the modules that come before
 * the entry, and those that it will ask for.
 */
{
  const { src, dataset: { entry, styles, first, modules } } = document.currentScript
  const at = path => new URL(path, src).href
  const paths = list => list.split(' ').filter(Boolean)

  /** Settles in a task of its own, so that keys, clicks and paint never wait for more than one step. */
  const pause = () => new Promise(settle => setTimeout(settle))

  /**
   * Settles when the first paint is on the screen: a frame's own callback comes before, and work then holds that frame up.
   * In a background tab, which paints nothing, at once.
   */
  const painted = () => new Promise((settle) => {
    if (document.hidden) settle()
    else new PerformanceObserver(settle).observe({ type: 'paint', buffered: true })
  })

  /** Settles when what a link leads to is there, or never will be. */
  const linked = (rel, path) => new Promise((settle) => {
    document.head.append(Object.assign(document.createElement('link'), { rel, href: at(path), onload: settle, onerror: settle }))
  })

  /** Until the player listens, a key goes where the page's own links go; the player takes these away with the slide. */
  const links = { ArrowRight: 'next', PageDown: 'next', ArrowLeft: 'prev', PageUp: 'prev' }
  addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey, shiftKey }) => {
    if (ctrlKey || metaKey || altKey || shiftKey || !links[key]) return
    document.querySelector(`.static-links [rel=${links[key]}]`)?.click()
  })

  const start = async () => {
    await painted()
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
    document.head.append(Object.assign(document.createElement('script'), { src: at('offline.js') }))
  }
  start()
}
