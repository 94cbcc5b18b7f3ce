import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

function face(family: string, file: string, descriptors = 'font-weight: 400'): string {
  const path = fileURLToPath(import.meta.resolve(`@fontsource/${file}`))
  return `@font-face { font-family: '${family}'; ${descriptors};
    src: url(data:font/woff2;base64,${readFileSync(path).toString('base64')}) format('woff2') }`
}

/**
 * A page with the content of slides and documents, and some that Chromium leaves unmarked.
 * Links hold plain text: with an element inside, Chromium loses an annotation once in some hundred prints.
 */
export const samplePage = `<!doctype html>
<html lang="nl-NL">
<head>
<meta charset="utf-8">
<title>Digitale samenleving</title>
<style>
${face('Source Sans 3', 'source-sans-3/files/source-sans-3-latin-400-normal.woff2')}
${face('Source Sans 3', 'source-sans-3/files/source-sans-3-latin-700-normal.woff2', 'font-weight: 700')}
${face('Source Serif 4', 'source-serif-4/files/source-serif-4-latin-400-normal.woff2')}
${face('Source Serif 4', 'source-serif-4/files/source-serif-4-latin-400-italic.woff2', 'font-weight: 400; font-style: italic')}
@page { size: A4; margin: 20mm; @bottom-right { content: 'Pagina ' counter(page) } }
body { margin: 0; font-family: 'Source Sans 3'; background: #fbf8f2 }
blockquote, .memo { font-family: 'Source Serif 4' }
section { break-before: page }
.card { padding: 8px; border: 1px solid #345; border-left: 6px solid #a30; border-radius: 6px; background: #fff; break-inside: avoid }
.card a::after { content: ' ↗' }
.question { position: relative; width: 8em }
.question::before { position: absolute; left: -1em; content: '1' }
.lines div { height: 28px; border-bottom: 1px solid #888 }
.row { display: flex; gap: 1em }
.faded { opacity: .8 }
table { border-collapse: collapse } th, td { border: 1px solid #999 }
</style>
</head>
<body>
<header><p>Aan de gemeenteraad</p></header>
<nav aria-label="Inhoud"><ul><li><a href="#cameras">Naar het dilemma</a></li><li><a href="#bron">Naar de bron</a></li></ul></nav>
<main>
<h1>Digitale samenleving</h1>
<p class="memo">Digitalisering is <em lang="en">here to stay</em>, <strong>zeker</strong> met <em lang="en">digital twins</em>.</p>
<section aria-label="Dilemma">
<h2 id="cameras">Dilemma: camera’s</h2>
<blockquote class="question"><p>Mag een gemeente camera’s gebruiken voor iets anders?</p></blockquote>
<ul>
<li><article class="card"><h3>Trendrapport</h3><p>Een <a href="https://vng.nl/nieuws">trendrapport van de VNG</a>.</p><ul><li>een</li><li>twee</li></ul></article></li>
<li><a class="row" href="#bron"><span>Lees</span> <span>verder</span></a></li>
</ul>
<ol><li>eerst</li><li>dan</li></ol>
<ul style="list-style: none"><li>zonder teken</li></ul>
<svg role="img" aria-label="Een optimum tussen drie krachten" width="80" height="40"><circle cx="20" cy="20" r="15" fill="#a30"/><text x="40" y="25">optimum</text></svg>
<svg aria-hidden="true" width="80" height="40"><rect width="30" height="20" fill="#036"/></svg>
<div class="lines" aria-hidden="true"><div></div><div></div></div>
<p class="faded">Doorschijnend</p>
</section>
<section>
<h2 id="bron">Bron</h2>
<table><caption>Kop van de memo</caption><tr><th scope="row">Van</th><td>CIO</td></tr><tr><th scope="row">Aan</th><td>Raad</td></tr></table>
<table><tr><th scope="col">Wie</th><th scope="col">Rol</th></tr><tr><th scope="row">CIO</th><td>schrijver</td></tr></table>
<div class="row"><p><strong>Door</strong></p><p>CIO</p></div>
<figure><blockquote>Een waarde</blockquote><figcaption>VNG</figcaption></figure>
<aside aria-label="Terzijde"><p>Terzijde</p></aside>
<address>Stadhuis<br>Spuiboulevard</address>
<div aria-hidden="true"><p>niet voorlezen</p><p style="transform: scale(.5)">klein <a href="https://vng.nl/klein">met een link</a></p></div>
</section>
</main>
<footer><p>Maart 2022</p></footer>
</body>
</html>`
