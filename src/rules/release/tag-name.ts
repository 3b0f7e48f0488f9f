import { defineCheck, fail, pass } from '../rule.ts'
import { joinWithOr, quoted, shellWord } from '../../model/command.ts'

export const tagName = defineCheck({
  id: 'tag-name',
  title: 'The tag is named as a release',
  why: 'A name that only resembles a version reaches registries as a wrong version, and a hostile one reaches a shell.',
  needs: ['requestedTag', 'name'],
  permissions: [],
  codes: {
    'no-match': 'the name does not match `tag-pattern`',
    'not-a-version': 'the part that stands for the version is none in `version-scheme`, in its strict form',
    ambiguous: 'the pattern can be put to the name in more than one way',
    'channel-not-allowed': 'the version is of a channel that `channels` does not list',
    'pattern-timeout': 'the regular expression in `tag-pattern` took too long',
  },
  judge({ requestedTag, name }, policy) {
    const { tag } = requestedTag
    const facts = { tag, pattern: policy.tagPattern.text, scheme: policy.versionScheme }
    const respell = (suggestion: string | undefined): string =>
      suggestion === undefined
        ? `Name the tag by the pattern, for example ${example(policy.tagPattern.text, policy.versionScheme)}.`
        : `Use ${suggestion}: \`git tag -a -m ${shellWord(suggestion)} ${shellWord(suggestion)} ${shellWord(`${tag}^{}`)} && git push origin ${shellWord(suggestion)}\`, then delete the wrong one: \`git push origin ${shellWord(`:refs/tags/${tag}`)}\`.`
    switch (name.outcome) {
      case 'no-match':
        return fail('no-match', {
          expected: `a name like ${policy.tagPattern.text}`,
          found: quoted(tag),
          fix: respell(name.suggestion),
          facts,
        })
      case 'not-a-version':
        return fail('not-a-version', {
          expected: `a version in strict ${SCHEME_NAMES[policy.versionScheme]}, such as ${EXAMPLES[policy.versionScheme]}`,
          found: quoted(name.text),
          fix: respell(name.suggestion),
          facts,
        })
      case 'ambiguous':
        return fail('ambiguous', {
          expected: 'one reading',
          found: `several: ${name.readings.join('; ')}`,
          fix: 'Put a text between {package} and {version} that no package name contains, such as @.',
          facts,
          misconfigured: true,
        })
      case 'timeout':
        return fail('pattern-timeout', {
          expected: 'tag-pattern to answer at once',
          found: `no answer in time on ${quoted(tag)}`,
          fix: 'Rewrite the regular expression without nested repetition such as (a+)+, or use a template: v{version}.',
          facts,
          misconfigured: true,
        })
      case 'release': {
        const { version } = name
        const found = { ...facts, version: version.text, channel: version.channel }
        if (policy.channels.includes(version.channel)) {
          return pass(`${version.text} is a ${version.channel} version (${SCHEME_NAMES[version.scheme]}).`, found)
        }
        return fail('channel-not-allowed', {
          expected: `a version of the channel ${joinWithOr(policy.channels)}`,
          found: `${version.text}, which is ${version.channel}`,
          fix: `Add it to the input if it may be released: channels: ${[...policy.channels, version.channel].join(', ')}.`,
          facts: found,
        })
      }
    }
  },
})

const SCHEME_NAMES = { auto: 'SemVer or PEP 440', semver: 'SemVer', pep440: 'PEP 440', calver: 'CalVer' } as const

const EXAMPLES = { auto: '1.2.3', semver: '1.2.3', pep440: '1.2.3rc1', calver: '2026.11' } as const

const example = (pattern: string, scheme: keyof typeof SCHEME_NAMES): string =>
  pattern.startsWith('/')
    ? `one that ${pattern} matches`
    : pattern.replace('{version}', EXAMPLES[scheme]).replace('{package}', 'name')
