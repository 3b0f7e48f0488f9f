import type { Fact } from '../../model/fact.ts'
import { LARGEST_FILE, TOO_LARGE, type FileState } from '../../model/release-facts.ts'
import { textFile } from '../../model/text-file.ts'
import { Malformed } from '../client/client.ts'
import { contents } from './grants.ts'
import type { RepositoryClient } from './repository-client.ts'

/**
 * Reads a blob whole, by its id: GraphQL cuts a text after 512,000 bytes. The id is the hash of what it stands for, so
 * no other text can take its place.
 */
export const readBlob = (api: RepositoryClient, oid: string): Promise<Fact<FileState>> =>
  api.text(
    '/git/blobs/{file_sha}',
    { file_sha: oid },
    'application/vnd.github.raw+json',
    { what: `the file with the blob ${oid}`, grant: contents(api) },
    (text) => toFile(text, oid),
  )

async function toFile(text: string, oid: string): Promise<FileState> {
  const bytes = Buffer.from(text)
  const { createHash } = await import('node:crypto')
  const hash = createHash(oid.length === 40 ? 'sha1' : 'sha256')
  const found = hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
  if (found !== oid) {
    if (text.includes('\uFFFD')) return { status: 'unusable', problem: 'a file that is not in UTF-8' }
    throw new Malformed(`asked for the blob ${oid}, got ${found}`)
  }
  if (bytes.length > LARGEST_FILE) return { status: 'unusable', problem: TOO_LARGE }
  return text.includes('\0') ? { status: 'unusable', problem: 'a binary file' } : textFile(text, oid)
}
