import antfu from '@antfu/eslint-config'

export default antfu({
  type: 'app',
  typescript: true,
  vue: true,
  markdown: false,
  // Generated, or data that its own tools write.
  ignores: [
    'dist',
    'private',
    'release',
    'usb',
    'screenshots',
    '.raadsdeck',
    '.slidev',
    'bench/results.json',
    'slides.md',
    'pages',
  ],
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
    'ts/no-use-before-define': [
      'error',
      { functions: false, classes: false, variables: false },
    ],
    'perfectionist/sort-imports': [
      'error',
      {
        type: 'natural',
        groups: [
          'type',
          [
            'builtin',
            'external',
            'parent',
            'sibling',
            'index',
          ],
        ],
        newlinesBetween: 'ignore',
      },
    ],
    // Text is kept to a width that two windows side by side still show.
    'style/max-len': [
      'error',
      {
        code: 120,
        ignoreUrls: true,
        ignoreStrings: true,
        ignoreTemplateLiterals: true,
        ignoreRegExpLiterals: true,
      },
    ],
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
