import * as v from 'valibot'

import { rulesetSchema } from '../model/rulesets.ts'
import type { Ruleset } from '../model/settings.ts'

/** What is read of the files of `init`. Whatever does not fit is refused, never a default. */

/** @throws v.ValiError when `data` is no ruleset */
export const readRuleset = (data: unknown): Ruleset => v.parse(rulesetSchema, data)

/** What the environment should be, as `.github/environments/release.json` says it. */
const environmentDescription = v.strictObject({
  name: v.pipe(v.string(), v.nonEmpty()),
  /** Logins and `org/team`, with `:12345` where the id is known. */
  reviewers: v.array(v.string()),
  prevent_self_review: v.boolean(),
  can_admins_bypass: v.boolean(),
  wait_timer: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Patterns of the tags that may be deployed; nothing else may. */
  deployment_tags: v.array(v.pipe(v.string(), v.nonEmpty())),
})

export type EnvironmentDescription = Readonly<v.InferOutput<typeof environmentDescription>>

/** @throws v.ValiError when `data` is no description of an environment */
export const readEnvironmentDescription = (data: unknown): EnvironmentDescription =>
  v.parse(environmentDescription, data)
