import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import nodemailer from 'nodemailer'
import { v7 as uuidv7 } from 'uuid'
import type { Config } from './config.ts'
import { type Mail, MailRefused, type StopLink } from './kernel/mail.ts'

/** Mail by SMTP where it is set up; otherwise real .eml files in the outbox folder, for the operator alone to read. */
export function openMail(config: Config): Mail {
  const wait = config.MAIL_TIMEOUT_SECONDS * 1000
  const transport = config.SMTP_URL
    ? nodemailer.createTransport({
        url: config.SMTP_URL,
        connectionTimeout: wait,
        greetingTimeout: wait,
        socketTimeout: wait,
        dnsTimeout: wait,
      })
    : nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return {
    send: async ({ to, subject, text, stop }) => {
      try {
        const sent = await transport.sendMail({
          from: config.MAIL_FROM,
          to,
          subject,
          text,
          ...(stop && headersOf(stop)),
        })
        if ('message' in sent && Buffer.isBuffer(sent.message)) await keep(config.MAIL_OUTBOX, sent.message)
      } catch (error) {
        throw isRefusedForGood(error) ? new MailRefused() : error
      }
    },
  }
}

const headersOf = ({ url, messageId }: StopLink) => ({
  messageId,
  headers: {
    'List-Unsubscribe': `<${url}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'Auto-Submitted': 'auto-generated',
  },
})

/** A wrong password of ours, or a server that is busy, is no fault of the address. */
function isRefusedForGood(error: unknown): boolean {
  const { code, responseCode = 0 } = error as { code?: string; responseCode?: number }
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode >= 500
}

async function keep(outbox: string, message: Buffer): Promise<void> {
  await mkdir(outbox, { recursive: true, mode: 0o700 })
  await writeFile(join(outbox, `${uuidv7()}.eml`), message, { mode: 0o600 })
}
