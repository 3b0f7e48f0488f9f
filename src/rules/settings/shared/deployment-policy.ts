import { fnmatch } from '../../../model/glob/fnmatch.ts'
import { fail, pass, type Finding } from '../../rule.ts'
import type { DeploymentPolicy } from '../../../model/settings.ts'

/** Names that no release has: a policy that lets them through is not limited to releases. */
const OTHERS = ['latest', 'nightly', 'test']

/** Passes where release tags, and nothing else, may be deployed from. */
export function judgeDeploymentPolicy(policy: DeploymentPolicy, releaseTags: readonly string[]): Finding {
  const expected = 'that release tags, and nothing else, may be deployed from'
  if (policy.kind === 'any') return fail({ expected, found: 'that every branch and tag may' })
  if (policy.kind === 'protected-branches') return fail({ expected, found: 'that protected branches may, and no tag' })
  const { refs } = policy
  const named = refs.map(({ type, name }) => `${type} ${name}`)
  const wrong = (found: string): Finding => fail({ expected, found, facts: { refs: named } })
  const branches = refs.filter(({ type }) => type === 'branch').map(({ name }) => name)
  if (branches.length > 0) return wrong(`the branches ${branches.join(', ')}`)
  const wide = refs.filter(({ name }) => OTHERS.some((other) => fnmatch(name, other))).map(({ name }) => name)
  if (wide.length > 0) return wrong(`${wide.join(', ')}, which lets other tags through`)
  const refused = releaseTags.filter((tag) => !refs.some(({ name }) => fnmatch(name, tag)))
  if (refused.length > 0)
    return wrong(`${named.join(', ') || 'no rule'}, which keeps out ${refused.slice(0, 3).join(', ')}`)
  return pass(`Only ${named.join(', ')}.`, { refs: named })
}
