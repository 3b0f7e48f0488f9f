import { describe, expect, test } from '@jest/globals'

import { ConfigurationError } from '../../src/model/configuration-error.ts'
import { gateInputs } from '../../src/inputs/workflow.ts'

const GATE = 'octo-org/release-gate@v1'
const CHECKOUT = { uses: 'actions/checkout@v6', with: { ref: '${{ github.sha }}', path: 'x' } }

const workflow = (...steps: unknown[]) => ({ on: 'push', jobs: { publish: { steps: [CHECKOUT, ...steps] } } })
const gate = (inputs?: unknown, uses = GATE) => (inputs === undefined ? { uses } : { uses, with: inputs })

const inputsOf = (document: unknown) => Object.fromEntries(gateInputs(document, 'publish.yml'))

function problems(document: unknown): readonly string[] {
  try {
    gateInputs(document, 'publish.yml')
    return []
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    return error.problems
  }
}

describe('gateInputs', () => {
  // What names the gate, and what does not, is in __tests__/model/workflow/gate-step.test.ts.
  test.each([GATE, './', '$/'])('finds the step that uses %s', (uses) => {
    expect(inputsOf(workflow({ run: 'true' }, gate({ mode: 'report' }, uses)))).toEqual({ mode: 'report' })
  })

  test.each(['octo-org/release-gate/audit@v1', 'docker://x/release-gate'])('does not take %s for it', (uses) => {
    expect(problems(workflow(gate({}, uses)))).toHaveLength(1)
  })

  test('reads a composite action', () => {
    const action = { runs: { using: 'composite', steps: [gate({ channels: 'stable' })] } }
    expect(inputsOf(action)).toEqual({ channels: 'stable' })
  })

  test('a step without inputs gives none', () => {
    expect(inputsOf(workflow(gate()))).toEqual({})
    expect(inputsOf(workflow(gate(null)))).toEqual({})
    expect(inputsOf(workflow(gate(['mode'])))).toEqual({})
  })

  test('gives every value as text', () => {
    expect(inputsOf(workflow(gate({ 'require-annotated': false, 'allowed-users': 'octocat\nhubot\n' })))).toEqual({
      'require-annotated': 'false',
      'allowed-users': 'octocat\nhubot\n',
    })
  })

  test('an input without a value is empty, as it is on the runner', () => {
    expect(inputsOf(workflow(gate({ 'maintainers-file': null, 'allowed-users': 'octocat' })))).toEqual({
      'maintainers-file': '',
      'allowed-users': 'octocat',
    })
  })

  test('leaves tokens out, whatever they are', () => {
    expect(inputsOf(workflow(gate({ token: '${{ secrets.T }}', 'team-token': 'literal' })))).toEqual({})
  })

  test('leaves an expression for the tag out, for the tag is given', () => {
    expect(inputsOf(workflow(gate({ tag: '${{ inputs.tag }}' })))).toEqual({})
  })

  test('refuses any other expression', () => {
    const found = problems(
      workflow(gate({ 'allowed-users': '${{ vars.RELEASERS }}', mode: 'x ${{ y }}', channels: 'rc' })),
    )
    expect(found).toHaveLength(2)
    expect(found[0]).toContain('allowed-users')
    expect(found[1]).toContain('mode')
  })

  test('refuses a name that is no input', () => {
    const found = problems(workflow(gate({ 'allowed-user': 'octocat', constructor: 'x' })))
    expect(found).toHaveLength(2)
    expect(found[0]).toContain('allowed-user')
  })

  test('takes several steps with the same inputs for one', () => {
    expect(inputsOf(workflow(gate({ mode: 'report' }), gate({ mode: 'report' })))).toEqual({ mode: 'report' })
    expect(inputsOf({ jobs: { a: { steps: [gate()] }, b: { steps: [gate()] } } })).toEqual({})
  })

  test('refuses several that differ', () => {
    expect(problems(workflow(gate({ mode: 'report' }), gate({ mode: 'enforce' })))).toHaveLength(1)
    expect(problems(workflow(gate({ mode: 'report' }), gate()))).toHaveLength(1)
  })

  test.each([
    undefined,
    null,
    'text',
    7,
    [],
    {},
    { jobs: null },
    { jobs: [] },
    { jobs: { publish: null } },
    { jobs: { publish: { steps: null } } },
    { jobs: { publish: { steps: 'x' } } },
    { jobs: { publish: { steps: [null, 'x', 7, [], {}] } } },
    { jobs: { publish: { uses: GATE } } },
    { runs: { steps: [{ uses: 7 }] } },
    workflow(),
  ])('in %j there is no such step', (document) => {
    const found = problems(document)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain('publish.yml')
  })
})
