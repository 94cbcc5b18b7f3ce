import jsdoc from 'eslint-plugin-jsdoc'
import vue from 'eslint-plugin-vue'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['dist', 'private', '.raadsdeck', 'node_modules', '.slidev'] },
  ...tseslint.configs.recommended,
  ...vue.configs['flat/recommended'],
  {
    rules: {
      // Taking a field out of an object names it without using it.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      // Layouts are named by Slidev's convention: one word, after the kind of slide.
      'vue/multi-word-component-names': 'off',
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      // A memo's text is text: nothing from data may ever become markup.
      'vue/no-v-html': 'error',
    },
  },
  {
    files: ['schema/**/*.ts', 'deck/**/*.ts', 'document/**/*.ts', 'publish/**/*.ts', 'setup/**/*.ts'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': ['error', {
        publicOnly: true,
        contexts: ['TSTypeAliasDeclaration', 'TSInterfaceDeclaration', 'VariableDeclaration'],
        require: { FunctionDeclaration: true, ClassDeclaration: true },
        enableFixer: false,
      }],
    },
  },
)
