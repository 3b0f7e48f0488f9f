import tseslint from 'typescript-eslint'

/** Folders that do no I/O: the same facts always give the same verdict. */
export const PURE = [
  'src/checks/**',
  'src/gate/**',
  'src/people/**',
  'src/process/**',
  'src/report/**',
  'src/version/**',
  'src/audit/!(command|index|inputs|main|publish|run|state).ts',
  'src/audit/controls/**',
  'src/audit/report/**',
  'src/audit/workflow/**',
  'src/init/!(github|init).ts',
]

const forbid = (message, ...group) => ({ group, message })

const pureImports = [
  forbid('Pure folders do no I/O: take what you need as a fact.', 'node:*', '@actions/*', '@octokit/*', 'js-yaml'),
  forbid(
    'Data goes one way: runner → facts → checks → verdict → report → runner.',
    '**/facts/*',
    '**/sources/**',
    '**/inputs.ts',
    '**/main.ts',
    '**/publish.ts',
    '**/index.ts',
    '**/cli.ts',
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
      // Environment variables and answers of the API are read by name, and are optional.
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
    files: ['src/facts/**', 'src/audit/facts/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            forbid(
              'Facts come through the port in facts/source.ts.',
              '**/sources/**',
              '**/checks/*',
              '**/controls/*',
              '**/report/*',
            ),
          ],
        },
      ],
    },
  },
  {
    files: ['src/sources/**', 'src/audit/sources/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            forbid(
              'A source knows facts, not what they are for.',
              '**/checks/*',
              '**/controls/*',
              '**/report/*',
              '**/gather.ts',
            ),
          ],
        },
      ],
    },
  },
)
