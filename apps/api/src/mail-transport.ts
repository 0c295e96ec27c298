import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import nodemailer from 'nodemailer'
import { uuidv7 } from './kernel/ids.ts'
import type { Config } from './config.ts'
import type { Mail } from './kernel/mail.ts'

/** Mail by SMTP where it is set up; otherwise real .eml files in the outbox folder, for the operator alone to read. */
export function openMail(config: Config, warn: (code: string) => void): Mail {
  const transport = config.SMTP_URL
    ? nodemailer.createTransport(config.SMTP_URL)
    : nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return {
    // a letter that cannot be sent never fails the act it belongs to: every invitation also has a link to copy
    send: async ({ to, subject, text }) => {
      try {
        const sent = await transport.sendMail({ from: config.MAIL_FROM, to, subject, text })
        if ('message' in sent && Buffer.isBuffer(sent.message)) await keep(config.MAIL_OUTBOX, sent.message)
      } catch (error) {
        warn((error as { code?: string }).code ?? 'mail-not-sent')
      }
    },
  }
}

async function keep(outbox: string, message: Buffer): Promise<void> {
  await mkdir(outbox, { recursive: true, mode: 0o700 })
  await writeFile(join(outbox, `${uuidv7()}.eml`), message, { mode: 0o600 })
}
