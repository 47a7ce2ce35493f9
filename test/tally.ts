import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** Tests that passed and tests that failed; what was skipped is neither. */
export type Tally = { passed: number; failed: number };

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** https://vitest.dev/guide/reporters#json-reporter */
const vitestReport = v.object({
  numPassedTests: count,
  numFailedTests: count,
  testResults: v.array(v.object({ status: v.string(), assertionResults: v.array(v.unknown()) })),
});

/** https://playwright.dev/docs/test-reporters#json-reporter */
const playwrightReport = v.object({
  stats: v.object({ expected: count, unexpected: count, flaky: count }),
  errors: v.array(v.unknown()),
});

/** A file that cannot even be loaded has no tests to fail: it counts as one. */
const tallyVitest = ({
  numPassedTests,
  numFailedTests,
  testResults,
}: v.InferOutput<typeof vitestReport>) => ({
  passed: numPassedTests,
  failed:
    numFailedTests +
    testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
      .length,
});

const tallyPlaywright = ({ stats, errors }: v.InferOutput<typeof playwrightReport>) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
});

const report = v.union([
  v.pipe(vitestReport, v.transform(tallyVitest)),
  v.pipe(playwrightReport, v.transform(tallyPlaywright)),
]);

/** Counts a runner's report. @throws if it is neither Vitest's nor Playwright's. */
export const tallyOf = (json: string): Tally => v.parse(report, JSON.parse(json));

/**
 * What a step of the run comes to. One that failed without a failing test to show for it, or left no report, has failed
 * once; one that has no tests passes none.
 */
export const tallyStep = (succeeded: boolean, reportFile: string | null): Tally => {
  if (reportFile === null) return { passed: 0, failed: succeeded ? 0 : 1 };
  try {
    const { passed, failed } = tallyOf(readFileSync(reportFile, 'utf8'));
    return { passed, failed: succeeded ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
};

export const sum = (tallies: Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
});

export const lineOf = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`;
