import { isChannel } from './channel.ts'
import { compareVersions } from './scheme.ts'
import type { Version } from './version.ts'

/** Whether `version` is a final or post release, and no other final or post release of the package is newer. */
export const isLatest = (version: Version, others: readonly Version[]): boolean =>
  isFinal(version) && others.filter(isFinal).every((other) => (compareVersions(version, other) ?? -1) > 0)

/**
 * The npm dist-tag (https://docs.npmjs.com/cli/commands/npm-dist-tag) to publish under: `latest` only for the highest
 * stable version, `release-MAJOR.MINOR` for a stable backport, else the channel. A prerelease of channel `other`
 * uses its own first word (`1.0.0-next.1` → `next`) if that is a valid dist-tag.
 */
export function npmTag(version: Version, latest: boolean): string {
  if (version.channel === 'stable') return latest ? 'latest' : `release-${version.major}.${version.minor}`
  if (version.channel !== 'other') return version.channel
  const [word = ''] = version.prerelease.split('.')
  return /^[a-z][a-z-]*[a-z]$/.test(word) && word !== 'latest' && !isChannel(word) ? word : 'other'
}

const isFinal = (version: Version): boolean => version.prerelease === ''
