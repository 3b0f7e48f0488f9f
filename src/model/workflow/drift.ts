/** How the workflow at a tag differs from the default branch's. */
export type Drift =
  | { readonly kind: 'same' }
  | { readonly kind: 'missing'; readonly at: 'tag' | 'branch' }
  /** `line` is the first that differs in the default branch's file, counted from 1. */
  | { readonly kind: 'different'; readonly line: number }

/** Compares the two texts of one path, byte for byte; undefined where there is no such file. */
export function workflowDrift(atTag: string | undefined, onBranch: string | undefined): Drift {
  if (onBranch === undefined) return { kind: 'missing', at: 'branch' }
  if (atTag === undefined) return { kind: 'missing', at: 'tag' }
  if (atTag === onBranch) return { kind: 'same' }
  const [there, here] = [atTag.split('\n'), onBranch.split('\n')]
  const first = here.findIndex((line, index) => line !== there[index])
  return { kind: 'different', line: Math.min(first === -1 ? here.length : first + 1, here.length) }
}
