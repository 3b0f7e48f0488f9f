import type { Report } from './report.ts'
import { safeJson } from '../../model/escape.ts'

/** Every output that is text, in order. action.yml and the table in the README are generated from it. */
export const OUTPUTS = {
  allowed: '`true` or `false`: whether the tag may be released.',
  decision: '`allowed`, `denied`, or `undetermined` when nothing failed but something could not be read.',
  reasons:
    'Codes of the checks that failed or are undetermined, separated by spaces. A check that is undetermined only because another check failed is not listed.',
  tag: 'The name of the tag.',
  'tag-object-sha': 'The id of the tag object.',
  sha: 'The id of the commit: check this out.',
  version: 'The version as its scheme writes it, without the prefix of the tag.',
  scheme: '`semver`, `pep440` or `calver`.',
  major: 'First number of the version.',
  minor: 'Second number of the version.',
  patch: 'Third number of the version; 0 where a calendar version has none.',
  prerelease: 'The prerelease part, such as `rc.1`; empty for a final version.',
  'is-prerelease': '`true` or `false`.',
  channel: '`stable`, `post`, `rc`, `beta`, `alpha`, `dev` or `other`.',
  'npm-tag':
    '`latest` for the highest stable version; `release-MAJOR.MINOR` for another stable one; else the channel (`next` for `1.0.0-next.1`).',
  'is-latest': '`true` for the highest final version.',
  package: 'The package, where `tag-pattern` has one.',
  actor: 'The login of the account that started the run.',
  'release-notes':
    "The body of the version's changelog entry, as written. Pass it on through `env:`, or take the file.",
  'authorized-by': 'What lets the actor release: `allowed-users`, `maintainers-file:LINE` or `team:org/slug`.',
  report: 'The whole decision as JSON (`schemaVersion: 1`).',
} as const

/** Outputs that name a file. */
export const FILE_OUTPUTS = {
  'report-file': 'Path of a file with the report.',
  'release-notes-file': 'Path of a file with the release notes, for `body_path` or `gh release create --notes-file`.',
  'predicate-file': 'Path of an in-toto predicate of the decision, for `predicate-path` of actions/attest.',
  'predicate-type': 'The type of that predicate.',
} as const

export type OutputName = keyof typeof OUTPUTS

/** A ref name, version, id or path segment without a character that is special in a shell, a path or a workflow. */
const SAFE = /^[\w.@+!/-]*$/

/**
 * The outputs of a report. Text from outside, such as a tag name or a login, is empty unless it is plain ASCII of a safe
 * set, so that it cannot inject anything into a later step. The report has it, escaped.
 */
export function outputsOf(report: Report, releaseNotes: string): Record<OutputName, string> {
  const { tag, version, actor } = report
  const text = (value: string | number | boolean | null): string => (value === null ? '' : String(value))
  return {
    allowed: text(report.decision === 'allowed'),
    decision: report.decision,
    reasons: report.reasons.join(' '),
    tag: safe(tag.name),
    'tag-object-sha': safe(tag.objectSha),
    sha: safe(tag.sha),
    version: safe(version.text),
    scheme: version.scheme,
    major: text(version.major),
    minor: text(version.minor),
    patch: text(version.patch),
    prerelease: safe(version.prerelease),
    'is-prerelease': version.text === '' ? '' : text(version.prerelease !== ''),
    channel: version.channel,
    'npm-tag': safe(version.npmTag),
    'is-latest': text(version.isLatest),
    package: safe(version.package),
    actor: /^\w[\w-]*(?:\[bot\])?$/.test(actor.login) ? actor.login : '',
    'release-notes': releaseNotes,
    'authorized-by': /^\w[\w.:/-]*$/.test(actor.authorizedBy) ? actor.authorizedBy : '',
    report: safeJson(report),
  }
}

const safe = (text: string): string => (SAFE.test(text) && !text.startsWith('-') ? text : '')
