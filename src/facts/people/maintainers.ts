import { known, type Fact } from '../../model/fact.ts'
import type { Policy } from '../../model/policy.ts'
import type { FileState, Maintainers } from '../../model/release-facts.ts'
import type { PolicyFileRead, Snapshot } from '../../model/snapshot.ts'
import type { Source } from '../release/source.ts'
import { wholeFile } from '../whole-file.ts'
import { aliasesFor, readPolicyFile } from './read-policy-file.ts'

/** Reads the file that says who may release, from the default branch of this or another repository. */
export async function readMaintainers(
  { maintainersFile }: Policy,
  source: Source,
  snapshot: Promise<Fact<Snapshot>>,
): Promise<Fact<Maintainers>> {
  if (maintainersFile === undefined) return known({ status: 'off' })
  const { path, repository } = maintainersFile
  if (repository !== undefined) {
    const read = await source.file(repository, path, aliasesFor(path))
    if (!read.known) return read
    const file = await wholeFile(read.value.file, source, repository)
    if (!file.known) return file
    return known(await understand(`${repository}:${path}`, path, { ...read.value, file: file.value }))
  }
  const seen = await snapshot
  if (!seen.known) return seen
  const { defaultBranch, file, fileOnTag, aliases } = seen.value
  if (defaultBranch === undefined) return known({ status: 'missing', where: path })
  const whole = await wholeFile(file ?? { status: 'missing' }, source)
  if (!whole.known) return whole
  return known(
    await understand(`${path} on ${defaultBranch.name}`, path, {
      commit: defaultBranch.commit,
      file: whole.value,
      aliases,
      fileOnTag,
    }),
  )
}

async function understand(
  where: string,
  path: string,
  read: PolicyFileRead & { fileOnTag?: FileState | undefined },
): Promise<Maintainers> {
  const { commit, file, fileOnTag, aliases } = read
  if (file.status === 'missing') return { status: 'missing', where }
  if (file.status === 'unusable') return { status: 'unusable', where, problem: file.problem }
  const differs = fileOnTag?.status === 'text' && fileOnTag.text !== file.text
  return {
    status: 'read',
    where,
    commit,
    blob: file.oid,
    file: await readPolicyFile(path, file.text, aliases),
    onTag: differs ? await readPolicyFile(path, fileOnTag.text, aliases) : undefined,
  }
}
