import { describe, expect, test } from '@jest/globals'

import { lineWithin, type PublishWorkflow } from '../../../src/model/workflow/publish-workflow.ts'
import { readPublishWorkflow, type WorkflowProblem } from '../../../src/model/workflow/read-publish-workflow.ts'

const PATH = '.github/workflows/publish.yml'

function read(text: string): PublishWorkflow {
  const workflow = readPublishWorkflow(PATH, text)
  if ('problem' in workflow) throw new Error(`line ${workflow.line}: ${workflow.problem}`)
  return workflow
}

function problem(text: string): WorkflowProblem {
  const workflow = readPublishWorkflow(PATH, text)
  if (!('problem' in workflow)) throw new Error('it was read')
  return workflow
}

const WHOLE = `name: Publish
on:
  push:
    tags:
      - 'v*'
      - w*
  workflow_dispatch:
permissions:
  contents: read
env:
  LEVEL: 1.10
jobs:
  build:
    runs-on: ubuntu-latest
    strategy:
      matrix:
        os: [linux]
    steps: [{ uses: actions/checkout@v6 }]
  publish:
    needs: [build]
    environment:
      name: release
      url: https://example.com
    permissions: { id-token: write }
    env: { A: b }
    steps:
      - uses: org/release-gate@v1
        id: gate
        with:
          require-annotated: true
          maintainers-file:
      - name: Publish
        if: success()
        env:
          TOKEN: \${{ secrets.T }}
        run: |
          first
          second
`

/** A document of one job. */
const job = (body: string): string => `on: push\njobs:\n  publish:\n${body}`

describe('readPublishWorkflow', () => {
  test('reads every part with its line', () => {
    const workflow = read(WHOLE)
    expect(workflow.path).toBe(PATH)
    expect(workflow.triggers).toEqual([
      {
        event: 'push',
        line: 3,
        filters: new Map([
          [
            'tags',
            [
              { value: 'v*', line: 5, isBlock: false },
              { value: 'w*', line: 6, isBlock: false },
            ],
          ],
        ]),
      },
      { event: 'workflow_dispatch', line: 7, filters: new Map() },
    ])
    expect(workflow.permissions).toEqual({
      kind: 'each',
      scopes: new Map([['contents', { value: 'read', line: 9, isBlock: false }]]),
      line: 8,
    })
    expect(workflow.env.get('LEVEL')?.line).toBe(11)
    const [build, publish] = workflow.jobs
    expect(build).toMatchObject({ id: 'build', line: 13, needs: [], hasComputedMatrix: false, uses: undefined })
    expect(build?.permissions).toBeUndefined()
    expect(build?.steps[0]).toMatchObject({ line: 18, uses: { value: 'actions/checkout@v6', line: 18 } })
    expect(publish).toMatchObject({ id: 'publish', line: 19, needs: ['build'] })
    expect(publish?.environment).toEqual({ value: 'release', line: 22, isBlock: false })
    expect(publish?.env.get('A')).toEqual({ value: 'b', line: 25, isBlock: false })
    const [gate, last] = publish?.steps ?? []
    expect(gate).toMatchObject({ line: 27, id: { value: 'gate', line: 28 } })
    expect(gate?.with.get('require-annotated')).toEqual({ value: 'true', line: 30, isBlock: false })
    expect(gate?.with.get('maintainers-file')?.value).toBe('')
    expect(last).toMatchObject({ line: 32, if: { value: 'success()', line: 33 } })
    expect(last?.env.get('TOKEN')?.line).toBe(35)
    expect(last?.run).toEqual({ value: 'first\nsecond\n', line: 37, isBlock: true })
  })

  test.each([
    ['one event', 'on: push\n', ['push']],
    ['a list', 'on: [push, release]\n', ['push', 'release']],
    ['a quoted key', '"on": [push]\n', ['push']],
    ['a schedule', 'on:\n  schedule: [{ cron: "0 0 * * *" }]\n  push:\n', ['schedule', 'push']],
  ])('reads %s', (_, on, events) => {
    expect(read(`${on}jobs: {}\n`).triggers.map(({ event }) => event)).toEqual(events)
  })

  test('takes one value for a list of one', () => {
    const [trigger] = read('on: { push: { tags: v* } }\njobs: {}\n').triggers
    expect(trigger?.filters.get('tags')?.map(({ value }) => value)).toEqual(['v*'])
    expect(read(job('    needs: build\n    steps: []\n')).jobs[0]?.needs).toEqual(['build'])
  })

  test.each([
    ['permissions: read-all', { kind: 'all', access: { value: 'read-all' } }],
    ['permissions: {}', { kind: 'each', scopes: new Map() }],
    ['permissions:', { kind: 'all', access: { value: '' } }],
  ])('reads %s', (permissions, expected) => {
    expect(read(`on: push\n${permissions}\njobs: {}\n`).permissions).toMatchObject(expected)
  })

  test('reads a call of a reusable workflow', () => {
    const call = '    uses: org/repo/.github/workflows/x.yml@v1\n'
    expect(read(job(`${call}    secrets: inherit\n`)).jobs[0]).toMatchObject({
      uses: { value: 'org/repo/.github/workflows/x.yml@v1', line: 4 },
      secrets: new Map([['', { value: 'inherit', line: 5, isBlock: false }]]),
      steps: [],
    })
    const secrets = read(job(`${call}    secrets:\n      T: \${{ secrets.T }}\n`)).jobs[0]?.secrets
    expect(secrets?.get('T')?.line).toBe(6)
  })

  test('follows aliases', () => {
    const { jobs } = read(
      `on: push\njobs:\n  a: &job\n    steps:\n      - &gate { uses: org/release-gate@v1 }\n      - *gate\n  b: *job\n`,
    )
    expect(jobs.map(({ steps }) => steps.map(({ uses }) => uses?.value))).toEqual([
      ['org/release-gate@v1', 'org/release-gate@v1'],
      ['org/release-gate@v1', 'org/release-gate@v1'],
    ])
  })

  test('tells a matrix that is computed', () => {
    expect(read(job('    strategy: { matrix: "${{ fromJSON(x) }}" }\n    steps: []\n')).jobs[0]).toMatchObject({
      hasComputedMatrix: true,
    })
  })

  test('keeps an expression that stands for a whole mapping', () => {
    expect(
      read(job('    steps:\n      - run: x\n        env: ${{ fromJSON(inputs.env) }}\n')).jobs[0]?.steps[0]?.env,
    ).toEqual(new Map([['', { value: '${{ fromJSON(inputs.env) }}', line: 6, isBlock: false }]]))
  })

  test.each([
    ['', 1],
    ['text', 1],
    ['- a\n', 1],
    ['jobs: {}\n', 1],
    ['on: push\n', 1],
    ['on: push\n\njobs:\n', 3],
    ['on: push\njobs: []\n', 2],
    ['on: push\njobs:\n  a: text\n', 3],
    ['on: push\njobs:\n  a:\n    runs-on: x\n', 3],
    ['on: push\njobs:\n  a:\n    steps: text\n', 4],
    ['on: push\njobs:\n  a:\n    steps:\n      - text\n', 5],
    ['on: push\njobs:\n  a:\n    steps:\n      - uses: [x]\n', 5],
    ['on: push\njobs:\n  a:\n    steps:\n      - run: x\n        env: text\n', 6],
    ['on: push\njobs:\n  a:\n    steps: []\n    permissions: { contents: [read] }\n', 5],
    ['on:\n  push: text\njobs: {}\n', 2],
    ['on: push\njobs: {}\non: release\n', 3],
    ['on: push\njobs: {\n', 3],
    ['a: 1\n---\nb: 2\n', 2],
  ])('refuses %j, and says where', (text, line) => {
    expect(problem(text)).toMatchObject({ line })
  })

  test('refuses anchors that make millions of parts', () => {
    const steps = `    steps: &s [${'{ run: x },'.repeat(500)}]\n`
    const jobs = Array.from({ length: 500 }, (_, index) => `  j${index}: { steps: *s }\n`)
    expect(problem(`on: push\njobs:\n  first:\n${steps}${jobs.join('')}`).problem).toContain('20000')
  })
})

describe('lineWithin', () => {
  const text = (run: string) => read(job(`    steps:\n      - run: ${run}`)).jobs[0]?.steps[0]?.run

  test.each([
    ['|\n          one\n\n          two X\n', 8],
    ['|-\n          X\n', 6],
    ['one X\n', 5],
    ['"one\n          X"\n', 5],
    ['>\n          one\n          X\n', 5],
  ])('of %j', (run, line) => {
    const found = text(run)
    if (found === undefined) throw new Error('no script')
    expect(lineWithin(found, found.value.indexOf('X'))).toBe(line)
  })
})
