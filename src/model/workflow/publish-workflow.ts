/** A text in the file, and its position. */
export interface Text {
  readonly value: string
  /** The line where the value starts, counted from 1; for a block (`|`), the first line below the indicator. */
  readonly line: number
  /** Whether each line of the value is a line of the file. */
  readonly isBlock: boolean
}

export type Texts = ReadonlyMap<string, Text>

/** An event of `on`. */
export interface Trigger {
  readonly event: string
  readonly line: number
  /** The lists below it: `tags`, `branches`, `types`, …; a value that is not a list is empty. */
  readonly filters: ReadonlyMap<string, readonly Text[]>
}

/** The value of `permissions`: one access level for all scopes, or one for each scope. */
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
  /** The name of the environment; expressions are not evaluated. */
  readonly environment: Text | undefined
  readonly env: Texts
  /** Whether its `strategy` has an expression, so the file does not determine the matrix. */
  readonly hasComputedMatrix: boolean
  /** The reusable workflow that the job calls. */
  readonly uses: Text | undefined
  /** The secrets that it passes to that workflow; `inherit` has an empty name. */
  readonly secrets: Texts
  readonly steps: readonly Step[]
}

/** The parts of a workflow file that the controls judge, with their lines. */
export interface PublishWorkflow {
  /** The path from the root of the repository. */
  readonly path: string
  readonly triggers: readonly Trigger[]
  readonly permissions: Permissions | undefined
  readonly env: Texts
  readonly jobs: readonly Job[]
}

/** The line of the character at `index` of a text; if the file folds lines, the line where the text starts. */
export const lineWithin = ({ value, line, isBlock }: Text, index: number): number =>
  isBlock ? line + value.slice(0, index).split('\n').length - 1 : line
