import { expect, test } from 'vitest'
import { browserTotals, failedUnitTests, unitTotals, unsteadyStories } from './test-totals.ts'

const file = (status: string, tests: number) => ({ status, assertionResults: Array.from({ length: tests }) })

test.each([
  ['all pass', { numPassedTests: 3, testResults: [file('passed', 3)] }, 0, { passed: 3, failed: 0 }],
  [
    'one fails',
    { numPassedTests: 2, numFailedTests: 1, testResults: [file('failed', 3)] },
    1,
    { passed: 2, failed: 1 },
  ],
  ['a file does not load', { numPassedTests: 1, testResults: [file('failed', 0)] }, 1, { passed: 1, failed: 1 }],
  ['an error outside all tests', { numPassedTests: 4 }, 1, { passed: 4, failed: 1 }],
  ['no report at all', {}, 1, { passed: 0, failed: 1 }],
])('Vitest: %s', (_, report, exitCode, totals) => {
  expect(unitTotals(JSON.stringify(report), exitCode)).toEqual(totals)
})

test.each([
  ['all pass', { stats: { expected: 2, flaky: 0, unexpected: 0 }, errors: [] }, 0, { passed: 2, failed: 0 }],
  ['one passes on its second try', { stats: { expected: 1, flaky: 1, unexpected: 0 } }, 0, { passed: 2, failed: 0 }],
  [
    'the server does not start',
    { stats: { expected: 0, flaky: 0, unexpected: 0 }, errors: [{}] },
    1,
    { passed: 0, failed: 1 },
  ],
  ['no report at all', {}, 1, { passed: 0, failed: 1 }],
])('Playwright: %s', (_, report, exitCode, totals) => {
  expect(browserTotals(JSON.stringify(report), exitCode)).toEqual(totals)
})

test('names what failed', () => {
  const tests = [
    { status: 'passed', fullName: 'opens' },
    { status: 'failed', fullName: 'closes' },
  ]
  const testResults = [
    { name: 'open.test.ts', status: 'failed', assertionResults: tests },
    { name: 'broken.test.ts', status: 'failed', assertionResults: [] },
    { name: 'good.test.ts', status: 'passed', assertionResults: [] },
  ]
  expect(failedUnitTests(JSON.stringify({ testResults }))).toEqual(['open.test.ts: closes', 'broken.test.ts'])
})

test('names the stories that passed on their second try', () => {
  const specs = [
    { title: 'a steady story', tests: [{ status: 'expected' }] },
    { title: 'an unsteady story', tests: [{ status: 'flaky' }] },
  ]
  expect(unsteadyStories(JSON.stringify({ suites: [{ suites: [{ specs }] }] }))).toEqual(['an unsteady story'])
  expect(unsteadyStories('{}')).toEqual([])
})
