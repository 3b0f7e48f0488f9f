import { defineControl, fail, notApplicable, pass } from '../rule.ts'
import type { MaintainerAccount } from '../../model/settings.ts'

export const maintainersAccounts = defineControl({
  id: 'maintainers-accounts',
  title: 'Everyone who may release has an account with write access',
  why: 'Anyone can take a login that its owner gave up. People who have left must not be able to release.',
  fix: 'Remove the lines of people who have left, and pin the other lines to their account IDs: `@login:ID`.',
  permissions: ['metadata: read'],
  severity: 'error',
  needs: ['maintainerAccounts'],
  judge: ({ maintainerAccounts }, { maintainersFile: path }) => {
    if (maintainerAccounts.length === 0) return notApplicable('The file lists no people.')
    const problems = maintainerAccounts.flatMap((each) => {
      const problem = problemOf(each)
      return problem === undefined ? [] : [{ path, line: each.entry.line, message: `${each.entry.login} ${problem}` }]
    })
    return problems.length === 0
      ? pass(
          maintainerAccounts.length === 1
            ? 'The one person listed has write access.'
            : `All ${maintainerAccounts.length} people listed have write access.`,
        )
      : fail({
          expected: 'accounts with write access and the pinned IDs',
          found: problems.map(({ message }) => message).join('; '),
          places: problems,
        })
  },
})

function problemOf({ entry, account }: MaintainerAccount): string | undefined {
  if (account === undefined) return 'is not an account'
  if (entry.id !== undefined && entry.id !== account.id)
    return `has the account ID ${account.id}, not the pinned ID ${entry.id}`
  return account.canWrite ? undefined : `has no write access (${account.role})`
}
