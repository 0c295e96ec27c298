import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { chromiumOptions } from '../../scripts/steps/chromium.ts'
import { DATABASE_FILE, SECRET } from './e2e/database.ts'
import { OUTBOX } from './e2e/outbox.ts'
import { DESKTOP, PHONE_ALONE } from './e2e/phone-alone.ts'

const port = process.env.E2E_PORT ?? '3100'
const root = join(import.meta.dirname, '../..')

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // a story that passes only on its second try is named beside the totals
  retries: process.env.CI ? 1 : 0,
  // of a machine that does other work beside; a story that fails waits no longer than one of its steps
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    actionTimeout: 30_000,
    baseURL: `http://localhost:${port}`,
    // recording each action costs as much again as the story itself
    trace: process.env.E2E_RECORD ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    // the stories without a network allow it, and so does the longest one; elsewhere each profile would keep the whole app
    serviceWorkers: 'block',
    locale: 'en-US',
    launchOptions: chromiumOptions(),
  },
  // the few long stories of the desktop go first, so that no core waits for one of them at the end
  projects: [
    {
      name: 'desktop',
      testIgnore: PHONE_ALONE.map((name) => `**/${name}`),
      use: { viewport: DESKTOP },
    },
    { name: 'phone', use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
  ],
  webServer: {
    command: `"${process.execPath}" "${join(root, 'scripts/e2e-server.ts')}"`,
    url: `http://localhost:${port}/api/health/ready`,
    env: { PORT: port, MAIL_OUTBOX: OUTBOX, DATABASE_FILE, HOLDFAST_SECRET: SECRET },
    timeout: 180_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
})
