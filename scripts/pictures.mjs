// Draws docs/images/ from real runs of the bundle: the terminal from a local repository, the job summaries from runs
// against the tests' fake GitHub. The bytes are the same each time, so that CI can find stale pictures.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { runAction } from '../build/__tests__/support/action.js'
import { exampleWorld, oid, pushPayload, startFakeGitHub } from '../build/__tests__/support/fake-github/index.js'
import { drawMarkdown, drawTerminal } from './draw.mjs'

const COLUMNS = 100
const SUMMARY_WIDTH = 944

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const images = join(root, 'docs/images')
mkdirSync(images, { recursive: true })
writeFileSync(join(images, 'terminal.svg'), terminal())
writeFileSync(join(images, 'summary-denied.svg'), await jobSummary('v1.4.0', 'side', 'mallory'))
writeFileSync(join(images, 'summary-allowed.svg'), await jobSummary('v1.3.0', 'c5', 'octocat'))

function terminal() {
  const directory = mkdtempSync(join(tmpdir(), 'release-gate-picture-'))
  const env = {
    PATH: process.env.PATH,
    GIT_CONFIG_NOSYSTEM: '1',
    HOME: directory,
    COLUMNS: String(COLUMNS),
    ...Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((who) => [
        [`GIT_${who}_NAME`, 'octocat'],
        [`GIT_${who}_EMAIL`, 'octocat@example.com'],
        [`GIT_${who}_DATE`, '2026-01-01T00:00:00Z'],
      ]),
    ),
  }
  const git = (...args) => execFileSync('git', args, { cwd: directory, env, stdio: 'pipe' })
  git('init', '-q', '-b', 'main')
  git('commit', '-q', '--allow-empty', '-m', 'First')
  git('tag', '-a', '-m', 'v1.2.0', 'v1.2.0')
  git('checkout', '-q', '-b', 'topic')
  git('commit', '-q', '--allow-empty', '-m', 'Not merged')
  git('tag', 'v1.1')
  const typed = ['check', 'v1.1', '--allowed-users', 'octocat', '--actor', 'octo']
  const { stdout } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...typed], {
    cwd: directory,
    env,
    encoding: 'utf8',
  })
  rmSync(directory, { recursive: true, force: true })
  return drawTerminal([`$ node dist/cli.js ${typed.join(' ')}`, ...stdout.trimEnd().split('\n')], COLUMNS)
}

/** The summary of a run that `login` starts by pushing a tag on a commit of the example repository. */
async function jobSummary(tag, commit, login) {
  const world = exampleWorld()
  const repository = 'octo-org/widget'
  if (tag === 'v1.3.0') for (const newer of ['v1.3.1', 'v1.4.0']) delete world.repositories[repository].tags[newer]
  const fake = await startFakeGitHub(world)
  const { summary } = await runAction({
    event: 'push',
    payload: pushPayload(world, repository, tag, { sender: login }),
    ref: `refs/tags/${tag}`,
    sha: oid(repository, 'commit', commit),
    actor: { login, id: world.users[login].id },
    apiUrl: fake.url,
  })
  await fake.close()
  return drawMarkdown(summary, SUMMARY_WIDTH)
}
