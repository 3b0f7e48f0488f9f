import type { FileState } from './release-facts.ts'

/** A text file without the byte order mark that some editors write. */
export const textFile = (text: string, oid: string): FileState => ({
  status: 'text',
  text: text.startsWith('\uFEFF') ? text.slice(1) : text,
  oid,
})
