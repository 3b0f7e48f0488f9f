import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

import { describe, expect, test } from '@jest/globals'
import { load } from 'js-yaml'

import { ROOT, run, runAction, temporaryFolder } from '../support/action.ts'
import { ALLOWED, annotated, pushed, verdictOf, widget, widgetWorld, withFake } from '../support/gate.ts'
import { Repository } from '../support/repository.ts'

interface Step {
  readonly id?: string
  readonly name?: string
  readonly uses?: string
  readonly run?: string
  readonly if?: string
  readonly with?: Readonly<Record<string, string>>
}

interface Job {
  readonly environment?: string
  readonly permissions: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
}

const workflow = load(readFileSync(join(ROOT, '.github/workflows/release.yml'), 'utf8')) as {
  readonly on: { readonly push: { readonly tags: readonly string[] } }
  readonly jobs: { readonly verify: Job; readonly release: Job }
}
const { verify, release } = workflow.jobs
const at = (found: (step: Step) => boolean): number => release.steps.findIndex(found)
const named = (name: string): string => release.steps.find((step) => step.name === name)?.run ?? ''

describe('the job that releases', () => {
  const gates = release.steps.flatMap(({ uses }, index) => (uses === './' ? [index] : []))

  test('is the only one that may write, and is held by the environment', () => {
    expect(release.environment).toBe('release')
    expect(verify.permissions).toEqual({ contents: 'read' })
  })

  test('asks the gate of the default branch first', () => {
    const [checkout, token, gate] = release.steps
    expect(checkout?.with?.['ref']).toBe('${{ github.event.repository.default_branch }}')
    expect(token?.uses).toMatch(/^actions\/create-github-app-token@/)
    expect(gate).toMatchObject({ id: 'gate', uses: './' })
  })

  test('puts the tag into a folder of its own, and runs nothing of it', () => {
    const checkouts = release.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.map((step) => [step.with?.['ref'], step.with?.['path']])).toEqual([
      ['${{ github.event.repository.default_branch }}', undefined],
      ['${{ steps.gate.outputs.sha }}', 'tagged'],
    ])
    const programs = release.steps.flatMap(({ run: script }) => script?.match(/^ *\w+/gm) ?? [])
    expect(new Set(programs.map((program) => program.trim()))).toEqual(
      new Set(['case', 'cp', 'echo', 'else', 'esac', 'exit', 'false', 'fi', 'gh', 'git', 'if', 'refs', 'true']),
    )
  })

  test('attests before it publishes, asks the gate once more, and moves the major tag last', () => {
    const attested = release.steps.flatMap(({ uses }, index) => (uses?.startsWith('actions/attest@') ? [index] : []))
    const published = at(({ name }) => name === 'Make the release')
    expect(attested).toHaveLength(2)
    expect(gates).toHaveLength(2)
    expect(Math.max(...attested, ...gates)).toBeLessThan(published)
    expect(published).toBe(at(({ name }) => name === 'Move the major tag') - 1)
    const custom = release.steps[attested[1] ?? -1]?.with
    expect(custom?.['predicate-path']).toBe('${{ steps.gate.outputs.predicate-file }}')
    expect(custom?.['subject-path']).toBe(release.steps[attested[0] ?? -1]?.with?.['subject-path'])
  })
})

describe('the major tag', () => {
  const gate = release.steps.find(({ id }) => id === 'major')

  test.each([
    ['v1.2.2', ['v1.2.1', 'v2.0.0'], 'false'], // below v1.3.0
    ['v1.3.1', ['v2.0.0', 'v10.0.0'], 'true'], // a backport, and the highest of its major version
    ['v1.4.0-rc.1', [], 'false'],
    ['v2.0.0', [], 'true'],
    ['v2.0.0', ['v10.0.0'], 'true'],
  ])('%s beside %j: moved is %s', async (tag, others, moved) => {
    expect(release.steps.find(({ name }) => name === 'Move the major tag')?.if).toBe(
      "steps.major.outputs.is-latest == 'true'",
    )
    const world = widgetWorld()
    for (const name of others) widget(world).tags[name] = annotated('c4')
    widget(world).tags[tag] = annotated('c5')
    const major = /\d+/.exec(tag)?.[0] ?? ''
    const pattern = gate?.with?.['tag-pattern']?.replace('${{ steps.gate.outputs.major }}', major) ?? ''
    await withFake(world, async (fake) => {
      const outcome = await runAction({ ...pushed(world, tag), apiUrl: fake.url, inputs: { 'tag-pattern': pattern } })
      expect(verdictOf(outcome)).toEqual(ALLOWED)
      expect(outcome.outputs['is-latest']).toBe(moved)
    })
  })
})

// The runner that the workflow asks for has bash; Windows may have another one first.
const describeScripts = process.platform === 'win32' ? describe.skip : describe

/** Runs a script as the runner does, with a `gh` that notes what it is asked and answers by the given lines of shell. */
async function play(script: string, env: Record<string, string>, gh: string, cwd = temporaryFolder()) {
  const bin = temporaryFolder()
  const calls = join(bin, 'calls')
  writeFileSync(join(bin, 'gh'), `#!/usr/bin/env bash\necho "$*" >> '${calls}'\n${gh}\n`)
  chmodSync(join(bin, 'gh'), 0o755)
  const path = `${bin}${delimiter}${process.env['PATH'] ?? ''}`
  const { exitCode } = await run('bash', ['-e', '-c', script], { ...env, PATH: path, HOME: bin }, cwd)
  return { exitCode, calls: existsSync(calls) ? readFileSync(calls, 'utf8').trimEnd().split('\n') : [] }
}

describeScripts('Make the release', () => {
  const script = named('Make the release')
  const env = { TAG: 'v1.2.3', IS_LATEST: 'false', IS_PRERELEASE: 'false', NOTES: 'notes.md', FILE: 'x.tar.gz' }
  const view = 'release view v1.2.3 --json isDraft --jq .isDraft'
  const create =
    'release create v1.2.3 --draft --verify-tag --title v1.2.3 --notes-file notes.md --prerelease=false x.tar.gz licenses.txt'
  const publish = 'release edit v1.2.3 --draft=false --latest=false'

  test('publishes a draft that has its files', async () => {
    const missing = '[ "$2" != view ] || { echo "release not found" >&2; exit 1; }'
    expect(await play(script, env, missing)).toEqual({ exitCode: 0, calls: [view, create, publish] })
  })

  test('begins anew where an attempt left a draft', async () => {
    const draft = '[ "$2" != view ] || echo true'
    const calls = [view, 'release delete v1.2.3 --yes', create, publish]
    expect(await play(script, env, draft)).toEqual({ exitCode: 0, calls })
  })

  test('leaves a published release alone', async () => {
    expect(await play(script, env, '[ "$2" != view ] || echo false')).toEqual({ exitCode: 0, calls: [view] })
  })

  test('publishes nothing when the files could not be added', async () => {
    const failing = '[ "$2" != view ] || echo none; [ "$2" != create ]'
    expect(await play(script, env, failing)).toEqual({ exitCode: 1, calls: [view, create] })
  })
})

describeScripts('Move the major tag', () => {
  const script = named('Move the major tag')
  const sha = 'c'.repeat(40)
  const env = { MAJOR: 'v1', SHA: sha, GITHUB_REPOSITORY: 'org/release-gate' }
  const look = 'api --silent repos/org/release-gate/git/ref/tags/v1'

  test('moves the one that is there', async () => {
    const move = `api --silent --method PATCH repos/org/release-gate/git/refs/tags/v1 -f sha=${sha} -F force=true`
    expect(await play(script, env, '')).toEqual({ exitCode: 0, calls: [look, move] })
  })

  test('makes the first one', async () => {
    const make = `api --silent --method POST repos/org/release-gate/git/refs -f ref=refs/tags/v1 -f sha=${sha}`
    expect(await play(script, env, '[ "$3" = --method ]')).toEqual({ exitCode: 0, calls: [look, make] })
  })

  test('fails where it may not', async () => {
    expect((await play(script, env, '[ "$3" != --method ]')).exitCode).toBe(1)
  })
})

describeScripts('Pack what users run', () => {
  test('takes the action, its bundle and its licence, as the same bytes each time', async () => {
    const repository = new Repository()
    for (const path of [
      'action.yml',
      'audit/action.yml',
      'dist/index.js',
      'dist/licenses.txt',
      'LICENSE',
      'src/entry/action.ts',
    ]) {
      repository.write(path, `${path}\n`)
    }
    repository.commit()
    const archives = [0, 1].map(async () => {
      const workspace = temporaryFolder()
      repository.git('clone', '-q', repository.directory, join(workspace, 'tagged'))
      const env = { NAME: 'release-gate-1.2.3', GITHUB_OUTPUT: join(workspace, 'output') }
      expect((await play(named('Pack what users run'), env, '', workspace)).exitCode).toBe(0)
      expect(readFileSync(env.GITHUB_OUTPUT, 'utf8')).toBe('file=release-gate-1.2.3.tar.gz\n')
      expect(readFileSync(join(workspace, 'licenses.txt'), 'utf8')).toBe('dist/licenses.txt\n')
      const archive = join(workspace, 'release-gate-1.2.3.tar.gz')
      const { log } = await run('tar', ['-tzf', archive], process.env, workspace)
      expect(
        log
          .split('\n')
          .filter((path) => path !== '' && !path.endsWith('/'))
          .sort(),
      ).toEqual(
        ['LICENSE', 'action.yml', 'audit/action.yml', 'dist/index.js', 'dist/licenses.txt'].map(
          (path) => `release-gate-1.2.3/${path}`,
        ),
      )
      return readFileSync(archive)
    })
    const [first, second] = await Promise.all(archives)
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true)
  })
})
