import type { BypassActor } from './settings.ts'

/** The roles that every repository has, by the numbers under which rulesets name them. */
const ROLES: Readonly<Record<number, string>> = { 1: 'read', 2: 'maintain', 3: 'triage', 4: 'write', 5: 'admin' }

const KINDS: Readonly<Record<string, string>> = {
  OrganizationAdmin: 'organization administrators',
  DeployKey: 'deploy keys',
}

/** Who an entry of a bypass list is: `role admin`, `team 71`, `app 15368 (in pull requests)`. */
export function bypassActor({ actor_id: id, actor_type: type, bypass_mode: mode }: BypassActor): string {
  const number = id ?? 0
  const who =
    KINDS[type] ??
    (type === 'RepositoryRole'
      ? `role ${ROLES[number] ?? number}`
      : `${type === 'Integration' ? 'app' : type.toLowerCase()} ${number}`)
  return mode === 'pull_request' ? `${who} (in pull requests)` : who
}
