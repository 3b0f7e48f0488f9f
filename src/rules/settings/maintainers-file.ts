import { defineControl, fail, pass } from '../rule.ts'

export const maintainersFile = defineControl({
  id: 'maintainers-file',
  title: 'A file on the default branch lists who may release',
  why: 'The gate reads this file from the default branch, so every change of it needs an approved pull request.',
  fix: 'Add .github/MAINTAINERS with a line `@login:ID` for each person (`gh api users/LOGIN --jq .id` shows the ID).',
  permissions: ['contents: read'],
  severity: 'error',
  needs: ['maintainers'],
  judge: ({ maintainers }, { maintainersFile: path }) => {
    const expected = `${path} on the default branch, listing who may release`
    if (maintainers.status === 'missing') return fail({ expected, found: 'no such file' })
    if (maintainers.status === 'unusable') return fail({ expected, found: maintainers.problem })
    const { people, teams, problems } = maintainers.file
    if (problems.length > 0) {
      const places = problems.map((message) => ({ path, line: lineOf(message), message }))
      return fail({ expected, found: problems.join('; '), fix: `Correct these lines of ${path}.`, places })
    }
    if (people.length + teams.length === 0) return fail({ expected, found: 'a file that lists nobody' })
    return pass(`People listed: ${people.length}. Teams listed: ${teams.length}.`)
  },
})

/** The line number at the start of a problem: `line 7: …`. */
const lineOf = (problem: string): number => Number(/^line (\d+)/.exec(problem)?.[1] ?? 1)
