import { expect, test } from '@jest/globals'

import {
  isCredential,
  isOfTrustedRegistry,
  looksLikeRegistryToken,
} from '../../../src/model/workflow/registry-credentials.ts'

test.each([
  'NPM_TOKEN',
  'PYPI_API_TOKEN',
  'TEST_PYPI_TOKEN',
  'TESTPYPI',
  'TWINE_PASSWORD',
  'CARGO_REGISTRY_TOKEN',
  'CRATES_IO_TOKEN',
  'CRATESIO',
  'NODE_AUTH_TOKEN',
  'ORG_NPM_PUBLISH',
  'RUBYGEMS_API_KEY',
])('%s is of a registry with trusted publishing', (name) => {
  expect(isOfTrustedRegistry(name)).toBe(true)
})

test.each(['GITHUB_TOKEN', 'RELEASE_APP_PRIVATE_KEY', 'DOCKERHUB_TOKEN', 'CARGOLOAD', 'PNPMX', 'NPMRC'])(
  '%s does not',
  (name) => {
    expect(isOfTrustedRegistry(name)).toBe(false)
  },
)

test.each([
  ['NODE_AUTH_TOKEN', true],
  ['password', true],
  ['UV_PUBLISH_TOKEN', true],
  ['CARGO_REGISTRIES_MINE_TOKEN', true],
  ['GH_TOKEN', false],
  ['TAG', false],
])('%s is a registry’s password: %s', (name, expected) => {
  expect(isCredential(name)).toBe(expected)
})

test.each([
  ...['NPM_TOKEN', 'npm_token', 'NODE_AUTH_TOKEN', 'PYPI_API_TOKEN', 'TWINE_PASSWORD', 'CARGO_REGISTRY_TOKEN'],
  ...[
    'GEM_HOST_API_KEY',
    'DOCKERHUB_PASSWORD',
    'TEAM_NPM_AUTH',
    'NPMTOKEN',
    'OSSRH_PASSWORD',
    'NUGET_API_KEY',
    'GEMKEY',
    'PDM_PUBLISH_PASSWORD',
  ],
])('%s looks like a token of a registry', (name) => {
  expect(looksLikeRegistryToken(name)).toBe(true)
})

test.each([
  ...['CODECOV_TOKEN', 'SLACK_WEBHOOK', 'NPM_REGISTRY', 'DEPLOY_KEY', 'GH_TOKEN', 'APP_PRIVATE_KEY', 'TOKENIZER', ''],
  ...['TWINE_USERNAME', 'KEYNODE', 'PUBLIC_KEY'],
])('%s does not look like one', (name) => {
  expect(looksLikeRegistryToken(name)).toBe(false)
})
