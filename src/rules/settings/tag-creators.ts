import { defineControl, fail, notApplicable, pass } from '../rule.ts'
import { TAGGER_ROLES } from '../../model/recommended.ts'
import { ROLE_IDS } from '../../model/rulesets.ts'

export const tagCreators = defineControl({
  id: 'tag-creators',
  title: 'Release tags are for fewer than everyone with write access',
  why: 'A rule that everyone with write access may bypass restricts nothing.',
  fix: 'Settings → Rules → Rulesets → the ruleset of the tags → Bypass list: the team or the people who release, and no role below maintain.',
  permissions: ['administration: write (bypass lists show only to who may edit them)'],
  severity: 'error',
  needs: ['tagRules'],
  judge: ({ tagRules }) => {
    const lists = tagRules.sources.filter((source) => source.coversReleases && source.restrictsCreation)
    if (lists.length === 0) return notApplicable('Creating release tags is not restricted; see tag-creation.')
    const known = lists.flatMap(({ bypass }) => (bypass.known ? [bypass.value] : []))
    const narrow = known.find((bypass) => !bypass.some(isEveryone))
    if (narrow !== undefined) {
      return pass(`Release tags may be created by: ${narrow.join(', ') || 'nobody'}.`, { creators: narrow })
    }
    const unseen = lists.find(({ bypass }) => !bypass.known)?.bypass
    if (unseen?.known === false) return unseen
    return fail({
      expected: 'a bypass list of those who release',
      found: `${known.flat().filter(isEveryone).join(', ')} in it`,
      facts: { creators: known.flat() },
    })
  },
})

const EVERYONE = Object.keys(ROLE_IDS).filter((role) => !TAGGER_ROLES.some((tagger) => tagger === role))

/** Whether an entry of a bypass list stands for all who can push anyway. */
const isEveryone = (actor: string): boolean => EVERYONE.some((role) => `${actor} `.startsWith(`role ${role} `))
