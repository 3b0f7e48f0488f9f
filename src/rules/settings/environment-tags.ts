import { defineControl, notApplicable } from '../rule.ts'
import { judgeDeploymentPolicy } from './shared/deployment-policy.ts'
import { sampleTags } from '../../model/version/sample-tags.ts'

export const environmentTags = defineControl({
  id: 'environment-tags',
  title: 'Only release tags can deploy to the environment',
  why: 'Otherwise, a job on any branch can use the environment, its secrets and the trusted publisher.',
  fix: "Settings → Environments → {environment} → Deployment branches and tags → Selected branches and tags: add the tag rule `{tags}` and remove every other, or `gh api --method POST repos/{owner}/{repo}/environments/{environment}/deployment-branch-policies -f 'name={tags}' -f type=tag`.",
  permissions: ['actions: read'],
  severity: 'error',
  needs: ['environment', 'releaseTags'],
  judge: ({ environment, releaseTags }, { tagPattern, versionScheme }) => {
    if (environment.status === 'missing')
      return notApplicable('The environment does not exist; see environment-exists.')
    return judgeDeploymentPolicy(environment.deploymentPolicy, sampleTags(tagPattern, versionScheme, releaseTags))
  },
})
