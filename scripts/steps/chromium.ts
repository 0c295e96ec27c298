import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { log } from './log.ts'

/** Chromium without windows: a page costs it a third less, and a new profile a fifth. */
const SHELL = '/usr/bin/chromium-headless-shell'
const INSTALLED = [SHELL, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** What Chromium is told so that it runs without a display, without a sandbox of its own, and without calling home. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The Chromium for the browser tests: the machine's own, or the one that Playwright downloaded. */
export function findChromium(): string | undefined {
  return [...INSTALLED, chromium.executablePath()].find((path) => existsSync(path))
}

/** How Playwright starts it. */
export function chromiumOptions(): { executablePath?: string; args: string[] } {
  const executablePath = findChromium()
  return { ...(executablePath && { executablePath }), args: CHROMIUM_FLAGS }
}

/**
 * Installs Chromium where it is missing: from Debian's packages where we may, otherwise by Playwright. Where Debian's lighter one cannot
 * be had, one that is there already serves as well.
 */
export function ensureChromium(): void {
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (isDebianRoot ? existsSync(SHELL) : findChromium()) return
  log(`Installing Chromium for the browser tests (${isDebianRoot ? 'apt-get' : 'Playwright'})`)
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const install = (command: string, args: string[]) =>
    spawnSync(command, args, { env: environment, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).status === 0
  const options = ['install', '-y', '-o', 'DPkg::Lock::Timeout=300', '--no-install-recommends']
  const isInstalled = isDebianRoot
    ? install('apt-get', ['update']) && install('apt-get', [...options, 'chromium-headless-shell'])
    : install('npx', ['playwright', 'install', 'chromium'])
  if (!isInstalled && !findChromium()) {
    throw new Error(
      'Chromium could not be installed. Install it yourself (Debian: apt-get install chromium-headless-shell) and try again.',
    )
  }
}
