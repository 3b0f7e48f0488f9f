import { describe, expect, test } from '@jest/globals'

import { strengthenEnvironment, type EnvironmentPlan } from '../../src/init/environment.ts'
import type { DeploymentPolicy, DeploymentRef, Environment, EnvironmentReviewer } from '../../src/model/settings.ts'

const OCTOCAT: EnvironmentReviewer = { type: 'User', id: 1, name: 'octocat' }
const HUBOT: EnvironmentReviewer = { type: 'User', id: 2, name: 'hubot' }
const CORE: EnvironmentReviewer = { type: 'Team', id: 1, name: 'core' }

const plan = (changes: Partial<EnvironmentPlan> = {}): EnvironmentPlan => ({
  reviewers: [OCTOCAT, HUBOT],
  preventsSelfReview: true,
  adminsCanBypass: false,
  waitTimer: 0,
  tags: ['v*.*.*'],
  ...changes,
})

const live = (changes: Partial<Environment> = {}): Environment => ({
  reviewers: [],
  preventsSelfReview: false,
  adminsCanBypass: true,
  waitTimer: 0,
  deploymentPolicy: { kind: 'any' },
  ...changes,
})

const only = (...refs: DeploymentRef[]): { deploymentPolicy: DeploymentPolicy } => ({
  deploymentPolicy: { kind: 'named', refs },
})
const tag = (name: string) => ({ id: 1, name, type: 'tag' as const })
const branch = (name: string) => ({ id: 2, name, type: 'branch' as const })

describe('strengthenEnvironment', () => {
  test('is what was wanted where there is none, or nothing is set', () => {
    expect(strengthenEnvironment(undefined, plan())).toEqual(plan())
    expect(strengthenEnvironment(live(), plan())).toEqual(plan())
  })

  test.each<[Partial<Environment>, Partial<EnvironmentPlan>, Partial<EnvironmentPlan>]>([
    [{ reviewers: [HUBOT] }, {}, { reviewers: [HUBOT] }],
    [{ reviewers: [HUBOT, CORE] }, {}, { reviewers: [HUBOT] }],
    [{ preventsSelfReview: true }, { preventsSelfReview: false }, { preventsSelfReview: true }],
    [{ adminsCanBypass: false }, { adminsCanBypass: true }, { adminsCanBypass: false }],
    [{ adminsCanBypass: undefined }, {}, { adminsCanBypass: undefined }],
    [{ waitTimer: 30 }, { waitTimer: 10 }, { waitTimer: 30 }],
    [{ waitTimer: 10 }, { waitTimer: 30 }, { waitTimer: 30 }],
    [only(), {}, { tags: ['v*.*.*'] }],
    [only(tag('v*')), {}, { tags: ['v*.*.*'] }],
    [only(tag('v*.*.*'), branch('main')), {}, { tags: ['v*.*.*'] }],
    [only(tag('v*.*.*')), { tags: ['v*.*.*', 'w*'] }, { tags: ['v*.*.*'] }],
  ])('of %j and %j comes %j', (current, desired, expected) => {
    expect(strengthenEnvironment(live(current), plan(desired))).toMatchObject(expected)
  })

  test.each<[string, Partial<Environment>]>([
    ['others review', { reviewers: [CORE] }],
    ['protected branches only', { deploymentPolicy: { kind: 'protected-branches' } }],
    ['fewer tags', only(tag('v1.*.*'))],
    ['a tag of another form', only(tag('v?.?.?'))],
    ['branches only', only(branch('v*.*.*'))],
    ['tags below a folder', only(tag('v*.*.*/x'))],
  ])('is a conflict where the environment takes %s', (_, current) => {
    expect(strengthenEnvironment(live(current), plan())).toEqual({ conflict: expect.any(String) })
  })
})
