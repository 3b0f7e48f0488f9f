import type { AuditPolicy } from '../../../model/audit-policy.ts'
import type { Settings } from '../../../model/settings.ts'
import { tagGlob } from '../../../model/version/sample-tags.ts'
import type { Placeholders } from '../../rule.ts'

/**
 * The names that a fix of a control can ask for: `{owner}`, `{repo}` and `{branch}` (the default branch), as `gh api`
 * has them, and `{environment}`, `{workflow}` and `{tags}` for the inputs.
 */
export function placeholdersOf(
  { repository }: Pick<Settings, 'repository'>,
  { environment, workflows, tagPattern }: AuditPolicy,
): Placeholders {
  const names = { environment, tags: tagGlob(tagPattern), workflow: workflows[0] ?? '' }
  if (!repository.known) return names
  const { owner, name, defaultBranch } = repository.value
  return { ...names, owner, repo: name, branch: defaultBranch }
}
