import { execFileSync } from 'node:child_process'

const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA, GITHUB_WORKSPACE, INPUT_REF } = process.env
const git = (...args) => execFileSync('git', args, { cwd: GITHUB_WORKSPACE, stdio: 'inherit' })
git('init', '--quiet')
const how = process.env['INPUT_FETCH-DEPTH'] === '0' ? ['--tags'] : ['--depth=1']
git('fetch', '--quiet', ...how, `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`, INPUT_REF || GITHUB_SHA)
git('checkout', '--quiet', '--detach', 'FETCH_HEAD')
