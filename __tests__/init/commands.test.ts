import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, describe, expect, test } from '@jest/globals'

import { applyCommands } from '../../src/init/commands.ts'
import { desiredSettings, RULESETS } from '../../src/init/desired.ts'
import { PATHS } from '../../src/init/files.ts'
import { run, temporaryFolder } from '../support/action.ts'
import { openApi } from '../support/fake-github/index.ts'
import { answersOf } from '../support/init.ts'

/** Stands for gh: notes its arguments, and answers a question for an id. */
const GH = `#!/usr/bin/env node
const args = process.argv.slice(2)
require('node:fs').appendFileSync(process.env.NOTES, JSON.stringify(args) + '\\n')
if (args.includes('--jq')) console.log(args[1].startsWith('orgs/') ? '42' : '583231')
`

interface Call {
  method: string
  path: string
  body: unknown
}

const folder = temporaryFolder()

/** What the commands ask of GitHub when a shell runs them, with the fields as gh puts them together. */
async function callsOf(commands: readonly string[]): Promise<Call[]> {
  const notes = join(folder, 'notes')
  writeFileSync(notes, '')
  const env = { PATH: `${folder}:${process.env['PATH'] ?? ''}`, NOTES: notes }
  const { exitCode, errors } = await run('sh', ['-ec', commands.join('\n')], env, folder)
  expect([exitCode, errors]).toEqual([0, ''])
  const all = readFileSync(notes, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as string[])
  return all.filter((args) => !args.includes('--jq')).map(callOf)
}

function callOf(args: string[]): Call {
  const [api, flag, method = '', path = '', ...rest] = args
  expect([api, flag]).toEqual(['api', '--method'])
  if (rest[0] === '--input') return { method, path, body: rest[1] }
  const body: Record<string, unknown> = {}
  for (let index = 0; index < rest.length; index += 2) {
    const [, key = '', value = ''] = /^([^=]*)=([^]*)$/.exec(rest[index + 1] ?? '') ?? []
    put(body, key, rest[index] === '-F' ? typed(value) : value)
  }
  return { method, path, body: rest.length === 0 ? undefined : body }
}

const typed = (value: string): unknown =>
  value === 'true' || value === 'false' ? value === 'true' : /^\d+$/.test(value) ? Number(value) : value

/** `a=1`, `a[b]=1`, and `a[][b]=1`, which begins a new item when the last one has a `b`: https://cli.github.com/manual/gh_api */
function put(body: Record<string, unknown>, key: string, value: unknown): void {
  const [, name = '', list, inner] = /^(\w+)(\[\])?(?:\[(\w+)\])?$/.exec(key) ?? []
  if (inner === undefined) body[name] = value
  else if (list === undefined) body[name] = { ...(body[name] as object | undefined), [inner]: value }
  else {
    const items = (body[name] ?? []) as Record<string, unknown>[]
    const last = items.at(-1)
    if (last === undefined || inner in last) items.push({ [inner]: value })
    else last[inner] = value
    body[name] = items
  }
}

describe('applyCommands', () => {
  const answers = answersOf({ reviewers: 'octocat, hubot:7, octo-org/core' })
  const { rulesets, environment } = desiredSettings(answers)
  let calls: Call[] = []

  beforeAll(async () => {
    writeFileSync(join(folder, 'gh'), GH)
    chmodSync(join(folder, 'gh'), 0o755)
    calls = await callsOf(applyCommands('octo-org', 'widget', environment))
  })

  test('are requests that GitHub takes', () => {
    const files = new Map<unknown, unknown>(RULESETS.map((name) => [PATHS[name], rulesets[name]]))
    expect(calls).toHaveLength(8)
    for (const { method, path, body } of calls) {
      const found = openApi().findRequest(method, `/${path}`, new URLSearchParams())
      expect([path, found?.problems]).toEqual([path, []])
      const sent = files.get(body) ?? body
      expect([path, openApi().checkBody(method, found?.template ?? '', sent)]).toEqual([path, []])
    }
  })

  test('set what is wanted', () => {
    expect(calls.map(({ path }) => path.replace('repos/octo-org/widget/', ''))).toEqual([
      'actions/permissions/workflow',
      'actions/permissions',
      'immutable-releases',
      'environments/release',
      'environments/release/deployment-branch-policies',
      'rulesets',
      'rulesets',
      'rulesets',
    ])
    expect(calls[0]?.body).toEqual({ default_workflow_permissions: 'read', can_approve_pull_request_reviews: false })
    expect(calls[1]?.body).toEqual({ enabled: true, allowed_actions: 'all', sha_pinning_required: true })
    expect(calls[3]?.body).toEqual({
      prevent_self_review: true,
      can_admins_bypass: false,
      wait_timer: 0,
      deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
      reviewers: [
        { type: 'User', id: 583231 },
        { type: 'User', id: 7 },
        { type: 'Team', id: 42 },
      ],
    })
    expect(calls[4]?.body).toEqual({ name: 'v*.*.*', type: 'tag' })
  })

  test('take the names in a file for words, whatever they are', async () => {
    const hostile = { ...environment, name: 'a b;id', deployment_tags: ["v'$(id)*"], reviewers: ['$(id)'] }
    const asked = await callsOf(applyCommands('octo-org', 'widget', hostile))
    expect(asked[3]?.path).toBe('repos/octo-org/widget/environments/a%20b%3Bid')
    expect(asked[3]?.body).not.toHaveProperty('reviewers')
    expect(asked[4]?.body).toEqual({ name: "v'$(id)*", type: 'tag' })
  })
})
