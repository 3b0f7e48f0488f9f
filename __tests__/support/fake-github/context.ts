import { Git } from './git.ts'
import type { Access } from './permissions.ts'
import { findEntry, type World } from './world.ts'

/** What the world looks like until it is mutated. */
export interface Snapshot {
  world: World
  git: (repository: string) => Git | undefined
}

export interface RateLimit {
  limit: number
  used: number
  resetAt: number
}

/** All that answering one request takes. */
export type Context = Snapshot & {
  url: string
  access: Access
  rateLimit: RateLimit
  /** Reports something that GitHub would not accept, or that it would not answer. */
  violation: (text: string) => void
}

export function takeSnapshot(world: World): Snapshot {
  const known = new Map<string, Git>()
  return {
    world,
    git: (repository) => {
      const entry = findEntry(world.repositories, repository)
      if (entry === undefined) return undefined
      const git = known.get(entry[0]) ?? new Git(...entry)
      known.set(entry[0], git)
      return git
    },
  }
}
