import { consequence } from '../../model/fact.ts'

/** A fact about the tagged commit, where the tag leads to none. */
export const NO_COMMIT = consequence('tag-object', 'not-found', 'The tag does not lead to a commit.')

/** A fact about the tag object, where there is no tag. */
export const NO_TAG = consequence('tag-object', 'not-found', 'The tag does not exist, so it has no signature.')
