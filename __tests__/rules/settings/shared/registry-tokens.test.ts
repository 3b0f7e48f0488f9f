import { expect, test } from '@jest/globals'

import { withoutRegistryTokens } from '../../../../src/rules/settings/shared/registry-tokens.ts'

test('passes without a name of a registry token', () => {
  expect(withoutRegistryTokens([], 'repository')).toMatchObject({ status: 'pass' })
  expect(withoutRegistryTokens(['CODECOV_TOKEN', 'NPM_REGISTRY'], 'repository')).toMatchObject({ status: 'pass' })
})

test('fails with the names of registry tokens alone', () => {
  expect(withoutRegistryTokens(['CODECOV_TOKEN', 'NPM_TOKEN', 'TWINE_PASSWORD'], 'repository')).toMatchObject({
    status: 'fail',
    facts: { secrets: ['NPM_TOKEN', 'TWINE_PASSWORD'] },
  })
})
