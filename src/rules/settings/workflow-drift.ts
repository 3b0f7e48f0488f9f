import { defineControl, fail, notApplicable, pass } from '../rule.ts'
import { workflowDrift as compare } from '../../model/workflow/drift.ts'

export const workflowDrift = defineControl({
  id: 'workflow-drift',
  title: 'The newest release was published by the workflow of the default branch',
  why: 'What runs is the file at the tag: one that differs from what was reviewed may have left out the gate.',
  fix: 'Look at what differs: `git diff NEWEST-TAG origin/{branch} -- {workflow}`. If it was changed on the default branch since, all is well after the next release; if the tag has what the branch never had, look into that release.',
  permissions: ['contents: read'],
  severity: 'warning',
  needs: ['publishWorkflowAtTag'],
  judge({ publishWorkflowAtTag: { path, tag, atTag, onBranch } }) {
    if (tag === undefined) return notApplicable('There is no release yet.')
    const drift = compare(atTag, onBranch)
    const facts = { tag }
    switch (drift.kind) {
      case 'same':
        return pass(`${path} is the same at ${tag} and on the default branch.`, facts)
      case 'missing':
        return notApplicable(`${path} is not there ${drift.at === 'tag' ? `at ${tag}` : 'on the default branch'}.`)
      case 'different':
        return fail({
          expected: `the same ${path} at ${tag} and on the default branch`,
          found: `a difference from line ${drift.line} on`,
          places: [{ path, line: drift.line, message: `At ${tag} the file differs from here on.` }],
          facts,
        })
    }
  },
})
