import { expect, test } from '@jest/globals'

import { openRepository, type RepositoryClient } from '../../../src/github/api/repository-client.ts'
import { listOwnRulesets, readBranchRulesets, readRuleset, readTagRulesets } from '../../../src/github/api/rulesets.ts'
import { createClient } from '../../../src/github/client/client.ts'
import { createTransport } from '../../../src/github/client/transport.ts'
import { governedWorld } from '../../support/audit.ts'
import type { ExampleWorld, FaultAnswer } from '../../support/fake-github/index.ts'
import { widget, withFake } from '../../support/gate.ts'

/** Asks about the widget, with other answers to paths that end as the keys say. */
const asked = <T>(
  world: ExampleWorld,
  ask: (api: RepositoryClient) => Promise<T>,
  answers: Record<string, FaultAnswer> = {},
): Promise<T> =>
  withFake(world, (fake) => {
    for (const [path, answer] of Object.entries(answers)) {
      fake.faults.push({ match: (request) => request.path.endsWith(path), answer })
    }
    const client = createClient('owner-token', fake.url, createTransport())
    return ask(openRepository(client, { owner: 'octo-org', name: 'widget' }))
  })

const branchRulesets = (api: RepositoryClient) => readBranchRulesets(api, 'main', (id) => readRuleset(api, id))
const tagRulesets = (api: RepositoryClient) => readTagRulesets(api, (id) => readRuleset(api, id))

test('a ruleset that cannot be read still has its rules, and nobody knows who may bypass them', async () => {
  const sources = await asked(governedWorld(), branchRulesets, {
    '/rulesets/1': { status: 403, body: { message: 'Resource not accessible by integration' } },
  })
  expect(sources).toMatchObject({ value: [{ blocksDeletion: true, bypass: { known: false } }] })
})

test('a rule whose parameters are missing asks for nothing', async () => {
  const rules = ['pull_request', 'required_status_checks'].map((type) => ({
    type,
    ruleset_id: 1,
    ruleset_source_type: 'Organization',
    ruleset_source: 'octo-org',
  }))
  const sources = await asked(governedWorld(), branchRulesets, {
    '/rules/branches/main': { status: 200, body: rules },
  })
  expect(sources).toMatchObject({
    value: [
      {
        name: 'organization ruleset "branches"',
        pullRequest: { approvals: 0, dismissesStale: false },
        statusChecks: { contexts: [], upToDate: false },
        linearHistory: false,
        blocksForcePush: false,
        blocksDeletion: false,
      },
    ],
  })
})

test('a merge queue tests what is merged', async () => {
  const world = governedWorld()
  const [ruleset] = widget(world).rulesets ?? []
  const checks = ruleset?.rules.find(({ type }) => type === 'required_status_checks')?.parameters ?? {}
  checks['strict_required_status_checks_policy'] = false
  ruleset?.rules.push({
    type: 'merge_queue',
    parameters: {
      check_response_timeout_minutes: 60,
      grouping_strategy: 'ALLGREEN',
      max_entries_to_build: 5,
      max_entries_to_merge: 5,
      merge_method: 'SQUASH',
      min_entries_to_merge: 1,
      min_entries_to_merge_wait_minutes: 5,
    },
  })
  expect(await asked(world, branchRulesets)).toMatchObject({
    value: [{ statusChecks: { upToDate: true } }],
  })
})

test('the rulesets over tags are the active ones of every level', async () => {
  const world = governedWorld()
  const [, tags] = widget(world).rulesets ?? []
  if (tags === undefined) throw new Error('no ruleset')
  widget(world).rulesets?.push({ ...tags, id: 4, enforcement: 'evaluate' })
  const rulesets = await asked(world, tagRulesets)
  expect(rulesets).toMatchObject({
    value: [
      { id: 2, target: 'tag', source_type: 'Repository' },
      { id: 3, target: 'tag', source_type: 'Organization' },
    ],
  })
})

test('a ruleset for branches does not cover tags if the server lists all', async () => {
  const list = [1, 2].map((id) => ({ id, name: 'x', enforcement: 'active', target: id === 1 ? 'branch' : 'tag' }))
  const rulesets = await asked(governedWorld(), tagRulesets, { '/rulesets': { status: 200, body: list } })
  expect(rulesets).toMatchObject({ value: [{ id: 2 }] })
})

test('a ruleset without its rules is not as GitHub documents it', async () => {
  const body = { id: 2, name: 'tags', target: 'tag', enforcement: 'active' }
  const ruleset = await asked(governedWorld(), (api) => readRuleset(api, 2), { '/rulesets/2': { status: 200, body } })
  expect(ruleset).toMatchObject({ known: false, code: 'malformed' })
})

test('the rulesets of the repository itself are listed to the last page', async () => {
  const world = governedWorld()
  const [branches] = widget(world).rulesets ?? []
  if (branches === undefined) throw new Error('no ruleset')
  widget(world).rulesets?.push(...Array.from({ length: 230 }, (_, index) => ({ ...branches, id: 10 + index })))
  const own = await asked(world, listOwnRulesets)
  expect(own.known && own.value.map(({ id }) => id)).toEqual([1, 2, ...Array.from({ length: 230 }, (_, at) => 10 + at)])
})
