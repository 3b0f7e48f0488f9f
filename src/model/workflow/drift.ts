/** The difference between the workflow at a tag and on the default branch. */
export type Drift =
  | { readonly kind: 'same' }
  | { readonly kind: 'missing'; readonly at: 'tag' | 'branch' }
  /** `line` is the first different line in the file on the default branch, counted from 1. */
  | { readonly kind: 'different'; readonly line: number }

/** Compares two texts of the same path exactly; undefined means that the file does not exist. */
export function workflowDrift(atTag: string | undefined, onBranch: string | undefined): Drift {
  if (onBranch === undefined) return { kind: 'missing', at: 'branch' }
  if (atTag === undefined) return { kind: 'missing', at: 'tag' }
  if (atTag === onBranch) return { kind: 'same' }
  const [there, here] = [atTag.split('\n'), onBranch.split('\n')]
  const first = here.findIndex((line, index) => line !== there[index])
  return { kind: 'different', line: Math.min(first === -1 ? here.length : first + 1, here.length) }
}
