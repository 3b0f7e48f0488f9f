import tseslint from 'typescript-eslint'

/** What each folder of `src` may import besides itself. */
const MAY_IMPORT = {
  model: [],
  rules: ['model'],
  reports: ['rules', 'model'],
  git: ['model'],
  github: ['model'],
  facts: ['github', 'git', 'model'],
  inputs: ['model'],
  init: ['github', 'model'],
  entry: ['init', 'reports', 'rules', 'facts', 'inputs', 'github', 'git', 'model'],
}

/** Folders that do no I/O themselves: the same facts always give the same verdict. */
const PURE = ['model', 'rules', 'reports', 'init']

const IMPURE_MODULES = {
  group: ['node:*', '@actions/*', '@octokit/*', 'js-yaml'],
  message: 'Pure folders do no I/O: take what you need as a fact.',
}
const IMPURE_GLOBALS = ['process', 'console', 'Date', 'Buffer', 'fetch', 'setTimeout', 'performance']

/** The arrows of docs/architecture.md, as one rule for `folder`. */
function arrowsOf(folder) {
  const forbidden = Object.keys(MAY_IMPORT).filter((other) => other !== folder && !MAY_IMPORT[folder].includes(other))
  const arrows = {
    group: forbidden.map((other) => `**/${other}/**`),
    message: `src/${folder} imports from ${['itself', ...MAY_IMPORT[folder]].join(', ')} only.`,
  }
  const patterns = [...(forbidden.length > 0 ? [arrows] : []), ...(PURE.includes(folder) ? [IMPURE_MODULES] : [])]
  const dynamic = {
    selector: `ImportExpression[source.value=/\\u002f(${forbidden.join('|')})\\u002f/]`,
    message: arrows.message,
  }
  return {
    files: [`src/${folder}/**`],
    rules: {
      'no-restricted-imports': patterns.length > 0 ? ['error', { patterns }] : 'off',
      'no-restricted-syntax': forbidden.length > 0 ? ['error', dynamic] : 'off',
    },
  }
}

export default tseslint.config(
  { ignores: ['build/', 'coverage/', 'dist/', 'node_modules/'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json' } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Code reads environment variables and API answers by name, and they are optional.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  { files: ['**/*.{mjs,js,cjs}'], extends: [tseslint.configs.base] },
  ...Object.keys(MAY_IMPORT).map(arrowsOf),
  {
    files: PURE.map((folder) => `src/${folder}/**`),
    rules: {
      'no-restricted-globals': ['error', ...IMPURE_GLOBALS],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
    },
  },
  {
    files: ['src/**'],
    rules: { 'max-lines': ['error', 250], 'max-lines-per-function': ['error', 45] },
  },
)
