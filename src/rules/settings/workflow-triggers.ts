import { defineControl } from '../rule.ts'
import { judgeLines, type LineProblem } from './shared/judge-lines.ts'
import { PUBLISHING } from '../../model/event.ts'
import type { Trigger } from '../../model/workflow/publish-workflow.ts'
import { PRIVILEGED } from '../../model/workflow/triggers.ts'

export const workflowTriggers = defineControl({
  id: 'workflow-triggers',
  title: 'Only release events start the publish workflow',
  why: 'A workflow that also runs for branches or on a schedule has release credentials in runs that are not releases.',
  fix: 'In {workflow}, keep only `on: { push: { tags: ["v*"] } }`, `release: { types: [published] }` or `workflow_dispatch`, and move the other triggers to another workflow.',
  permissions: ['contents: read'],
  severity: 'error',
  needs: ['publishWorkflow'],
  judge: ({ publishWorkflow }) =>
    judgeLines(publishWorkflow, publishWorkflow.triggers.flatMap(judge), {
      expected: 'only pushed tags, published releases or workflow_dispatch as triggers',
      passed: `The triggers are ${publishWorkflow.triggers.map(({ event }) => event).join(', ')}.`,
    }),
})

function judge({ event, line, filters }: Trigger): LineProblem[] {
  const lists = (name: string): boolean => (filters.get(name) ?? []).length > 0
  switch (event) {
    case 'push': {
      const branches = ['branches', 'branches-ignore'].filter((name) => filters.has(name))
      if (branches.length > 0) return [{ line, found: `push with ${branches.join(' and ')}` }]
      return lists('tags') || lists('tags-ignore') ? [] : [{ line, found: 'push without tags' }]
    }
    case 'release': {
      const types = filters.get('types')?.map(({ value }) => value) ?? []
      const others = types.filter((type) => !PUBLISHING.includes(type))
      if (others.length > 0) return [{ line, found: `release with the types ${others.join(', ')}` }]
      return types.length > 0 ? [] : [{ line, found: 'release without types' }]
    }
    // A reusable workflow gets the event of its caller.
    case 'workflow_dispatch':
    case 'workflow_call':
      return []
    default:
      return PRIVILEGED.has(event) ? [] : [{ line, found: event }]
  }
}
