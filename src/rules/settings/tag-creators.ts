import { defineControl, fail, notApplicable, pass } from '../rule.ts'
import { TAGGER_ROLES } from '../../model/recommended.ts'
import { ROLE_IDS } from '../../model/rulesets.ts'

export const tagCreators = defineControl({
  id: 'tag-creators',
  title: 'Only some people with write access can create release tags',
  why: 'A rule that everyone with write access can bypass restricts nobody.',
  fix: 'Settings → Rules → Rulesets → the tag ruleset → Bypass list: keep only the team or the people who release, and no role below Maintain.',
  permissions: ['administration: write (only people who can edit a ruleset see its bypass list)'],
  severity: 'error',
  needs: ['tagRules'],
  judge: ({ tagRules }) => {
    const lists = tagRules.sources.filter((source) => source.coversReleases && source.restrictsCreation)
    if (lists.length === 0) return notApplicable('Creating release tags is not restricted; see tag-creation.')
    const known = lists.flatMap(({ bypass }) => (bypass.known ? [bypass.value] : []))
    const narrow = known.find((bypass) => !bypass.some(isEveryone))
    if (narrow !== undefined) {
      return pass(`Can create release tags: ${narrow.join(', ') || 'nobody'}.`, { creators: narrow })
    }
    const unseen = lists.find(({ bypass }) => !bypass.known)?.bypass
    if (unseen?.known === false) return unseen
    return fail({
      expected: 'a bypass list with only the people who release',
      found: `${known.flat().filter(isEveryone).join(', ')} in the bypass list`,
      facts: { creators: known.flat() },
    })
  },
})

const EVERYONE = Object.keys(ROLE_IDS).filter((role) => !TAGGER_ROLES.some((tagger) => tagger === role))

/** Whether an entry of a bypass list is a role that everyone with write access has. */
const isEveryone = (actor: string): boolean => EVERYONE.some((role) => `${actor} `.startsWith(`role ${role} `))
