export type Totals = { passed: number; failed: number }

type UnitReport = {
  numPassedTests?: number
  numFailedTests?: number
  testResults?: { name?: string; status: string; assertionResults: { status?: string; fullName?: string }[] }[]
}
type Suite = { suites?: Suite[]; specs?: { title?: string; tests?: { status?: string }[] }[] }
type BrowserReport = { stats?: { expected: number; flaky: number; unexpected: number }; errors?: unknown[] }

/** Vitest's totals; a file that could not be loaded, or an error outside all tests, counts as one failure. */
export function unitTotals(report: string, exitCode: number): Totals {
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = JSON.parse(report) as UnitReport
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
  return { passed: numPassedTests, failed: atLeastOneIf(exitCode !== 0, numFailedTests + broken) }
}

/** The unit tests that failed, by name, and the files that could not be loaded: what to look at first in a long output. */
export function failedUnitTests(report: string): string[] {
  const { testResults = [] } = JSON.parse(report) as UnitReport
  return testResults.flatMap(({ name = '', status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed').map((test) => test.fullName ?? '')
    return status === 'failed' && failed.length === 0 ? [name] : failed.map((test) => `${name}: ${test}`)
  })
}

/** The stories that passed only on a second try, by name: they hide a mistake of the app or of the story. */
export function unsteadyStories(report: string): string[] {
  const inSuite = ({ suites = [], specs = [] }: Suite): string[] => [
    ...specs.filter(({ tests = [] }) => tests.some(({ status }) => status === 'flaky')).map(({ title = '' }) => title),
    ...suites.flatMap(inSuite),
  ]
  return inSuite(JSON.parse(report) as Suite)
}

/** Playwright's totals; a test that passed on its second try counts as passed. */
export function browserTotals(report: string, exitCode: number): Totals {
  const { stats, errors = [] } = JSON.parse(report) as BrowserReport
  const failed = (stats?.unexpected ?? 0) + errors.length
  return { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: atLeastOneIf(exitCode !== 0, failed) }
}

function atLeastOneIf(hasFailed: boolean, failed: number): number {
  return hasFailed ? Math.max(1, failed) : failed
}
