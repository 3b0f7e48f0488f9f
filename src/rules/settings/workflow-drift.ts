import { defineControl, fail, notApplicable, pass } from '../rule.ts'
import { workflowDrift as compare } from '../../model/workflow/drift.ts'

export const workflowDrift = defineControl({
  id: 'workflow-drift',
  title: 'The newest release used the publish workflow of the default branch',
  why: 'GitHub runs the workflow file at the tag. A file that differs from the reviewed one may not contain the gate.',
  fix: 'Compare the two files: `git diff NEWEST-TAG origin/{branch} -- {workflow}`. If the default branch changed after the release, the next release resolves this. If the tag has lines that were never on the default branch, investigate that release.',
  permissions: ['contents: read'],
  severity: 'warning',
  needs: ['publishWorkflowAtTag'],
  judge({ publishWorkflowAtTag: { path, tag, atTag, onBranch } }) {
    if (tag === undefined) return notApplicable('The repository has no release yet.')
    const drift = compare(atTag, onBranch)
    const facts = { tag }
    switch (drift.kind) {
      case 'same':
        return pass(`${path} is the same at ${tag} and on the default branch.`, facts)
      case 'missing':
        return notApplicable(`${path} does not exist ${drift.at === 'tag' ? `at ${tag}` : 'on the default branch'}.`)
      case 'different':
        return fail({
          expected: `the same ${path} at ${tag} and on the default branch`,
          found: `a difference that starts at line ${drift.line}`,
          places: [{ path, line: drift.line, message: `The file at ${tag} differs from this line on.` }],
          facts,
        })
    }
  },
})
