import type { Channel } from './channel.ts'

export type Scheme = 'semver' | 'pep440' | 'calver'

export const SCHEME_INPUTS = ['auto', 'semver', 'pep440', 'calver'] as const

/** The input `version-scheme`: one scheme, or `auto` for SemVer and PEP 440, each in its strict form. */
export type SchemeInput = (typeof SCHEME_INPUTS)[number]

/** A version in the strict form of its scheme. */
export interface Version {
  /** As the scheme writes it, without a tag's prefix. */
  readonly text: string
  readonly scheme: Scheme
  readonly major: number
  readonly minor: number
  /** 0 if a calendar version has no third number. */
  readonly patch: number
  /** The PEP 440 epoch; 0 for SemVer and for calendar versions. */
  readonly epoch: number
  /** `rc.1`, `rc1`, `dev3`; empty for a final or post release. */
  readonly prerelease: string
  readonly channel: Channel
}

/** Whether two versions have the same MAJOR.MINOR line. */
export const sameLine = (a: Version, b: Version): boolean =>
  a.epoch === b.epoch && a.major === b.major && a.minor === b.minor
