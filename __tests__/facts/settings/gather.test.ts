import { expect, test } from '@jest/globals'

import { gatherSettings } from '../../../src/facts/settings/gather.ts'
import type { SettingsSource } from '../../../src/facts/settings/source.ts'
import { known, type Fact } from '../../../src/model/fact.ts'
import { NO_REQUESTS } from '../../../src/model/requests.ts'
import type { LiveRuleset, Look } from '../../../src/model/settings.ts'
import { auditPolicy, HIDDEN, pattern } from '../../support/settings.ts'

const text = (content: string) => ({ status: 'text', text: content, oid: '' }) as const

const LOOK: Look = {
  owner: 'octo-org',
  name: 'widget',
  ownerIsOrganization: true,
  defaultBranch: 'main',
  hasDevelop: false,
  files: [text('@octocat\n'), text('on: push\njobs: {}\n')],
  tags: [
    { name: 'v1.9.0', commit: 'c1' },
    { name: 'v1.10.0', commit: 'c2' },
    { name: 'v1.10.0-rc.1', commit: 'c3' },
    { name: 'latest', commit: 'c4' },
  ],
}

const hidden = <T>(): Promise<Fact<T>> => Promise.resolve(HIDDEN)

/** A source that shows `look` and what is given, and hides the rest. */
const source = (look: Fact<Look>, more: Partial<SettingsSource> = {}): SettingsSource => ({
  look: () => Promise.resolve(look),
  file: () => Promise.resolve(known({ status: 'missing' })),
  branchRulesets: hidden,
  classicProtection: hidden,
  tagRulesets: hidden,
  environment: hidden,
  actionsPolicy: hidden,
  workflowPermissions: hidden,
  immutableReleases: hidden,
  repositorySecrets: hidden,
  environmentSecrets: hidden,
  organizationSecrets: hidden,
  collaborator: hidden,
  requests: () => NO_REQUESTS,
  ...more,
})

const gather = (look: Partial<Look> = {}, more: Partial<SettingsSource> = {}, policy = auditPolicy()) =>
  gatherSettings(policy, source(known({ ...LOOK, ...look }), more))

test('releases are in the order of their versions, and nothing else is one', async () => {
  const { releaseTags } = await gather()
  expect(releaseTags).toEqual(known(['v1.10.0', 'v1.10.0-rc.1', 'v1.9.0']))
})

test('the aliases of OWNERS are read with it', async () => {
  const policy = auditPolicy({ maintainersFile: 'OWNERS' })
  const text = (content: string) => ({ status: 'text', text: content, oid: '' }) as const
  const asked: (readonly string[])[] = []
  const owners = text('approvers: [leads]')
  const look = (files: Look['files']) => ({
    look: (paths: readonly string[]) => {
      asked.push(paths)
      return Promise.resolve(known({ ...LOOK, files }))
    },
  })
  const read = await gather({}, look([owners, { status: 'missing' }, text('aliases: {leads: [octocat]}')]), policy)
  expect(asked).toEqual([['OWNERS', ...policy.workflows, 'OWNERS_ALIASES']])
  expect(read.maintainers).toMatchObject({ value: { file: { people: [{ login: 'octocat' }], problems: [] } } })
  const silent = await gather({}, look([owners, { status: 'missing' }]), policy)
  expect(silent.maintainers).toMatchObject({ value: { file: { people: [], problems: [expect.any(String)] } } })
})

test('the workflow is compared at the newest release', async () => {
  const asked: string[] = []
  const file = (commit: string, path: string) => {
    asked.push(`${commit}:${path}`)
    return Promise.resolve(known(text('before')))
  }
  const { publishWorkflowAtTag } = await gather({}, { file })
  expect(asked).toEqual(['c2:.github/workflows/publish.yml'])
  expect(publishWorkflowAtTag).toMatchObject({ known: true, value: { tag: 'v1.10.0', atTag: 'before' } })
})

test('the first workflow that is there is taken', async () => {
  const policy = auditPolicy({ workflows: ['a.yml', 'b.yml'] })
  const files = [LOOK.files[0] ?? text(''), { status: 'missing' } as const, text('on: push\njobs: {}\n')]
  expect((await gather({ files }, {}, policy)).publishWorkflow).toMatchObject({ value: { path: 'b.yml' } })
})

test.each([
  ['missing', { status: 'missing' }, 'not-found'],
  ['a link', { status: 'unusable', problem: 'a symbolic link' }, 'malformed'],
  ['no YAML', text('on: ['), 'malformed'],
] as const)('a workflow that is %s is unknown', async (_, file, code) => {
  const { publishWorkflow } = await gather({ files: [text('@octocat\n'), file] })
  expect(publishWorkflow).toMatchObject({ known: false, code })
})

test.each([
  ['missing', { status: 'missing' }, { status: 'missing' }],
  ['a link', { status: 'unusable', problem: 'a symbolic link' }, { status: 'unusable' }],
  ['there', text('@octocat\n'), { status: 'read' }],
] as const)('maintainers that are %s', async (_, file, expected) => {
  expect((await gather({ files: [file] })).maintainers).toMatchObject({ known: true, value: expected })
})

/** A ruleset over the tags that its conditions name. */
const tagRuleset = (include: readonly string[], exclude: readonly string[] = []): LiveRuleset => ({
  id: 1,
  name: 'tags',
  target: 'tag',
  enforcement: 'active',
  bypass_actors: [],
  conditions: { ref_name: { include, exclude } },
  rules: [{ type: 'update' }],
})

test.each<[string, LiveRuleset, string, boolean]>([
  ['every tag', tagRuleset(['~ALL']), 'v{version}', true],
  ['by a pattern', tagRuleset(['refs/tags/v*']), 'v{version}', true],
  ['by two', tagRuleset(['refs/tags/v1.*', 'refs/tags/v[02-9]*', 'refs/tags/v1[0-9]*']), 'v{version}', true],
  ['some', tagRuleset(['refs/tags/v1.*']), 'v{version}', false],
  ['of a branch', tagRuleset(['refs/heads/v*']), 'v{version}', false],
  ['with an exception', tagRuleset(['~ALL'], ['refs/tags/v*-rc*']), 'v{version}', false],
  ['those that are there', tagRuleset(['refs/tags/v1.*']), '/v(?<version>.+)/', true],
])('a ruleset over tags: %s', async (_, ruleset, text, expected) => {
  const policy = auditPolicy({ tagPattern: pattern(text) })
  const { tagRules } = await gather({}, { tagRulesets: () => Promise.resolve(known([ruleset])) }, policy)
  expect(tagRules).toMatchObject({
    value: {
      sources: [
        {
          name: 'ruleset "tags"',
          coversReleases: expected,
          restrictsCreation: false,
          restrictsUpdate: true,
          restrictsDeletion: false,
          bypass: known([]),
        },
      ],
    },
  })
})

test('without a tag to try it on, only a ruleset over every tag is sure', async () => {
  const policy = auditPolicy({ tagPattern: pattern('/v(?<version>.+)/') })
  const rulesets = [tagRuleset(['~ALL']), tagRuleset(['refs/tags/*'])]
  const { tagRules } = await gather({ tags: [] }, { tagRulesets: () => Promise.resolve(known(rulesets)) }, policy)
  expect(tagRules).toMatchObject({ value: { sources: [{ coversReleases: true }, { coversReleases: false }] } })
})

test('a regular expression that takes too long makes unknown what rests on tags', async () => {
  const policy = auditPolicy({ tagPattern: pattern('/(?<version>(a+)+)b/') })
  const tags = [{ name: 'a'.repeat(40), commit: 'c1' }]
  const { tagRules, releaseTags, publishWorkflowAtTag } = await gather(
    { tags },
    { tagRulesets: () => Promise.resolve(known([])) },
    policy,
  )
  for (const fact of [tagRules, releaseTags, publishWorkflowAtTag]) {
    expect(fact).toMatchObject({ known: false, code: 'version-missing' })
  }
})

test('one branch that could not be read makes the rules of the branches unknown', async () => {
  const branchRulesets = (branch: string) => Promise.resolve(branch === 'main' ? known([]) : HIDDEN)
  expect((await gather({ hasDevelop: true }, { branchRulesets })).branches).toEqual(HIDDEN)
})

test('develop as the default branch is asked about once', async () => {
  const asked: string[] = []
  const branchRulesets = (branch: string) => {
    asked.push(branch)
    return Promise.resolve(known([]))
  }
  await gather({ defaultBranch: 'develop', hasDevelop: true }, { branchRulesets })
  expect(asked).toEqual(['develop'])
})

test('a repository that cannot be seen tells nothing of its environment', async () => {
  const environment = () => Promise.resolve(known({ status: 'missing' } as const))
  const { environment: found } = await gatherSettings(auditPolicy(), source(HIDDEN, { environment }))
  expect(found).toEqual(HIDDEN)
})
