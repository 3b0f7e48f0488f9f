/** What started the run, as the runner and the event payload tell it. */
export interface Event {
  /** `GITHUB_EVENT_NAME`, or `local` on a laptop. */
  readonly name: string
  /** `GITHUB_REF`: `refs/tags/v1.2.3`, `refs/heads/main`. */
  readonly ref: string
  /** `GITHUB_SHA`: the commit that the ref peeled to when the run began. */
  readonly commit: string
  /** The input `tag`, empty when it was not given. */
  readonly tagInput: string
  /** Why the payload could not be used, or undefined when it could. */
  readonly payloadProblem?: string
  /** `payload.action`: the activity of a release, such as `published`. */
  readonly action?: string
  /** `payload.release.tag_name`. */
  readonly releaseTag?: string
  /** `payload.release.draft`. */
  readonly draft?: boolean | undefined
  /** `payload.created`, `payload.deleted`: push only. */
  readonly created?: boolean
  readonly deleted?: boolean
  /** `payload.after`: the object that the ref was set to (the tag object of an annotated tag). Push only. */
  readonly after?: string
}

/** The tag under judgement, as far as the event alone tells it. */
export interface RequestedTag {
  readonly tag: string
  /** The commit that the run was started for; undefined when the run was started on something else than the tag. */
  readonly commit?: string
  /** The object that was pushed as the tag. */
  readonly object?: string
}

/**
 * The activities by which a release becomes public, of a release that is no draft:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#release
 */
export const PUBLISHING: readonly string[] = ['published', 'released', 'prereleased', 'created']

const TAGS = 'refs/tags/'

/** The short name of a tag's full ref, or undefined for any other ref. */
export const tagOfRef = (ref: string): string | undefined =>
  ref.startsWith(TAGS) && ref.length > TAGS.length ? ref.slice(TAGS.length) : undefined

/**
 * The tag that `event` is about. Says nothing on whether the event may release it: that is the check `trigger`.
 * A `release` carries its tag in the payload, and its ref is that tag.
 */
export function requestedTagOf(event: Event): RequestedTag | undefined {
  const ofRef = tagOfRef(event.ref)
  if (event.name === 'release' && event.releaseTag !== ofRef) return undefined
  if (ofRef === undefined || (event.tagInput !== '' && event.tagInput !== ofRef)) {
    return event.tagInput === '' ? undefined : { tag: event.tagInput }
  }
  const commit = event.commit === '' ? {} : { commit: event.commit }
  return event.after === undefined ? { tag: ofRef, ...commit } : { tag: ofRef, ...commit, object: event.after }
}
