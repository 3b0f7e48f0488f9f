import { fnmatch } from '../../../model/glob/fnmatch.ts'
import { fail, pass, type Finding } from '../../rule.ts'
import type { DeploymentPolicy } from '../../../model/settings.ts'

/** Names that no release has: a policy that allows them is not limited to releases. */
const OTHERS = ['latest', 'nightly', 'test']

/** Passes if release tags can deploy to the environment, and nothing else can. */
export function judgeDeploymentPolicy(policy: DeploymentPolicy, releaseTags: readonly string[]): Finding {
  const expected = 'deployments from release tags only'
  if (policy.kind === 'any') return fail({ expected, found: 'deployments from every branch and tag' })
  if (policy.kind === 'protected-branches')
    return fail({ expected, found: 'deployments from protected branches, and from no tag' })
  const { refs } = policy
  const named = refs.map(({ type, name }) => `${type} ${name}`)
  const wrong = (found: string): Finding => fail({ expected, found, facts: { refs: named } })
  const branches = refs.filter(({ type }) => type === 'branch').map(({ name }) => name)
  if (branches.length > 0)
    return wrong(`${branches.length === 1 ? 'the branch' : 'the branches'} ${branches.join(', ')}`)
  const wide = refs.filter(({ name }) => OTHERS.some((other) => fnmatch(name, other))).map(({ name }) => name)
  if (wide.length > 0) return wrong(`${wide.join(', ')}, which also allows tags that are not releases`)
  const refused = releaseTags.filter((tag) => !refs.some(({ name }) => fnmatch(name, tag)))
  if (refused.length > 0)
    return wrong(`${named.join(', ') || 'no rule'}, which does not allow ${refused.slice(0, 3).join(', ')}`)
  return pass(`Only ${named.join(', ')} can deploy.`, { refs: named })
}
