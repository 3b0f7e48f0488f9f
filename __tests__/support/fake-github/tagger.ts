import { peel, type Git, type TagObject } from './git.ts'
import type { GitActor } from './json.ts'
import { emailOf, userOf } from './people.ts'
import type { World } from './world.ts'

export function taggerOf(world: World, git: Git, object: TagObject): GitActor {
  const { tagger } = object.tag
  const date = tagDate(git, object)
  if (tagger === undefined) return { name: 'Nobody', email: 'nobody@example.com', date, user: undefined }
  if (typeof tagger === 'string') {
    const user = userOf(world, tagger)
    return { name: user.name ?? user.login, email: emailOf(user), date, user }
  }
  const user = tagger.user === undefined ? undefined : userOf(world, tagger.user)
  return { name: tagger.name, email: tagger.email, date: tagger.date ?? date, user }
}

function tagDate(git: Git, object: TagObject): string {
  if (object.tag.date !== undefined) return object.tag.date
  const commit = peel(object)
  return commit === undefined ? '2026-01-01T00:00:00Z' : git.commitDate(commit.name)
}
