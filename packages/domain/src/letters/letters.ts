import { text } from '@holdfast/content/letters'
import { type Fills, filled, type Text } from '../text.ts'
import { nameInLetter } from './name-in-letter.ts'

/**
 * The letters that the service itself writes; a case is never spoken of in them (docs/security.md promises 15 and 113).
 */
export type LetterKind =
  | 'confirm_address'
  | 'account_exists'
  | 'password_reset'
  | 'new_device'
  | 'invitation'
  | 'organization_invitation'
  | 'new_link'
  | 'password_changed'
  | 'passphrase_changed'
  | 'passkey_added'
  | 'passkey_removed'
  | 'guest_passkey_added'
  | 'guest_passkey_removed'
  | 'contact_email_changed'
  | 'contact_email_given'
  | 'codes_added'
  | 'codes_removed'
  | 'recovery_codes_renewed'
  | 'recovery_code_used'
  | 'email_change'
  | 'email_change_asked'
  | 'email_changed'
  | 'reminder'
  | 'reminder_task'
  | 'reminder_check_in'
  | 'reminder_date_poll'
  | 'digest'
  | 'emergency_opened'
  | 'account_ends'
  | 'organization_ends'
/** How far a letter is; one that failed is not tried again, and its link can be handed over in another way. */
export const LETTER_STATES = ['waiting', 'sent', 'failed'] as const
/** `waiting` until the mail server has taken it. */
export type LetterState = (typeof LETTER_STATES)[number]

/** A letter before it is put into one language. */
export type Letter = { subject: Text; text: Text }

const LETTERS: Readonly<Record<LetterKind, Letter>> = {
  organization_ends: {
    subject: text('letters.organization_ends.subject'),
    text: text('letters.organization_ends.text'),
  },
  account_ends: {
    subject: text('letters.account_ends.subject'),
    text: text('letters.account_ends.text'),
  },
  confirm_address: {
    subject: text('letters.confirm_address.subject'),
    text: text('letters.confirm_address.text'),
  },
  account_exists: {
    subject: text('letters.account_exists.subject'),
    text: text('letters.account_exists.text'),
  },
  password_reset: {
    subject: text('letters.password_reset.subject'),
    text: text('letters.password_reset.text'),
  },
  new_device: {
    subject: text('letters.new_device.subject'),
    text: text('letters.new_device.text'),
  },
  new_link: {
    subject: text('letters.new_link.subject'),
    text: text('letters.new_link.text'),
  },
  password_changed: {
    subject: text('letters.password_changed.subject'),
    text: text('letters.password_changed.text'),
  },
  passphrase_changed: {
    subject: text('letters.passphrase_changed.subject'),
    text: text('letters.passphrase_changed.text'),
  },
  passkey_added: {
    subject: text('letters.passkey_added.subject'),
    text: text('letters.passkey_added.text'),
  },
  passkey_removed: {
    subject: text('letters.passkey_removed.subject'),
    text: text('letters.passkey_removed.text'),
  },
  guest_passkey_added: {
    subject: text('letters.guest_passkey_added.subject'),
    text: text('letters.guest_passkey_added.text'),
  },
  guest_passkey_removed: {
    subject: text('letters.guest_passkey_removed.subject'),
    text: text('letters.guest_passkey_removed.text'),
  },
  contact_email_changed: {
    subject: text('letters.contact_email_changed.subject'),
    text: text('letters.contact_email_changed.text'),
  },
  contact_email_given: {
    subject: text('letters.contact_email_given.subject'),
    text: text('letters.contact_email_given.text'),
  },
  codes_added: {
    subject: text('letters.codes_added.subject'),
    text: text('letters.codes_added.text'),
  },
  codes_removed: {
    subject: text('letters.codes_removed.subject'),
    text: text('letters.codes_removed.text'),
  },
  recovery_codes_renewed: {
    subject: text('letters.recovery_codes_renewed.subject'),
    text: text('letters.recovery_codes_renewed.text'),
  },
  recovery_code_used: {
    subject: text('letters.recovery_code_used.subject'),
    text: text('letters.recovery_code_used.text'),
  },
  email_change: {
    subject: text('letters.email_change.subject'),
    text: text('letters.email_change.text'),
  },
  email_change_asked: {
    subject: text('letters.email_change_asked.subject'),
    text: text('letters.email_change_asked.text'),
  },
  email_changed: {
    subject: text('letters.email_changed.subject'),
    text: text('letters.email_changed.text'),
  },
  reminder: {
    subject: text('letters.reminder.subject'),
    text: text('letters.reminder.text'),
  },
  reminder_task: {
    subject: text('letters.reminder_task.subject'),
    text: text('letters.reminder_task.text'),
  },
  reminder_check_in: {
    subject: text('letters.reminder_check_in.subject'),
    text: text('letters.reminder_check_in.text'),
  },
  reminder_date_poll: {
    subject: text('letters.reminder_date_poll.subject'),
    text: text('letters.reminder_date_poll.text'),
  },
  digest: {
    subject: text('letters.digest.subject'),
    text: text('letters.digest.text'),
  },
  emergency_opened: {
    subject: text('letters.emergency_opened.subject'),
    text: text('letters.emergency_opened.text'),
  },
  organization_invitation: {
    subject: text('letters.organization_invitation.subject'),
    text: text('letters.organization_invitation.text'),
  },
  invitation: {
    subject: text('letters.invitation.subject'),
    text: text('letters.invitation.text'),
  },
}

/** A letter with its names, numbers and links filled in, in each language. The `name` of a person never brings a link of its own. */
export const letterOf = (kind: LetterKind, fills: Fills): Letter => ({
  subject: LETTERS[kind].subject,
  text: filled(
    LETTERS[kind].text,
    typeof fills.name === 'string' ? { ...fills, name: nameInLetter(fills.name) } : fills,
  ),
})
