import { describe, expect, test } from '@jest/globals'

import { known } from '../../src/model/fact.ts'
import { desiredSettings, type RulesetName } from '../../src/init/desired.ts'
import { difference, type Goal, type Live, type Step } from '../../src/init/difference.ts'
import { environmentPlan } from '../../src/init/environment.ts'
import type { Environment, Ruleset } from '../../src/model/settings.ts'
import { openApi } from '../support/fake-github/index.ts'
import { FORBIDDEN } from '../support/facts.ts'
import { answersOf } from '../support/init.ts'

const { rulesets, environment } = desiredSettings(answersOf())
const { tagCreation, tagChanges, branches } = rulesets
const REVIEWERS = [
  { type: 'User' as const, id: 1, name: 'octocat' },
  { type: 'User' as const, id: 7, name: 'hubot' },
]
const GOAL: Goal = {
  environmentName: 'release',
  environment: known(environmentPlan(environment, REVIEWERS)),
  rulesets,
}

/** A repository of which nothing was ever set. */
const NEW: Live = {
  workflowPermissions: known({ default: 'write', canApprovePullRequests: true }),
  actionsPolicy: known({ enabled: true, allowedActions: 'all', shaPinningRequired: false }),
  immutableReleases: known({ enabled: false, enforcedByOwner: false }),
  environment: known({ status: 'missing' }),
  rulesets: { tagCreation: known(undefined), tagChanges: known(undefined), branches: known(undefined) },
}

const ENVIRONMENT: Environment = {
  reviewers: REVIEWERS,
  preventsSelfReview: true,
  adminsCanBypass: false,
  waitTimer: 0,
  deploymentPolicy: { kind: 'named', refs: [{ id: 3, name: 'v*.*.*', type: 'tag' }] },
}

/** One in which everything is as it should be. */
const DONE: Live = {
  workflowPermissions: known({ default: 'read', canApprovePullRequests: false }),
  actionsPolicy: known({ enabled: true, allowedActions: 'all', shaPinningRequired: true }),
  immutableReleases: known({ enabled: true, enforcedByOwner: false }),
  environment: known({ status: 'there', ...ENVIRONMENT }),
  rulesets: {
    tagCreation: known({ ...tagCreation, id: 11 }),
    tagChanges: known({ ...tagChanges, id: 12 }),
    branches: known({ ...branches, id: 13 }),
  },
}

/** DONE, but for one ruleset. */
const withRuleset = (name: RulesetName, changes: Partial<Ruleset>): Live => ({
  ...DONE,
  rulesets: { ...DONE.rulesets, [name]: known({ ...rulesets[name], id: 11, ...changes }) },
})

const requests = (steps: readonly Step[]) => steps.flatMap((step) => (step.status === 'different' ? step.requests : []))
const routes = (steps: readonly Step[]) => requests(steps).map(({ method, route }) => `${method} ${route}`)

describe('difference', () => {
  test('sets everything in a new repository, the branch ruleset last', () => {
    const steps = difference(NEW, GOAL)
    expect(steps.map(({ status }) => status)).toEqual(steps.map(() => 'different'))
    expect(routes(steps)).toEqual([
      'PUT actions/permissions/workflow',
      'PUT actions/permissions',
      'PUT immutable-releases',
      'PUT environments/{environment_name}',
      'POST environments/{environment_name}/deployment-branch-policies',
      'POST rulesets',
      'POST rulesets',
      'POST rulesets',
    ])
    expect(requests(steps).at(-1)?.body).toEqual(branches)
  })

  test('changes nothing where everything is as it should be', () => {
    expect(difference(DONE, GOAL).map(({ status }) => status)).toEqual(difference(DONE, GOAL).map(() => 'same'))
  })

  test.each<[string, Partial<Live>, string[]]>([
    ['workflow permissions', { workflowPermissions: NEW.workflowPermissions }, ['PUT actions/permissions/workflow']],
    [
      'actions',
      { actionsPolicy: known({ enabled: true, allowedActions: 'selected', shaPinningRequired: undefined }) },
      ['PUT actions/permissions'],
    ],
    [
      'immutable releases',
      { immutableReleases: known({ enabled: false, enforcedByOwner: false }) },
      ['PUT immutable-releases'],
    ],
    [`ruleset "${tagCreation.name}"`, withRuleset('tagCreation', { rules: [] }), ['PUT rulesets/{ruleset_id}']],
    [`ruleset "${branches.name}"`, withRuleset('branches', { enforcement: 'disabled' }), ['PUT rulesets/{ruleset_id}']],
  ])('mends %s alone', (setting, changes, expected) => {
    const steps = difference({ ...DONE, ...changes }, GOAL)
    expect(steps.filter(({ status }) => status !== 'same').map((step) => step.setting)).toEqual([setting])
    expect(routes(steps)).toEqual(expected)
  })

  test('keeps which actions are allowed', () => {
    const steps = difference(
      { ...DONE, actionsPolicy: known({ enabled: true, allowedActions: 'selected', shaPinningRequired: false }) },
      GOAL,
    )
    expect(requests(steps)[0]?.body).toEqual({ enabled: true, allowed_actions: 'selected', sha_pinning_required: true })
  })

  test('replaces the patterns of an environment that are too wide', () => {
    const refs = [
      { id: 3, name: 'v*', type: 'tag' as const },
      { id: 4, name: 'main', type: 'branch' as const },
    ]
    const live = { status: 'there', ...ENVIRONMENT, deploymentPolicy: { kind: 'named', refs } } as const
    const steps = difference({ ...DONE, environment: known(live) }, GOAL)
    expect(requests(steps).slice(1)).toEqual([
      expect.objectContaining({ method: 'POST', body: { name: 'v*.*.*', type: 'tag' } }),
      expect.objectContaining({ method: 'DELETE', parameters: { environment_name: 'release', branch_policy_id: '3' } }),
      expect.objectContaining({ method: 'DELETE', parameters: { environment_name: 'release', branch_policy_id: '4' } }),
    ])
  })

  test('names each value that changes', () => {
    const rules = tagChanges.rules.filter(({ type }) => type !== 'update')
    const [step] = difference(withRuleset('tagChanges', { rules }), GOAL).filter(({ status }) => status === 'different')
    expect(step).toMatchObject({ changes: [{ what: 'rules.update', from: 'none', to: 'true' }] })
  })

  test('says what could not be told, and asks for nothing there', () => {
    const unseen: Live = {
      workflowPermissions: FORBIDDEN,
      actionsPolicy: FORBIDDEN,
      immutableReleases: FORBIDDEN,
      environment: FORBIDDEN,
      rulesets: { tagCreation: FORBIDDEN, tagChanges: FORBIDDEN, branches: FORBIDDEN },
    }
    for (const steps of [difference(unseen, GOAL), difference(unseen, { ...GOAL, environment: FORBIDDEN })]) {
      expect(steps).toHaveLength(7)
      for (const step of steps) expect(step).toMatchObject({ status: 'unknown', fix: FORBIDDEN.fix })
    }
  })

  test('leaves to a person what cannot be mended', () => {
    const disabled = { ...DONE, actionsPolicy: known({ enabled: false, shaPinningRequired: undefined }) }
    expect(difference(disabled, GOAL).filter(({ status }) => status !== 'same')).toMatchObject([
      { setting: 'actions', status: 'conflict' },
    ])
  })
})

describe('the bodies are those that GitHub takes', () => {
  const LIVE = [NEW, withRuleset('tagChanges', { rules: [] })]

  test.each(LIVE.flatMap((live) => requests(difference(live, GOAL))))('$method $route', ({ method, route, body }) => {
    expect(openApi().checkBody(method, `/repos/{owner}/{repo}/${route}`, body)).toEqual([])
  })

  test('a ruleset with a rule that GitHub does not know would not pass', () => {
    const wrong: Ruleset = { ...tagChanges, rules: [{ type: 'creations' }] }
    expect(openApi().checkBody('POST', '/repos/{owner}/{repo}/rulesets', wrong)).not.toEqual([])
  })
})
