import { defineCheck, fail, pass } from '../rule.ts'
import type { Release } from '../../model/release-facts.ts'
import { isSameRelease } from '../../model/version/same-release.ts'
import { compareVersions } from '../../model/version/scheme.ts'
import { sameLine, type Version } from '../../model/version/version.ts'

export const versionOrder = defineCheck({
  id: 'version-order',
  title: 'The version is newer than earlier releases',
  why: 'Releasing an old version again, or the same version in another spelling, causes downgrades and conflicts.',
  needs: ['version', 'releases'],
  permissions: ['contents: read'],
  codes: {
    'same-version': 'another tag is the same version in another spelling',
    'not-newer': 'a release of the same line (with `strict`, any release) is newer',
    incomparable: 'another release has the same numbers, and no rule orders the two versions',
  },
  judge({ version, releases }, { versionOrder: order }) {
    const ranked = releases.map((release) => ({ ...release, difference: compareVersions(version, release.version) }))
    const facts = { version: version.text, order, releases: releases.length }
    const same = releases.find((release) => isSameRelease(version, release.version))
    if (same !== undefined) {
      return fail('same-version', {
        expected: `a version that is not released yet`,
        found: `${version.text}, which is the same version as the tag ${same.tag}`,
        fix: `Release the next version. ${version.text} is taken in every spelling.`,
        facts,
      })
    }
    if (order === 'any') return pass('The version is not released yet; version-order is any.', facts)
    const rivals = ranked.filter((release) => order === 'strict' || sameLine(version, release.version))
    const unordered = rivals.find(({ difference }) => difference === undefined)
    if (unordered !== undefined) {
      return fail('incomparable', {
        expected: `a version that is comparable with ${unordered.tag}`,
        found: version.text,
        fix: 'Set version-scheme to the scheme of the project, and release the next patch version.',
        facts,
      })
    }
    const newest = rivals
      .filter(({ difference }) => (difference ?? 0) < 0)
      .reduce<Release | undefined>(newer, undefined)
    if (newest === undefined) {
      return pass(
        order === 'strict' ? 'Newer than every release.' : `Newer than every release of ${line(version)}.`,
        facts,
      )
    }
    return fail('not-newer', {
      expected: `a version newer than ${newest.tag}`,
      found: version.text,
      fix:
        order === 'strict'
          ? `Release a version newer than ${newest.version.text}, or allow backports with version-order: line.`
          : `Release a version of ${line(version)} that is newer than ${newest.version.text}.`,
      facts: { ...facts, newest: newest.tag },
    })
  },
})

const line = (version: Version): string => `${version.major}.${version.minor}`

const newer = (best: Release | undefined, next: Release): Release =>
  best === undefined || (compareVersions(next.version, best.version) ?? 0) > 0 ? next : best
