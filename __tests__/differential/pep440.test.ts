import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from '@jest/globals'
import fc from 'fast-check'

import { parseCalver } from '../../src/model/version/calver.ts'
import { readExisting } from '../../src/model/version/existing.ts'
import { comparePep440, parseLoosely, parsePep440, pep440Key, writePep440 } from '../../src/model/version/pep440.ts'
import { isSameVersion } from '../../src/model/version/scheme.ts'
import { hostileText, nearly, wellFormed } from '../support/arbitrary/text.ts'
import { askPackaging, missingPackaging, type Said } from '../support/packaging.ts'
import { keep, scaled, SEED } from '../support/property.ts'

const AGAINST = "Python's packaging 26.3"
const missing = missingPackaging()
if (missing !== undefined) process.stderr.write(`PEP 440 is not compared with packaging: ${missing}.\n`)

/** Where there is no Python, the comparison is skipped and says so; in CI that is a failure. */
function comparison(
  name: string,
  texts: () => readonly string[],
  compare: (all: readonly Compared[]) => unknown,
): void {
  if (missing !== undefined && process.env['CI'] !== 'true') {
    test.skip(`${name}: ${missing}`, () => undefined)
    return
  }
  test(
    name,
    () => {
      expect(missing).toBeUndefined()
      const asked = texts()
      const said = askPackaging(asked)
      let failed = true
      try {
        compare(asked.map((text, index) => ({ text, said: said[index] ?? null })))
        failed = false
      } finally {
        keep({ name, cases: asked.length, failed, against: AGAINST })
      }
    },
    600_000,
  )
}

interface Compared {
  readonly text: string
  readonly said: Said
}

const pick = (...of: string[]): fc.Arbitrary<string> => fc.constantFrom(...of)
const number = fc.oneof(
  { weight: 8, arbitrary: fc.nat(12).map(String) },
  { weight: 1, arbitrary: pick('00', '01', '2026', '9007199254740991') },
  { weight: 1, arbitrary: pick('9007199254740992', '9007199254740993', '99999999999999999999999') },
)
const maybe = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant('') }, { weight: 1, arbitrary: text })
const joined = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((texts) => texts.join(''))
const mark = pick('', '', '', '.', '-', '_')
const release = fc
  .oneof(
    { weight: 4, arbitrary: fc.array(number, { minLength: 3, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.array(number, { minLength: 1, maxLength: 5 }) },
  )
  .map((parts) => parts.join('.'))

const canonical = joined(
  maybe(joined(pick('1', '2', '0'), pick('!'))),
  release,
  maybe(joined(pick('a', 'b', 'rc'), number)),
  maybe(joined(pick('.post'), number)),
  maybe(joined(pick('.dev'), number)),
)

/** Every spelling that the specification normalises. */
const loose = joined(
  pick('', '', '', 'v', 'V'),
  maybe(joined(number, pick('!'))),
  release,
  maybe(
    joined(mark, pick('a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview', 'A', 'RC', 'Beta'), mark, maybe(number)),
  ),
  maybe(fc.oneof(joined(pick('-'), number), joined(mark, pick('post', 'rev', 'r', 'POST'), mark, maybe(number)))),
  maybe(joined(mark, pick('dev', 'DEV'), mark, maybe(number))),
  maybe(
    joined(
      pick('+'),
      fc
        .array(fc.oneof(number, pick('abc', 'ubuntu', 'A', '1a')), { minLength: 1, maxLength: 3 })
        .chain((parts) => pick('.', '-', '_').map((between) => parts.join(between))),
    ),
  ),
)

const calendar = joined(
  pick('2026', '2026', '26', '24', '06', '1969', '3000', '6', '02026'),
  pick('.', '.', '.', '-'),
  pick('11', '4', '04', '12', '13', '0', '00', '012'),
  maybe(joined(pick('.'), pick('0', '1', '03', '003', '00', '20261103'))),
  maybe(joined(pick('.'), pick('0', '1'))),
  maybe(fc.oneof(joined(pick('a', 'b', 'rc'), number), pick('-rc1', 'RC1', 'rc', 'alpha1', '-1', '+local'))),
  maybe(fc.oneof(joined(pick('.post'), number), pick('post1', '.post'))),
  maybe(joined(pick('.dev'), number)),
)

const text = fc
  .oneof(
    { weight: 4, arbitrary: canonical },
    { weight: 4, arbitrary: loose },
    { weight: 2, arbitrary: calendar },
    {
      weight: 2,
      arbitrary: nearly(
        fc.oneof(canonical, loose),
        pick('.', '-', '_', '+', '!', 'v', ' ', '0', 'x', 'rc', 'post', '\n', '\u0661', '\u017f', '\u212a', '\u0130'),
      ),
    },
    { weight: 1, arbitrary: hostileText(2) },
  )
  .filter((each) => wellFormed(each) === each)

const generated = (): string[] => fc.sample(text, { seed: SEED, numRuns: scaled({ cases: 2_000, most: 100_000 }) })

interface Fixture {
  readonly versions: readonly string[]
}

const FIXTURE = JSON.parse(readFileSync(join(import.meta.dirname, 'packaging-versions.json'), 'utf8')) as Fixture

/** Numbers above 2^53 - 1 are refused: they cannot be held exactly. */
const isExact = ({ canonical: written }: NonNullable<Said>): boolean =>
  (written.split('+', 1)[0] ?? '').split(/\D+/).every((digits) => digits === '' || Number.isSafeInteger(Number(digits)))

/** All of the local version that are numbers are exact. */
const isLocalExact = ({ local }: NonNullable<Said>): boolean =>
  (local ?? '').split('.').every((part) => !/^\d+$/.test(part) || Number.isSafeInteger(Number(part)))

const strict = (all: readonly Compared[]): void => {
  const differences = all.filter(({ text: of, said }) => {
    const isOurs = said !== null && said.canonical === of && said.release >= 3 && said.local === null && isExact(said)
    return (parsePep440(of) !== undefined) !== isOurs
  })
  expect(differences).toEqual([])
}

/** `packaging` strips blanks, which the gate never does. */
const isStripped = (of: string): boolean => /^\s|\s$|^[\u001c-\u001f\u0085]|[\u001c-\u001f\u0085]$/.test(of)

const normalised = (all: readonly Compared[]): void => {
  const differences = all.filter(({ text: of, said }) => {
    const read = parseLoosely(of)
    if (said === null || isStripped(of)) return read !== null
    return read === null || (isExact(said) && writePep440(read) !== said.public)
  })
  expect(differences).toEqual([])
}

const ordered = (all: readonly Compared[]): void => {
  const versions = all.flatMap(({ text: of, said }) =>
    said === null || isStripped(of) || !isExact(said) || !isLocalExact(said) ? [] : [{ of, rank: said.rank, said }],
  )
  expect(versions.length).toBeGreaterThan(all.length / 4)
  const byRank = [...versions].sort((a, b) => a.rank - b.rank)
  // Neighbours in the order of packaging, and whatever was made one after the other.
  const pairs = [versions, byRank].flatMap((list) => list.slice(1).map((b, index) => [list[index] ?? b, b] as const))
  const differences = pairs.filter(([a, b]) => {
    const difference = Math.sign(comparePep440(a.of, b.of))
    const version = parsePep440(b.of) ?? parseCalver(b.of)
    const isSame = version === undefined ? undefined : isSameVersion(a.of, version)
    return difference !== Math.sign(a.rank - b.rank) || (isSame ?? a.rank === b.rank) !== (a.rank === b.rank)
  })
  expect(differences).toEqual([])
}

/** What exists is read in every spelling, from two numbers on, as the version that packaging reads. */
const existing = (all: readonly Compared[]): void => {
  const differences = all.filter(({ text: of, said }) => {
    const read = readExisting(of, 'pep440')
    const isOurs = said !== null && !isStripped(of) && said.release >= 2 && isExact(said)
    return isOurs ? read === undefined || pep440Key(read.text) !== pep440Key(said.public) : read !== undefined
  })
  expect(differences).toEqual([])
}

/** A calendar version is a year, a month and up to two numbers, each perhaps padded to two digits; the rest as packaging writes it. */
const dated = (all: readonly Compared[]): void => {
  const differences = all.filter(({ text: of, said }) => {
    const [numbers = ''] = /^[\d.]*\d/.exec(of) ?? []
    const [year = '', ...others] = numbers.split('.')
    const isPlain = (part: string): boolean =>
      part === String(Number(part)) || (part.length === 2 && part.startsWith('0') && part !== '00')
    const isYear = year.length === 2 || (year.length === 4 && Number(year) >= 1970 && Number(year) < 3000)
    const isMonth = Number(others[0]) >= 1 && Number(others[0]) <= 12
    const isShaped = isYear && isMonth && others.length <= 3 && others.every(isPlain)
    const suffix = of.slice(numbers.length)
    const isOurs = said?.local === null && isShaped && isExact(said) && said.canonical.endsWith(suffix)
    // A suffix that is canonical leaves the numbers alone before it.
    const isCanonical = isOurs && /^(?:\d+\.)*\d+$/.test(said.canonical.slice(0, said.canonical.length - suffix.length))
    return (parseCalver(of) !== undefined) !== isCanonical
  })
  expect(differences).toEqual([])
}

const whole = (all: readonly Compared[]): void => {
  strict(all)
  normalised(all)
  existing(all)
  dated(all)
  ordered(all)
}

comparison('PEP 440: taken only in the canonical form', generated, (all) => {
  strict(all)
  const taken = all.filter(({ text: of }) => parsePep440(of) !== undefined).length
  expect(Math.min(taken, all.length - taken) / all.length).toBeGreaterThan(0.1)
})
comparison('PEP 440: every spelling is normalised to the same', generated, normalised)
comparison('PEP 440: ordered in the same way, and the same where it is the same', generated, ordered)
comparison('PEP 440: tags that exist are read in every spelling', generated, existing)
comparison('CalVer: taken only with a year, a month and suffixes in the canonical form', generated, (all) => {
  dated(all)
  expect(all.filter(({ text: of }) => parseCalver(of) !== undefined).length).toBeGreaterThan(all.length / 50)
})
comparison("PEP 440: all versions of packaging's own tests", () => FIXTURE.versions, whole)
