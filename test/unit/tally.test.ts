import { describe, expect, test } from 'vitest';
import { lineOf, sum, tallyOf, tallyStep } from '#test/tally.ts';

const failedFile = { status: 'failed', assertionResults: [] };

describe('the counts of a run', () => {
  test('Vitest: a file that could not be loaded is a failure', () => {
    const report = { numPassedTests: 7, numFailedTests: 2, testResults: [failedFile] };
    expect(tallyOf(JSON.stringify(report))).toEqual({ passed: 7, failed: 3 });
  });

  test('Playwright: an error outside of any test is a failure, a skipped test is neither', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 9 };
    const report = { stats, errors: [{ message: 'no tests found' }] };
    expect(tallyOf(JSON.stringify(report))).toEqual({ passed: 5, failed: 2 });
  });

  test('what is no report is refused', () => {
    expect(() => tallyOf('{}')).toThrow();
  });

  test('a step without tests passes none and may fail once', () => {
    expect(tallyStep(true, null)).toEqual({ passed: 0, failed: 0 });
    expect(tallyStep(false, null)).toEqual({ passed: 0, failed: 1 });
  });

  test('a runner that left no report has failed, whatever it said', () => {
    expect(tallyStep(true, 'no/such/report.json')).toEqual({ passed: 0, failed: 1 });
  });

  test('the last line is the sum', () => {
    expect(
      lineOf(
        sum([
          { passed: 3, failed: 1 },
          { passed: 4, failed: 0 },
        ]),
      ),
    ).toBe('7 passed, 1 failed');
  });
});
