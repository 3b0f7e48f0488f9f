import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Command } from './measure.ts'

export interface LocalRepository {
  readonly directory: string
  readonly env: NodeJS.ProcessEnv
  /** An annotated tag that octocat may release. */
  readonly tag: string
}

/** A local clone with `commits` commits on main and a tenth as many releases, of which the gate judges the newest. */
export function makeRepository(parent: string, commits: number): LocalRepository {
  const directory = join(parent, `repository-${commits}`)
  mkdirSync(directory)
  writeFileSync(join(parent, 'gitconfig'), '')
  const env = {
    PATH: process.env['PATH'],
    SystemRoot: process.env['SystemRoot'],
    HOME: parent,
    GIT_CONFIG_GLOBAL: join(parent, 'gitconfig'),
    GIT_CONFIG_NOSYSTEM: '1',
  }
  const git = (args: readonly string[], input = ''): void => {
    const { status, stderr, error } = spawnSync('git', args, { cwd: directory, env, input, encoding: 'utf8' })
    if (error !== undefined) throw error
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
  }
  git(['init', '--quiet'])
  git(['fast-import', '--quiet'], [...history(commits)].join(''))
  git(['symbolic-ref', 'HEAD', 'refs/heads/main'])
  git(['symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main'])
  git(['config', 'remote.origin.url', 'https://github.com/octo-org/widget.git'])
  // A clone has packed refs.
  git(['pack-refs', '--all'])
  return { directory, env, tag: versionTag(commits / 10 - 1) }
}

/** A stream for git fast-import: a linear history with a release in every ten commits. */
function* history(commits: number): Generator<string> {
  const who = 'octocat <octocat@example.com>'
  for (let index = 0; index < commits; index++) {
    const at = `${who} ${1_700_000_000 + index * 60} +0000`
    yield `commit refs/heads/main\nmark :${index + 1}\ncommitter ${at}\n${data(`Change ${index}`)}`
    if (index === 0) yield `M 644 inline .github/MAINTAINERS\n${data('@octocat\n')}`
    yield `M 644 inline src/${index % 100}.js\n${data(`export default ${index}\n`)}`
    if (index % 10 !== 4) continue
    const tag = versionTag(Math.floor(index / 10))
    yield `tag ${tag}\nfrom :${index + 1}\ntagger ${at}\n${data(tag)}`
  }
  yield `reset refs/remotes/origin/main\nfrom :${commits}\n`
}

const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`

const versionTag = (release: number): string =>
  `v${1 + Math.floor(release / 100)}.${Math.floor(release / 10) % 10}.${release % 10}`

/** The git commands of one run of the gate, from git's own trace. The bench times them alone. */
export function gitCommandsOf({ program, args, env, cwd }: Command, tag: string): Command[] {
  const trace = join(cwd, '.git/trace.json')
  spawnSync(program, args, { cwd, env: { ...env, GIT_TRACE2_EVENT: trace } })
  const lines = readFileSync(trace, 'utf8')
  rmSync(trace)
  const ref = `refs/tags/${tag}`
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { event: string; argv?: string[] })
    .flatMap(({ event, argv }) => (event === 'start' && argv !== undefined ? [argv.slice(1)] : []))
    .map((rest) => ({
      program: 'git',
      args: rest,
      env,
      cwd,
      ...(rest.includes('--batch') ? { input: `${ref}\n${ref}^{commit}\nHEAD^{commit}\n` } : {}),
    }))
}
