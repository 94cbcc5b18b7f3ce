/**
 * Starts the player once the static slide has been painted: the player's own files never delay what is already there to
 * read. Its element names them, from the folder of this script: the entry, the style sheets, and the modules that the
 * entry will ask for.
 */
{
  const { src, dataset: { entry, styles, modules } } = document.currentScript
  const at = path => new URL(path, src).href
  const paths = list => list.split(' ').filter(Boolean)

  /** Settles after the next paint; in a background tab, which paints nothing, at once. */
  const painted = () => new Promise((settle) => {
    if (document.hidden) settle()
    else requestAnimationFrame(() => setTimeout(settle))
  })

  /** Settles when what a link leads to is there, or never will be. */
  const linked = (rel, path) => new Promise((settle) => {
    document.head.append(Object.assign(document.createElement('link'), { rel, href: at(path), onload: settle, onerror: settle }))
  })

  const start = async () => {
    await painted()
    paths(modules).forEach(path => linked('modulepreload', path))
    await Promise.all(paths(styles).map(path => linked('stylesheet', path)))
    await import(entry)
  }
  start()
}
