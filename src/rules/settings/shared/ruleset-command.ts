import { BRANCHES } from '../../../model/recommended.ts'

/**
 * The command that adds a ruleset with one rule. Rulesets add up, so that it takes nothing away from those that are
 * there. `gh api` puts `{owner}` and `{repo}` in, and makes objects and lists of names with brackets.
 */
export function rulesetCommand(
  target: 'branch' | 'tag',
  rule: string,
  parameters: Readonly<Record<string, string | number | boolean>> = {},
): string {
  const include = target === 'branch' ? BRANCHES : ['refs/tags/{tags}']
  const fields = [
    ['name', `${target}-${rule.replaceAll('_', '-')}`],
    ['target', target],
    ['enforcement', 'active'],
    ...include.map((name) => ['conditions[ref_name][include][]', name]),
  ]
  const texts = fields.map(([name, value]) => `-f '${name}=${value}'`)
  const values = Object.entries(parameters).map(
    ([name, value]) => `-F 'rules[][parameters]${bracketed(name)}=${value}'`,
  )
  const command = [
    'gh api --method POST repos/{owner}/{repo}/rulesets',
    ...texts,
    "-f 'conditions[ref_name][exclude][]'",
  ]
  return [...command, `-f 'rules[][type]=${rule}'`, ...values].join(' ')
}

/** `a.b` as `[a][b]`; `a[].b` as `[a][][b]`. */
const bracketed = (name: string): string =>
  name
    .split('.')
    .map((part) => (part.endsWith('[]') ? `[${part.slice(0, -2)}][]` : `[${part}]`))
    .join('')

/** How to change the rules of branches or tags, by hand or by the command. */
export const rulesetFix = (...command: Parameters<typeof rulesetCommand>): string =>
  `Settings → Rules → Rulesets, or \`${rulesetCommand(...command)}\`.`
