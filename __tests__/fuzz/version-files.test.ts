import { expect } from '@jest/globals'
import fc from 'fast-check'

import { readDeclaredVersion } from '../../src/model/version-files/declared-version.ts'
import { judge } from '../../src/entry/judge.ts'
import { known } from '../../src/model/fact.ts'
import type { FileState } from '../../src/model/release-facts.ts'
import { anyJson } from '../support/arbitrary/json.ts'
import { versionText } from '../support/arbitrary/tag-name.ts'
import { hostileText, nearly } from '../support/arbitrary/text.ts'
import { event, people, policy, ports, snapshot, sourceDouble } from '../support/facts.ts'
import { property } from '../support/property.ts'
import { publishHarmlessly } from '../support/published.ts'

const PIECES = [
  '[project]',
  '[package]',
  '[tool.poetry]',
  '[workspace.package]',
  'version = "1.2.3"',
  "version = '1.2.3'",
  'version = """1.2.3"""',
  'version.workspace = true',
  'version = { workspace = true }',
  'dynamic = ["version"]',
  '[build-system]',
  'requires = ["setuptools-scm"]',
  'build-backend = "hatchling.build"',
  '[tool.setuptools_scm]',
  '[tool.hatch.version]',
  'path = "a.py"',
  'dynamic.version = { attr = "a.b" }',
  'project.version = "1.2.3"',
  '"version" = 1.2',
  'version = 1979-05-27',
  '[[package]]',
  '__proto__ = {}',
  '[__proto__]',
  '[constructor.prototype]',
  'version = [[[[[["1.2.3"]]]]]]',
  '# version = "1.2.3"',
  '{"version": "1.2.3"}',
  '{"version": ["1.2.3"]}',
  '{"__proto__": {"version": "1.2.3"}}',
  '{"name": "a", "version": "1.2.3", "version": "1.2.4"}',
  'null',
]

const content = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), nearly(fc.constantFrom(...PIECES), hostileText(1)), hostileText(2)), {
      maxLength: 6,
    })
    .map((lines) => lines.join('\n')),
  anyJson.map((value) => JSON.stringify(value)),
  fc
    .tuple(fc.constantFrom('[', '{"a":', 'a.', '[a.', '"', '{a=', '[['), fc.integer({ min: 10, max: 20_000 }))
    .map(([piece, times]) => piece.repeat(times)),
)

const FILES = [
  { path: 'package.json' },
  { path: 'pyproject.toml' },
  { path: 'crates/a/Cargo.toml' },
  { path: 'a.py', expression: '^version = "(.*)"$' },
] as const

const outcomes = new Set<string>()

property(
  'version files: judged, and told as text, whatever stands in them',
  { cases: 80, most: 600 },
  fc.oneof(
    { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...FILES), content, content) },
    { weight: 1, arbitrary: fc.tuple(fc.constant(FILES[3]), fc.constant('version = "1.2.3"'), content) },
  ),
  async ([file, text, parent]) => {
    const state = (of: string): FileState => ({ status: 'text', text: of, oid: 'b'.repeat(40) })
    const tagged = [text, parent, parent].map(state)
    const judgement = await judge(
      policy({ versionFiles: [file] }),
      event(),
      known(people()),
      () => Promise.resolve(sourceDouble({ snapshot: known(snapshot({ tagged })) })),
      ports,
    )
    publishHarmlessly(judgement)
    const { decision, reasons } = judgement.report
    outcomes.add(decision)
    if (decision !== 'allowed') expect(reasons.every((reason) => reason.startsWith('version-files/'))).toBe(true)
    if (decision === 'allowed') expect(text + parent).toMatch(/1\.2\.3|dynamic[^]*scm|scm[^]*dynamic/)
  },
  () => {
    expect([...outcomes].sort()).toEqual(['allowed', 'denied'])
  },
)

const key = fc
  .stringMatching(/^[a-z][a-z-]{0,8}$/)
  .filter((name) => !['version', 'dynamic', 'package', 'project', 'workspace'].includes(name))

property(
  'version files: the version that is written is the one that is read, among whatever else',
  { cases: 100, most: 10_000 },
  fc.tuple(
    versionText,
    fc.dictionary(key, anyJson, { maxKeys: 4, noNullPrototype: true }),
    fc.dictionary(key, fc.oneof(fc.stringMatching(/^[ -~]*$/), fc.boolean(), fc.nat()), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
  ),
  ([version, json, toml]) => {
    const lines = Object.entries(toml).map(([name, value]) => `${name} = ${JSON.stringify(value)}`)
    const table = (name: string): string =>
      [`[a]`, `version = "0.0.1"`, `[${name}]`, ...lines, `version = ${JSON.stringify(version)}`].join('\n')
    const read = (path: string, text: string, ...parents: string[]) => readDeclaredVersion({ path }, text, parents)
    const expected = { outcome: 'version', version }
    expect(read('package.json', JSON.stringify({ ...json, version }))).toMatchObject(expected)
    expect(read('pyproject.toml', table('project'))).toMatchObject(expected)
    expect(read('pyproject.toml', table('tool.poetry'))).toMatchObject(expected)
    expect(read('Cargo.toml', table('package'))).toMatchObject(expected)
    expect(read('a/Cargo.toml', '[package]\nversion.workspace = true', table('workspace.package'))).toMatchObject(
      expected,
    )
  },
)
