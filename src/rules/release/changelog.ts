import { defineCheck, fail, pass } from '../rule.ts'
import { joinWithOr } from '../../model/command.ts'
import { findEntry, isDate, isUnreleased, type Section } from '../../model/changelog/changelog.ts'
import type { Changelog } from '../../model/release-facts.ts'

export const changelog = defineCheck({
  id: 'changelog',
  title: 'The changelog has an entry for the version',
  why: 'A release that nobody wrote up is often one that nobody meant; and its notes are what users read.',
  needs: ['version', 'changelog', 'today'],
  permissions: ['contents: read'],
  codes: {
    'file-missing': 'the changelog is not in the tagged commit',
    'file-unusable': 'the changelog is no plain text file',
    'no-entry': 'no heading such as `## [VERSION] - YYYY-MM-DD`, of one to three `#`, is for the version',
    'no-date': 'the heading has no date in the form YYYY-MM-DD; with `changelog-date: optional`, one in another form',
    'future-date': 'the date has not come yet, anywhere on earth',
    yanked: 'the entry is marked [YANKED]',
    empty: 'nothing stands under the heading',
    'still-unreleased': 'something still stands under Unreleased, and it is in the tagged commit',
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
    const correct = (what: string): string => `${what} in ${path}, commit it, and put the tag on that commit.`
    if (!isDate(date) && (changelogDate === 'required' || date !== '')) {
      return fail('no-date', {
        expected: `a date, as in ## [${version.text}] - ${today}`,
        found: date === '' ? `${section.heading}, without one` : date,
        fix: correct(date === '' ? 'Write the date' : 'Correct the date'),
        facts,
      })
    }
    if (date > today) {
      const fix = correct('Correct the date')
      return fail('future-date', { expected: `a date up to ${today}`, found: date, fix, facts })
    }
    if (yanked) {
      const fix = 'Release the next version.'
      return fail('yanked', { expected: 'a version that was not withdrawn', found: '[YANKED]', fix, facts })
    }
    if (section.isEmpty) {
      const fix = correct('Say what has changed')
      return fail('empty', { expected: 'what has changed', found: 'nothing under the heading', fix, facts })
    }
    const unreleased = sections.find((each) => isUnreleased(each.heading) && !each.isEmpty)
    if (unreleased !== undefined) {
      return fail('still-unreleased', {
        expected: 'nothing under Unreleased: all of it is in this release',
        found: `${unreleased.body.split('\n').length} lines there`,
        fix: correct(`Move them under ${section.heading}`),
        facts,
      })
    }
    return pass(`${path} has an entry${date === '' ? '' : ` of ${date}`}.`, facts)
  },
})

function noFile(file: Exclude<Changelog, { status: 'read' }>) {
  const path = file.status === 'off' ? '' : file.path
  const unusable = file.status === 'unusable'
  return fail(unusable ? 'file-unusable' : 'file-missing', {
    expected: `a changelog at ${path} in the tagged commit`,
    found: unusable ? file.problem : 'none',
    fix: `Commit ${path} in the form of https://keepachangelog.com, or correct the input changelog.`,
  })
}

function noEntry(path: string, sections: readonly Section[], heading: string) {
  const there = sections.map((each) => each.heading).slice(0, 3)
  return fail('no-entry', {
    expected: `a heading ${heading}`,
    found: there.length === 0 ? 'no headings of releases' : `headings such as ${joinWithOr(there)}`,
    fix: `Write the entry in ${path}, commit it, and put the tag on that commit.`,
  })
}
