import tseslint from 'typescript-eslint'

/** Folders that do no I/O: the same facts always give the same verdict. */
export const PURE = ['src/model/**', 'src/rules/**', 'src/reports/**', 'src/init/!(github).ts']

const forbid = (message, ...group) => ({ group, message })

const pureImports = [
  forbid('Pure folders do no I/O: take what you need as a fact.', 'node:*', '@actions/*', '@octokit/*', 'js-yaml'),
  forbid(
    'Data goes one way: runner → facts → checks → verdict → report → runner.',
    '**/facts/**',
    '**/git/**',
    '**/github/**',
    '**/inputs/**',
    '**/entry/**',
  ),
]

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
  {
    files: PURE,
    rules: {
      'no-restricted-imports': ['error', { patterns: pureImports }],
      'no-restricted-globals': ['error', 'process', 'console', 'Date', 'Buffer', 'fetch', 'setTimeout', 'performance'],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
    },
  },
  {
    files: ['src/facts/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            forbid('Facts know nothing of the rules that judge them.', '**/rules/**', '**/reports/**', '**/entry/**'),
          ],
        },
      ],
    },
  },
  {
    files: ['src/git/**', 'src/github/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            forbid(
              'A source knows facts, not what they are for.',
              '**/rules/**',
              '**/reports/**',
              '**/entry/**',
              '**/facts/settings/**',
              '**/gather.ts',
            ),
          ],
        },
      ],
    },
  },
)
