import { escapeHtml } from '../../../document/escape-html.ts'

/** A described chart as SVG, light and dark; in px, `body` is markup. */
export function svg(width: number, height: number, title: string, description: string, body: string): string {
  const size = `viewBox="0 0 ${width} ${height}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="title description">
<title id="title">${escapeHtml(title)}</title>
<desc id="description">${escapeHtml(description)}</desc>
<style>
text { font: 15px system-ui, sans-serif; fill: #1c2733 }
.heading { font-weight: 700 }
.ours { fill: #1f5f8b }
.peer { fill: #8794a0 }
polyline, .axis { fill: none; stroke: #8794a0; stroke-width: 2 }
.axis { stroke-width: 1; stroke-dasharray: 2 4 }
polyline.line-ours { stroke: #1f5f8b; stroke-width: 4 }
@media (prefers-color-scheme: dark) {
text { fill: #e8edf2 }
.ours { fill: #6db3e3 }
polyline.line-ours { stroke: #6db3e3 }
}
</style>
${body}
</svg>
`
}
