import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { root } from '../root.ts'

/** Where everything is that an installation keeps: database, secret, outbox. DATA_DIR moves it. */
export const dataFolderPath = (): string => resolve(root, process.env.DATA_DIR ?? '.data')

/** The data folder, made if it is not there yet. */
export function openDataFolder(): string {
  const folder = dataFolderPath()
  mkdirSync(folder, { recursive: true })
  // may be passed through, by the account that PostgreSQL runs under, but not listed
  chmodSync(folder, 0o711)
  return folder
}

/** A random secret, made once and kept in the data folder for its owner's eyes alone. */
export function keptSecret(dataFolder: string, name: string): string {
  const file = join(dataFolder, name)
  if (!existsSync(file)) {
    writeFileSync(`${file}.new`, randomBytes(32).toString('base64url'), { mode: 0o600 })
    renameSync(`${file}.new`, file)
  }
  return readFileSync(file, 'utf8').trim()
}

/** The same, where it was made already. */
export function keptSecretIfAny(dataFolder: string, name: string): string | undefined {
  const file = join(dataFolder, name)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
}
