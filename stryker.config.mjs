// Mutation testing (https://stryker-mutator.io/docs/stryker-js/): `npm run mutate` changes the code that decides, one
// operator, condition or value at a time, and expects a test to fail for each. docs/reliability/survivors.md explains the
// survivors, and scripts/mutants.mjs compares the run with it.
export default {
  // The folders without I/O, and the code that turns answers into facts.
  mutate: [
    'src/model/!(audit-policy|recommended|registries|rulesets|settings).ts',
    'src/model/{changelog,glob,people,version,version-files}/*.ts',
    '!src/model/version/sample-tags.ts',
    'src/rules/{rule,evaluate,verdict}.ts',
    'src/rules/release/*.ts',
    'src/reports/release/*.ts',
    'src/facts/match-names.ts',
    'src/facts/people/*.ts',
    'src/facts/release/*.ts',
    '!src/facts/release/git-source.ts',
    'src/entry/runner.ts',
    'src/github/api/{branches,checks,files,policy-file,pull-requests,refs,run,schema,snapshot,tag,tag-object,team}.ts',
  ],
  plugins: ['./scripts/mutation/runner.mjs', './scripts/mutation/wording.mjs'],
  // Jest (@stryker-mutator/jest-runner) starts again for every mutant: an hour and a half of processor time instead of
  // about ten minutes.
  testRunner: 'in-memory',
  coverageAnalysis: 'perTest',
  // Tests assert codes, decisions and outputs, not the words of a sentence.
  ignorers: ['wording'],
  ignorePatterns: ['/build', '/bench', '/coverage', '/dist'],
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: 'build/mutation/report.json' },
  tempDirName: 'build/mutation/sandbox',
  concurrency: 2,
  timeoutMS: 5000,
  thresholds: { break: 90 },
}
