import config from '../../jest.config.mjs'

/** Workflows on a real engine take seconds each, and install from registries. */
export default {
  ...config,
  rootDir: '../..',
  testMatch: ['<rootDir>/__tests__/engine/**/*.test.ts'],
  testPathIgnorePatterns: [],
  testTimeout: 180_000,
  coverageThreshold: undefined,
}
