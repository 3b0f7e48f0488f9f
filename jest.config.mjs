export default {
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  // `npm run e2e` runs these: they need more than Node and git.
  testPathIgnorePatterns: ['<rootDir>/__tests__/engine/'],
  modulePathIgnorePatterns: ['<rootDir>/build/'],
  testTimeout: 30_000,
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  collectCoverageFrom: ['src/**/*.ts'],
  coverageThreshold: { global: { branches: 95 } },
}
