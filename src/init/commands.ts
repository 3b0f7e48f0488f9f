import { shellWord } from '../model/command.ts'
import { ACTIONS_POLICY, WORKFLOW_PERMISSIONS } from '../model/recommended.ts'
import { readReviewer } from './answers.ts'
import { RULESETS } from './desired.ts'
import { PATHS } from './files.ts'
import type { EnvironmentDescription } from './shapes.ts'

/** The commands that apply the files to a repository without these settings. */
export function applyCommands(owner: string, repo: string, environment: EnvironmentDescription): string[] {
  const root = `repos/${owner}/${repo}`
  const api = (method: string, path: string, ...fields: string[]): string =>
    ['gh api --method', method, shellWord(`${root}/${path}`), ...fields].join(' ')
  const at = `environments/${encodeURIComponent(environment.name)}`
  return [
    api(
      'PUT',
      'actions/permissions/workflow',
      `-f default_workflow_permissions=${WORKFLOW_PERMISSIONS.default_workflow_permissions}`,
      `-F can_approve_pull_request_reviews=${WORKFLOW_PERMISSIONS.can_approve_pull_request_reviews}`,
    ),
    api(
      'PUT',
      'actions/permissions',
      '-F enabled=true',
      '-f allowed_actions=all',
      `-F sha_pinning_required=${ACTIONS_POLICY.sha_pinning_required}`,
    ),
    api('PUT', 'immutable-releases'),
    api('PUT', at, ...environmentFields(environment, owner)),
    ...environment.deployment_tags.map((name) =>
      api('POST', `${at}/deployment-branch-policies`, `-f ${shellWord(`name=${name}`)}`, '-f type=tag'),
    ),
    ...RULESETS.map((name) => api('POST', 'rulesets', `--input ${PATHS[name]}`)),
  ]
}

const environmentFields = (description: EnvironmentDescription, owner: string): string[] => [
  `-F prevent_self_review=${description.prevent_self_review}`,
  `-F can_admins_bypass=${description.can_admins_bypass}`,
  `-F wait_timer=${description.wait_timer}`,
  "-F 'deployment_branch_policy[protected_branches]=false'",
  "-F 'deployment_branch_policy[custom_branch_policies]=true'",
  ...description.reviewers.flatMap((text) => {
    const reviewer = readReviewer(text, owner)
    if (reviewer === undefined) return []
    const path = reviewer.kind === 'team' ? `orgs/${reviewer.org}/teams/${reviewer.slug}` : `users/${reviewer.login}`
    const id = reviewer.id === undefined ? `$(gh api ${shellWord(path)} --jq .id)` : String(reviewer.id)
    return [`-f 'reviewers[][type]=${reviewer.kind === 'team' ? 'Team' : 'User'}'`, `-F "reviewers[][id]=${id}"`]
  }),
]
