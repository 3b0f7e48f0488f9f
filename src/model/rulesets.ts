import * as v from 'valibot'

import { known, unknown, type Fact } from './fact.ts'
import type { Bypass, BypassActor, Ruleset } from './settings.ts'

const checks = v.array(v.looseObject({ context: v.string() }))

/** A rule. Only the list of required status checks is validated, because only its items are read. */
const rule = v.pipe(
  v.object({ type: v.string(), parameters: v.optional(v.record(v.string(), v.unknown())) }),
  v.check(
    ({ parameters }) =>
      parameters?.['required_status_checks'] === undefined || v.is(checks, parameters['required_status_checks']),
    'required_status_checks is not a list of checks',
  ),
)

/** A ruleset, as GitHub returns it and as the files of `init` contain it. */
export const rulesetSchema = v.object({
  name: v.pipe(v.string(), v.nonEmpty()),
  target: v.picklist(['branch', 'tag']),
  enforcement: v.picklist(['active', 'evaluate', 'disabled']),
  bypass_actors: v.optional(
    v.array(
      v.object({
        actor_type: v.string(),
        actor_id: v.optional(v.nullable(v.number())),
        bypass_mode: v.optional(v.string()),
      }),
    ),
  ),
  conditions: v.object({ ref_name: v.object({ include: v.array(v.string()), exclude: v.array(v.string()) }) }),
  rules: v.array(rule),
})

/** `ruleset "main"`, `organization ruleset "all"`. */
export const rulesetTitle = (name: string, level = 'Repository'): string =>
  `${level === 'Repository' ? '' : `${level.toLowerCase()} `}ruleset "${name}"`

/** The people and roles that can bypass a ruleset. */
export const bypassOf = ({ bypass_actors: actors }: Ruleset, title: string): Fact<Bypass> =>
  actors === undefined
    ? unknown(
        'permission-missing',
        `The bypass list of ${title} is not visible: GitHub shows it only to people who can edit the ruleset.`,
        'Pass a token with the repository permission Administration: write (for a ruleset of the organization, the organization permission Administration: write). The workflow token cannot have this permission.',
      )
    : known(actors.map(bypassActor))

/** The IDs of the repository roles in rulesets. */
export const ROLE_IDS = { read: 1, maintain: 2, triage: 3, write: 4, admin: 5 } as const

const KINDS: Readonly<Record<string, string>> = {
  OrganizationAdmin: 'organization administrators',
  DeployKey: 'deploy keys',
}

/** The name of an entry in a bypass list: `role admin`, `team 71`, `app 15368 (in pull requests)`. */
export function bypassActor({ actor_id: id, actor_type: type, bypass_mode: mode }: BypassActor): string {
  const number = id ?? 0
  const [role] = Object.entries(ROLE_IDS).find(([, roleId]) => roleId === number) ?? []
  const who =
    KINDS[type] ??
    (type === 'RepositoryRole'
      ? `role ${role ?? number}`
      : `${type === 'Integration' ? 'app' : type.toLowerCase()} ${number}`)
  return mode === 'pull_request' ? `${who} (in pull requests)` : who
}
