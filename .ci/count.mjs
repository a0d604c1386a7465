// Adds up the test runner's own reports and the steps that failed; exits with 1 unless all is well.
import { existsSync, readFileSync } from 'node:fs';

const REPORTS = ['tests', 'oracle', 'crash', 'fuzz', 'redis'].map((name) => `test-results/${name}.json`);

const failedSteps = Number(process.argv[2]);
let passed = 0;
let failed = 0;
let missing = 0;
for (const report of REPORTS) {
  if (!existsSync(report)) {
    console.log(`${report} was not written`);
    missing++;
    continue;
  }
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
  passed += numPassedTests;
  // A file that cannot be loaded is a failed suite without a failed test.
  failed += Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0);
}
if (failedSteps > 0) console.log(`${failedSteps} steps failed`);
failed = Math.max(failed, failedSteps, missing);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
