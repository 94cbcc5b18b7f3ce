/**
 * Starts the player once the static slide has been painted: the player's own files never delay what is already there to
 * read. Its element names the player's entry and style sheets, from the folder of this script.
 */
{
  const { src, dataset: { entry, styles } } = document.currentScript

  /** Settles after the next paint; in a background tab, which paints nothing, at once. */
  const painted = () => new Promise((settle) => {
    if (document.hidden) settle()
    else requestAnimationFrame(() => setTimeout(settle))
  })

  /** Settles when a style sheet is there, or never will be. */
  const styled = href => new Promise((settle) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload: settle, onerror: settle })
    document.head.append(link)
  })

  painted()
    .then(() => Promise.all(styles.split(' ').map(href => styled(new URL(href, src).href))))
    .then(() => import(entry))
}
