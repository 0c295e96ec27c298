import { join } from 'node:path'
import { readConfig, SETTING_NAMES } from '../../apps/api/src/config.ts'
import { root } from '../root.ts'
import { keptSecret } from './data-folder.ts'

export type Settings = Record<string, string>

/** The API's settings that are set in our environment; an empty one counts as not set, as in a compose file. */
export function givenSettings(): Settings {
  const given = SETTING_NAMES.map((name) => [name, process.env[name] ?? ''] as const)
  return Object.fromEntries(given.filter(([, value]) => value !== ''))
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
