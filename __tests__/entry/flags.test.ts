import { describe, expect, test } from '@jest/globals'

import { defineCommand, inputFlags, nearest, withFlags } from '../../src/entry/flags.ts'
import type { Terminal } from '../../src/entry/terminal.ts'
import { VERSION } from '../../src/entry/version.ts'
import { ConfigurationError } from '../../src/model/configuration-error.ts'

const COMMAND = defineCommand({
  name: 'greet',
  description: 'Greets somebody.\nExit code: 0 always.',
  operands: ['NAME'],
  flags: {
    greeting: { kind: 'value', value: 'WORD', description: 'The word to greet with.', default: 'hello' },
    loud: { kind: 'switch', description: 'Shouts. '.repeat(40).trim() },
  },
  examples: ['greet octocat', 'greet octocat --greeting hi'],
})

/** What the command was given, or what it printed, or what is wrong. */
async function given(...args: string[]) {
  const printed: string[] = []
  const terminal = { print: (text: string) => printed.push(text) } as unknown as Terminal
  const found: unknown[] = []
  try {
    const exitCode = await withFlags(COMMAND, args, terminal, (values, operands) => {
      found.push({ values, operands })
      return Promise.resolve(7)
    })
    return { exitCode, found, printed, problems: [] }
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    return { exitCode: undefined, found, printed, problems: error.problems }
  }
}

describe('values', () => {
  test.each([
    [['x'], {}],
    [['--loud', 'x'], { loud: true }],
    [['x', '--greeting', 'hi'], { greeting: 'hi' }],
    [['x', '--greeting=hi'], { greeting: 'hi' }],
    [['x', '--greeting=--hi'], { greeting: '--hi' }],
    [['x', '--greeting='], { greeting: '' }],
    [['x', '--greeting', ''], { greeting: '' }],
    [['x', '--greeting', '-'], { greeting: '-' }],
    [['x', '--greeting', 'a', '--greeting', 'b'], { greeting: 'b' }],
    [['--', 'x'], {}],
  ])('of %j are %j', async (args, values) => {
    expect(await given(...args)).toMatchObject({ exitCode: 7, found: [{ values, operands: ['x'] }] })
  })

  test('what follows -- is no flag', async () => {
    expect(await given('--', '--loud')).toMatchObject({ found: [{ values: {}, operands: ['--loud'] }] })
  })
})

describe('problems', () => {
  test.each([
    [[], 'NAME'],
    [[''], 'NAME'],
    [['x', 'y'], 'y'],
    [['x', '--greeting'], '--greeting'],
    [['x', '--greeting', '--loud'], '--greeting=--loud'],
    [['x', '--loud=no'], '--loud'],
    [['x', '--nothing'], '--nothing'],
    [['x', '--no-loud'], '--no-loud'],
    [['x', '-z'], '-z'],
    [['x', '--__proto__', 'y'], '--__proto__'],
    [['x', '--constructor'], '--constructor'],
    [['x', '--Greeting', 'hi'], 'did you mean --greeting?'],
    [['x', '--greting', 'hi'], 'did you mean --greeting?'],
    [['x', '--hepl'], 'did you mean --help?'],
  ])('of %j: one, with %s', async (args, named) => {
    const { problems, found } = await given(...args)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(named)
    expect(found).toEqual([])
  })

  test('are told all at once', async () => {
    expect((await given('--lou', '--greeting')).problems).toHaveLength(2)
    expect((await given('--loud=x', '--greeting')).problems).toHaveLength(3)
  })
})

describe('help', () => {
  test.each([['--help'], ['-h'], ['--help', '--nothing'], ['x', '-h']])(
    '%j prints it, and runs nothing',
    async (...args) => {
      const { exitCode, found, printed } = await given(...args)
      expect([exitCode, found]).toEqual([0, []])
      const [text = ''] = printed
      for (const part of ['greet NAME', '--greeting WORD', '--loud', '-h, --help', '--version', ...COMMAND.examples]) {
        expect(text).toContain(part)
      }
      expect(text).toMatch(/The word to greet with\..*hello/)
      expect(text.match(/Shouts\./g)).toHaveLength(40)
      expect(text.split('\n').filter((line) => line.length > 100)).toEqual([])
    },
  )
})

test('--version prints the version, and runs nothing', async () => {
  expect(await given('--version')).toMatchObject({ exitCode: 0, found: [], printed: [VERSION] })
})

test('each input is a flag with its default', () => {
  const inputs = { a: { default: 'x', description: 'A.' }, b: { default: '', description: 'B.' } }
  expect(inputFlags(inputs, 'b')).toEqual({ a: { kind: 'value', description: 'A.', default: 'x' } })
  expect(Object.keys(inputFlags(inputs))).toEqual(['a', 'b'])
})

test.each([
  ['chek', 'check'],
  ['CHECK', 'check'],
  ['audits', 'audit'],
  ['judge', undefined],
  ['ab', undefined],
])('%s means %s', async (name, expected) => {
  expect(await nearest(name, ['check', 'audit'])).toBe(expected)
})
