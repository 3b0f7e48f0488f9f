import * as v from 'valibot'

import { rulesetSchema } from '../model/rulesets.ts'
import type { Ruleset } from '../model/settings.ts'
import type { EnvironmentDescription } from './desired.ts'

/** What is read of the files of `init`. Whatever does not fit is refused, never a default. */

/** @throws v.ValiError when `data` is no ruleset */
export const readRuleset = (data: unknown): Ruleset => v.parse(rulesetSchema, data)

const environmentDescription = v.strictObject({
  name: v.pipe(v.string(), v.nonEmpty()),
  reviewers: v.array(v.string()),
  prevent_self_review: v.boolean(),
  can_admins_bypass: v.boolean(),
  wait_timer: v.pipe(v.number(), v.integer(), v.minValue(0)),
  deployment_tags: v.array(v.pipe(v.string(), v.nonEmpty())),
})

/** @throws v.ValiError when `data` is no description of an environment */
export const readEnvironmentDescription = (data: unknown): EnvironmentDescription =>
  v.parse(environmentDescription, data)
