import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Fetcher } from '@holdfast/contracts/call'
import { afterEach, beforeEach, expect } from 'vitest'
import { freePort } from './free-port.ts'
import { endOrphanedProcess, processFile } from './postgres/orphaned-process.ts'
import { startOf } from './process-identity.ts'
import { root } from './root.ts'

/** A script of the product as a child process, and what it has said so far. */
export type Start = { child: ChildProcess; output: () => string; ended: Promise<number | null> }

/** An installation in a folder and on a port of its own, made anew for each test. */
export type Installation = { folder: string; port: number; starts: Start[] }

/** Makes an installation before each test of the file, and clears all of it away afterwards. */
export function useInstallation(): Installation {
  const installation: Installation = { folder: '', port: 0, starts: [] }
  beforeEach(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'holdfast-start-'))
    chmodSync(folder, 0o711)
    Object.assign(installation, { folder, port: await freePort(), starts: [] })
  })
  afterEach(async () => {
    for (const { child, ended } of installation.starts) {
      child.kill('SIGKILL')
      await ended
    }
    await endOrphanedProcess(join(installation.folder, 'postgres'))
    rmSync(installation.folder, { recursive: true, force: true })
  })
  return installation
}

/** Runs `npm start`, or another script, on the installation. */
export function run(
  { folder, port, starts }: Installation,
  environment: Record<string, string> = {},
  script: string[] = ['scripts/start.ts'],
): Start {
  const child = spawn(process.execPath, script, {
    cwd: root,
    env: { PATH: process.env.PATH, DATA_DIR: folder, PORT: String(port), LOG_LEVEL: 'error', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', resolve)
  })
  const begun = { child, output: () => output, ended }
  starts.push(begun)
  return begun
}

/** Waits until the start says that it is ready. */
export async function ready({ port }: Installation, begun: Start): Promise<Start> {
  const line = new Promise<void>((resolve) => {
    begun.child.stdout?.on('data', () => begun.output().includes('is ready at') && resolve())
  })
  await Promise.race([line, begun.ended])
  expect(begun.output()).toContain(`Holdfast is ready at http://localhost:${port}`)
  return begun
}

/** The process numbers of everything that runs. */
export function processes({ folder }: Installation): { start: number; api: number; postgres: number } {
  const { start, api } = JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8'))
  return { start: start.pid, api: api.pid, postgres: Number(processFile(join(folder, 'postgres'))[0]) }
}

/** `kill -9` of everything, and the end of the start itself. */
export async function killEverything(installation: Installation, begun: Start): Promise<void> {
  const { api, postgres } = processes(installation)
  for (const pid of [postgres, api, begun.child.pid ?? 0]) process.kill(pid, 'SIGKILL')
  await begun.ended
}

export async function hasExited(pid: number): Promise<void> {
  await expect.poll(() => startOf(pid), { timeout: 15_000 }).toBeUndefined()
}

/** Somebody's browser, with its cookie, at the installation's address. */
export function browserAt(installation: Installation): Fetcher {
  let cookie = ''
  return async (path, init) => {
    const headers = new Headers(init.headers)
    if (cookie) headers.set('cookie', cookie)
    const response = await fetch(`http://localhost:${installation.port}${path}`, { ...init, headers })
    const [given] = response.headers.getSetCookie()
    if (given) cookie = given.split(';')[0] ?? ''
    return response
  }
}
