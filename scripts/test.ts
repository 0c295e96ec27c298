import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.ts'
import { root } from './root.ts'
import { build } from './steps/build.ts'
import { ensureChromium } from './steps/chromium.ts'
import { generateClient } from './steps/generate-client.ts'
import { reasonOf, log } from './steps/log.ts'
import { browserTotals, failedUnitTests, type Totals, unitTotals, unsteadyStories } from './test-totals.ts'

const patterns = process.argv.slice(2)
const reports = mkdtempSync(join(tmpdir(), 'holdfast-reports-'))

/** Runs one of the two test tools with its ordinary output and its report in a file. */
async function runTests(tool: string, args: string[], folder: string, env: Record<string, string>): Promise<number> {
  const child = spawn(process.execPath, [join(root, 'node_modules', tool), ...args], {
    cwd: join(root, folder),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => child.kill(signal))
  return new Promise((resolve) => {
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

async function runUnitTests(): Promise<Totals & { names: string[] }> {
  const file = join(reports, 'unit.json')
  const args = ['run', '--passWithNoTests', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await runTests('vitest/vitest.mjs', [...args, ...patterns], '.', {})
  const report = read(file)
  return { ...unitTotals(report, code), names: failedUnitTests(report) }
}

async function runBrowserTests(): Promise<Totals & { unsteady: string[] }> {
  ensureChromium()
  const file = join(reports, 'browser.json')
  const env = { E2E_PORT: String(await freePort()), PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  const args = ['test', '--reporter=list,json', ...patterns.filter((pattern) => pattern.includes('e2e'))]
  const code = await runTests('@playwright/test/cli.js', args, 'apps/web', env)
  const report = read(file)
  return { ...browserTotals(report, code), unsteady: unsteadyStories(report) }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return '{}'
  }
}

try {
  await generateClient()
  await build()
  log('Running the tests of rules, contracts, API, web app and scripts')
  const unit = await runUnitTests()
  const totals: Totals[] = [unit]
  if (patterns.length === 0 || patterns.some((pattern) => pattern.includes('e2e'))) {
    log('Running the tests in the browser, at phone and desktop size')
    const browser = await runBrowserTests()
    totals.push(browser)
    for (const title of browser.unsteady) log(`Passed on the second try only: ${title}`)
  }
  const passed = totals.reduce((sum, each) => sum + each.passed, 0)
  const failed = totals.reduce((sum, each) => sum + each.failed, 0)
  for (const name of unit.names) log(`Failed: ${name.replace(root, '')}`)
  log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
} catch (error) {
  console.error(reasonOf(error))
  process.exitCode = 1
} finally {
  rmSync(reports, { recursive: true, force: true })
}
