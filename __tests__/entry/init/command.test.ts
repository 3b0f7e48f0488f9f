import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeEach, describe, expect, test } from '@jest/globals'

import { main } from '../../../src/entry/settings-cli.ts'
import { desiredSettings } from '../../../src/init/desired.ts'
import { PATHS, plannedFiles } from '../../../src/init/files.ts'
import { BAD_USAGE, type Terminal } from '../../../src/entry/terminal.ts'
import { answersOf, GIVEN } from '../../support/init.ts'
import { Repository } from '../../support/repository.ts'

let repository: Repository

beforeEach(() => {
  repository = new Repository()
  repository.git('remote', 'add', 'origin', 'https://github.com/octo-org/widget.git')
})

const FLAGS = Object.entries(GIVEN).flatMap(([name, value]) => [`--${name}`, value])
const FILES = plannedFiles(answersOf(), desiredSettings(answersOf()))

async function init(args: readonly string[], more: Partial<Terminal> = {}) {
  const printed: string[] = []
  const complaints: string[] = []
  const exitCode = await main(['init', ...args], {
    directory: repository.directory,
    env: {},
    colours: false,
    print: (text) => printed.push(text),
    complain: (text) => complaints.push(text),
    progress: () => undefined,
    ...more,
  })
  return { exitCode, out: printed.join('\n'), complaints: complaints.join('\n') }
}

const read = (path: string): string => readFileSync(join(repository.directory, path), 'utf8')
const written = () => FILES.filter(({ path }) => existsSync(join(repository.directory, path))).map(({ path }) => path)

/** Somebody who answers each question in its turn. */
function person(...answers: string[]) {
  const questions: string[] = []
  const ask = (question: string): Promise<string> => {
    questions.push(question)
    return Promise.resolve(answers.shift() ?? '')
  }
  return { ask, questions }
}

describe('files', () => {
  test('are written, and the commands that apply them printed', async () => {
    const { exitCode, out } = await init(FLAGS)
    expect(exitCode).toBe(0)
    expect(out).toContain('trusted publisher')
    for (const { path, content } of FILES) expect(read(path)).toBe(content)
    expect(out.match(/^gh api .*octo-org\/widget/gm)).toHaveLength(8)
  })

  test('are the same the second time', async () => {
    await init(FLAGS)
    const { exitCode, out } = await init(FLAGS)
    expect(exitCode).toBe(0)
    expect(out.match(/^unchanged/gm)).toHaveLength(FILES.length)
  })

  test('go to the top of the working tree', async () => {
    repository.write('deep/down/file', '')
    await init(FLAGS, { directory: join(repository.directory, 'deep/down') })
    expect(written()).toHaveLength(FILES.length)
  })

  test('are asked for, question by question', async () => {
    const { ask, questions } = person('npm', '', 'octocat, hubot:7', '', '', 'test, lint@github-actions', GIVEN.gate)
    expect(await init([], { ask })).toMatchObject({ exitCode: 0 })
    expect(questions).toHaveLength(7)
    for (const { path, content } of FILES) expect(read(path)).toBe(content)
  })

  test('what is a flag is not asked for', async () => {
    const { ask, questions } = person('npm')
    expect(await init(FLAGS.slice(2), { ask })).toMatchObject({ exitCode: 0 })
    expect(questions).toHaveLength(1)
  })

  test('are not written over where nobody can be asked, and none of them is written', async () => {
    repository.write(PATHS.maintainers, '@somebody\n')
    const { exitCode, complaints } = await init(FLAGS)
    expect(exitCode).toBe(BAD_USAGE)
    expect(complaints).toContain(PATHS.maintainers)
    expect(complaints).toContain('--force')
    expect(read(PATHS.maintainers)).toBe('@somebody\n')
    expect(written()).toEqual([PATHS.maintainers])
  })

  test('are written over by force', async () => {
    repository.write(PATHS.maintainers, '@somebody\n')
    expect(await init([...FLAGS, '--force'])).toMatchObject({ exitCode: 0 })
    expect(read(PATHS.maintainers)).toBe(FILES.find(({ path }) => path === PATHS.maintainers)?.content)
  })

  test.each([
    ['y', true],
    ['Yes', true],
    ['n', false],
    ['', false],
    ['yesterday', false],
  ])('are written over where somebody says "%s": %s', async (answer, isWritten) => {
    repository.write(PATHS.maintainers, '@somebody\n')
    const { ask, questions } = person(answer)
    expect(await init(FLAGS, { ask })).toMatchObject({ exitCode: 0 })
    expect(questions).toHaveLength(1)
    expect(read(PATHS.maintainers) !== '@somebody\n').toBe(isWritten)
    expect(written()).toHaveLength(FILES.length)
  })
})

describe('usage', () => {
  test('tells every answer that is missing', async () => {
    const { exitCode, complaints } = await init(['--registry', 'npm'])
    expect(exitCode).toBe(BAD_USAGE)
    for (const name of ['maintainers', 'checks', 'gate']) expect(complaints).toContain(`--${name}`)
    expect(complaints).not.toContain('--registry')
    expect(written()).toEqual([])
  })

  test.each([
    [[...FLAGS, '--registry', 'maven'], '--registry'],
    [['--nothing'], '--nothing'],
    [['stray'], 'stray'],
    [['--apply', '--check'], '--check'],
    [['--check'], PATHS.tagCreation],
    [[...FLAGS, '--apply'], '--token'],
    [[...FLAGS, '--taggers', 'octo-org/core'], 'octo-org/core'],
    [[...FLAGS, '--repository', 'x'], '--repository'],
  ])('%j is refused', async (args, named) => {
    const { exitCode, complaints } = await init(args)
    expect(exitCode).toBe(BAD_USAGE)
    expect(complaints).toContain(named)
  })

  test('without a token, --apply writes no file either', async () => {
    expect(await init([...FLAGS, '--apply'])).toMatchObject({ exitCode: BAD_USAGE })
    expect(written()).toEqual([])
  })

  test('the repository must be known', async () => {
    repository.git('remote', 'remove', 'origin')
    expect(await init(FLAGS)).toMatchObject({ exitCode: BAD_USAGE })
    expect(await init([...FLAGS, '--repository', 'octo-org/widget'])).toMatchObject({ exitCode: 0 })
  })

  test.each([
    [PATHS.tagCreation, 'no JSON'],
    [PATHS.tagChanges, '{}'],
    [PATHS.branches, '{"name":"x","target":"push","enforcement":"active","conditions":{},"rules":[]}'],
    [PATHS.environment, '{"name":"release"}'],
  ])('a broken %s is refused: %s', async (path, content) => {
    await init(FLAGS)
    repository.write(path, content)
    const { exitCode, complaints } = await init(['--check'])
    expect(exitCode).toBe(BAD_USAGE)
    expect(complaints).toContain(path)
  })

  test('has a help of its own, and is in the help of the others', async () => {
    const { exitCode, out } = await init(['--help'])
    expect(exitCode).toBe(0)
    for (const name of [...Object.keys(GIVEN), 'apply', 'check', 'force']) expect(out).toContain(`--${name}`)
  })
})

test('a file that the system refuses to write is a sentence, and not done', async () => {
  repository.write('.github', 'a file in place of the folder')
  const { exitCode, complaints } = await init(FLAGS)
  expect(exitCode).toBe(1)
  expect(complaints).toMatch(/^release-gate: E[A-Z]+: .*\.github/)
  expect(complaints.split('\n')).toHaveLength(1)
})

test('without a token, nothing is told of the settings, and that is no pass', async () => {
  await init(FLAGS)
  const { exitCode, out } = await init(['--check'])
  expect(exitCode).toBe(1)
  expect(out.match(/undetermined$/gm)).toHaveLength(7)
})
