import { parseArgs } from 'node:util'

import { ConfigurationError } from '../model/configuration-error.ts'
import type { Terminal } from './terminal.ts'
import { VERSION } from './version.ts'

/** A flag of a command: it takes a value, or is a switch. */
export interface Flag {
  readonly kind: 'value' | 'switch'
  readonly description: string
  /** The placeholder of the value in the help. */
  readonly value?: string | undefined
  readonly default?: string | undefined
}

/** A flag that takes a value. */
export type ValueFlag = Flag & { readonly kind: 'value' }

export type Flags = Readonly<Record<string, Flag>>

/** The value of each flag; the last one if a flag is repeated. */
export type Values<F extends Flags> = { readonly [Name in keyof F]?: F[Name]['kind'] extends 'value' ? string : true }

/** A command as its help describes it and its flags are read. */
export interface Command<F extends Flags = Flags> {
  /** Empty for the command line as a whole. */
  readonly name: string
  /** What it does, and what its exit codes mean. */
  readonly description: string
  /** Names of the arguments that are not flags. All are required. */
  readonly operands: readonly string[]
  readonly flags: F
  readonly examples: readonly [string, string]
}

/** Returns `command` with the type of its flags. */
export const defineCommand = <const F extends Flags>(command: Command<F>): Command<F> => command

const COMMON = {
  help: { kind: 'switch', description: 'Prints this text.' },
  version: { kind: 'switch', description: 'Prints the version of release-gate.' },
} as const satisfies Flags

const PROGRAM = 'node dist/cli.js'

/** Each input of an action as a flag of the same name, except those in `without`. */
export const inputFlags = <Name extends string, Without extends Name = never>(
  inputs: Readonly<Record<Name, { readonly default: string; readonly description: string }>>,
  ...without: readonly Without[]
): Record<Exclude<Name, Without>, ValueFlag> =>
  Object.fromEntries(
    Object.entries<{ default: string; description: string }>(inputs)
      .filter(([name]) => !without.some((each) => each === name))
      .map(([name, input]) => [name, { kind: 'value', description: input.description, default: input.default }]),
  ) as Record<Exclude<Name, Without>, ValueFlag>

/**
 * Runs a command with its flags; handles `--help` and `--version` itself.
 * @throws ConfigurationError with every problem in `args`
 */
export async function withFlags<F extends Flags>(
  command: Command<F>,
  args: readonly string[],
  terminal: Terminal,
  run: (values: Values<F>, operands: readonly string[]) => Promise<number>,
): Promise<number> {
  const { values, operands, problems } = await readFlags(command, args)
  if (values['help'] === true) {
    terminal.print(helpOf(command))
    return 0
  }
  if (values['version'] === true) {
    terminal.print(VERSION)
    return 0
  }
  if (problems.length > 0) throw new ConfigurationError(problems)
  return run(values as Values<F>, operands)
}

/** The values and operands in `args`, and every problem. */
async function readFlags(command: Command, args: readonly string[]) {
  const flags: Flags = { ...command.flags, ...COMMON }
  const { tokens } = parseArgs({ args: [...args], options: optionsOf(flags), strict: false, tokens: true })
  const values: Record<string, string | true> = {}
  const operands: string[] = []
  const unknown: string[] = []
  const problems: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : undefined
    if (flag === undefined) unknown.push(token.rawName)
    else if (isWrong(flag, token)) problems.push(wrongValue(token.name, flag, token.value))
    else values[token.name] = token.value ?? true
  }
  problems.push(...(await unknownFlags(unknown, Object.keys(flags))))
  // What follows an unknown flag may be its value.
  if (unknown.length === 0) problems.push(...wrongOperands(command, operands))
  return { values, operands, problems }
}

const optionsOf = (flags: Flags) =>
  Object.fromEntries(
    Object.entries(flags).map(([name, { kind }]) => [
      name,
      {
        type: kind === 'value' ? ('string' as const) : ('boolean' as const),
        ...(name === 'help' ? { short: 'h' } : {}),
      },
    ]),
  )

interface ParsedFlag {
  readonly value: string | undefined
  /** Whether the value is in the same word: `--name=value`. */
  readonly inlineValue: boolean | undefined
}

const isWrong = ({ kind }: Flag, { value, inlineValue }: ParsedFlag): boolean =>
  kind === 'switch' ? value !== undefined : value === undefined || (inlineValue === false && /^-./.test(value))

function wrongValue(name: string, { kind, value: placeholder = 'VALUE' }: Flag, value: string | undefined): string {
  if (kind === 'switch') return `--${name}: expected no value; found "${value ?? ''}".`
  if (value === undefined) return `--${name}: expected a value; found none. Write --${name} ${placeholder}.`
  return `--${name}: expected a value; found the flag ${value}. If that is the value, write --${name}=${value}.`
}

function wrongOperands({ operands: expected, name }: Command, found: readonly string[]): string[] {
  if (found.length === expected.length && !found.includes('')) return []
  const words = (operands: readonly string[]): string => [name, ...operands].join(' ').trim()
  return [`expected ${words(expected)}; found ${words(found) || 'nothing'}.`]
}

/** Suggests the closest flag. */
async function unknownFlags(names: readonly string[], known: readonly string[]): Promise<string[]> {
  const meant = await Promise.all(names.map((name) => nearest(name.replace(/^-+/, ''), known)))
  return names.map((name, index) => {
    const near = meant[index]
    return `${name}: there is no such flag${near === undefined ? '' : `; did you mean --${near}?`}`
  })
}

/** The known name that is within two edits of `name`. */
export async function nearest(name: string, known: readonly string[]): Promise<string | undefined> {
  const { closest, distance } = await import('fastest-levenshtein')
  const near = closest(name.toLowerCase(), known)
  return name.length > 2 && distance(name.toLowerCase(), near) <= 2 ? near : undefined
}

/** The help of a command: what it does, two examples, and each flag. */
function helpOf({ name, description, operands, flags, examples }: Command): string {
  const usage = [PROGRAM, name, ...operands, '[flags]'].filter((part) => part !== '').join(' ')
  return [
    `Usage: ${usage}`,
    '',
    ...description.split('\n').flatMap((line) => wrap(line, '')),
    '',
    'Examples:',
    ...examples.map((example) => `  ${PROGRAM} ${example}`),
    '',
    'Flags:',
    ...Object.entries<Flag>({ ...flags, ...COMMON }).flatMap(([flag, each]) => helpOfFlag(flag, each)),
  ].join('\n')
}

function helpOfFlag(name: string, { kind, description, value = 'VALUE', default: fallback = '' }: Flag): string[] {
  const written = `  ${name === 'help' ? '-h, ' : ''}--${name}${kind === 'value' ? ` ${value}` : ''}`
  const text = fallback === '' ? description : `${description} Default: ${fallback}`
  return [written, ...wrap(text, '      ')]
}

const WIDTH = 100

/** The text in lines of at most `WIDTH` characters, each after `indent`. */
function wrap(text: string, indent: string): string[] {
  const lines: string[] = []
  let line = indent
  for (const word of text.split(' ')) {
    if (line !== indent && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = indent
    }
    line += line === indent ? word : ` ${word}`
  }
  return [...lines, line]
}
