import { known, unknown, type Fact } from '../gate/fact.ts'
import type { Release, Standing } from '../gate/facts.ts'
import type { Policy } from '../gate/policy.ts'
import { isLatest, npmTag } from '../version/npm-tag.ts'
import { readName, type NameReading } from '../version/read-name.ts'
import { suggestName } from '../version/suggest.ts'
import type { Version } from '../version/version.ts'
import { matchNames } from './match-names.ts'

/** Reads the name of the tag under judgement, with the nearest valid spelling of one that is refused. */
export async function readSubject({ tagPattern, versionScheme }: Policy, tag: string): Promise<NameReading> {
  const [splits] = (await matchNames(tagPattern, [tag])) ?? []
  if (splits === undefined) return { outcome: 'timeout' }
  const reading = readName(splits, versionScheme)
  const refused = reading.outcome === 'no-match' || reading.outcome === 'not-a-version'
  if (!refused || tagPattern.kind !== 'template') return reading
  const suggestion = suggestName(tag, tagPattern, versionScheme)
  return suggestion === undefined ? reading : { ...reading, suggestion }
}

/** Those of `names` that are releases of `packageName`. */
export async function readReleases(
  { tagPattern, versionScheme }: Policy,
  names: readonly string[],
  packageName: string,
): Promise<Fact<readonly Release[]>> {
  const splits = await matchNames(tagPattern, names)
  if (splits === undefined) {
    return unknown(
      'version-missing',
      'The regular expression in tag-pattern took too long on the tags of the repository.',
      'Rewrite it without nested repetition such as (a+)+, or use a template: v{version}.',
    )
  }
  return known(
    names.flatMap((tag, index) => {
      const reading = readName(splits[index] ?? [], versionScheme)
      return reading.outcome === 'release' && reading.package === packageName ? [{ tag, version: reading.version }] : []
    }),
  )
}

/** Where `version` stands among the other releases of its package. */
export function standingOf(version: Version, releases: readonly Release[]): Standing {
  const versions = releases.map((release) => release.version)
  const latest = isLatest(version, versions)
  return { isLatest: latest, npmTag: npmTag(version, latest) }
}
