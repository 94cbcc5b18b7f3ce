import { expect, it } from 'vitest'
import { partsOf } from '../../site/page-parts.ts'

it.each([
  ['classes, each once', '<p class="a  b"><svg class="b c"></svg>', { classes: ['a', 'b', 'c'] }],
  ['no class in a text or a comment', '<p>class="a"</p><!-- <p class="b"> -->', { classes: [] }],
  ['styles and scripts within the page', '<style>a>b{}</style><script>1 < 2</script><script src="x.js"></script>', { styles: ['a>b{}'], scripts: ['1 < 2'] }],
  ['no data, which no browser runs', '<script type="application/ld+json">{}</script><script type="module">1</script>', { scripts: ['1'] }],
  ['nothing that only looks like one', '<p title="<style>x</style>">&lt;script>', { styles: [], scripts: [] }],
])('reads %s', (_, html, expected) => {
  const { classes, styles, scripts } = partsOf(html)
  expect({ classes: [...classes], styles, scripts }).toMatchObject(expected)
})
