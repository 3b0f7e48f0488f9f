import { defineCheck, fail, pass } from '../rule.ts'
import { joinWithOr, recreateTagCommand } from '../../model/command.ts'

export const tagBranch = defineCheck({
  id: 'tag-branch',
  title: 'The commit is on a release branch',
  why: 'A tag can be put on any commit, reviewed or not; only what is on the branch went through its rules.',
  needs: ['requestedTag', 'branches'],
  permissions: ['contents: read'],
  codes: {
    'not-on-branch': 'the commit is on none of the release branches',
    'no-branch': 'no branch of the repository is named as `release-branches` says',
  },
  judge({ requestedTag, branches: { expected, branches } }) {
    const there = branches.filter((branch) => branch.exists)
    const containing = there.find((branch) => branch.contains)
    const facts = { expected, branches: there.map((branch) => branch.name), on: containing?.name ?? null }
    if (containing !== undefined) return pass(`On ${containing.name}.`, facts)
    if (there.length === 0) {
      return fail('no-branch', {
        expected: `a branch ${joinWithOr(expected)}`,
        found: 'none of that name',
        fix: 'Correct the input release-branches, or push the branch.',
        facts,
      })
    }
    const names = there.map((branch) => branch.name)
    const shown = names.length > 5 ? [...names.slice(0, 5), `${names.length - 5} more`] : names
    return fail('not-on-branch', {
      expected: `a commit on ${joinWithOr(shown)}`,
      found: 'a commit on none of them',
      fix: `Merge the commit into ${names[0] ?? ''}, then put the tag there: \`${recreateTagCommand(requestedTag.tag, `origin/${names[0] ?? ''}`)}\`.`,
      facts,
    })
  },
})
