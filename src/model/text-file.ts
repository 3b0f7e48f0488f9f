import type { FileState } from './release-facts.ts'

/** A text file as its readers take it: without the byte-order mark that some editors put first. */
export const textFile = (text: string, oid: string): FileState => ({
  status: 'text',
  text: text.startsWith('\uFEFF') ? text.slice(1) : text,
  oid,
})
