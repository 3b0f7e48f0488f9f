/** The event that started the run, as read from the runner and the event payload. */
export interface Event {
  /** `GITHUB_EVENT_NAME`, or `local` on the command line. */
  readonly name: string
  /** `GITHUB_REF`: `refs/tags/v1.2.3`, `refs/heads/main`. */
  readonly ref: string
  /** `GITHUB_SHA`: the commit that the ref pointed at when the run started. */
  readonly commit: string
  /** The input `tag`; empty if it is not set. */
  readonly tagInput: string
  /** Why the payload is unusable; undefined if it is usable. */
  readonly payloadProblem?: string
  /** `payload.action`: the activity type of a release event, such as `published`. */
  readonly action?: string
  /** `payload.release.tag_name`. */
  readonly releaseTag?: string
  /** `payload.release.draft`. */
  readonly draft?: boolean | undefined
  /** `payload.created` and `payload.deleted`, for push events only. */
  readonly created?: boolean
  readonly deleted?: boolean
  /** `payload.after`: the new object of the ref (the tag object of an annotated tag), for push events only. */
  readonly after?: string
}

/** The tag to judge, as far as the event alone identifies it. */
export interface RequestedTag {
  readonly tag: string
  /** The commit of the run; undefined if the run was not started on the tag. */
  readonly commit?: string
  /** The object that was pushed as the tag. */
  readonly object?: string
}

/**
 * The activity types that publish a release that is not a draft:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#release
 */
export const PUBLISHING: readonly string[] = ['published', 'released', 'prereleased', 'created']

const TAGS = 'refs/tags/'

/** The short name of a tag's full ref, or undefined for any other ref. */
export const tagOfRef = (ref: string): string | undefined =>
  ref.startsWith(TAGS) && ref.length > TAGS.length ? ref.slice(TAGS.length) : undefined

/**
 * The tag that `event` refers to. Whether the event may release it is judged by the check `trigger`.
 * A `release` event has its tag in the payload, and its ref is that tag.
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
