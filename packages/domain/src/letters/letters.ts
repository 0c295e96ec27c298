import { type Fills, filled, type Text } from '../text.ts'

/**
 * The letters that the service itself writes; a case is never spoken of in them (docs/security.md promises 15 and 113).
 */
export type LetterKind = 'account_exists' | 'password_reset' | 'new_device' | 'invitation'
/** How far a letter is; one that failed is not tried again, and its link can be handed over in another way. */
export const LETTER_STATES = ['waiting', 'sent', 'failed'] as const
/** `waiting` until the mail server has taken it. */
export type LetterState = (typeof LETTER_STATES)[number]

/** A letter before it is put into one language. */
export type Letter = { subject: Text; text: Text }

const LETTERS: Readonly<Record<LetterKind, Letter>> = {
  account_exists: {
    subject: { en: 'Your account', es: 'Su cuenta' },
    text: {
      en: 'Someone, perhaps you, tried to open an account with this address. You have one already.\n\nSign in: {signIn}\nSet a new password: {reset}',
      es: 'Alguien, quizás usted, intentó abrir una cuenta con esta dirección. Usted ya tiene una.\n\nEntrar: {signIn}\nPoner una contraseña nueva: {reset}',
    },
  },
  password_reset: {
    subject: { en: 'Your link', es: 'Su enlace' },
    text: {
      en: 'Open this link within {minutes} minutes to set a new password. If you did not ask for it, leave it.\n\n{link}',
      es: 'Abra este enlace antes de {minutes} minutos para poner una contraseña nueva. Si usted no lo pidió, no haga nada.\n\n{link}',
    },
  },
  new_device: {
    subject: { en: 'A new sign-in', es: 'Una entrada nueva' },
    text: {
      en: 'Someone signed in to your account on a device that we have not seen before: {device}, {at} UTC.\n\nIf it was you, there is nothing to do. If not, set a new password; it ends every session: {reset}',
      es: 'Alguien entró en su cuenta desde un dispositivo que no habíamos visto: {device}, {at} UTC.\n\nSi fue usted, no hace falta hacer nada. Si no, ponga una contraseña nueva; así se cierran todas las sesiones: {reset}',
    },
  },
  invitation: {
    subject: { en: 'An invitation', es: 'Una invitación' },
    text: {
      en: '{name} invites you to join them.\n\nThe link works once, within {days} days:\n{link}',
      es: '{name} le invita a participar.\n\nEl enlace sirve una sola vez, durante {days} días:\n{link}',
    },
  },
}

/** A letter with its names, numbers and links filled in, in both languages. */
export const letterOf = (kind: LetterKind, fills: Fills): Letter => ({
  subject: LETTERS[kind].subject,
  text: filled(LETTERS[kind].text, fills),
})
