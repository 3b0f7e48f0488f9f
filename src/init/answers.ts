import { isGate } from '../model/workflow/gate-step.ts'
import { REGISTRIES } from '../model/registries.ts'
import { TAGGER_ROLES as ROLES } from '../model/recommended.ts'
import { parsePerson, parseTeam, type Person, type Team } from '../model/people/entry.ts'
import { parseRequiredCheck, splitRequiredChecks } from '../model/required-check.ts'
import { SCHEME_INPUTS, type SchemeInput } from '../model/version/version.ts'
import { RECIPES } from './recipes.ts'

/** A registry that `init` has a recipe for. */
export type RecipeId = keyof typeof RECIPES

export const RECIPE_IDS = Object.keys(RECIPES) as RecipeId[]

/** A team, with its ID if it is known. */
export type TeamReference = Team & { readonly id?: number | undefined }

/** Who may approve a release. One approval is required, and not by the person who started the run. */
export type Reviewer = Person | TeamReference

/** Who may create release tags. */
export type Tagger = { readonly kind: 'role'; readonly role: (typeof ROLES)[number] } | TeamReference

/** A check that a change needs before it is merged. */
export interface MergeCheck {
  readonly context: string
  /** Whether only GitHub Actions may report it. */
  readonly byActions: boolean
}

/** The action at a full commit, as `uses` has it, and the version of that commit, if it was given. */
export interface GateReference {
  readonly uses: string
  readonly version: string | undefined
}

/** What `init` must know to set up a repository. */
export interface Answers {
  readonly registry: RecipeId
  readonly scheme: SchemeInput
  readonly maintainers: readonly Person[]
  readonly reviewers: readonly Reviewer[]
  readonly taggers: readonly Tagger[]
  readonly checks: readonly MergeCheck[]
  readonly gate: GateReference
}

/** One question: a flag of its name, and a line at the prompt. */
export interface Question {
  /** As the prompt asks it. */
  readonly asks: string
  /** The default answer. Without one, an answer is required. */
  readonly otherwise?: string
}

export const QUESTIONS = {
  registry: { asks: `Where do releases go? (${RECIPE_IDS.join(', ')})` },
  scheme: { asks: `Version scheme? (${SCHEME_INPUTS.join(', ')})`, otherwise: '' },
  maintainers: { asks: 'Who may release? (logins; LOGIN:ID pins the account ID)' },
  reviewers: { asks: 'Who may approve a release? (logins or ORG/TEAM; empty: the same)', otherwise: '' },
  taggers: { asks: `Who may create release tags? (${ROLES.join(', ')}, or ORG/TEAM:ID)`, otherwise: 'admin, maintain' },
  checks: { asks: 'Which checks must pass before a merge? (names; NAME@github-actions pins the app)' },
  gate: { asks: 'Which commit of release-gate? (OWNER/release-gate@FULL-COMMIT#VERSION)' },
} as const satisfies Record<string, Question>

export type QuestionName = keyof typeof QUESTIONS

/** Reads all answers at once; every problem names its flag. */
export function readAnswers(
  given: Readonly<Record<QuestionName, string>>,
  owner: string,
): Answers | { readonly problems: readonly string[] } {
  const problems: string[] = []
  const wrong = (name: QuestionName, expected: string): undefined => {
    problems.push(`--${name}: expected ${expected}; found "${given[name]}".`)
  }
  const each = <T>(name: QuestionName, expected: string, read: (item: string) => T | undefined): T[] => {
    const items = given[name].split(',').map((item) => item.trim())
    const values = items.filter((item) => item !== '').map(read)
    const known = values.filter((value) => value !== undefined)
    if (known.length === 0 || known.length < values.length) wrong(name, expected)
    return known
  }

  const registry = RECIPE_IDS.find((name) => name === given.registry.trim().toLowerCase())
  const scheme = registry === undefined ? undefined : readScheme(registry, given.scheme.trim().toLowerCase())
  if (registry === undefined) wrong('registry', RECIPE_IDS.join(', '))
  else if (scheme === undefined) wrong('scheme', `${schemesOf(registry).join(' or ')} for ${registry}`)

  const maintainers = each('maintainers', 'logins such as octocat (for teams see docs/recipes/teams.yml)', parsePerson)
  const reviewers =
    given.reviewers.trim() === ''
      ? maintainers.slice(0, MOST_REVIEWERS)
      : each('reviewers', 'logins or ORG/TEAM', (item) => readReviewer(item, owner))
  if (reviewers.length > MOST_REVIEWERS) wrong('reviewers', `at most ${MOST_REVIEWERS}, the limit of GitHub`)
  const taggers = each('taggers', `${ROLES.join(', ')} or ORG/TEAM`, (item) => readTagger(item, owner))
  const checks = readChecks(given.checks)
  if (checks === undefined) wrong('checks', 'names of checks, without globs, NAME@github-actions to pin the app')
  const gate = readGate(given.gate.trim())
  if (gate === undefined) wrong('gate', 'OWNER/release-gate@FULL-COMMIT, optionally followed by #v1.2.3')

  if (registry === undefined || scheme === undefined || checks === undefined || gate === undefined) return { problems }
  if (problems.length > 0) return { problems }
  return { registry, scheme, maintainers, reviewers, taggers, checks, gate }
}

/** https://docs.github.com/en/rest/deployments/environments#create-or-update-an-environment */
const MOST_REVIEWERS = 6

/** The schemes that a registry accepts. The first is the default. */
const schemesOf = (registry: RecipeId): readonly SchemeInput[] => REGISTRIES[registry].recipe?.schemes ?? []

function readScheme(registry: RecipeId, text: string): SchemeInput | undefined {
  const allowed = schemesOf(registry)
  return text === '' ? allowed[0] : allowed.find((name) => name === text)
}

/** A login, or `org/team` with `:12345` if its ID is known. */
export const readReviewer = (token: string, owner: string): Reviewer | undefined =>
  token.includes('/') ? readTeam(token, owner) : parsePerson(token)

function readTeam(token: string, owner: string): TeamReference | undefined {
  const [, name = '', id] = /^([^:]*)(?::([1-9]\d{0,14}))?$/.exec(token) ?? []
  const team = parseTeam(name, owner)
  return team === undefined || id === undefined ? team : { ...team, id: Number(id) }
}

function readTagger(token: string, owner: string): Tagger | undefined {
  const role = ROLES.find((name) => name === token.toLowerCase())
  return role === undefined ? (token.includes('/') ? readTeam(token, owner) : undefined) : { kind: 'role', role }
}

function readChecks(text: string): MergeCheck[] | undefined {
  const checks = splitRequiredChecks([text]).map(parseRequiredCheck)
  const usable = checks.flatMap((check) => {
    const isName = check !== undefined && !check.lenient && !/[*?]/.test(check.pattern)
    if (!isName || (check.app !== undefined && check.app !== 'github-actions')) return []
    return [{ context: check.pattern, byActions: check.app !== undefined }]
  })
  return usable.length === 0 || usable.length < checks.length ? undefined : usable
}

function readGate(text: string): GateReference | undefined {
  const [, uses, version] = /^([\w.-]+\/[\w.-]+@(?:[\da-f]{40}|[\da-f]{64}))(?:\s*#\s*([\w.+-]+))?$/.exec(text) ?? []
  return uses !== undefined && isGate(uses) ? { uses, version } : undefined
}
