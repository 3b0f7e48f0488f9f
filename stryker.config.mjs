// Mutation testing (https://stryker-mutator.io/docs/stryker-js/): `npm run mutate` changes the code that decides, one
// operator, condition or value at a time, and expects a test to fail for each. What survives is explained in
// docs/reliability/survivors.md; scripts/mutants.mjs holds the run against it.
export default {
  // The folders that do no I/O, and where answers become facts.
  mutate: [
    'src/model/!(audit-policy|recommended|registries|rulesets|settings).ts',
    'src/model/{changelog,glob,people,version,version-files}/*.ts',
    '!src/model/version/sample-tags.ts',
    'src/rules/{rule,evaluate,verdict}.ts',
    'src/rules/release/*.ts',
    'src/reports/release/*.ts',
    'src/facts/match-names.ts',
    'src/facts/people/*.ts',
    'src/facts/release/{gather,process,releases,wait-for-checks}.ts',
    'src/entry/runner.ts',
    'src/github/api/{shapes,source}.ts',
  ],
  plugins: ['./scripts/mutation/runner.mjs', './scripts/mutation/wording.mjs'],
  // Jest itself (@stryker-mutator/jest-runner) starts anew for every mutant: an hour and a half of processor time
  // instead of some ten minutes.
  testRunner: 'in-memory',
  coverageAnalysis: 'perTest',
  // Tests assert codes, decisions and outputs, not how a sentence is put.
  ignorers: ['wording'],
  ignorePatterns: ['/build', '/bench', '/coverage', '/dist'],
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: 'build/mutation/report.json' },
  tempDirName: 'build/mutation/sandbox',
  concurrency: 2,
  timeoutMS: 5000,
  thresholds: { break: 90 },
}
