import { randomBytes } from 'node:crypto'
import type { Config } from '../../config.ts'
import { decrypt, encrypt } from '../../kernel/secrets.ts'

const PURPOSE = 'webhook'

/** A new secret of a webhook as Standard Webhooks writes it, and as the database keeps it. */
export function newSecret({ HOLDFAST_SECRET }: Config): { secret: string; kept: string } {
  const secret = `whsec_${randomBytes(32).toString('base64')}`
  return { secret, kept: encrypt(HOLDFAST_SECRET, PURPOSE, secret) }
}

/** The secret again; undefined where it was kept under another secret of the installation. */
export const readSecret = ({ HOLDFAST_SECRET }: Config, kept: string): string | undefined =>
  decrypt(HOLDFAST_SECRET, PURPOSE, kept)
