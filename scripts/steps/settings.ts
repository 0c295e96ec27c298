import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig, SETTING_NAMES } from '../../apps/api/src/config.ts'
import { root } from '../root.ts'
import { keptSecret } from './data-folder.ts'

export type Settings = Record<string, string>

/**
 * The API's settings that are set in our environment. An empty one counts as not set, as in a compose file. NAME_FILE names
 * a file that holds the value of NAME, as container platforms hand out secrets.
 */
export function givenSettings(): Settings {
  const given = SETTING_NAMES.map((name) => [name, readSetting(name)] as const)
  return Object.fromEntries(given.filter(([, value]) => value !== ''))
}

/** One setting from the environment or from the file that NAME_FILE names; empty when neither is set. */
function readSetting(name: string): string {
  const value = process.env[name] ?? ''
  const file = process.env[`${name}_FILE`] ?? ''
  if (file === '') return value
  if (value !== '') throw new Error(`${name} and ${name}_FILE are both set; keep one of them.`)
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    throw new Error(`${name}_FILE names a file that cannot be read.`)
  }
}

/**
 * The owner's address of the database: DATABASE_URL, or one put together from DATABASE_HOST, DATABASE_PORT, DATABASE_NAME,
 * DATABASE_USER and DATABASE_PASSWORD, so that a password can come from a file of its own, with DATABASE_SSLMODE and
 * DATABASE_SSLROOTCERT for TLS. Undefined when neither is set.
 */
export function databaseUrl(): string | undefined {
  const given = readSetting('DATABASE_URL')
  if (given !== '') return given
  const host = readSetting('DATABASE_HOST')
  if (host === '') return undefined
  const url = new URL(`postgresql://${host}:${readSetting('DATABASE_PORT') || '5432'}`)
  url.pathname = readSetting('DATABASE_NAME') || 'holdfast'
  url.username = encodeURIComponent(readSetting('DATABASE_USER') || 'holdfast_owner')
  url.password = encodeURIComponent(readSetting('DATABASE_PASSWORD'))
  for (const name of ['sslmode', 'sslrootcert']) {
    const value = readSetting(`DATABASE_${name.toUpperCase()}`)
    if (value !== '') url.searchParams.set(name, value)
  }
  return url.href
}

/** The settings for a start on this machine, checked: in production the secret must be given, elsewhere one is kept. */
export function startSettings(dataFolder: string): Settings {
  const given = givenSettings()
  const settings: Settings = {
    HOST: '127.0.0.1',
    PORT: '3000',
    LOG_LEVEL: 'warn',
    WEB_DIST: join(root, 'apps/web/dist'),
    MAIL_OUTBOX: join(dataFolder, 'outbox'),
    HOLDFAST_SECRET: given.NODE_ENV === 'production' ? '' : keptSecret(dataFolder, 'secret'),
    ...given,
  }
  return { ...settings, PUBLIC_URL: checkSettings(settings) }
}

/** Refuses wrong settings before anything is started, with the API's own words; returns the public address. */
export function checkSettings(settings: Settings): string {
  return readConfig({ DATABASE_API_URL: 'postgresql://follows', ...settings }).publicUrl
}
