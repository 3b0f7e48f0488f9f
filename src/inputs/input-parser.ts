import { parseTagPattern, type TagPattern } from '../model/version/tag-pattern.ts'

const PATH = 'a path inside the repository, with / between folders'

/** Parses the inputs of an action by their kind. It collects every problem: a value that comes with one is not used. */
export class InputParser<Name extends string> {
  readonly problems: string[]
  private readonly read: (name: Name) => string

  /**
   * @param get the trimmed text of an input, its default included
   * @param problems those that are known already
   */
  constructor(get: (name: Name) => string, problems: readonly string[] = []) {
    this.read = get
    this.problems = [...problems]
  }

  text(name: Name): string {
    return this.read(name)
  }

  /** Adds a problem of an input. */
  refuse(name: Name, expected: string, found: string = this.read(name), why?: string): void {
    this.problems.push(`${name}: expected ${expected}; found "${found}"${why === undefined ? '' : `: ${why}`}.`)
  }

  oneOf<const T extends string>(name: Name, choices: readonly [T, ...T[]]): T {
    const text = this.read(name)
    const choice = choices.find((each) => each === text)
    if (choice === undefined) this.refuse(name, choices.join(', '))
    return choice ?? choices[0]
  }

  boolean(name: Name): boolean {
    const text = this.read(name)
    if (!/^(?:true|false)$/i.test(text)) this.refuse(name, 'true or false')
    return text.toLowerCase() !== 'false'
  }

  wholeNumber(name: Name, most: number): number {
    const text = this.read(name)
    const isValid = /^\d{1,3}$/.test(text) && Number(text) <= most
    if (!isValid) this.refuse(name, `a whole number from 0 to ${most}`)
    return isValid ? Number(text) : 0
  }

  /** A path inside a repository; undefined if the input is empty. */
  path(name: Name): string | undefined {
    const text = this.read(name)
    if (text !== '' && !isRepositoryPath(text)) this.refuse(name, PATH)
    return text === '' ? undefined : text
  }

  paths(name: Name): string[] {
    return this.list(name, (item) => (isRepositoryPath(item) ? item : undefined), PATH)
  }

  /** The items of a list. Each item that `parse` does not accept is a problem. */
  list<T>(
    name: Name,
    parse: (item: string) => T | undefined,
    expected: string,
    items: readonly string[] = splitList(this.read(name)),
  ): T[] {
    return items.flatMap((item) => {
      const value = parse(item)
      if (value === undefined) this.refuse(name, expected, item)
      return value === undefined ? [] : [value]
    })
  }

  tagPattern(name: Name): TagPattern {
    const text = this.read(name)
    const pattern = parseTagPattern(text)
    if ('kind' in pattern) return pattern
    this.refuse(name, 'a template such as v{version} or a /regex/ with (?<version>...)', text, pattern.problem)
    // This placeholder has both fields, so that an input that needs one of them is not a second problem.
    return { kind: 'template', text, fields: ['package', 'version'], prefix: '', middle: '', suffix: '' }
  }
}

/** The items of a list: separated by commas or new lines. In a list of several lines, `#` starts a comment. */
export const splitList = (text: string): string[] => splitLines(text).flatMap(splitItems)

/** The lines of a list that are not empty, without comments. */
export function splitLines(text: string): string[] {
  const lines = text.split(/\r?\n/)
  const withoutComments = lines.length > 1 ? lines.map((line) => line.replace(/(^|\s)#.*$/, '')) : lines
  return withoutComments.map((line) => line.trim()).filter((line) => line !== '')
}

/** The items of one line, separated by commas. */
export const splitItems = (line: string): string[] =>
  line
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')

/** Whether `text` can be a path inside a repository. Git separates folders with slashes on every system. */
export const isRepositoryPath = (text: string): boolean =>
  !/[:\\]/.test(text) && text.split('/').every((part) => part !== '' && part !== '..')
