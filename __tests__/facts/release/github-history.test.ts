import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import { openGitHub, type GitHubSource } from '../../../src/facts/release/github-source.ts'
import { createTransport } from '../../../src/github/client/transport.ts'
import {
  exampleWorld,
  oid,
  rateLimited,
  startFakeGitHub,
  type ExampleWorld,
  type FakeGitHub,
} from '../../support/fake-github/index.ts'

const WIDGET = 'octo-org/widget'
const commit = (name: string): string => oid(WIDGET, 'commit', name)

let world: ExampleWorld
let fake: FakeGitHub

beforeEach(async () => {
  world = exampleWorld()
  fake = await startFakeGitHub(world)
})

afterEach(() => fake.close())

const open = (token = 'full-token'): GitHubSource =>
  openGitHub(
    { repository: { owner: 'octo-org', name: 'widget' }, runId: '', token, teamToken: '', apiUrl: fake.url },
    createTransport(),
  )

describe('many commits at once', () => {
  test('checks, in the order asked for', async () => {
    const [first, second] = await open().checksOf([commit('c5'), commit('c1')])
    expect(first).toMatchObject({ known: true })
    expect(first?.known === true && first.value.map(({ name, state }) => [name, state])).toEqual(
      expect.arrayContaining([
        ['test', 'success'],
        ['lint', 'success'],
        ['ci/external', 'success'],
      ]),
    )
    expect(second).toEqual({ known: true, value: [] })
    expect(fake.requests).toHaveLength(1)
  })

  test('a commit with more checks than one page holds is read on its own', async () => {
    const head = world.repositories[WIDGET].commits['c5']
    if (head !== undefined) head.checks = Array.from({ length: 130 }, (_, index) => ({ name: `job ${index}` }))
    const [checks] = await open().checksOf([commit('c5')])
    expect(checks?.known === true && checks.value.filter(({ name }) => name.startsWith('job')).length).toBe(130)
  })

  test('pull requests, in pages of twenty', async () => {
    const commits = Array.from({ length: 45 }, (_, index) => commit(index === 44 ? 'c5' : 'c1'))
    const pulls = await open().pullRequestsOf(commits)
    expect(pulls).toHaveLength(45)
    expect(pulls[44]).toMatchObject({ known: true, value: [{ number: 7, base: 'main', author: { login: 'octocat' } }] })
    expect(pulls[0]).toEqual({ known: true, value: [] })
    expect(fake.requests).toHaveLength(3)
  })

  test('nothing more is asked once the rate limit is used up', async () => {
    fake.faults.push(rateLimited())
    const pulls = await open().pullRequestsOf(Array.from({ length: 45 }, () => commit('c5')))
    expect(pulls.map((fact) => !fact.known && fact.code)).toEqual(Array.from({ length: 45 }, () => 'rate-limited'))
    expect(fake.requests).toHaveLength(1)
  })

  test('a token without the permission makes them unknown', async () => {
    const [checks] = await open('workflow-token').checksOf([commit('c5')])
    expect(checks).toMatchObject({ known: false, code: 'permission-missing' })
  })

  test('signatures', async () => {
    const [signature] = await open().signaturesOf([oid(WIDGET, 'tag', 'v1.3.0')])
    expect(signature).toMatchObject({ known: true, value: { verifiedBy: 'github' } })
  })
})
