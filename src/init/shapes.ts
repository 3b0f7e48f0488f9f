import * as v from 'valibot'

import { rulesetSchema } from '../model/rulesets.ts'
import type { Ruleset } from '../model/settings.ts'

/** The form of the files of `init`. A file of another form is an error, never a default. */

/** @throws v.ValiError when `data` is not a ruleset */
export const readRuleset = (data: unknown): Ruleset => v.parse(rulesetSchema, data)

/** What the environment should be, as in `.github/environments/release.json`. */
const environmentDescription = v.strictObject({
  name: v.pipe(v.string(), v.nonEmpty()),
  /** Logins and `org/team`, with `:12345` if the ID is known. */
  reviewers: v.array(v.string()),
  prevent_self_review: v.boolean(),
  can_admins_bypass: v.boolean(),
  wait_timer: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Patterns of the tags that may be deployed; nothing else may. */
  deployment_tags: v.array(v.pipe(v.string(), v.nonEmpty())),
})

export type EnvironmentDescription = Readonly<v.InferOutput<typeof environmentDescription>>

/** @throws v.ValiError when `data` is not a description of an environment */
export const readEnvironmentDescription = (data: unknown): EnvironmentDescription =>
  v.parse(environmentDescription, data)
