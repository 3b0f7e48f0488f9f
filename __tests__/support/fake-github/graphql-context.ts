import type { Context } from './context.ts'
import type { Git } from './git.ts'
import type { PermissionName } from './world.ts'

/** What stands behind an object of the schema: values, and functions of a field's arguments. */
export type Source = Record<string, unknown>

export type GraphQLContext = Context & { nodeCount: number; cost: number }

/** An error with the `type` that GitHub gives it. */
export class TypedError extends Error {
  readonly type: string

  constructor(type: string, text: string) {
    super(text)
    this.type = type
  }
}

/** For what GitHub would refuse whatever the data is. */
export function refuse(context: Context, type: string, text: string): never {
  context.violation(`GraphQL: ${text}`)
  throw new TypedError(type, text)
}

export function demand(context: Context, git: Git, ...permissions: PermissionName[]): void {
  if (permissions.every((permission) => context.access.may(git.fullName, permission))) return
  throw new TypedError('FORBIDDEN', 'Resource not accessible by integration')
}
