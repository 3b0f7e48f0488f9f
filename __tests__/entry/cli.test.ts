import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import { EXIT } from '../../src/entry/check-command.ts'
import { main, processTerminal, type Terminal } from '../../src/entry/cli.ts'
import { BAD_USAGE } from '../../src/entry/terminal.ts'
import { VERSION } from '../../src/entry/version.ts'
import type { HistoryReport } from '../../src/reports/release/history.ts'
import type { Report } from '../../src/reports/release/report.ts'
import { ROOT, run, temporaryFolder } from '../support/action.ts'
import { exampleWorld, startFakeGitHub, type FakeGitHub } from '../support/fake-github/index.ts'
import { Repository } from '../support/repository.ts'

let repository: Repository

beforeEach(() => {
  repository = new Repository()
  repository.write('.github/MAINTAINERS', '@octocat\n')
  repository.commit('First')
  repository.tag('v1.0.0')
  repository.commit('Second')
})

async function cli(args: string, more: Partial<Terminal> = {}) {
  const printed: string[] = []
  const complaints: string[] = []
  const exitCode = await main(
    args.split(' ').filter((arg) => arg !== ''),
    {
      directory: repository.directory,
      env: {},
      colours: false,
      print: (text) => printed.push(text),
      complain: (text) => complaints.push(text),
      progress: () => undefined,
      ...more,
    },
  )
  return { exitCode, out: printed.join('\n'), complaints }
}

const codes = async (args: string, more: Partial<Terminal> = {}) => {
  const { exitCode, out } = await cli(`${args} --json`, more)
  return { exitCode, reasons: (JSON.parse(out) as Report).reasons }
}

describe('check', () => {
  test('allows a tag that is there', async () => {
    repository.tag('v1.1.0')
    expect(await codes('check v1.1.0 --actor octocat')).toEqual({ exitCode: EXIT.allowed, reasons: [] })
  })

  test('judges a tag that is still to be made as it would be on HEAD', async () => {
    const { out } = await cli('check v1.1.0 --actor @octocat --json')
    expect(JSON.parse(out)).toMatchObject({
      decision: 'allowed',
      tag: { name: 'v1.1.0', objectSha: '', sha: repository.git('rev-parse', 'HEAD') },
    })
  })

  test('without an actor it cannot tell', async () => {
    expect(await codes('check v1.1.0')).toEqual({ exitCode: EXIT.notAllowed, reasons: ['facts/actor-missing'] })
  })

  test.each<[string, (repository: Repository) => void, string, string[]]>([
    ['a stranger', () => undefined, 'v1.1.0 --actor mallory', ['actor/not-listed']],
    ['lightweight', (given) => given.git('tag', 'v1.1.0'), 'v1.1.0 --actor octocat', ['tag-object/lightweight']],
    [
      'lightweight is allowed',
      (given) => given.git('tag', 'v1.1.0'),
      'v1.1.0 --actor octocat --require-annotated false',
      [],
    ],
    ['older', () => undefined, 'v0.9.0 --actor octocat --version-order strict', ['version-order/not-newer']],
    [
      'of a tree',
      (given) => given.git('tag', '-a', '-m', 'x', 'v1.1.0', 'HEAD^{tree}'),
      'v1.1.0 --actor octocat',
      ['tag-object/not-a-commit'],
    ],
    [
      'of another tag',
      (given) => {
        given.tag('v1.1.0')
        given.tag('v1.2.0', 'v1.1.0')
      },
      'v1.2.0 --actor octocat',
      ['tag-object/not-a-commit'],
    ],
    [
      'made for another name',
      (given) => given.git('update-ref', 'refs/tags/v1.1.0', given.git('rev-parse', 'v1.0.0')),
      'v1.1.0 --actor octocat',
      ['tag-object/other-name'],
    ],
    [
      'off the branch',
      (given) => {
        given.git('checkout', '-q', '-b', 'side')
        given.commit()
        given.tag('v1.1.0')
      },
      'v1.1.0 --actor octocat',
      ['tag-branch/not-on-branch'],
    ],
    [
      'on a branch of its channel',
      (given) => {
        given.git('checkout', '-q', '-b', 'release/1.x')
        given.commit()
      },
      'v1.1.0 --actor octocat --release-branches release/*',
      [],
    ],
    ['on no branch', () => undefined, 'v1.1.0 --actor octocat --release-branches next', ['tag-branch/no-branch']],
    [
      'on no branch of the glob',
      () => undefined,
      'v1.1.0 --actor octocat --release-branches next/*',
      ['tag-branch/no-branch'],
    ],
    [
      'a team that only GitHub knows',
      () => undefined,
      'v1.1.0 --actor hubot --allowed-teams octo-org/release',
      ['facts/token-missing'],
    ],
    [
      'a file that only GitHub has',
      () => undefined,
      'v1.1.0 --actor octocat --maintainers-file o/r:M',
      ['facts/token-missing'],
    ],
    [
      'checks that only GitHub knows',
      () => undefined,
      'v1.1.0 --actor octocat --required-checks test',
      ['facts/token-missing'],
    ],
    [
      'approvals that only GitHub knows',
      () => undefined,
      'v1.1.0 --actor octocat --required-approvals 1',
      ['facts/token-missing'],
    ],
    [
      'a signature before the tag',
      () => undefined,
      'v1.1.0 --actor octocat --require-signature true',
      ['facts/not-made'],
    ],
    ['no signature', () => undefined, 'v1.0.0 --actor octocat --require-signature true', ['tag-signature/unsigned']],
    [
      'no allowed signers',
      () => undefined,
      'v1.0.0 --actor octocat --require-signature true --allowed-signers S',
      ['facts/not-found'],
    ],
    ['no changelog', () => undefined, 'v1.1.0 --actor octocat --changelog CHANGELOG.md', ['changelog/file-missing']],
    [
      'a package of another version',
      (given) => {
        given.write('package.json', '{"version":"1.0.0"}')
        given.commit()
      },
      'v1.1.0 --actor octocat --version-files package.json',
      ['version-files/differs'],
    ],
  ])('%s', async (_, prepare, args, reasons) => {
    prepare(repository)
    expect((await codes(`check ${args}`)).reasons).toEqual(reasons)
  })

  test.each<[string, (given: Repository) => void, string]>([
    ['a link', (given) => given.link('M', '.github/MAINTAINERS'), 'actor/file-unusable'],
    ['binary', (given) => given.write('M', Buffer.from([0, 1, 2])), 'actor/file-unusable'],
    ['a folder', (given) => given.write('M/x', '@octocat\n'), 'actor/file-unusable'],
    ['not there', () => undefined, 'actor/file-missing'],
    ['not understood', (given) => given.write('M', 'the octocat\n'), 'actor/file-invalid'],
  ])('a maintainers file that is %s', async (_, prepare, reason) => {
    prepare(repository)
    repository.commit()
    expect((await codes('check v1.1.0 --actor octocat --maintainers-file M')).reasons).toEqual([reason])
  })

  test('a clone is judged by what its origin has', async () => {
    const origin = repository
    repository = new Repository()
    repository.git('remote', 'add', 'origin', origin.directory)
    repository.git('fetch', '-q', '--tags', 'origin')
    repository.git('checkout', '-q', '-B', 'main', 'origin/main')
    repository.git('remote', 'set-head', 'origin', '-a')
    expect((await codes('check v1.1.0 --actor octocat')).reasons).toEqual([])
    repository.commit('Not pushed')
    expect((await codes('check v1.1.0 --actor octocat')).reasons).toEqual(['tag-branch/not-on-branch'])
  })

  test('an unusual tag name reaches git as it is', async () => {
    const name = 'v1.0.0-$(id)`;"'
    repository.tag(name)
    const { exitCode, out } = await cli('', {})
    expect([exitCode, out.length > 0]).toEqual([BAD_USAGE, true])
    const printed: string[] = []
    await main(['check', name, '--json', '--actor', 'octocat'], {
      ...processTerminal(process),
      directory: repository.directory,
      print: (text) => printed.push(text),
    })
    expect((JSON.parse(printed.join('')) as Report).reasons[0]).toBe('tag-name/not-a-version')
  })

  test('outside a repository it says so', async () => {
    const { exitCode, reasons } = await codes('check v1.1.0 --actor octocat', { directory: temporaryFolder() })
    expect({ exitCode, reasons }).toEqual({ exitCode: EXIT.notAllowed, reasons: ['facts/git-failed'] })
  })

  test('in a repository without commits it says so', async () => {
    repository = new Repository()
    expect((await codes('check v1.1.0 --actor octocat')).reasons).toEqual(['facts/git-failed'])
  })

  test('several branches, none of them called as a default one', async () => {
    repository.git('branch', '-m', 'main', 'one')
    repository.git('branch', 'two')
    expect((await codes('check v1.1.0 --actor octocat --allowed-users octocat')).reasons).toContain(
      'tag-branch/no-branch',
    )
  })

  test('colours only where it may', async () => {
    expect((await cli('check v1.1.0 --actor octocat', { colours: true })).out).toContain('\u001b[32m')
    expect((await cli('check v1.1.0 --actor octocat')).out).not.toContain('\u001b')
  })
})

describe('a workflow', () => {
  const workflow = (text: string): string => {
    const path = join(temporaryFolder(), 'publish.yml')
    writeFileSync(path, text)
    return path
  }

  test('gives its inputs, and a flag goes before them', async () => {
    const file = workflow('jobs: { a: { steps: [{ uses: org/release-gate@v1, with: { allowed-users: hubot } }] } }')
    expect((await codes(`check v1.1.0 --actor hubot --workflow ${file}`)).reasons).toEqual([])
    expect((await codes(`check v1.1.0 --actor mona --allowed-users mona --workflow ${file}`)).reasons).toEqual([])
  })

  test.each([
    ['no such file', '/nowhere/publish.yml'],
    ['no YAML', () => workflow('a: [')],
    ['no gate', () => workflow('jobs: {}')],
  ] as const)('%s is bad usage', async (_, path) => {
    const file = typeof path === 'string' ? path : path()
    expect((await cli(`check v1.1.0 --workflow ${file}`)).exitCode).toBe(BAD_USAGE)
  })
})

describe('bad usage', () => {
  test.each([
    'check',
    'check v1 v2',
    'judge v1',
    'history v1',
    'check v1.1.0 --no-such-flag',
    'check v1.1.0 --actor not/a/login',
    'check v1.1.0 --mode loud',
    'check v1.1.0 --repository nowhere',
    'check v1.1.0 --token x --actor octocat',
  ])('%s', async (args) => {
    const { exitCode, complaints, out } = await cli(args)
    expect(exitCode).toBe(BAD_USAGE)
    expect(complaints.length).toBeGreaterThan(0)
    expect(out).toBe('')
  })

  test.each(['--json check v1.1.0', 'chek v1.1.0', '-x'])('%s names what was expected', async (args) => {
    const { exitCode, complaints } = await cli(args)
    expect(exitCode).toBe(BAD_USAGE)
    expect(complaints[0]).toMatch(args.includes('ch') ? /check/ : /-x/)
  })

  test('a flag of one command is no flag of another, and a tag is no flag', async () => {
    expect((await cli('history --actor octocat')).exitCode).toBe(BAD_USAGE)
    expect((await cli('check v1.1.0 --tag v1.1.0')).exitCode).toBe(BAD_USAGE)
  })
})

describe('help', () => {
  test.each([
    ['--help', ['check', 'history', 'audit', 'init']],
    ['-h', ['check', 'history', 'audit', 'init']],
    ['--help check', ['check', 'history', 'audit', 'init']],
    ['check --help', ['--actor', '--workflow', '--version-scheme', '--allowed-users']],
    ['history -h', ['--workflow', '--version-scheme', '--allowed-users']],
  ])('%s is good usage', async (args, names) => {
    const { exitCode, out } = await cli(args)
    expect(exitCode).toBe(EXIT.allowed)
    for (const name of names) expect(out).toContain(name)
  })

  test('nothing at all is bad usage, with the help', async () => {
    const { exitCode, out } = await cli('')
    expect(exitCode).toBe(BAD_USAGE)
    expect(out).toBe((await cli('--help')).out)
  })

  test('--version prints the version', async () => {
    expect(await cli('--version')).toMatchObject({ exitCode: EXIT.allowed, out: VERSION })
    expect(await cli('check --version')).toMatchObject({ exitCode: EXIT.allowed, out: VERSION })
  })
})

test('a defect is a sentence and no pass', async () => {
  const print = (): never => {
    throw new Error('no terminal\u001b[2J')
  }
  const { exitCode, complaints } = await cli('--help', { print })
  expect(exitCode).toBe(1)
  expect(complaints).toHaveLength(1)
  expect(complaints[0]).toContain('no terminal')
  expect(complaints[0]).not.toContain('\u001b')
})

describe('history', () => {
  test('judges every tag', async () => {
    repository.git('tag', 'v1.1.0')
    const { exitCode, out } = await cli('history --json')
    const report = JSON.parse(out) as HistoryReport
    expect(exitCode).toBe(EXIT.notAllowed)
    expect(report.totals).toMatchObject({ tags: 2, allowed: 1, denied: 1, byReason: { 'tag-object/lightweight': 1 } })
    expect((await cli('history')).out).toContain('v1.1.0')
  })

  test('is allowed when every tag would have been', async () => {
    expect((await cli('history')).exitCode).toBe(EXIT.allowed)
  })

  test('outside a clone is bad usage, and says where to run it', async () => {
    const { exitCode, complaints } = await cli('history', { directory: temporaryFolder() })
    expect(exitCode).toBe(BAD_USAGE)
    expect(complaints).toEqual([expect.stringMatching(/inside a clone/)])
  })
})

describe('with a token', () => {
  let fake: FakeGitHub

  beforeEach(async () => {
    fake = await startFakeGitHub(exampleWorld())
    repository.git('remote', 'add', 'origin', 'https://github.com/octo-org/widget.git')
  })
  afterEach(() => fake.close())

  const env = () => ({ GITHUB_API_URL: fake.url, RELEASE_GATE_TOKEN: 'workflow-token' })

  test('a tag that GitHub has as another object is taken', async () => {
    repository.tag('v1.3.0')
    const { reasons } = await codes('check v1.3.0 --actor octocat', { env: env() })
    expect(reasons).toEqual(['tag-unmoved/already-published'])
  })

  test('a tag that GitHub does not have is free', async () => {
    expect((await codes('check v1.9.0 --actor octocat', { env: env() })).reasons).toEqual([])
  })

  test('a member of a team of the organization', async () => {
    const args = 'check v1.9.0 --actor hubot --maintainers-file= --allowed-teams release --team-token team-token'
    expect((await codes(args, { env: env() })).reasons).toEqual([])
  })

  test('a token that is refused leaves it open', async () => {
    const { reasons } = await codes('check v1.9.0 --actor octocat --token expired-token', { env: env() })
    expect(reasons).toEqual(['facts/token-refused'])
  })

  test('the repository can be named', async () => {
    repository.git('remote', 'remove', 'origin')
    const { reasons } = await codes('check v1.9.0 --actor octocat --repository octo-org/widget', { env: env() })
    expect(reasons).toEqual([])
  })

  test('history asks for approvals, checks and signatures', async () => {
    const args = 'history --json --required-checks test --required-approvals 1 --require-signature true'
    const { out } = await cli(args, { env: { ...env(), RELEASE_GATE_TOKEN: 'full-token' } })
    expect((JSON.parse(out) as HistoryReport).totals.byReason).toMatchObject({ 'tag-signature/unsigned': 1 })
    expect(fake.requests.map(({ operation }) => operation).sort()).toEqual(['Checks', 'PullRequests'])
  })
})

describe('the bundle', () => {
  const bundle = (...args: string[]) =>
    run(process.execPath, [join(ROOT, 'dist/cli.js'), ...args], { PATH: process.env['PATH'] }, repository.directory)

  test('exits as the command does, and prints no colours into a pipe', async () => {
    const allowed = await bundle('check', 'v1.1.0', '--actor', 'octocat')
    expect([allowed.exitCode, allowed.errors]).toEqual([0, ''])
    expect(allowed.log).not.toContain('\u001b')
    expect((await bundle('check', 'v1.1.0', '--actor', 'mallory')).exitCode).toBe(1)
    expect((await bundle('nothing')).exitCode).toBe(2)
    expect((await bundle('audit', '--nothing')).exitCode).toBe(2)
    expect(await bundle('--version')).toMatchObject({ exitCode: 0, log: `${VERSION}\n` })
    expect(await bundle('init', '--version')).toMatchObject({ exitCode: 0, log: `${VERSION}\n` })
    expect((await bundle('history')).exitCode).toBe(0)
  })
})

describe('processTerminal', () => {
  const streams = (isTTY: boolean, env: NodeJS.ProcessEnv = {}) => {
    const written: string[] = []
    const stream = { isTTY, write: (text: string) => written.push(text) }
    const given = { env, cwd: () => '/', stdout: stream, stderr: stream }
    return { terminal: processTerminal(given as unknown as NodeJS.Process), written }
  }

  test.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
  ])('a terminal: %s, with %j, colours: %s', (isTTY, env, colours) => {
    expect(streams(isTTY, env).terminal.colours).toBe(colours)
  })

  test('shows how far it is where somebody looks, and clears it in the end', () => {
    const { terminal, written } = streams(true)
    terminal.progress(1, 2)
    terminal.progress(2, 2)
    expect(written[0]).toContain('1 of 2')
    expect(written[1]?.trim()).toBe('')
    const quiet = streams(false)
    quiet.terminal.progress(1, 2)
    expect(quiet.written).toEqual([])
  })

  test('ends what it prints with a new line', () => {
    const { terminal, written } = streams(false)
    terminal.print('a')
    terminal.complain('b')
    expect(written).toEqual(['a\n', 'b\n'])
  })

  describe('asks', () => {
    const asking = (stdinIsTTY: boolean, stdoutIsTTY: boolean) => {
      const stdin = Object.assign(new PassThrough(), { isTTY: stdinIsTTY })
      const stdout = Object.assign(new PassThrough(), { isTTY: stdoutIsTTY })
      const given = { env: {}, cwd: () => '/', stdin, stdout, stderr: stdout }
      return { terminal: processTerminal(given as unknown as NodeJS.Process), stdin, stdout }
    }

    test('who sits there', async () => {
      const { terminal, stdin, stdout } = asking(true, true)
      const answer = terminal.ask?.('Who? ')
      setTimeout(() => stdin.write('octocat\n'), 50)
      expect(await answer).toBe('octocat')
      expect(String(stdout.read())).toContain('Who? ')
    })

    test.each([
      [true, false],
      [false, true],
    ])('nobody, with a terminal in: %s, out: %s', (stdin, stdout) => {
      expect(asking(stdin, stdout).terminal.ask).toBeUndefined()
    })
  })
})
