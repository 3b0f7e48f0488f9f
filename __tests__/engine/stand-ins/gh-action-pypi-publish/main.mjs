import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const { env } = process
const indexes = {
  'https://upload.pypi.org/legacy/': env.STAND_IN_PYPI,
  'https://test.pypi.org/legacy/': env.STAND_IN_TESTPYPI,
}
const index = indexes[env['INPUT_REPOSITORY-URL']]
if (index === undefined) throw new Error(`no index stands in for ${env['INPUT_REPOSITORY-URL']}`)
const dist = join(env.GITHUB_WORKSPACE, 'dist')
execFileSync(
  join(env.STAND_IN_PYTHON, 'twine'),
  [
    'upload',
    '--non-interactive',
    '--disable-progress-bar',
    ...['--repository-url', index, '--username', 'publisher', '--password', 'publisher'],
    ...readdirSync(dist).map((name) => join(dist, name)),
  ],
  { stdio: 'inherit' },
)
