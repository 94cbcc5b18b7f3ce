import { playerFiles } from '../../../publish/slidev/player-files.ts'
import { expect, it } from 'vitest'

const manifest = {
  'index.html': { file: 'assets/index.js', isEntry: true, imports: ['_vue.js'], css: ['assets/index.css'], dynamicImports: ['x.vue'] },
  '_vue.js': { file: 'assets/vue.js' },
  'components/player/PlayerPage.vue': { file: 'assets/page.js', imports: ['_vue.js', 'index.html', '_bar.js'], css: ['assets/page.css'] },
  '_bar.js': { file: 'assets/bar.js', css: ['assets/index.css'] },
  'x.vue': { file: 'assets/x.js', css: ['assets/x.css'] },
}

it('lists what the entry and the page with the slides need, each once, and nothing that comes later', () => {
  expect(playerFiles(manifest)).toEqual({
    entry: 'assets/index.js',
    styles: ['assets/index.css', 'assets/page.css'],
    first: ['assets/vue.js'],
    modules: ['assets/page.js', 'assets/bar.js'],
  })
})
it('does not go on without an entry', () => {
  expect(() => playerFiles({})).toThrow('no entry')
})
