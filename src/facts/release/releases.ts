import type { RequestedTag } from '../../model/event.ts'
import { consequence, known, mapFact, unknown, type Fact } from '../../model/fact.ts'
import type { Changelog, Release, ReleaseRank } from '../../model/release-facts.ts'
import type { Policy } from '../../model/policy.ts'
import { findEntry } from '../../model/changelog/changelog.ts'
import { readExisting } from '../../model/version/existing.ts'
import { isLatest, npmTag } from '../../model/version/npm-tag.ts'
import { packageKey } from '../../model/version/package-key.ts'
import { readName, type NameReading } from '../../model/version/read-name.ts'
import { suggestName } from '../../model/version/suggest.ts'
import { lenientPattern, tagPrefix, type NameParts } from '../../model/version/tag-pattern.ts'
import type { Version } from '../../model/version/version.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { matchNames } from '../match-names.ts'
import type { Source } from './source.ts'

/** The version of a tag whose name has none. */
export const NO_VERSION = consequence('tag-name', 'version-missing', 'The tag has no version to judge by.')

/** Reads the name of the tag under judgement, with the nearest valid spelling of one that is refused. */
export async function readRequestedTag({ tagPattern, versionScheme }: Policy, tag: string): Promise<NameReading> {
  const [splits] = (await matchNames(tagPattern, [tag])) ?? []
  if (splits === undefined) return { outcome: 'timeout' }
  const reading = readName(splits, versionScheme)
  const refused = reading.outcome === 'no-match' || reading.outcome === 'not-a-version'
  if (!refused || tagPattern.kind !== 'template') return reading
  const suggestion = suggestName(tag, tagPattern, versionScheme)
  return suggestion === undefined ? reading : { ...reading, suggestion }
}

/** A tag that exists, with one way to read it. */
export interface ExistingRelease extends Release {
  /** By which its package is compared. */
  readonly packageKey: string
}

/**
 * Reads tags that exist, in whatever spelling, each in every way that its pattern allows: whether a version is taken
 * must not hang on how somebody spelled it.
 * @param counts leaves out parts before they are read, however many tags there are
 */
export async function readExistingReleases(
  { tagPattern, versionScheme }: Policy,
  names: readonly string[],
  counts: (parts: NameParts) => boolean = () => true,
): Promise<Fact<readonly ExistingRelease[]>> {
  const splits = await matchNames(lenientPattern(tagPattern), names)
  if (splits === undefined) {
    return unknown(
      'version-missing',
      'The regular expression in tag-pattern took too long on the tags of the repository.',
      'Rewrite it without nested repetition such as (a+)+, or use a template: v{version}.',
    )
  }
  return known(
    names.flatMap((tag, index) =>
      (splits[index] ?? []).filter(counts).flatMap((parts) => {
        const version = readExisting(parts.version, versionScheme)
        return version === undefined ? [] : [{ tag, version, packageKey: packageKey(parts.package, versionScheme) }]
      }),
    ),
  )
}

/** Reads the releases that the version is compared with. */
export async function findReleases(
  policy: Policy,
  requestedTag: RequestedTag,
  name: NameReading,
  source: Source,
  snapshot: Promise<Fact<Snapshot>>,
): Promise<Fact<readonly Release[]>> {
  const seen = await snapshot
  if (!seen.known) return seen
  if (name.outcome !== 'release') return known([])
  const { tags } = seen.value
  const names = tags.complete ? known(tags.names) : await source.tagNames(tagPrefix(policy.tagPattern))
  if (!names.known) return names
  const others = names.value.filter((other) => other !== requestedTag.tag)
  return readReleases(policy, others, name.package, name.version)
}

/**
 * Those of `names` that are releases of the same package and, by their numbers, the same as `version` or newer: what
 * is older can be no rival to it, and need not be read.
 */
export async function readReleases(
  policy: Policy,
  names: readonly string[],
  packageName: string,
  version: Version,
): Promise<Fact<readonly Release[]>> {
  const keyOf = (name: string): string => packageKey(name, policy.versionScheme)
  const key = keyOf(packageName)
  const existing = await readExistingReleases(
    policy,
    names,
    (parts) => !isOlderByNumbers(parts.version, version) && keyOf(parts.package) === key,
  )
  return mapFact(existing, (all) => all.map((release) => ({ tag: release.tag, version: release.version })))
}

/** Whether the numbers that `text` begins with are below those of `version`; false where they cannot be told. */
function isOlderByNumbers(text: string, { epoch, major, minor, patch }: Version): boolean {
  const found = /^v?(?:(\d+)!)?(\d+)\.(\d+)(?:\.(\d+))?/i.exec(text)
  if (found === null) return false
  const difference =
    Number(found[1] ?? 0) - epoch ||
    Number(found[2]) - major ||
    Number(found[3]) - minor ||
    Number(found[4] ?? 0) - patch
  return difference < 0
}

/** Where `version` stands among the other releases of its package. */
export function releaseRankOf(version: Version, releases: readonly Release[]): ReleaseRank {
  const versions = releases.map((release) => release.version)
  const latest = isLatest(version, versions)
  return { isLatest: latest, npmTag: npmTag(version, latest) }
}

/** The body of the version's entry in the changelog, as written; empty if there is no entry. */
export const notesOf = (changelog: Changelog, version: Version): string =>
  changelog.status === 'read' ? (findEntry(changelog.sections, version)?.body ?? '') : ''
