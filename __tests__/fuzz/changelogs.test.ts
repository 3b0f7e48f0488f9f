import { expect } from '@jest/globals'
import fc from 'fast-check'

import { judge } from '../../src/entry/judge.ts'
import { known } from '../../src/model/fact.ts'
// Jest cannot link two modules at once that share an import: what the cases load side by side is loaded here.
import '../../src/model/changelog/parse-changelog.ts'
import '../../src/facts/release/releases.ts'
import { hostileText, nearly, wellFormed } from '../support/arbitrary/text.ts'
import { event, people, policy, ports, snapshot, sourceDouble } from '../support/facts.ts'
import { property } from '../support/property.ts'
import { publishHarmlessly } from '../support/published.ts'

const judgeChangelog = (text: string) =>
  judge(
    policy({ changelog: 'CHANGELOG.md' }),
    event(),
    known(people()),
    () =>
      Promise.resolve(
        sourceDouble({ snapshot: known(snapshot({ tagged: [{ status: 'text', text, oid: 'b'.repeat(40) }] })) }),
      ),
    ports,
  )

const BLOCKS = [
  '# Changelog',
  '## [Unreleased]',
  '## [1.2.3] - 2026-06-01',
  '## 1.2.3 (2026-06-01)',
  '## [v1.2.3](https://example.com) – 2026-06-01 [YANKED]',
  '## [1.2.2] - 2026-05-01',
  '### Added',
  '# [1.2.3](https://example.com) (2026-06-01)',
  '### [1.2.3](https://example.com) (2026-06-01)',
  '### 1.2.2',
  '# Older',
  '### Unreleased',
  '- A change.',
  '<!-- nothing -->',
  '[1.2.3]: https://example.com/1.2.3',
  '```\n## [1.2.3] - 2026-06-01\n```',
  '1.2.3 - 2026-06-01\n---',
  '> ## [1.2.3]',
  '| a | b |\n|---|---|\n| c | d |',
  '\n',
  '    ## [1.2.3]',
]

const changelog = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...BLOCKS) },
      { weight: 2, arbitrary: nearly(fc.constantFrom(...BLOCKS), hostileText(1)) },
      { weight: 1, arbitrary: hostileText(4) },
    ),
    { maxLength: 10 },
  )
  .chain((blocks) => fc.constantFrom('\n', '\n\n', '\r\n\r\n', '\r').map((between) => wellFormed(blocks.join(between))))

const good = hostileText(3).map((text) =>
  wellFormed(`# Changelog\n\n## [1.2.3] - 2026-06-01\n\n- A change.\n\n${text}`),
)

const decisions = new Set<string>()

property(
  'changelogs: judged, and their notes passed on as they are written',
  { cases: 80, most: 500 },
  fc.oneof({ weight: 3, arbitrary: changelog }, { weight: 1, arbitrary: good }),
  async (text) => {
    const judgement = await judgeChangelog(text)
    const { outputs } = publishHarmlessly(judgement)
    decisions.add(judgement.report.decision)
    const notes = outputs['release-notes'] ?? ''
    expect(notes).toBe(judgement.releaseNotes)
    // As written, but for the ends of lines.
    expect(text.replace(/\r\n?/g, '\n')).toContain(notes)
    if (judgement.report.decision === 'allowed') expect(text).toContain('1.2.3')
  },
  () => {
    expect([...decisions].sort()).toEqual(['allowed', 'denied'])
  },
)

/** What parsers of Markdown and regular expressions take long for, or nest too deeply in. */
const REPEATED = [
  '[',
  '![',
  '*a',
  '**a ',
  '_',
  '`',
  '<',
  '<!--',
  '>',
  '> ',
  '- ',
  '1. ',
  '  - ',
  '&',
  '\\',
  '](',
  '[a](',
  '|',
  '#',
  '"',
  '\n',
  '~',
  'a@',
  'http://',
  ' ',
  '\t',
  '[^',
  '(',
  '<a ',
  '$',
  '::',
  '\u2028',
]

property(
  'changelogs: judged in time, whatever is repeated in them',
  { cases: 15, most: 100 },
  fc.tuple(
    fc.constantFrom(...REPEATED),
    fc.constantFrom(...REPEATED, ''),
    fc.integer({ min: 100, max: 20_000 }),
    fc.boolean(),
  ),
  async ([one, other, times, isHeading]) => {
    const run = (one + other).repeat(times)
    const text = isHeading ? `## [1.2.3] - 2026-06-01 ${run}\n\n- x\n` : `## [1.2.3] - 2026-06-01\n\n${run}\n`
    publishHarmlessly(await judgeChangelog(text))
  },
)
