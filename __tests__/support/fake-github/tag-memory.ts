import type { AnnotatedTag, TagTarget, World } from './world.ts'

/**
 * A git object never changes. A world that gives one id two contents describes what cannot happen, and a test over it
 * proves nothing, so that is reported.
 */
export class TagMemory {
  readonly #contents = new Map<string, string>()

  check(world: World, report: (text: string) => void): void {
    for (const [repository, { tags }] of Object.entries(world.repositories)) {
      for (const [name, target] of Object.entries(tags)) {
        if (isAnnotated(target)) this.#remember(repository, name, target, report)
      }
    }
  }

  #remember(repository: string, name: string, tag: AnnotatedTag, report: (text: string) => void): void {
    const id = tag.as ?? name
    const { target, names = name, tagger, date, message } = tag
    const content = JSON.stringify({ target, names, tagger, date, message })
    const key = `${repository}\n${id}`
    const known = this.#contents.get(key)
    this.#contents.set(key, content)
    if (known === undefined || known === content) return
    report(
      `the world changes the tag object '${id}' of ${repository}; give the other object an id of its own with 'as'`,
    )
  }
}

function isAnnotated(target: TagTarget): target is AnnotatedTag {
  return typeof target === 'object' && target.object === 'annotated'
}
