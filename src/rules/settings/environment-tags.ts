import { defineControl, notApplicable } from '../rule.ts'
import { judgeDeploymentPolicy } from './shared/deployment-policy.ts'
import { sampleTags } from '../../model/version/sample-tags.ts'

export const environmentTags = defineControl({
  id: 'environment-tags',
  title: 'Only release tags reach the environment',
  why: 'Otherwise a job of any branch can ask for the environment, and with it for its secrets and the trusted publisher.',
  fix: "Settings → Environments → {environment} → Deployment branches and tags → Selected branches and tags: a tag rule `{tags}` and no other, or `gh api --method POST repos/{owner}/{repo}/environments/{environment}/deployment-branch-policies -f 'name={tags}' -f type=tag`.",
  permissions: ['actions: read'],
  severity: 'error',
  needs: ['environment', 'releaseTags'],
  judge: ({ environment, releaseTags }, { tagPattern, versionScheme }) => {
    if (environment.status === 'missing') return notApplicable('There is no such environment; see environment-exists.')
    return judgeDeploymentPolicy(environment.deploymentPolicy, sampleTags(tagPattern, versionScheme, releaseTags))
  },
})
