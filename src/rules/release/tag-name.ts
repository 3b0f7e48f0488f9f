import { defineCheck, fail, pass, type Evidence, type Failure } from '../rule.ts'
import { joinWithOr, quoted, shellWord } from '../../model/command.ts'
import type { Policy } from '../../model/policy.ts'
import type { NameReading } from '../../model/version/read-name.ts'

const CODES = {
  'no-match': 'the name does not match `tag-pattern`',
  'not-a-version': 'the version part of the name is not a valid version of `version-scheme` in its strict form',
  ambiguous: 'the name matches the pattern in more than one way',
  'channel-not-allowed': 'the channel of the version is not listed in `channels`',
  'pattern-timeout': 'the regular expression in `tag-pattern` took too long',
} as const

type Code = keyof typeof CODES

export const tagName = defineCheck({
  id: 'tag-name',
  title: 'The tag has the name of a release',
  why: 'A name that only resembles a version reaches registries as a wrong version. A hostile name can reach a shell.',
  needs: ['requestedTag', 'name'],
  permissions: [],
  codes: CODES,
  judge({ requestedTag, name }, policy) {
    const { tag } = requestedTag
    const facts = { tag, pattern: policy.tagPattern.text, scheme: policy.versionScheme }
    if (name.outcome !== 'release') return notARelease(tag, name, policy, facts)
    const { version } = name
    const found = { ...facts, version: version.text, channel: version.channel }
    if (policy.channels.includes(version.channel)) {
      return pass(`${version.text} is a ${version.channel} version (${SCHEME_NAMES[version.scheme]}).`, found)
    }
    return fail('channel-not-allowed', {
      expected: `a version in the channel ${joinWithOr(policy.channels)}`,
      found: `${version.text}, which is in the channel ${version.channel}`,
      fix: `To release it, add its channel to the input: channels: ${[...policy.channels, version.channel].join(', ')}.`,
      facts: found,
    })
  },
})

type NotARelease = Exclude<NameReading, { outcome: 'release' }>

function notARelease(tag: string, name: NotARelease, policy: Policy, facts: Evidence): Failure<Code> {
  switch (name.outcome) {
    case 'no-match':
      return fail('no-match', {
        expected: `a name that matches ${policy.tagPattern.text}`,
        found: quoted(tag),
        fix: renameTo(name.suggestion, tag, policy),
        facts,
      })
    case 'not-a-version':
      return fail('not-a-version', {
        expected: `a version in strict ${SCHEME_NAMES[policy.versionScheme]} form, such as ${EXAMPLES[policy.versionScheme]}`,
        found: quoted(name.text),
        fix: renameTo(name.suggestion, tag, policy),
        facts,
      })
    case 'ambiguous':
      return fail('ambiguous', {
        expected: `one way to match ${policy.tagPattern.text}`,
        found: `${name.readings.length} ways: ${name.readings.join('; ')}`,
        fix: 'In tag-pattern, separate {package} and {version} with a text that no package name contains, such as @.',
        facts,
        misconfigured: true,
      })
    case 'timeout':
      return fail('pattern-timeout', {
        expected: 'a regular expression in tag-pattern that finishes in time',
        found: `a timeout on ${quoted(tag)}`,
        fix: 'Rewrite the regular expression without nested repetition such as (a+)+, or use a template such as v{version}.',
        facts,
        misconfigured: true,
      })
  }
}

function renameTo(suggestion: string | undefined, tag: string, { tagPattern, versionScheme }: Policy): string {
  if (suggestion === undefined)
    return `Use a name that matches, for example ${example(tagPattern.text, versionScheme)}.`
  const name = shellWord(suggestion)
  return `Use ${suggestion}: \`git tag -a -m ${name} ${name} ${shellWord(`${tag}^{}`)} && git push origin ${name}\`. Then delete the wrong tag: \`git push origin ${shellWord(`:refs/tags/${tag}`)}\`.`
}

const SCHEME_NAMES = { auto: 'SemVer or PEP 440', semver: 'SemVer', pep440: 'PEP 440', calver: 'CalVer' } as const

const EXAMPLES = { auto: '1.2.3', semver: '1.2.3', pep440: '1.2.3rc1', calver: '2026.11' } as const

const example = (pattern: string, scheme: keyof typeof SCHEME_NAMES): string =>
  pattern.startsWith('/')
    ? `one that ${pattern} matches`
    : pattern.replace('{version}', EXAMPLES[scheme]).replace('{package}', 'name')
