import { expect, test } from '@jest/globals'

import { looksLikeRegistryToken } from '../../../../src/rules/settings/shared/registry-tokens.ts'

test.each([
  ...['NPM_TOKEN', 'npm_token', 'NODE_AUTH_TOKEN', 'PYPI_API_TOKEN', 'TWINE_PASSWORD', 'CARGO_REGISTRY_TOKEN'],
  ...['GEM_HOST_API_KEY', 'DOCKERHUB_PASSWORD', 'TEAM_NPM_AUTH', 'NPMTOKEN', 'OSSRH_PASSWORD', 'NUGET_API_KEY'],
])('%s looks like one', (name) => {
  expect(looksLikeRegistryToken(name)).toBe(true)
})

test.each([
  ...['CODECOV_TOKEN', 'SLACK_WEBHOOK', 'NPM_REGISTRY', 'DEPLOY_KEY', 'GH_TOKEN', 'APP_PRIVATE_KEY', 'TOKENIZER', ''],
  ...['TWINE_USERNAME', 'KEYNODE', 'PUBLIC_KEY'],
])('%s does not', (name) => {
  expect(looksLikeRegistryToken(name)).toBe(false)
})
