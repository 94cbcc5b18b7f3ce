/** Presents from one file: one slide at a time, by keys, clicks and links. The address's anchor names the slide. */
{
  const slides = [...document.querySelectorAll('.static-slide')]
  const title = document.title
  let current = 0

  const show = (index) => {
    current = Math.max(0, Math.min(slides.length - 1, index))
    slides.forEach((slide, at) => slide.classList.toggle('shown', at === current))
    const heading = slides[current].querySelector('h1, h2')?.textContent
    document.title = heading && heading !== title ? `${heading} · ${title}` : title
    // A screen reader then reads the slide.
    slides[current].focus({ preventScroll: true })
  }
  const follow = () => show(slides.findIndex(({ id }) => `#${id}` === decodeURIComponent(location.hash)))
  const go = (index) => {
    const slide = slides[Math.max(0, Math.min(slides.length - 1, index))]
    if (slide !== slides[current])
      location.hash = slide.id
  }
  const fullScreen = () => document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()

  const keys = {
    'ArrowRight': () => go(current + 1),
    'ArrowDown': () => go(current + 1),
    'PageDown': () => go(current + 1),
    ' ': () => go(current + 1),
    'ArrowLeft': () => go(current - 1),
    'ArrowUp': () => go(current - 1),
    'PageUp': () => go(current - 1),
    'Home': () => go(0),
    'End': () => go(slides.length - 1),
    'f': fullScreen,
  }

  slides.forEach((slide) => { slide.tabIndex = -1 })
  document.documentElement.classList.add('presenting')
  addEventListener('hashchange', follow)
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !keys[event.key])
      return
    event.preventDefault()
    keys[event.key]()
  })
  follow()
}
