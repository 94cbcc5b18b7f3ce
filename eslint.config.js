import antfu from '@antfu/eslint-config'
import importX, { createNodeResolver } from 'eslint-plugin-import-x'

/** The layers of the house, and the folders that each may import from besides its own. */
const USES = {
  cli: ['site', 'print', 'document', 'memo', 'deck', 'schema', 'styles', 'words', 'lib', 'bench'],
  site: ['print', 'document', 'memo', 'deck', 'schema', 'styles', 'words', 'lib'],
  print: ['document', 'memo', 'deck', 'schema', 'styles', 'words', 'lib'],
  setup: ['components', 'memo', 'deck', 'styles', 'words', 'lib'],
  document: ['layouts', 'components', 'deck', 'schema', 'styles', 'words', 'lib'],
  layouts: ['components', 'deck', 'schema', 'styles', 'words'],
  components: ['deck', 'schema', 'styles', 'words'],
  memo: ['deck', 'schema', 'styles', 'lib'],
  deck: ['schema', 'styles', 'words'],
  data: ['schema'],
  schema: [],
  styles: [],
  words: [],
  lib: [],
  packages: [],
}
const FOLDERS = [...Object.keys(USES), 'bench', 'tests'].filter(folder => folder !== 'packages')

export default antfu({
  type: 'app',
  typescript: true,
  vue: true,
  markdown: false,
  // Generated and committed; what git ignores is left out already.
  ignores: ['bench/results.json', 'slides.md', 'pages'],
}, {
  rules: {
    // A command line writes to the terminal.
    'no-console': 'off',
    'node/prefer-global/process': 'off',
    'node/prefer-global/buffer': 'off',
    // A command is a script: it awaits at the top.
    'antfu/no-top-level-await': 'off',
    // A short list stays on one line; the width below decides.
    'antfu/reasonable-newline': 'off',
    // Top-level functions read best in the order of use: callers first.
    'ts/no-use-before-define': ['error', { functions: false, classes: false, variables: false }],
    // Text is kept to a width that two windows side by side still show.
    'style/max-len': ['error', {
      code: 120,
      ignoreUrls: true,
      ignoreStrings: true,
      ignoreTemplateLiterals: true,
      ignoreRegExpLiterals: true,
    }],
  },
}, {
  files: ['**/*.{ts,js,mjs,cjs,vue}'],
  plugins: { 'import-x': importX },
  // For the script of a .vue file that another file imports.
  languageOptions: { parserOptions: { parser: '@typescript-eslint/parser' } },
  settings: {
    'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.vue', '.mjs', '.cjs', '.js'] })],
    'import-x/extensions': ['.ts', '.vue', '.mjs', '.cjs', '.js'],
    'import-x/parsers': { '@typescript-eslint/parser': ['.ts'], 'vue-eslint-parser': ['.vue'] },
  },
  rules: {
    'import-x/no-restricted-paths': ['error', {
      zones: Object.entries(USES).map(([folder, uses]) => ({
        target: `./${folder}`,
        from: FOLDERS.filter(other => other !== folder && !uses.includes(other)).map(other => `./${other}`),
      })),
    }],
  },
}, {
  files: ['**/*.vue'],
  rules: {
    // Layouts are named by Slidev's convention: one word, after the kind of slide.
    'vue/multi-word-component-names': 'off',
    // A short element stays on one line, as a short list does.
    'vue/singleline-html-element-content-newline': 'off',
    // Data is text, never markup.
    'vue/no-v-html': 'error',
  },
})
