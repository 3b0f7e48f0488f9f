import { defineCheck, fail, pass } from '../rule.ts'
import { joinWithOr } from '../../model/command.ts'
import { findEntry, isDate, isUnreleased, type Section } from '../../model/changelog/changelog.ts'
import type { Changelog } from '../../model/release-facts.ts'

export const changelog = defineCheck({
  id: 'changelog',
  title: 'The changelog has an entry for the version',
  why: 'A release without notes is often a mistake, and users read the notes to learn what changed.',
  needs: ['version', 'changelog', 'today'],
  permissions: ['contents: read'],
  codes: {
    'file-missing': 'the changelog is not in the tagged commit',
    'file-unusable': 'the changelog is not a plain text file',
    'no-entry': 'the version has no heading such as `## [VERSION] - YYYY-MM-DD`, with one to three `#`',
    'no-date':
      'the heading has no date in the form YYYY-MM-DD, or, with `changelog-date: optional`, a date in another form',
    'future-date': 'the date is in the future in every time zone',
    yanked: 'the entry is marked [YANKED]',
    empty: 'the section under the heading is empty',
    'still-unreleased': 'the section Unreleased at the tagged commit is not empty',
  },
  off: ({ changelog: path }) => (path === undefined ? 'The input changelog is empty.' : undefined),
  judge({ version, changelog: file, today }, { changelogDate }) {
    if (file.status !== 'read') return noFile(file)
    const { path, sections } = file
    const section = findEntry(sections, version)
    const heading = `## [${version.text}]${changelogDate === 'required' ? ` - ${today}` : ''}`
    if (section === undefined) return noEntry(path, sections, heading)
    const { date, yanked } = section.entry
    const facts = { path, heading: section.heading, date }
    const correct = (what: string): string => `${what} in ${path}, commit the change, and tag that commit.`
    if (!isDate(date) && (changelogDate === 'required' || date !== '')) {
      return fail('no-date', {
        expected: `a date such as ## [${version.text}] - ${today}`,
        found: date === '' ? `no date in the heading ${section.heading}` : date,
        fix: correct(date === '' ? 'Add the date' : 'Correct the date'),
        facts,
      })
    }
    if (date > today) {
      const fix = correct('Correct the date')
      return fail('future-date', { expected: `a date no later than ${today}`, found: date, fix, facts })
    }
    if (yanked) {
      const fix = 'Release the next version.'
      return fail('yanked', {
        expected: 'a version that is not withdrawn',
        found: 'an entry marked [YANKED]',
        fix,
        facts,
      })
    }
    if (section.isEmpty) {
      const fix = correct('Describe the changes')
      return fail('empty', { expected: 'a description of the changes', found: 'an empty section', fix, facts })
    }
    const unreleased = sections.find((each) => isUnreleased(each.heading) && !each.isEmpty)
    if (unreleased !== undefined) {
      return fail('still-unreleased', {
        expected: 'an empty section Unreleased, because its changes are in this release',
        found: lines(unreleased.body.split('\n').length),
        fix: correct(`Move them under ${section.heading}`),
        facts,
      })
    }
    return pass(`${path} has an entry${date === '' ? '' : ` dated ${date}`}.`, facts)
  },
})

const lines = (count: number): string => `${count} line${count === 1 ? '' : 's'} under Unreleased`

function noFile(file: Exclude<Changelog, { status: 'read' }>) {
  const path = file.status === 'off' ? '' : file.path
  const unusable = file.status === 'unusable'
  return fail(unusable ? 'file-unusable' : 'file-missing', {
    expected: `a changelog at ${path} in the tagged commit`,
    found: unusable ? file.problem : 'no such file',
    fix: `Commit ${path} in the format of https://keepachangelog.com, or correct the input changelog.`,
  })
}

function noEntry(path: string, sections: readonly Section[], heading: string) {
  const headings = sections.map((each) => each.heading).slice(0, 3)
  return fail('no-entry', {
    expected: `the heading ${heading}`,
    found: headings.length === 0 ? 'no release headings' : `headings such as ${joinWithOr(headings)}`,
    fix: `Add the entry to ${path}, commit the change, and tag that commit.`,
  })
}
