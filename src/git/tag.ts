import type { TagState } from '../model/release-facts.ts'
import { GitFailure, orFail } from './failure.ts'
import type { Git } from './git.ts'
import { committedAt, parseBatch, parseTag } from './objects.ts'

/** The tag in its current state. A tag that does not exist is read as if it were on HEAD. */
export async function readTag(git: Git, name: string): Promise<TagState> {
  const ref = `refs/tags/${name}`
  const { bytes } = orFail(await git(['cat-file', '--batch'], `${ref}\n${ref}^{commit}\nHEAD^{commit}\n`))
  const [object, commit, head] = parseBatch(bytes, 3)
  if (object === undefined) {
    if (head === undefined) throw new GitFailure('HEAD is no commit')
    return {
      planned: true,
      object: { oid: head.oid, type: 'tag' },
      writtenName: name,
      target: { oid: head.oid, type: 'commit' },
      commit: head.oid,
      committedAt: committedAt(head.content),
    }
  }
  const tag = object.type === 'tag' ? parseTag(object.content) : undefined
  return {
    object: { oid: object.oid, type: object.type },
    writtenName: tag?.name,
    target: tag && { oid: tag.object, type: tag.type },
    commit: commit?.oid,
    committedAt: commit && committedAt(commit.content),
  }
}
