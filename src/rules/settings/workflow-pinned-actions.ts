import { defineControl } from '../rule.ts'
import { judgeLines } from './shared/judge-lines.ts'
import type { Text } from '../../model/workflow/publish-workflow.ts'

export const workflowPinnedActions = defineControl({
  id: 'workflow-pinned-actions',
  title: 'Every action is pinned to a full commit',
  why: 'A tag or a branch of an action can be moved to other code. That code then runs with the credentials of the release.',
  fix: 'In {workflow}, replace each tag such as `@v1` with the full commit, and add the version in a comment: `gh api repos/OWNER/REPO/commits/v1 --jq .sha` shows the commit.',
  permissions: ['contents: read'],
  severity: 'error',
  needs: ['publishWorkflow'],
  judge: ({ publishWorkflow }) =>
    judgeLines(
      publishWorkflow,
      publishWorkflow.jobs
        .flatMap((job) => [job.uses, ...job.steps.map(({ uses }) => uses)])
        .filter((uses): uses is Text => uses !== undefined && !isPinned(uses.value))
        .map(({ value, line }) => ({ line, found: value })),
      { expected: 'every action pinned to a full commit', passed: 'Every action is pinned.' },
    ),
})

/** A local action has the same commit as the workflow. */
const isPinned = (uses: string): boolean =>
  /^[.$]\//.test(uses) || /^docker:\/\/.+@sha256:[\da-f]{64}$|^[^@:]+@(?:[\da-f]{40}|[\da-f]{64})$/.test(uses)
