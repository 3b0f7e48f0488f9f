// `npm start` plays a good release and several bad ones in a temporary repository. It needs Node and git, but no network.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const cli = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist/cli.js')

const PLAYS = [
  {
    title: 'A good release: an annotated tag on main, with a new version, by a person in .github/MAINTAINERS',
    typed: [['tag', '-a', '-m', 'Widget 1.2.0', 'v1.2.0']],
    tag: 'v1.2.0',
    reasons: [],
  },
  {
    title: 'A tag name that is not a version',
    typed: [['tag', '-a', '-m', 'Widget 1.3', 'v1.3']],
    tag: 'v1.3',
    reasons: ['tag-name/not-a-version'],
  },
  {
    title: 'A lightweight tag, which does not say who created it',
    typed: [['tag', 'v1.3.0']],
    reasons: ['tag-object/lightweight'],
  },
  {
    title: 'A commit that is not merged into main',
    typed: [
      ['checkout', '-q', '-b', 'topic'],
      ['commit', '-q', '--allow-empty', '-m', 'Not reviewed'],
      ['tag', '-a', '-m', 'Widget 1.3.0', 'v1.3.0'],
    ],
    reasons: ['tag-branch/not-on-branch'],
  },
  {
    title: 'A version below an existing release: v1.1.2',
    typed: [['tag', '-a', '-m', 'Widget 1.1.1', 'v1.1.1']],
    tag: 'v1.1.1',
    reasons: ['version-order/not-newer'],
  },
  {
    title: 'A person who can push, but is not listed',
    typed: [['tag', '-a', '-m', 'Widget 1.3.0', 'v1.3.0']],
    actor: 'mallory',
    reasons: ['actor/not-listed'],
  },
  {
    title: 'A login that is part of the listed octocat, which a substring match would allow',
    typed: [['tag', '-a', '-m', 'Widget 1.3.0', 'v1.3.0']],
    actor: 'octo',
    reasons: ['actor/look-alike'],
  },
  {
    title: 'A person whom only the tagged commit adds to MAINTAINERS',
    files: { '.github/MAINTAINERS': '@octocat\n@mallory\n' },
    typed: [
      ['checkout', '-q', '-b', 'topic'],
      ['commit', '-q', '-a', '-m', 'Add a maintainer'],
      ['tag', '-a', '-m', 'Widget 1.3.0', 'v1.3.0'],
    ],
    actor: 'mallory',
    reasons: ['tag-branch/not-on-branch', 'actor/only-on-tag'],
  },
]

const folder = mkdtempSync(join(tmpdir(), 'release-gate-demo-'))
const clone = join(folder, 'widget')
// The user's git settings, a surrounding hook or a token must not change the result.
const foreign = /^(?:GIT_|GITHUB_|XDG_CONFIG_HOME$|RELEASE_GATE_TOKEN$)/i
const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name))),
  HOME: folder,
  GIT_CONFIG_GLOBAL: join(folder, '.gitconfig'),
  GIT_CONFIG_NOSYSTEM: '1',
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, 'octocat'],
      [`GIT_${who}_EMAIL`, 'octocat@example.com'],
    ]),
  ),
}

try {
  makeRepository()
  const surprises = PLAYS.filter((play) => !perform(play)).map(({ title }) => title)
  const kept = PLAYS.length - surprises.length
  const allowed = PLAYS.filter(({ reasons }) => reasons.length === 0).length
  say(`${PLAYS.length} releases played, ${allowed} good and ${PLAYS.length - allowed} bad: ${kept} ended as expected.`)
  for (const title of surprises) say(`Not as expected: ${title}`)
  process.exitCode = surprises.length === 0 ? 0 : 1
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

function makeRepository() {
  writeFileSync(env.GIT_CONFIG_GLOBAL, '[commit]\n\tgpgsign = false\n[tag]\n\tgpgsign = false\n')
  mkdirSync(join(clone, '.github'), { recursive: true })
  git('init', '-q')
  git('symbolic-ref', 'HEAD', 'refs/heads/main')
  writeFileSync(join(clone, '.github/MAINTAINERS'), '@octocat\n')
  git('add', '.')
  for (const version of ['1.0.0', '1.1.0', '1.1.2']) {
    git('commit', '-q', '--allow-empty', '-m', `Widget ${version}`)
    git('tag', '-a', '-m', `Widget ${version}`, `v${version}`)
  }
  git('commit', '-q', '--allow-empty', '-m', 'Widgets turn both ways')
  git('clone', '-q', '--bare', clone, join(folder, 'origin.git'))
  git('remote', 'add', 'origin', join(folder, 'origin.git'))
  git('fetch', '-q', 'origin')
  git('remote', 'set-head', 'origin', 'main')
}

/** Plays and shows a release. Returns whether it ended as expected. */
function perform({ title, files = {}, typed, tag = 'v1.3.0', actor = 'octocat', reasons }) {
  say(`── ${title}\n`)
  for (const [path, text] of Object.entries(files)) writeFileSync(join(clone, path), text)
  for (const args of typed) {
    say(`$ git ${args.map((arg) => (/^[\w./-]+$/.test(arg) ? arg : `"${arg}"`)).join(' ')}`)
    git(...args)
  }
  const args = ['check', tag, '--actor', actor]
  say(`$ node dist/cli.js ${args.join(' ')}`)
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: clone, env, encoding: 'utf8' })
  say(`${stdout}${stderr}exit code ${status}\n`)
  if (reasons.length > 0) git('tag', '-d', tag)
  git('checkout', '-q', '-f', '-B', 'main', 'origin/main')
  if (typed.some(([command]) => command === 'checkout')) git('branch', '-D', 'topic')
  const last = stdout.trimEnd().split('\n').at(-1)
  return reasons.length === 0
    ? status === 0 && last.startsWith('Allowed:')
    : status === 1 && last.endsWith(`(${reasons.join(', ')}).`)
}

function git(...args) {
  const { error, status, stderr } = spawnSync('git', args, { cwd: clone, env, encoding: 'utf8' })
  if (error?.code === 'ENOENT') throw new Error('npm start needs git: install it from https://git-scm.com.')
  if (error || status !== 0) throw new Error(`git ${args.join(' ')} failed: ${error?.message ?? stderr.trim()}`)
}

function say(text) {
  process.stdout.write(`${text}\n`)
}
