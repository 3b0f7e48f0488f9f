import { expect, test } from '@jest/globals'

import { workflowCredentials } from '../../../src/rules/settings/workflow-credentials.ts'
import { GATE_STEP, publishYaml, SHA, statusAndLines } from '../../support/audit-workflow.ts'

const judged = (parts: Parameters<typeof publishYaml>[0]) => statusAndLines(workflowCredentials, publishYaml(parts))
const step = (text: string) => judged({ steps: `${GATE_STEP}\n${text}` })
const withEnv = (env: string, run: string) => `- env: { ${env} }\n  run: ${run}`
const secret = (name: string) => `'\${{ secrets.${name} }}'`

test.each([
  ['nothing', '- run: npm publish'],
  ['the workflow’s own token', withEnv(`NODE_AUTH_TOKEN: ${secret('GITHUB_TOKEN')}`, 'npm publish')],
  [
    'a token of trusted publishing',
    withEnv("CARGO_REGISTRY_TOKEN: '${{ steps.auth.outputs.token }}'", 'cargo publish'),
  ],
  ['a secret for something else', withEnv(`SIGNING_KEY: ${secret('SIGNING_KEY')}`, 'npm publish')],
  [
    'the password of a registry without trusted publishing',
    `- uses: docker/login-action@${SHA}\n  with: { password: ${secret('DOCKERHUB_TOKEN')} }\n- run: docker push a/b`,
  ],
])('may have %s', (_, steps) => {
  expect(step(steps)).toEqual(['pass'])
})

test.each([
  ['in env', withEnv(`NODE_AUTH_TOKEN: ${secret('ANY')}`, 'npm publish'), 10],
  ['by its name', withEnv(`X: ${secret('NPM_TOKEN')}`, 'make'), 10],
  ['in an input', `- uses: pypa/gh-action-pypi-publish@${SHA}\n  with: { password: ${secret('ANY')} }`, 11],
  ['for TestPyPI', `- uses: x/y@${SHA}\n  with: { token: ${secret('TEST_PYPI_API_TOKEN')} }`, 11],
  ['for crates.io', `- run: make\n${withEnv(`CARGO_REGISTRY_TOKEN: ${secret('C')}`, 'cargo publish')}`, 11],
  ['in a script', '- run: npm config set _authToken ${{ secrets.NPM_TOKEN }}', 10],
  ['in another step of the job', `${withEnv(`UV_PUBLISH_TOKEN: ${secret('T')}`, 'make')}\n- run: uv publish`, 10],
])('may not have one %s', (_, steps, line) => {
  expect(step(steps)).toEqual(['fail', line])
})

test('nor for the job, nor for the whole workflow, nor for what it calls', () => {
  const env = `env: { TWINE_PASSWORD: ${secret('P')} }`
  expect(judged({ job: `runs-on: x\n${env}` })).toEqual(['fail', 6])
  expect(judged({ top: `permissions: {}\n${env}` })).toEqual(['fail', 3])
  expect(judged({ more: `x:\n  uses: o/r/x.yml@v1\n  secrets: { T: ${secret('PYPI_TOKEN')} }` })).toEqual(['fail', 15])
})

test('what it calls and its scripts may have other secrets', () => {
  expect(judged({ more: `x:\n  uses: o/r/x.yml@v1\n  secrets: { PASSWORD: ${secret('DATABASE')} }` })).toEqual(['pass'])
  expect(step('- run: sign ${{ secrets.SIGNING_KEY }} && npm publish')).toEqual(['pass'])
})

test('a password that is not for this job is nothing to it', () => {
  const env = `env: { PASSWORD: ${secret('DATABASE')} }`
  expect(judged({ steps: '- run: make', top: `permissions: {}\n${env}` })).toEqual(['pass'])
  expect(judged({ more: `test:\n  ${env}\n  steps: []` })).toEqual(['pass'])
})
