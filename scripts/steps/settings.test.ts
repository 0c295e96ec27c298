import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { databaseUrl, givenSettings } from './settings.ts'

let folder = ''
const file = (text: string): string => {
  const path = join(folder, 'value')
  writeFileSync(path, text)
  return path
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'holdfast-settings-'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

describe('settings from the environment', () => {
  it('reads a secret from the file that NAME_FILE names', () => {
    vi.stubEnv('SMTP_URL_FILE', file('smtp://mail.example.org\n'))
    expect(givenSettings()).toMatchObject({ SMTP_URL: 'smtp://mail.example.org' })
  })

  it('refuses a setting that is given twice, and a file that is not there', () => {
    vi.stubEnv('SMTP_URL', 'smtp://one.example.org')
    vi.stubEnv('SMTP_URL_FILE', file('smtp://two.example.org'))
    expect(givenSettings).toThrow('SMTP_URL and SMTP_URL_FILE are both set; keep one of them.')
    vi.stubEnv('SMTP_URL', '')
    vi.stubEnv('SMTP_URL_FILE', join(folder, 'none'))
    expect(givenSettings).toThrow('SMTP_URL_FILE names a file that cannot be read.')
  })
})

describe('the address of the database', () => {
  it.each([
    [{}, undefined],
    [{ DATABASE_URL: 'postgresql://a@b/c', DATABASE_HOST: 'd' }, 'postgresql://a@b/c'],
    [{ DATABASE_HOST: 'db' }, 'postgresql://holdfast_owner@db:5432/holdfast'],
    [
      {
        DATABASE_HOST: 'db',
        DATABASE_PORT: '6000',
        DATABASE_NAME: 'n',
        DATABASE_USER: 'u',
        DATABASE_PASSWORD: 'a/b@c',
      },
      'postgresql://u:a%2Fb%40c@db:6000/n',
    ],
    [
      { DATABASE_HOST: 'db', DATABASE_SSLMODE: 'verify-full', DATABASE_SSLROOTCERT: '/ca.crt' },
      'postgresql://holdfast_owner@db:5432/holdfast?sslmode=verify-full&sslrootcert=%2Fca.crt',
    ],
  ])('of %o is %s', (environment, url) => {
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
    expect(databaseUrl()).toBe(url)
  })
})
