import { readAnswers, type Answers, type QuestionName } from '../../src/init/answers.ts'
import { SHA } from './audit-workflow.ts'

export const GATE = `octo-org/release-gate@${SHA}`

/** Answers as they are typed. */
export const GIVEN: Readonly<Record<QuestionName, string>> = {
  registry: 'npm',
  scheme: '',
  maintainers: 'octocat, hubot:7',
  reviewers: '',
  taggers: 'admin, maintain',
  checks: 'test, lint@github-actions',
  gate: GATE,
}

export function answersOf(changes: Partial<Record<QuestionName, string>> = {}): Answers {
  const answers = readAnswers({ ...GIVEN, ...changes }, 'octo-org')
  if ('problems' in answers) throw new Error(answers.problems.join('\n'))
  return answers
}
