import { BRANCHES } from '../../../model/recommended.ts'

/**
 * The command that adds a ruleset with one rule. Rulesets add up, so existing rulesets keep their effect. `gh api`
 * replaces `{owner}` and `{repo}`, and turns names with brackets into objects and lists.
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

/** How to change the rules of branches or tags: on the settings page, or with the command. */
export const rulesetFix = (...command: Parameters<typeof rulesetCommand>): string =>
  `Settings → Rules → Rulesets, or \`${rulesetCommand(...command)}\`.`
