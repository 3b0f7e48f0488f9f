import { expect, test } from '@jest/globals'

import { runAction, runSources } from '../support/action.ts'
import { ALLOWED, NODES, pushed, verdictOf, widgetWorld, withFake } from '../support/gate.ts'

const SECRETS = ['full-token', 'team-token', 'pa55word']

test.each([...NODES.map((node) => [node] as const), ['the sources'] as const])(
  'debug logging tells what was asked and understood, and no secret: %s',
  async (node) => {
    const world = widgetWorld()
    await withFake(world, async (fake) => {
      const step = {
        ...pushed(world),
        apiUrl: fake.url,
        inputs: { token: 'full-token', 'team-token': 'team-token', 'allowed-teams': 'release' },
        env: {
          RUNNER_DEBUG: '1',
          // Nothing goes there: the API is not asked by https.
          https_proxy: 'http://user:pa55word@127.0.0.1:9',
        },
      }
      const outcome = await (node === 'the sources' ? runSources(step) : runAction(step, node))
      expect(verdictOf(outcome)).toEqual(ALLOWED)
      const debug = outcome.log.split('\n').filter((line) => line.startsWith('::debug::'))
      for (const line of [
        /Node v\d+/,
        /change the network: https_proxy$/,
        /policy: \{.*"allowedTeams":\[\{"kind":"team","org":"octo-org","slug":"release"\}\]/,
        /event: \{"name":"push"/,
        /people: .*"octocat"/,
        /POST \S+\/graphql \(Snapshot\): HTTP 200, \d+ characters, request id \S+, \d+ of 1000 requests left, \d+ ms/,
      ]) {
        expect(debug).toContainEqual(expect.stringMatching(line))
      }
      const sent = fake.requests.map(({ headers }) => headers['authorization'])
      expect(sent).toContainEqual(expect.stringContaining('full-token'))
      for (const secret of SECRETS) expect(`${outcome.log}${outcome.errors}`).not.toContain(secret)
    })
  },
)

test('without it, nothing of the kind is printed', async () => {
  const world = widgetWorld()
  await withFake(world, async (fake) => {
    const outcome = await runAction({ ...pushed(world), apiUrl: fake.url })
    expect(outcome.log).not.toContain('::debug::')
  })
})
