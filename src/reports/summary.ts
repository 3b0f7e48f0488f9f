import { markdown } from '../model/escape.ts'

/** A table in Markdown, or nothing where it has no rows. Cells are Markdown too. */
export function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return []
  const head = ['', ...columns].map((column) => `| ${column}`.trimEnd()).join(' ')
  return [`${head} |`, `${'|---'.repeat(columns.length + 1)}|`, ...rows.map((cells) => `| ${cells.join(' | ')} |`), '']
}

/** A line that lists rules by their ids. Without rules, there is no line. */
export const idLine = (title: string, ids: readonly string[]): string[] =>
  ids.length === 0 ? [] : [`${title}: ${ids.map((id) => `\`${id}\``).join(', ')}.`, '']

/** A rule in a cell: its id, and its title below. */
export const ruleCell = ({ id, title }: { readonly id: string; readonly title: string }): string =>
  `**${id}**<br>${markdown(title)}`

/** Text in which a command stands between backticks. */
export const withCommands = (text: string): string =>
  text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? `<code>${markdown(part)}</code>` : markdown(part)))
    .join('')
