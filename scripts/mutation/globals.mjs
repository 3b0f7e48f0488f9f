// The parts of @jest/globals that the tests import, without the rest of Jest.
export { afterAll, afterEach, beforeAll, beforeEach, describe, it, test } from 'jest-circus'
export { expect } from 'expect'
