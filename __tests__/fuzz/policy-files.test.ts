import { expect } from '@jest/globals'
import fc from 'fast-check'

import { actor } from '../../src/rules/release/actor.ts'
import { readPolicyFile } from '../../src/facts/people/read-policy-file.ts'
import { parsePerson } from '../../src/model/people/entry.ts'
import { evaluate } from '../../src/rules/evaluate.ts'
import { known } from '../../src/model/fact.ts'
import { buildReport } from '../../src/reports/release/report.ts'
import { NO_REQUESTS } from '../../src/model/requests.ts'
import { hostileText, nearly } from '../support/arbitrary/text.ts'
import { facts, MALLORY, people, policy, requestedTag } from '../support/facts.ts'
import { property } from '../support/property.ts'
import { publishHarmlessly } from '../support/published.ts'

const login = fc.stringMatching(/^[A-Za-z\d](?:[A-Za-z\d-]{0,10}[A-Za-z\d])?(?:\[bot\])?$/)
const id = fc.integer({ min: 1, max: 99_999_999 })

const LINES = [
  '@octocat',
  'octocat:583231',
  '@octo-org/core',
  'Mona <mona@example.com> (@octocat)',
  '# nobody',
  '* @octocat @octo-org/core',
  '*.js @hubot mona@example.com',
  'approvers:',
  '- octocat',
  '  - "octocat"',
  'reviewers: [hubot]',
  'filters:',
  '  ".*":',
  'approvers: &a [octocat]',
  'approvers: *a',
  '- {toString: 1}',
  '- !!js/function x',
  '- !!binary b2N0b2NhdA==',
  '__proto__: {approvers: [mallory]}',
  'approvers: [[[[octocat]]]]',
  '? [a]',
  '---',
  '<<: {approvers: [mallory]}',
  '',
]

const NO_ALIASES = { status: 'missing' } as const

const text = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...LINES) },
      { weight: 2, arbitrary: nearly(fc.constantFrom(...LINES), hostileText(1)) },
      { weight: 1, arbitrary: hostileText(3) },
    ),
    { maxLength: 8 },
  )
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\r').map((end) => lines.join(end)))

property(
  'policy files: whatever they say, who is granted is written there whole, and the rest is told as text',
  { cases: 80, most: 700 },
  fc.tuple(fc.constantFrom('MAINTAINERS', 'a/OWNERS', '.github/CODEOWNERS'), text),
  async ([path, content]) => {
    const file = await readPolicyFile(path, content, NO_ALIASES)
    for (const { login: who, line } of file.people) {
      expect(who).toMatch(/^[a-z\d][\w-]*(?:\[bot\])?$/i)
      // A scalar of YAML can be written in other ways than as it is.
      if (!path.endsWith('OWNERS') || path.includes('CODE')) {
        const lines = content.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
        expect(lines[line - 1]?.split(/[\s()@:,]+/)).toContain(who)
      }
    }
    for (const problem of file.problems) expect(problem.length).toBeLessThan(400)
    const given = facts({
      people: known(people({ actor: MALLORY, triggering: MALLORY, sender: MALLORY })),
      maintainers: known({
        status: 'read',
        where: `${path} on main`,
        commit: 'c'.repeat(40),
        blob: 'b'.repeat(40),
        file,
      }),
    })
    const result = evaluate(actor, given, policy())
    const report = buildReport([result], given, requestedTag(), NO_REQUESTS)
    publishHarmlessly({ report, misconfigured: result.misconfigured, releaseNotes: '' })
    const isListed = file.people.some(
      (person) => person.login.toLowerCase() === 'mallory' && [undefined, 666].includes(person.id),
    )
    expect(report.decision).toBe(isListed && file.problems.length === 0 ? 'allowed' : 'denied')
  },
)

const entry = fc.record({ login, id: fc.option(id, { nil: undefined }), at: fc.boolean() })
const pinned = ({ login: name, id: pin }: { login: string; id: number | undefined }): string =>
  pin === undefined ? name : `${name}:${pin}`

const personOf = ({ login: name, id: pin }: { login: string; id: number | undefined }, line: number) => ({
  kind: 'person',
  login: name,
  ...(pin === undefined ? {} : { id: pin }),
  line,
})

property(
  'policy files: every form of an entry is read as it is written, with its line',
  { cases: 100, most: 10_000 },
  fc.tuple(
    fc.array(fc.tuple(entry, fc.constantFrom('', ' ', '\t'), fc.constantFrom('', ' # why', '\t#')), {
      minLength: 1,
      maxLength: 6,
    }),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.constantFrom('', '\uFEFF'),
  ),
  async ([entries, end, mark]) => {
    const expected = entries.map(([each], index) => personOf(each, index + 1))
    const maintainers = entries.map(([each, indent, tail], index) =>
      index % 3 === 2
        ? `${indent}Mona L. <m@example.com> (@${pinned(each)})${tail}`
        : `${indent}${each.at ? '@' : ''}${pinned(each)}${indent}${tail}`,
    )
    expect(await readPolicyFile('MAINTAINERS', mark + maintainers.join(end), undefined)).toEqual({
      people: expected,
      teams: [],
      problems: [],
    })
    const codeowners = `${mark}* @nobody${end}# @nobody${end}*  ${entries.map(([each]) => `@${pinned(each)}`).join(' ')} # *${end}/a @b`
    const owners = await readPolicyFile('CODEOWNERS', codeowners, undefined)
    expect(owners).toEqual({ people: entries.map(([each]) => personOf(each, 3)), teams: [], problems: [] })
    const yaml = `reviewers:\n- nobody\napprovers:\n${entries.map(([each]) => `- "${pinned(each)}"`).join('\n')}\n`
    expect(
      (await readPolicyFile('OWNERS', yaml, NO_ALIASES)).people.map(({ login: who, id: pin }) =>
        pinned({ login: who, id: pin }),
      ),
    ).toEqual(entries.map(([each]) => pinned(each)))
  },
)

const aliasName = fc.stringMatching(/^[a-z]{1,6}-(?:[a-z]{1,6}|[A-Z]{1,6})$/)

property(
  'policy files: an approver that is an alias grants its members and nobody else',
  { cases: 80, most: 3_000 },
  fc.tuple(
    fc.uniqueArray(login, { minLength: 1, maxLength: 5, selector: (name) => name.toLowerCase() }),
    aliasName,
    hostileText(1),
  ),
  async ([members, alias, junk]) => {
    const quoted = (name: string): string => JSON.stringify(name)
    const owners = `approvers:\n- ${quoted(alias.toUpperCase())}\n`
    const yaml = (listed: readonly string[]) =>
      ({ status: 'text', text: `aliases:\n  ${quoted(alias)}: [${listed.map(quoted).join(', ')}]\n`, oid: '' }) as const
    const plain = members.filter((name) => name.toLowerCase() !== alias.toLowerCase())
    fc.pre(plain.length > 0)
    const { people: found, problems } = await readPolicyFile('OWNERS', owners, yaml(plain))
    expect([found.map((person) => person.login), problems]).toEqual([plain, []])
    // Anything else in the alias refuses the file.
    const isLogin = parsePerson(junk) !== undefined && junk.toLowerCase() !== alias.toLowerCase()
    const spoilt = await readPolicyFile('OWNERS', owners, yaml([...plain, isLogin ? alias : junk]))
    expect(spoilt.problems.length).toBeGreaterThan(0)
  },
)
