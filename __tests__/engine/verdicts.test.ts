import { expect, test } from '@jest/globals'

import type { ExampleWorld, PushOptions } from '../support/fake-github/index.ts'
import { withProject, type Project } from './support/project.ts'
import { withTools } from './support/tools.ts'

interface Scenario {
  readonly workflow?: string
  readonly tag?: string
  readonly by?: string
  readonly codes: readonly string[]
  readonly world?: (world: ExampleWorld) => void
  /** Makes the tag, where it is not an ordinary one on the head of main. */
  readonly prepare?: (project: Project) => void
  readonly push?: Partial<PushOptions> & { attempt?: number; triggeringActor?: string }
  readonly token?: string
}

const bot = 'release-bot[bot]'

const listing = (entries: string) => (project: Project) => project.release('v1.1.0', { '.github/MAINTAINERS': entries })

/** Every way in which a release is refused, with all that is wrong at once. */
const DENIED: Readonly<Record<string, Scenario>> = {
  'a name that is no version': { tag: 'v1.1', codes: ['tag-name/not-a-version'] },
  'a lightweight tag': {
    codes: ['tag-object/lightweight'],
    prepare: ({ repository }) => {
      repository.commit()
      repository.git('tag', 'v1.1.0')
    },
  },
  'a tag that the push moved': {
    codes: ['trigger/tag-moved'],
    push: { created: false, forced: true },
  },
  'a tag on a commit of no release branch': {
    codes: ['tag-branch/not-on-branch'],
    prepare: ({ repository }) => {
      repository.git('checkout', '--quiet', '-b', 'topic')
      repository.commit()
      repository.tag('v1.1.0')
    },
  },
  'a version older than its line': {
    codes: ['version-order/not-newer'],
    prepare: (project) => {
      project.release('v1.1.1')
      project.release('v1.1.0')
    },
  },
  'a stranger': { by: 'mallory', codes: ['actor/not-listed'] },
  'a run of a maintainer that a stranger started again': {
    codes: ['actor/rerun-by-other'],
    push: { attempt: 2, triggeringActor: 'mallory' },
  },
  'a bot that nobody listed': { by: bot, codes: ['actor/bot-not-listed'] },
  'a maintainers file edited only on the tagged commit': {
    workflow: 'github-release.yml',
    by: 'mallory',
    codes: ['actor/only-on-tag'],
    prepare: (project) => {
      project.release('v1.1.0', { '.github/MAINTAINERS': '@octocat\n@mallory\n' })
      project.release('later', { '.github/MAINTAINERS': '@octocat\n' })
    },
  },
  'a login that is part of an allowed one': {
    by: 'octo',
    codes: ['actor/look-alike'],
    world: ({ users }) => {
      users['octo'] = { id: 77 }
    },
  },
  'a team that the token cannot see': {
    workflow: 'teams.yml',
    by: 'hubot',
    codes: ['facts/team-not-visible'],
    world: ({ organizations }) => {
      const { teams } = organizations['octo-org']
      teams['release-managers'] = { id: 74, members: { hubot: 'active' }, secret: true }
    },
  },
}

const ALLOWED: Readonly<Record<string, Omit<Scenario, 'codes'>>> = {
  'a good release': {},
  'a bot that is listed': { workflow: 'github-release.yml', by: bot, prepare: listing(`@octocat\n${bot}\n`) },
  'a member of the team': {
    workflow: 'teams.yml',
    by: 'hubot',
    world: ({ organizations }) => {
      organizations['octo-org'].teams['release-managers'] = { id: 74, members: { hubot: 'active' } }
    },
  },
  'a maintainer who starts the run of another again': {
    prepare: listing('@octocat\n@hubot\n'),
    push: { attempt: 2, triggeringActor: 'hubot' },
  },
}

async function play({
  workflow = 'quick-start.yml',
  tag = 'v1.1.0',
  by,
  world,
  prepare,
  push,
}: Omit<Scenario, 'codes'>) {
  return withProject(
    workflow,
    { 'CHANGELOG.md': CHANGELOG },
    async (project) => {
      project.release('v1.0.0')
      if (prepare === undefined) project.release(tag)
      else prepare(project)
      const run = await project.push(tag, by, { ...push, env: { STAND_IN_APP_TOKEN: 'team-token' } })
      return { run, released: [...project.published, ...run.releases.map((release) => release.tag.slice(1))] }
    },
    world === undefined ? {} : { world },
  )
}

const CHANGELOG = `# Changelog

## [1.1.0] - 2026-01-02

- Widgets turn both ways.

## [1.0.0] - 2026-01-01

- First release.
`

withTools(['act'], () => {
  test.each(Object.entries(DENIED))('denied: %s', async (_, scenario) => {
    const { run, released } = await play(scenario)
    // The first job that has the gate is the last that was begun.
    const [job = ''] = Object.keys(run.jobs)
    expect(run.jobs).toEqual({ [job]: 'failure' })
    expect(run.reports[job]?.map(({ reasons }) => reasons)).toEqual([scenario.codes])
    // The gate is the last step that ran: what comes after it was not begun.
    expect(run.steps.filter(({ result }) => result === 'failure').map(({ step }) => step)).toEqual([
      'org/release-gate@v1',
    ])
    expect(run.steps.at(-1)?.step).toBe('Complete job')
    expect(released).toEqual([])
  })

  test.each(Object.entries(ALLOWED))('allowed: %s', async (_, scenario) => {
    const { run, released } = await play(scenario)
    expect(new Set(Object.values(run.reports).flatMap((reports) => reports.map(({ decision }) => decision)))).toEqual(
      new Set(['allowed']),
    )
    expect(run.jobs).toMatchObject({ publish: 'success' })
    expect(released).toEqual(['1.1.0'])
  })
})
