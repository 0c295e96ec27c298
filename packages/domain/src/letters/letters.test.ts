import { expect, test } from 'vitest'
import { LOCALES } from '../text.ts'
import { letterOf, type LetterKind } from './letters.ts'

const FILLS: Readonly<Record<LetterKind, Record<string, string | number>>> = {
  confirm_address: { days: 7, link: 'https://x/confirm#t' },
  account_exists: { signIn: 'https://x/sign-in', reset: 'https://x/reset' },
  password_reset: { minutes: 30, link: 'https://x/reset#token' },
  new_device: { device: 'Firefox on Android', at: '2026-11-25 09:00', reset: 'https://x/reset' },
  new_link: { name: 'Karen', at: '2026-11-28 10:00', link: 'https://x', reset: 'https://y', minutes: 30 },
  password_changed: { at: '2026-11-28 10:00', reset: 'https://y' },
  passphrase_changed: { at: '2026-11-28 10:00' },
  passkey_added: { at: '2026-11-28 10:00', reset: 'https://y' },
  passkey_removed: { at: '2026-11-28 10:00', reset: 'https://y' },
  guest_passkey_added: { at: '2026-11-28 10:00' },
  guest_passkey_removed: { at: '2026-11-28 10:00' },
  contact_email_changed: { at: '2026-11-28 10:00' },
  contact_email_given: { at: '2026-11-28 10:00' },
  codes_added: { at: '2026-11-28 10:00', reset: 'https://y' },
  codes_removed: { at: '2026-11-28 10:00', reset: 'https://y' },
  recovery_codes_renewed: { at: '2026-11-28 10:00', reset: 'https://y' },
  recovery_code_used: { at: '2026-11-28 10:00', reset: 'https://y' },
  email_change: { days: 7, link: 'https://x/confirm#t' },
  email_change_asked: { at: '2026-11-28 10:00', reset: 'https://y' },
  email_changed: { at: '2026-11-28 10:00' },
  organization_ends: { day: 'March 1, 2027', link: 'https://x' },
  account_ends: { day: 'March 1, 2027', signIn: 'https://x' },
  reminder: { link: 'https://x', stop: 'https://x/no-emails#t' },
  reminder_task: { link: 'https://x', stop: 'https://x/no-emails#t' },
  reminder_check_in: { link: 'https://x', stop: 'https://x/no-emails#t' },
  reminder_date_poll: { link: 'https://x', stop: 'https://x/no-emails#t' },
  digest: { count: 3, more: 'Days: 9', link: 'https://x', stop: 'https://x/no-emails#t' },
  emergency_opened: { name: 'Karen', link: 'https://x' },
  organization_invitation: { name: 'Karen', days: 7, link: 'https://x/colleague#token' },
  invitation: { name: 'Karen', days: 7, link: 'https://x/join#token' },
}

test.each(Object.entries(FILLS))(
  '%s is complete in both languages, and reveals nothing about the case',
  (kind, fills) => {
    const { subject, text } = letterOf(kind as LetterKind, fills)
    for (const locale of LOCALES) {
      expect(text[locale]).not.toMatch(/[{}]/)
      for (const fill of Object.values(fills)) expect(text[locale]).toContain(String(fill))
      expect(`${subject[locale]} ${text[locale]}`).not.toMatch(
        /holdfast|interven|addict|adicc|treatment|tratamiento|alcohol|drug|droga/i,
      )
    }
    expect(text.en).not.toBe(text.es)
  },
)
