export { exampleWorld, type ExampleWorld } from './example-world.ts'
export {
  brokenJson,
  delay,
  rateLimited,
  redirectTo,
  reset,
  secondaryRateLimit,
  serverError,
  stall,
  truncate,
  type Fault,
  type FaultAnswer,
  type Trigger,
} from './faults.ts'
export { fileModes } from './git.ts'
export { oid, zeroOid } from './ids.ts'
export { openApi } from './openapi.ts'
export { dispatchPayload, pushPayload, releasePayload } from './payloads.ts'
export type { DispatchOptions, PushOptions, ReleaseOptions } from './payloads.ts'
export { startFakeGitHub, type FakeGitHub, type Options, type RecordedRequest } from './server.ts'
export type * from './world.ts'
