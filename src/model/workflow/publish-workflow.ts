/** A text of the file, and where it stands. */
export interface Text {
  readonly value: string
  /** Counted from 1: where the value begins; of a block (`|`), its first line below the mark. */
  readonly line: number
  /** Whether each line of the value is a line of the file. */
  readonly isBlock: boolean
}

export type Texts = ReadonlyMap<string, Text>

/** An event of `on`. */
export interface Trigger {
  readonly event: string
  readonly line: number
  /** What is listed below it: `tags`, `branches`, `types`, …; what is no list is left empty. */
  readonly filters: ReadonlyMap<string, readonly Text[]>
}

/** What `permissions` says: one word for all, or each by its name. */
export type Permissions =
  | { readonly kind: 'all'; readonly access: Text }
  | { readonly kind: 'each'; readonly scopes: Texts; readonly line: number }

export interface Step {
  readonly line: number
  readonly id: Text | undefined
  readonly if: Text | undefined
  readonly continueOnError: Text | undefined
  readonly uses: Text | undefined
  readonly with: Texts
  readonly run: Text | undefined
  readonly env: Texts
}

export interface Job {
  readonly id: string
  readonly line: number
  readonly needs: readonly string[]
  readonly permissions: Permissions | undefined
  /** The name of the environment; an expression stays one. */
  readonly environment: Text | undefined
  readonly env: Texts
  /** Whether its `strategy` has an expression, so that its matrix is not what the file says. */
  readonly hasComputedMatrix: boolean
  /** The reusable workflow that it calls instead of running steps. */
  readonly uses: Text | undefined
  /** What it hands to that workflow, secrets included; `inherit` under an empty name. */
  readonly secrets: Texts
  readonly steps: readonly Step[]
}

/** A workflow file as far as the controls judge it, each part with its line. */
export interface PublishWorkflow {
  /** From the root of the repository. */
  readonly path: string
  readonly triggers: readonly Trigger[]
  readonly permissions: Permissions | undefined
  readonly env: Texts
  readonly jobs: readonly Job[]
}

/** The line of the character at `index` of a text; where the file folds lines, the line where the text begins. */
export const lineWithin = ({ value, line, isBlock }: Text, index: number): number =>
  isBlock ? line + value.slice(0, index).split('\n').length - 1 : line
