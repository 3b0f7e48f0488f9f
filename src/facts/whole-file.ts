import { known, type Fact } from '../model/fact.ts'
import type { FileState } from '../model/release-facts.ts'
import type { Source } from './release/source.ts'

/**
 * A file that came back cut off, whole: one request more. Any other as it is.
 * @param repository `owner/repo`, where it is another one's
 */
export const wholeFile = async (
  file: FileState,
  source: Pick<Source, 'blob'>,
  repository?: string,
): Promise<Fact<FileState>> =>
  file.status === 'unusable' && file.cut !== undefined ? source.blob(file.cut, repository) : known(file)
