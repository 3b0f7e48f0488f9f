import { expect } from '@jest/globals'
import fc from 'fast-check'
import semver from 'semver'

import { compareSemver, parseSemver } from '../../src/model/version/semver.ts'
import { hostileText, nearly } from '../support/arbitrary/text.ts'
import { readPackageFile } from '../support/fake-github/package-file.ts'
import { property } from '../support/property.ts'

/** https://semver.org/#is-there-a-suggested-regular-expression-regex-to-check-a-semver-string */
const OFFICIAL =
  /^(?<major>0|[1-9]\d*)\.(?<minor>0|[1-9]\d*)\.(?<patch>0|[1-9]\d*)(?:-(?<prerelease>(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+(?<buildmetadata>[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/

const { version: NODE_SEMVER } = JSON.parse(readPackageFile('semver', 'package.json')) as { version: string }

const number = fc.oneof(
  { weight: 6, arbitrary: fc.nat(20).map(String) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('9007199254740991', '9007199254740992', '9007199254740993', '99999999999999999999'),
  },
  { weight: 1, arbitrary: fc.constantFrom('00', '01', '', '-1', '1e3', '٣') },
)
const identifier = fc.oneof(
  number,
  fc.constantFrom('alpha', 'beta', 'rc', 'a', 'b', '-', '--', '0a', '01a', 'x-1', 'RC', 'rc1', 'dev'),
  fc.stringMatching(/^[0-9A-Za-z-]{1,4}$/),
)
const identifiers = fc.array(identifier, { minLength: 1, maxLength: 4 }).map((list) => list.join('.'))

/** By the grammar, or nearly. */
const near = fc
  .tuple(
    fc.array(number, { minLength: 3, maxLength: 3 }),
    fc.option(identifiers, { nil: undefined }),
    fc.option(identifiers, { nil: undefined }),
  )
  .map(([numbers, prerelease, build]) =>
    [numbers.join('.'), prerelease === undefined ? '' : `-${prerelease}`, build === undefined ? '' : `+${build}`].join(
      '',
    ),
  )

const text = fc.oneof(
  { weight: 8, arbitrary: near },
  {
    weight: 3,
    arbitrary: nearly(near, fc.constantFrom('.', '-', '+', 'v', '=', ' ', '\n', '0', 'x', 'é', '\u0661', '_')),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom('v', '=', ' ', '\t', 'V', '\uFEFF'), near).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: hostileText(3) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(near, fc.integer({ min: 240, max: 270 }))
      .map(([version, length]) => `${version}-`.padEnd(length, 'a')),
  },
)

const isSafe = (digits: string): boolean => !/^\d+$/.test(digits) || Number.isSafeInteger(Number(digits))

/** What npm cannot order or refuses by its length: numbers above 2^53 - 1, and more than 256 characters. */
const isBeyondNpm = (of: string): boolean => of.length > 256 || !of.split('+', 1).join('').split(/[.-]/).every(isSafe)

const counts = { taken: 0, refused: 0 }

property(
  'SemVer: taken and taken apart as by the official regular expression',
  { cases: 1_000, against: "semver.org's regular expression" },
  text,
  (of) => {
    const groups = OFFICIAL.exec(of)?.groups
    const read = parseSemver(of)
    counts[read === undefined ? 'refused' : 'taken']++
    if (isBeyondNpm(of)) return
    expect(read && [String(read.major), String(read.minor), String(read.patch), read.prerelease, read.text]).toEqual(
      groups && [groups['major'], groups['minor'], groups['patch'], groups['prerelease'] ?? '', of],
    )
  },
  () => {
    expect(counts.taken / (counts.taken + counts.refused)).toBeGreaterThan(0.1)
    expect(counts.refused / (counts.taken + counts.refused)).toBeGreaterThan(0.1)
  },
)

property(
  'SemVer: nothing beyond the official regular expression is taken, however large its numbers',
  { cases: 1_000, against: "semver.org's regular expression" },
  text,
  (of) => {
    if (parseSemver(of) !== undefined) expect(of).toMatch(OFFICIAL)
  },
)

property(
  'SemVer: taken only where node-semver reads the very same text',
  { cases: 1_000, against: `node-semver ${NODE_SEMVER}` },
  text,
  (of) => {
    const theirs = semver.parse(of)
    const written =
      theirs === null
        ? undefined
        : [theirs.version, ...theirs.build.slice(0, 1).map(() => theirs.build.join('.'))].join('+')
    if (!isBeyondNpm(of)) expect(parseSemver(of)?.text).toBe(written === of ? of : undefined)
  },
)

/** Precedence by https://semver.org/#spec-item-11, written from its text. */
function precedence(a: string, b: string): number {
  const take = (of: string) => {
    const groups = OFFICIAL.exec(of)?.groups ?? {}
    const numbers = ['major', 'minor', 'patch'].map((name) => BigInt(groups[name] ?? 0))
    return { numbers, identifiers: groups['prerelease']?.split('.') ?? [] }
  }
  const [left, right] = [take(a), take(b)]
  for (const [index, mine] of left.numbers.entries()) {
    const theirs = right.numbers[index] ?? 0n
    if (mine !== theirs) return mine < theirs ? -1 : 1
  }
  if (left.identifiers.length === 0 || right.identifiers.length === 0) {
    return Math.sign(right.identifiers.length - left.identifiers.length)
  }
  for (const [index, mine] of left.identifiers.entries()) {
    const theirs = right.identifiers[index]
    if (theirs === undefined) return 1
    const [isNumber, areNumbers] = [mine, theirs].map((each) => /^\d+$/.test(each))
    if (isNumber && areNumbers) {
      if (BigInt(mine) !== BigInt(theirs)) return BigInt(mine) < BigInt(theirs) ? -1 : 1
    } else if (isNumber !== areNumbers) return isNumber ? -1 : 1
    else if (mine !== theirs) return mine < theirs ? -1 : 1
  }
  return left.identifiers.length < right.identifiers.length ? -1 : 0
}

property(
  'SemVer: ordered as the specification says',
  { cases: 1_000, against: 'item 11 of the specification' },
  fc
    .tuple(near, near, fc.nat(3))
    .map(([a, b, cut]) => [a, cut === 0 ? b : a.slice(0, Math.max(5, a.length - cut)) + b.slice(-cut)] as const),
  ([a, b]) => {
    const [left, right] = [parseSemver(a), parseSemver(b)]
    if (left === undefined || right === undefined) return
    expect(Math.sign(compareSemver(left, right))).toBe(precedence(a, b))
  },
)
