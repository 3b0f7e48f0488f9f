import { QUESTIONS, readAnswers, type Answers, type Question, type QuestionName } from '../../init/answers.ts'
import { desiredSettings, type Desired } from '../../init/desired.ts'
import { plannedFiles, type PlannedFile } from '../../init/files.ts'
import { readTeamId } from '../../github/api/account-id.ts'
import { notes } from '../../init/show.ts'
import { ConfigurationError } from '../../model/configuration-error.ts'
import { openClient, type Site } from './site.ts'

export const QUESTION_NAMES = Object.keys(QUESTIONS) as QuestionName[]

/** What is to be written and set. */
export interface Plan {
  readonly files: readonly PlannedFile[]
  readonly desired: Desired
  /** What is left to do by hand. */
  readonly notes: readonly string[]
}

/** Makes the plan from the answers: from flags, or else asked for at the terminal. */
export async function makePlan(values: Readonly<Partial<Record<QuestionName, string>>>, site: Site): Promise<Plan> {
  const { ask } = site.terminal
  const given = new Map<QuestionName, string>()
  const missing: string[] = []
  for (const name of QUESTION_NAMES) {
    const { asks, otherwise }: Question = QUESTIONS[name]
    const flag = values[name]
    const typed = flag ?? (await ask?.(`${asks}${otherwise ? ` [${otherwise}]` : ''} `))?.trim()
    const answer = typed === undefined || typed === '' ? (otherwise ?? typed) : typed
    if (answer === undefined)
      missing.push(`--${name}: expected an answer, as there is no terminal to ask at; found none. ${asks}`)
    else given.set(name, answer)
  }
  if (missing.length > 0) throw new ConfigurationError(missing)
  const read = readAnswers(Object.fromEntries(given) as Record<QuestionName, string>, site.remote.owner)
  if ('problems' in read) throw new ConfigurationError(read.problems)
  const answers = await withTeamIds(read, site)
  const desired = desiredSettings(answers)
  return { files: plannedFiles(answers, desired), desired, notes: notes(answers, site.remote) }
}

/** A ruleset names a team by its id. */
async function withTeamIds(answers: Answers, site: Site): Promise<Answers> {
  const client = openClient(site)
  const taggers = await Promise.all(
    answers.taggers.map(async (tagger) => {
      if (tagger.kind === 'role' || tagger.id !== undefined) return tagger
      const id = await readTeamId(client, tagger.org, tagger.slug)
      if (!id.known) throw new ConfigurationError([`--taggers: ${id.missing} ${id.fix}`])
      return { ...tagger, id: id.value }
    }),
  )
  return { ...answers, taggers }
}
