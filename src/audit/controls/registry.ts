import type { AnyControl } from '../evaluate.ts'
import { immutableReleases } from './immutable-releases.ts'

/** Every control, in the order in which they report. */
export const CONTROLS: readonly AnyControl[] = [immutableReleases]
