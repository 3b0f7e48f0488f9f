// What the tests import from @jest/globals, without the rest of Jest.
export { afterAll, afterEach, beforeAll, beforeEach, describe, it, test } from 'jest-circus'
export { expect } from 'expect'
