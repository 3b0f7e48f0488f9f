import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type YAMLMap,
} from 'yaml'

import type { Job, Permissions, PublishWorkflow, Step, Text, Texts, Trigger } from './publish-workflow.ts'

/** The reason why a workflow cannot be read. */
export interface WorkflowProblem {
  readonly line: number
  /** What was expected and what was found, as a sentence. */
  readonly problem: string
}

/** No real workflow has more parts than this. Anchors can expand a few lines into millions. */
const MOST_PARTS = 20_000

/**
 * Reads a workflow file as GitHub does, with the line of each part. A part that does not match GitHub's syntax is a
 * problem, because the result must be complete
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax).
 */
export function readPublishWorkflow(path: string, text: string): PublishWorkflow | WorkflowProblem {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const [error] = document.errors
  if (error !== undefined) return { line: lines.linePos(error.pos[0]).line, problem: `Not YAML: ${error.message}.` }
  try {
    return new Reader(document, lines, text).workflow(path)
  } catch (thrown) {
    if (!(thrown instanceof Misformed)) throw thrown
    return { line: thrown.line, problem: thrown.message }
  }
}

class Misformed extends Error {
  readonly line: number

  constructor(line: number, problem: string) {
    super(problem)
    this.line = line
  }
}

interface Entry {
  readonly key: string
  readonly line: number
  readonly value: Node | null
}

class Reader {
  readonly #document: Document
  readonly #lines: LineCounter
  readonly #text: string
  #parts = 0

  constructor(document: Document, lines: LineCounter, text: string) {
    this.#document = document
    this.#lines = lines
    this.#text = text
  }

  workflow(path: string): PublishWorkflow {
    const root = this.#resolve(this.#document.contents)
    const entries = this.#map(root, 1, 'the workflow')
    const on = entries.get('on')
    const jobs = entries.get('jobs')
    if (on === undefined) throw new Misformed(1, 'Expected `on`; found no such key.')
    if (jobs === undefined) throw new Misformed(1, 'Expected `jobs`; found no such key.')
    return {
      path,
      triggers: this.#triggers(on),
      permissions: this.#permissions(entries.get('permissions')),
      env: this.#texts(entries.get('env')),
      jobs: [...this.#mapOf(jobs).values()].map((entry) => this.#job(entry)),
    }
  }

  #triggers(on: Entry): Trigger[] {
    const { value } = on
    if (isScalar(value))
      return [{ event: this.#scalar(on).value, line: this.#line(value, on.line), filters: new Map() }]
    if (isSeq(value)) {
      return this.#list(on).map(({ value: event, line }) => ({ event, line, filters: new Map() }))
    }
    return [...this.#mapOf(on).values()].map((event) => ({
      event: event.key,
      line: event.line,
      filters: isMap(event.value) ? this.#filters(event) : this.#nothing(event, new Map<string, Text[]>()),
    }))
  }

  #filters(event: Entry): Map<string, Text[]> {
    const filters = [...this.#mapOf(event).values()]
    return new Map(
      filters.map((filter) => [
        filter.key,
        isSeq(filter.value) || isScalar(filter.value) ? this.#list(filter) : new Array<Text>(),
      ]),
    )
  }

  /** The value of `schedule` is a list, and an event without filters has no value. */
  #nothing<T>({ key, value, line }: Entry, nothing: T): T {
    if (isScalar(value) && value.value !== null) throw this.#expected(line, `a mapping below \`${key}\``, value)
    return nothing
  }

  #permissions(entry: Entry | undefined): Permissions | undefined {
    if (entry === undefined) return undefined
    if (isMap(entry.value)) return { kind: 'each', scopes: this.#texts(entry), line: entry.line }
    return { kind: 'all', access: this.#scalar(entry) }
  }

  #job(entry: Entry): Job {
    const parts = this.#mapOf(entry)
    const steps = parts.get('steps')
    const uses = this.#optional(parts.get('uses'))
    if (steps === undefined && uses === undefined) {
      throw new Misformed(entry.line, `Expected \`steps\` or \`uses\` in the job \`${entry.key}\`; found neither.`)
    }
    const needs = parts.get('needs')
    return {
      id: entry.key,
      line: entry.line,
      needs: needs === undefined ? [] : this.#list(needs).map(({ value }) => value),
      permissions: this.#permissions(parts.get('permissions')),
      environment: this.#environment(parts.get('environment')),
      env: this.#texts(parts.get('env')),
      hasComputedMatrix: this.#source(parts.get('strategy')).includes('${{'),
      uses,
      secrets: this.#secrets(parts.get('secrets')),
      steps: steps === undefined ? [] : this.#steps(steps),
    }
  }

  #environment(entry: Entry | undefined): Text | undefined {
    if (entry === undefined || !isMap(entry.value)) return this.#optional(entry)
    return this.#optional(this.#mapOf(entry).get('name'))
  }

  #secrets(entry: Entry | undefined): Texts {
    if (entry === undefined || isMap(entry.value)) return this.#texts(entry)
    return new Map([['', this.#scalar(entry)]])
  }

  #steps(entry: Entry): Step[] {
    if (!isSeq(entry.value)) throw this.#expected(entry.line, `a list below \`${entry.key}\``, entry.value)
    return entry.value.items.map((item) => {
      const node = this.#resolve(item)
      const line = this.#line(node, entry.line)
      const parts = this.#map(node, line, 'a step')
      return {
        line,
        id: this.#optional(parts.get('id')),
        if: this.#optional(parts.get('if')),
        continueOnError: this.#optional(parts.get('continue-on-error')),
        uses: this.#optional(parts.get('uses')),
        with: this.#texts(parts.get('with')),
        run: this.#optional(parts.get('run')),
        env: this.#texts(parts.get('env')),
      }
    })
  }

  /** The entries of a mapping of texts; an expression in place of the mapping stands under an empty name. */
  #texts(entry: Entry | undefined): Map<string, Text> {
    if (entry === undefined || entry.value === null) return new Map()
    if (isScalar(entry.value)) {
      const text = this.#scalar(entry)
      if (text.value === '') return new Map()
      if (text.value.includes('${{')) return new Map([['', text]])
    }
    return new Map([...this.#mapOf(entry)].map(([key, value]) => [key, this.#scalar(value)]))
  }

  #list(entry: Entry): Text[] {
    if (!isSeq(entry.value)) return [this.#scalar(entry)]
    return entry.value.items.map((item) => {
      const value = this.#resolve(item)
      return this.#scalar({ key: entry.key, line: this.#line(value, entry.line), value })
    })
  }

  #optional(entry: Entry | undefined): Text | undefined {
    return entry === undefined ? undefined : this.#scalar(entry)
  }

  #scalar({ key, line, value }: Entry): Text {
    if (value === null) return { value: '', line, isBlock: false }
    if (!isScalar(value)) throw this.#expected(line, `one value for \`${key}\``, value)
    const isBlock = value.type === 'BLOCK_LITERAL'
    return {
      value: value.value === null ? '' : value.toString(),
      line: this.#line(value, line) + (isBlock ? 1 : 0),
      isBlock,
    }
  }

  #mapOf(entry: Entry): Map<string, Entry> {
    return this.#map(entry.value, entry.line, `\`${entry.key}\``)
  }

  #map(node: Node | null, line: number, what: string): Map<string, Entry> {
    if (!isMap(node)) throw this.#expected(line, `a mapping as ${what}`, node)
    return new Map((node as YAMLMap<Node, Node | null>).items.map((pair) => this.#entry(pair.key, pair.value, line)))
  }

  #entry(keyNode: Node, value: Node | null, line: number): [string, Entry] {
    const key = this.#resolve(keyNode)
    if (!isScalar(key)) throw this.#expected(line, 'a name', key)
    return [String(key.value), { key: String(key.value), line: this.#line(keyNode, line), value: this.#resolve(value) }]
  }

  /** The node of an alias. */
  #resolve(node: unknown): Node | null {
    this.#parts++
    if (this.#parts > MOST_PARTS) throw new Misformed(1, `Expected a workflow of at most ${MOST_PARTS} parts.`)
    if (!isAlias(node)) return node as Node | null
    return node.resolve(this.#document) ?? null
  }

  #line(node: Node | null, otherwise: number): number {
    return node?.range ? this.#lines.linePos(node.range[0]).line : otherwise
  }

  #source(entry: Entry | undefined): string {
    const range = entry?.value?.range
    return range ? this.#text.slice(range[0], range[1]) : ''
  }

  #expected(line: number, expected: string, node: Node | null): Misformed {
    const found = isMap(node) ? 'a mapping' : isSeq(node) ? 'a list' : isScalar(node) ? 'one value' : 'nothing'
    return new Misformed(this.#line(node, line), `Expected ${expected}; found ${found}.`)
  }
}
