import { defineCheck, fail, pass, type Failure } from '../rule.ts'
import { joinWithOr } from '../../model/command.ts'
import { unknown, type Unknown } from '../../model/fact.ts'
import type { KnownFacts } from '../rule.ts'
import { THREE_WAYS, type Policy } from '../../model/policy.ts'
import { isBot, sameLogin, teamName, type Account } from '../../model/people/entry.ts'
import { lookAlikes, authorize, type Grants, type Authorization } from '../../model/people/authorize.ts'
import type { PolicyFile } from '../../model/people/policy-file.ts'

const CODES = {
  'not-listed': 'the actor is in no list, file or team that may release',
  'rerun-by-other': 'the run was started by somebody who may release, and re-run by somebody who may not',
  'bot-not-listed': 'the actor is an app that is not listed by its own name',
  'look-alike': 'the actor only resembles a listed name; names are compared whole',
  'only-on-tag': 'the actor is listed in the file at the tagged commit, but not on the default branch',
  'other-id': 'the login is listed with another account id: the name has changed hands',
  'team-pending': 'the actor has not accepted the invitation to the team',
  'sender-mismatch': 'the payload names another sender than the actor',
  'nobody-configured': 'no input, file or team says who may release',
  'file-missing': 'the file that `maintainers-file` asks for is not on the default branch',
  'file-unusable': 'the file is no plain text file',
  'file-invalid': 'a line of the file is no entry',
} as const

type Code = keyof typeof CODES
type ActorFacts = KnownFacts<'people' | 'maintainers' | 'teams'>

export const actor = defineCheck({
  id: 'actor',
  title: 'Whoever started and re-ran the run may release',
  why: 'Everyone with write access can push a tag or re-run a job; releasing is for fewer.',
  needs: ['people', 'maintainers', 'teams'],
  permissions: [
    'contents: read',
    'for teams, members: read of the organization in `team-token`',
    'to compare a pinned id with whoever re-ran the job, actions: read',
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
        expected: `the sender of the event to be the actor ${first.login}`,
        found: sender.login,
        fix: 'Start a new run from the account that is to release: a re-run keeps the event and the actor. If this repeats, find out which credential started the run.',
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
    const by = lookups.map(({ account, lookup }) => `${account.login} by ${authorizedBy(lookup)}`)
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
      `a file ${maintainers.where}`,
      'none there',
      `Commit it to the default branch (not only to the tag), or correct the input maintainers-file: ${path}.`,
    )
  }
  if (maintainers.status === 'unusable') {
    return wrong(
      'file-unusable',
      `${maintainers.where} to be a plain text file`,
      maintainers.problem,
      'Replace it by a regular text file with one @login a line.',
    )
  }
  if (maintainers.status === 'read' && maintainers.file.problems.length > 0) {
    const { problems } = maintainers.file
    const shown = problems.length > 5 ? [...problems.slice(0, 5), `and ${problems.length - 5} more`] : problems
    return wrong(
      'file-invalid',
      `every line of ${maintainers.where} to be an entry or a # comment`,
      shown.join('; '),
      'Correct or comment out these lines on the default branch; nothing in the file counts until then.',
    )
  }
  const file = maintainers.status === 'read' ? maintainers.file : undefined
  const grantsSomebody =
    policy.allowedUsers.length + policy.allowedTeams.length + (file?.people.length ?? 0) + (file?.teams.length ?? 0) > 0
  if (grantsSomebody) return undefined
  const inFile = maintainers.status === 'read' ? ` and ${maintainers.where} is empty` : ''
  return wrong('nobody-configured', 'at least one person or team that may release', `none${inFile}`, THREE_WAYS)
}

interface RefusalContext {
  readonly isRerun: boolean
  readonly first: string
  readonly grants: Grants
  readonly onTag: PolicyFile | undefined
  readonly evidence: Readonly<Record<string, string | number>>
}

function refusal(account: Account, lookup: Authorization, context: RefusalContext): Failure<Code> {
  const { grants, evidence } = context
  const { login } = account
  const refuse = (code: Code, found: string, fix: string) =>
    fail(code, { expected: `${login} to be one of ${listed(grants)}`, found, fix, facts: evidence })
  const ask = `Let one of them push the tag, or add the line @${login} by a pull request to the default branch.`
  if (context.isRerun) {
    return fail('rerun-by-other', {
      expected: `whoever re-runs the job to be one of ${listed(grants)}`,
      found: `a re-run by ${login} of the run that ${context.first} started`,
      fix: `Let ${context.first}, or another of those listed, re-run the job.`,
      facts: evidence,
    })
  }
  if (lookup.outcome === 'other-id') {
    return refuse(
      'other-id',
      `the account ${account.id ?? '(id unknown)'} where ${lookup.expected} is pinned`,
      `If the account was made anew by the same person, pin its new id: ${login}:${account.id ?? 'ID'} (\`gh api users/${login} --jq .id\`).`,
    )
  }
  if (lookup.outcome === 'pending') {
    return refuse(
      'team-pending',
      `an invitation to ${lookup.team} that is not accepted`,
      `Let ${login} accept it, then re-run the job.`,
    )
  }
  if (isBot(login)) {
    return refuse(
      'bot-not-listed',
      `the app ${login}`,
      `If the app is to release, list it by its whole name: allowed-users: ${login}.`,
    )
  }
  if (context.onTag !== undefined && authorize(account, { ...grants, file: context.onTag }).outcome === 'granted') {
    return refuse(
      'only-on-tag',
      'an entry in the file at the tagged commit only',
      'Merge the change of the file into the default branch first: what the tag itself says of people does not count.',
    )
  }
  const alike = lookAlikes(login, [...grants.allowedUsers, ...(grants.file?.people ?? [])])
  if (alike.length > 0) {
    return refuse(
      'look-alike',
      `a name that only resembles ${joinWithOr(alike.slice(0, 3))}`,
      `Correct the entry if ${login} is meant. ${ask}`,
    )
  }
  return refuse('not-listed', 'in none of them', ask)
}

/** Who may, in a phrase of bounded length. */
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
      `The id of ${account.login} is not known, and the list pins one.`,
      `List ${account.login} without an id, or give the token actions: read.`,
    )
  )
}
