import { INPUTS, type InputName } from '../../src/inputs/gate-inputs.ts'
import { readInputs } from '../../src/inputs/gate.ts'
import type { Policy } from '../../src/model/policy.ts'

/** The policy that a workflow with these inputs would have; somebody may release by default. */
export async function policyOf(inputs: Partial<Record<InputName, string>> = {}): Promise<Policy> {
  const given: Partial<Record<InputName, string>> = { 'allowed-users': 'octocat', ...inputs }
  const { policy } = await readInputs({
    get: (name) => given[name] ?? INPUTS[name].default,
    others: [],
    owner: 'octo-org',
  })
  return policy
}
