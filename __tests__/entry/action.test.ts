import { describe, expect, test } from '@jest/globals'

import { runSources } from '../support/action.ts'
import { pushed, widgetWorld, withFake, type Started } from '../support/gate.ts'

const run = (change: Partial<Started> = {}) => {
  const world = widgetWorld()
  return withFake(world, (fake) => runSources({ ...pushed(world), apiUrl: fake.url, ...change }))
}

describe('run', () => {
  test('allows a good release', async () => {
    expect(await run()).toMatchObject({ exitCode: 0, outputs: { allowed: 'true', reasons: '' } })
  })

  test.each<[string, Partial<Started>, string]>([
    ['unchecked certificates', { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } }, 'configuration/invalid-input'],
    ['a misspelt input', { env: { 'INPUT_TAG-PATERN': 'v{version}' } }, 'configuration/invalid-input'],
    ['the event of the command line', { event: 'local' }, 'trigger/wrong-event'],
    ['no event at all', { env: { GITHUB_EVENT_NAME: undefined } }, 'trigger/wrong-event'],
    ['a folder that is not there', { env: { RUNNER_TEMP: '/nowhere/at/all' } }, 'runner/not-written'],
  ])('%s: %s', async (_, change, reasons) => {
    const { exitCode, outputs, log } = await run(change)
    expect({ exitCode, allowed: outputs['allowed'], reasons: outputs['reasons'] }).toEqual({
      exitCode: 1,
      allowed: 'false',
      reasons,
    })
    expect(log).not.toMatch(/^\s+at /m)
  })

  test('needs none of the variables that only evidence names', async () => {
    const unset = { GITHUB_RUN_ID: undefined, GITHUB_REPOSITORY_OWNER: undefined, GITHUB_STEP_SUMMARY: undefined }
    const given = { GITHUB_SERVER_URL: 'https://github.example', GITHUB_WORKFLOW_REF: 'o/r/a.yml@refs/tags/v1' }
    expect(await run({ env: unset })).toMatchObject({ exitCode: 0, summary: '' })
    expect(await run({ env: given })).toMatchObject({ exitCode: 0 })
  })
})
