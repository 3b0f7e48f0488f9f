import { defineCheck, fail, pass } from '../rule.ts'
import { joinWithOr, recreateTagCommand } from '../../model/command.ts'

export const tagBranch = defineCheck({
  id: 'tag-branch',
  title: 'The commit is on a release branch',
  why: 'A tag can point at any commit, reviewed or not. Only commits on the branch have passed its rules.',
  needs: ['requestedTag', 'branches'],
  permissions: ['contents: read'],
  codes: {
    'not-on-branch': 'the commit is not on a release branch',
    'no-branch': 'the repository has no branch that matches `release-branches`',
  },
  judge({ requestedTag, branches: { expected, branches } }) {
    const there = branches.filter((branch) => branch.exists)
    const containing = there.find((branch) => branch.contains)
    const facts = { expected, branches: there.map((branch) => branch.name), on: containing?.name ?? null }
    if (containing !== undefined) return pass(`On ${containing.name}.`, facts)
    if (there.length === 0) {
      return fail('no-branch', {
        expected: `a branch named ${joinWithOr(expected)}`,
        found: 'no such branch',
        fix: 'Correct the input release-branches, or push the branch.',
        facts,
      })
    }
    const names = there.map((branch) => branch.name)
    const shown = names.length > 5 ? [...names.slice(0, 5), `${names.length - 5} more`] : names
    return fail('not-on-branch', {
      expected: `a commit on ${joinWithOr(shown)}`,
      found: `a commit that is not on ${names.length === 1 ? (names[0] ?? '') : 'any of them'}`,
      fix: `Merge the commit into ${names[0] ?? ''}, then recreate the tag there: \`${recreateTagCommand(requestedTag.tag, `origin/${names[0] ?? ''}`)}\`.`,
      facts,
    })
  },
})
