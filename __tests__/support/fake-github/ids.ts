import { createHash } from 'node:crypto'

export const zeroOid = '0'.repeat(40)

/**
 * The id of an object: for a commit its name in the world, for a tag its name (or its `as`), a blob has git's own id of its text,
 * for a tree the commit's name and the folder's path joined by a colon. An id stands for itself, so a world can
 * describe a real repository.
 */
export function oid(repository: string, kind: 'commit' | 'tag' | 'blob' | 'tree', name: string): string {
  if (kind === 'blob')
    return createHash('sha1')
      .update(`blob ${Buffer.byteLength(name)}\0${name}`)
      .digest('hex')
  if (/^[0-9a-f]{40}$/.test(name)) return name
  return createHash('sha1').update(`${kind}\n${repository}\n${name}`).digest('hex')
}

export function nodeId(kind: string, ...parts: (string | number)[]): string {
  return Buffer.from([kind, ...parts].join(':')).toString('base64url')
}

/** A small positive number, the same for the same words (GraphQL's Int holds 32 bits). */
export function numericId(...parts: (string | number)[]): number {
  return createHash('sha1').update(parts.join('\n')).digest().readUInt32BE(0) % 900_000_000
}
