import type { CommitObject, Git } from './git.ts'
import { numericId } from './ids.ts'
import type { CheckDescription } from './world.ts'

export interface Check {
  id: number
  name: string
  status: 'queued' | 'in_progress' | 'completed'
  conclusion: string | null
  app: { id: number; slug: string }
  suiteId: number
  run: { id: number; event: string; workflow: { id: number; name: string } } | null
}

export function checksOf(git: Git, commit: CommitObject): Check[] {
  return (commit.commit.checks ?? []).map((check, position) => {
    const status = check.status ?? 'completed'
    const slug = check.app ?? 'github-actions'
    const key = [git.fullName, commit.name, check.name, slug, position]
    const run = runOf(check, slug, numericId('run', ...key))
    return {
      id: check.id ?? numericId('check', ...key),
      name: check.name,
      status,
      conclusion: status !== 'completed' ? null : (check.conclusion ?? 'success'),
      app: { id: check.appId ?? appIdOf(slug), slug },
      suiteId: check.suite ?? suiteOf(git.fullName, run?.id ?? `${commit.name} ${slug}`),
      run,
    }
  })
}

/** A workflow run has a suite of its own; any other app has one a commit. */
export const suiteOf = (fullName: string, of: number | string): number => numericId('suite', fullName, of)

function appIdOf(slug: string): number {
  return slug === 'github-actions' ? 15368 : numericId('app', slug)
}

/** Where the details of a check are: of a job of Actions, below its run. */
export const detailsUrl = (fullName: string, { id, run }: Check): string =>
  run === null
    ? `https://github.com/${fullName}/runs/${id}`
    : `https://github.com/${fullName}/actions/runs/${run.id}/job/${id}`

function runOf(check: CheckDescription, slug: string, id: number): Check['run'] {
  if (check.run === null || (check.run === undefined && slug !== 'github-actions')) return null
  const workflow = check.run?.workflow ?? { id: numericId('workflow', check.name), name: check.name }
  return { id: check.run?.id ?? id, event: check.run?.event ?? 'push', workflow }
}

export type State = 'success' | 'failure' | 'error' | 'pending'

/** The worst of several states; GitHub calls none at all pending. */
export function combine(states: State[]): State {
  if (states.includes('failure')) return 'failure'
  if (states.includes('error')) return 'error'
  return states.length === 0 || states.includes('pending') ? 'pending' : 'success'
}

export function stateOf(check: Check): State {
  if (check.status !== 'completed') return 'pending'
  return ['success', 'neutral', 'skipped'].includes(check.conclusion ?? '') ? 'success' : 'failure'
}
