import { defineCheck, fail, pass, type Failure } from '../rule.ts'
import { joinWithOr } from '../../model/command.ts'
import { unknown, type Unknown } from '../../model/fact.ts'
import type { KnownFacts } from '../rule.ts'
import { THREE_WAYS, type Policy } from '../../model/policy.ts'
import { isBot, sameLogin, teamName, type Account } from '../../model/people/entry.ts'
import { lookAlikes, authorize, type Grants, type Authorization } from '../../model/people/authorize.ts'
import type { PolicyFile } from '../../model/people/policy-file.ts'

const CODES = {
  'not-listed': 'the actor is not listed in an input or file, and is not a member of an allowed team',
  'rerun-by-other': 'an allowed actor started the run, and an account that is not allowed re-ran it',
  'bot-not-listed': 'the actor is an app, and its full name is not listed',
  'look-alike': 'the actor only resembles a listed name; names must match in full',
  'only-on-tag': 'the actor is listed in the file at the tagged commit, but not on the default branch',
  'other-id': 'the login is listed with a different account ID, so it may now belong to another person',
  'team-pending': 'the actor has not accepted the invitation to the team',
  'sender-mismatch': 'the sender in the event payload is not the actor',
  'nobody-configured': 'no input, file or team says who may release',
  'file-missing': 'the file in `maintainers-file` is not on the default branch',
  'file-unusable': 'the file is not a plain text file',
  'file-invalid': 'a line of the file is not a valid entry',
} as const

type Code = keyof typeof CODES
type ActorFacts = KnownFacts<'people' | 'maintainers' | 'teams'>

export const actor = defineCheck({
  id: 'actor',
  title: 'The people who started and re-ran the run may release',
  why: 'Everyone with write access can push a tag or re-run a job. Fewer people should be able to release.',
  needs: ['people', 'maintainers', 'teams'],
  permissions: [
    'contents: read',
    'for teams, members: read of the organization, in `team-token`',
    'to compare a pinned ID with the account that re-ran the job, actions: read',
  ],
  codes: CODES,
  judge(facts, policy) {
    const broken = brokenConfiguration(facts, policy)
    if (broken !== undefined) return broken
    const { people, maintainers } = facts
    const { actor: first, triggering, sender, attempt } = people
    // GitHub keeps the event and the actor of the first attempt on every re-run.
    if (sender !== undefined && !sameAccount(sender, first)) {
      return fail('sender-mismatch', {
        expected: `the actor ${first.login} as the sender of the event`,
        found: sender.login,
        fix: 'Start a new run from the account that releases: a re-run keeps the event and the actor. If this happens again, find out which credential started the run.',
        facts: { actor: first.login, sender: sender.login },
      })
    }
    const grants = grantsOf(facts, policy)
    const lookups = (sameLogin(first.login, triggering.login) ? [first] : [first, triggering]).map((account) => ({
      account,
      lookup: authorize(account, grants),
    }))
    const evidence = { actor: first.login, triggeringActor: triggering.login, attempt, ...where(facts) }
    const refused = lookups.find(({ lookup }) => REFUSALS.has(lookup.outcome))
    if (refused !== undefined) {
      const isRerun = refused !== lookups[0]
      const onTag = maintainers.status === 'read' ? maintainers.onTag : undefined
      return refusal(refused.account, refused.lookup, { isRerun, grants, onTag, evidence, first: first.login })
    }
    const unsure = lookups.map(({ account, lookup }) =>
      unsettled(account, lookup, account === triggering ? people.triggeringIdUnknown : undefined),
    )
    const reason = unsure.find((each) => each !== undefined)
    if (reason !== undefined) return reason
    const by = lookups.map(({ account, lookup }) => `${account.login} is allowed by ${authorizedBy(lookup)}`)
    return pass(`${by.join('; ')}.`, { ...evidence, authorizedBy: lookups.map(({ lookup }) => authorizedBy(lookup)) })
  },
})

const REFUSALS: ReadonlySet<Authorization['outcome']> = new Set(['not-listed', 'other-id', 'pending'])

const authorizedBy = (lookup: Authorization): string => (lookup.outcome === 'granted' ? lookup.by : '')

const sameAccount = (a: Account, b: Account): boolean =>
  a.id === undefined || b.id === undefined ? sameLogin(a.login, b.login) : a.id === b.id

function grantsOf({ maintainers, teams }: ActorFacts, { allowedUsers, allowedTeams }: Policy): Grants {
  const base = { allowedUsers, allowedTeams, memberships: teams }
  return maintainers.status === 'read' ? { ...base, file: maintainers.file } : base
}

const where = ({ maintainers }: ActorFacts) =>
  maintainers.status === 'read' ? { maintainersFile: maintainers.where, maintainersCommit: maintainers.commit } : {}

function brokenConfiguration({ maintainers }: ActorFacts, policy: Policy): Failure<Code> | undefined {
  const wrong = (code: Code, expected: string, found: string, fix: string) =>
    fail(code, { expected, found, fix, misconfigured: true })
  const path = policy.maintainersFile?.path ?? ''
  if (maintainers.status === 'missing' && policy.maintainersFile?.explicit === true) {
    return wrong(
      'file-missing',
      `the file ${maintainers.where}`,
      'no such file',
      `Commit the file to the default branch, not only to the tag, or correct the input maintainers-file (now ${path}).`,
    )
  }
  if (maintainers.status === 'unusable') {
    return wrong(
      'file-unusable',
      `a plain text file at ${maintainers.where}`,
      maintainers.problem,
      'Replace it with a regular text file that has one @login per line.',
    )
  }
  if (maintainers.status === 'read' && maintainers.file.problems.length > 0) {
    const { problems } = maintainers.file
    const shown = problems.length > 5 ? [...problems.slice(0, 5), `and ${problems.length - 5} more`] : problems
    return wrong(
      'file-invalid',
      `only entries and # comments in ${maintainers.where}`,
      shown.join('; '),
      'Correct these lines on the default branch, or comment them out. Until then, no entry of the file counts.',
    )
  }
  const file = maintainers.status === 'read' ? maintainers.file : undefined
  const grantsSomebody =
    policy.allowedUsers.length + policy.allowedTeams.length + (file?.people.length ?? 0) + (file?.teams.length ?? 0) > 0
  if (grantsSomebody) return undefined
  const inFile = maintainers.status === 'read' ? `, and ${maintainers.where} is empty` : ''
  return wrong('nobody-configured', 'at least one person or team that may release', `nobody${inFile}`, THREE_WAYS)
}

interface RefusalContext {
  readonly isRerun: boolean
  readonly first: string
  readonly grants: Grants
  readonly onTag: PolicyFile | undefined
  readonly evidence: Readonly<Record<string, string | number>>
}

function refusal(account: Account, lookup: Authorization, context: RefusalContext): Failure<Code> {
  const { isRerun, first, grants, evidence } = context
  const allowed = listed(grants)
  if (isRerun) {
    return fail('rerun-by-other', {
      expected: `a re-run by an account that may release (${allowed})`,
      found: `${account.login}, who re-ran the run of ${first} and is not allowed to release`,
      fix: `Ask ${first}, or another account in this list, to re-run the job.`,
      facts: evidence,
    })
  }
  const [code, found, fix] = reasonOf(account, lookup, context)
  return fail(code, { expected: `an actor who may release (${allowed})`, found, fix, facts: evidence })
}

/** The code of a refusal, what was found and how to fix it: the most specific explanation comes first. */
function reasonOf(
  account: Account,
  lookup: Authorization,
  { grants, onTag }: RefusalContext,
): readonly [code: Code, found: string, fix: string] {
  const { login, id } = account
  const ask = `Ask an allowed person to push the tag, or add the line @${login} by a pull request to the default branch.`
  if (lookup.outcome === 'other-id') {
    return [
      'other-id',
      `${login} with the account ID ${id ?? '(unknown)'}, not the pinned ID ${lookup.expected}`,
      `If the same person created the account again, pin the new ID: ${login}:${id ?? 'ID'} (\`gh api users/${login} --jq .id\` shows it).`,
    ]
  }
  if (lookup.outcome === 'pending') {
    const found = `${login}, who has not accepted the invitation to ${lookup.team}`
    return ['team-pending', found, `Ask ${login} to accept the invitation, then re-run the job.`]
  }
  if (isBot(login)) {
    const fix = `If the app may release, list its full name: allowed-users: ${login}.`
    return ['bot-not-listed', `the app ${login}, which is not listed`, fix]
  }
  if (onTag !== undefined && authorize(account, { ...grants, file: onTag }).outcome === 'granted') {
    return [
      'only-on-tag',
      `${login}, who is listed in the file at the tagged commit only`,
      'Merge the change of the file into the default branch. The file at the tag does not count.',
    ]
  }
  const alike = lookAlikes(login, [...grants.allowedUsers, ...(grants.file?.people ?? [])])
  if (alike.length > 0) {
    const found = `${login}, which only resembles ${joinWithOr(alike.slice(0, 3))}`
    return ['look-alike', found, `If the entry should be ${login}, correct it. ${ask}`]
  }
  return ['not-listed', `${login}, who is not allowed to release`, ask]
}

/** The people and teams that may release, in a phrase of bounded length. */
function listed({ allowedUsers, allowedTeams, file }: Grants): string {
  const people = [...allowedUsers, ...(file?.people ?? [])].map(({ login }) => login)
  const teams = [...allowedTeams, ...(file?.teams ?? [])].map((team) => `the team ${teamName(team)}`)
  const names = [...new Set([...people, ...teams])]
  return joinWithOr(names.length > 8 ? [...names.slice(0, 8), `${names.length - 8} more`] : names)
}

function unsettled(account: Account, lookup: Authorization, idUnknown: Unknown | undefined): Unknown | undefined {
  if (lookup.outcome === 'team-unknown') return lookup.membership.state.known ? undefined : lookup.membership.state
  if (lookup.outcome !== 'id-unknown') return undefined
  return (
    idUnknown ??
    unknown(
      'not-found',
      `The list pins an ID for ${account.login}, and the ID of the account is unknown.`,
      `List ${account.login} without an ID, or grant the token actions: read.`,
    )
  )
}
