import type { PublishWorkflow } from '../../src/model/workflow/publish-workflow.ts'
import { readPublishWorkflow } from '../../src/model/workflow/read-publish-workflow.ts'

export const WORKFLOW_PATH = '.github/workflows/publish.yml'

/** The workflow of a text that is one. */
export function workflowOf(text: string): PublishWorkflow {
  const workflow = readPublishWorkflow(WORKFLOW_PATH, text)
  if ('problem' in workflow) throw new Error(`line ${workflow.line}: ${workflow.problem}`)
  return workflow
}

export const SHA = '0123456789abcdef0123456789abcdef01234567'

/** A whole workflow of one job, whose parts a test replaces by name; each begins on a line of its own. */
export function publishYaml(
  parts: {
    on?: string
    top?: string
    job?: string
    steps?: string
    more?: string
  } = {},
): string {
  return `on: ${parts.on ?? "{ push: { tags: ['v*'] } }"}
${parts.top ?? 'permissions: {}'}
jobs:
  publish:
${indent(4, parts.job ?? 'environment: release\npermissions: { id-token: write }')}
    steps:
${indent(6, parts.steps ?? GOOD_STEPS)}
${indent(2, parts.more ?? '')}`
}

export const GATE_STEP = `- uses: org/release-gate@${SHA}
  id: gate`

export const GOOD_STEPS = `${GATE_STEP}
- uses: actions/checkout@${SHA}
  with: { ref: '\${{ steps.gate.outputs.sha }}', fetch-depth: 0 }
- run: npm publish`

const indent = (spaces: number, text: string): string => text.replace(/^(?=.)/gm, ' '.repeat(spaces))
