import { defineControl } from '../rule.ts'
import { judgeLines, type LineProblem } from './shared/judge-lines.ts'
import { PUBLISHING } from '../../model/event.ts'
import type { Trigger } from '../../model/workflow/publish-workflow.ts'
import { PRIVILEGED } from '../../model/workflow/triggers.ts'

export const workflowTriggers = defineControl({
  id: 'workflow-triggers',
  title: 'The publish workflow starts for tags only',
  why: 'A workflow that also runs for branches or on a schedule has the credentials of a release where there is none.',
  fix: 'In {workflow}, keep `on: { push: { tags: ["v*"] } }`, `release: { types: [published] }` or `workflow_dispatch` alone, and move the rest into a workflow of its own.',
  permissions: ['contents: read'],
  severity: 'error',
  needs: ['publishWorkflow'],
  judge: ({ publishWorkflow }) =>
    judgeLines(publishWorkflow, publishWorkflow.triggers.flatMap(judge), {
      expected: 'a push of tags, a published release, or a start by hand',
      passed: `Starts by ${publishWorkflow.triggers.map(({ event }) => event).join(', ')}.`,
    }),
})

function judge({ event, line, filters }: Trigger): LineProblem[] {
  const lists = (name: string): boolean => (filters.get(name) ?? []).length > 0
  switch (event) {
    case 'push': {
      const branches = ['branches', 'branches-ignore'].filter((name) => filters.has(name))
      if (branches.length > 0) return [{ line, found: `push of ${branches.join(' and ')}` }]
      return lists('tags') || lists('tags-ignore') ? [] : [{ line, found: 'push of whatever ref' }]
    }
    case 'release': {
      const types = filters.get('types')?.map(({ value }) => value) ?? []
      const others = types.filter((type) => !PUBLISHING.includes(type))
      if (others.length > 0) return [{ line, found: `a release that is ${others.join(' or ')}` }]
      return types.length > 0 ? [] : [{ line, found: 'whatever happens to a release' }]
    }
    // The event of a reusable workflow is its caller's.
    case 'workflow_dispatch':
    case 'workflow_call':
      return []
    default:
      return PRIVILEGED.has(event) ? [] : [{ line, found: event }]
  }
}
