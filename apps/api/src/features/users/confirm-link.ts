import { DAY } from '@holdfast/domain/shared/time'
import type { Config } from '../../config.ts'
import { decrypt, encrypt, fingerprint } from '../../kernel/secrets.ts'

const PURPOSE = 'confirm-address'
/** For how many days the link in the letter confirms an address. */
export const CONFIRM_DAYS = 7

type Secret = Pick<Config, 'HOLDFAST_SECRET'>

/** What the letter carries: whoever has it reads the letters there. */
export const confirmToken = ({ HOLDFAST_SECRET }: Secret, userId: string, now: Date): string =>
  encrypt(HOLDFAST_SECRET, PURPOSE, `${userId} ${now.getTime() + CONFIRM_DAYS * DAY}`)

/** Whose address this confirms; undefined where it is damaged or too old. */
export function userOfConfirmToken({ HOLDFAST_SECRET }: Secret, token: string, now: Date): string | undefined {
  const [userId, until] = decrypt(HOLDFAST_SECRET, PURPOSE, token)?.split(' ') ?? []
  return Number(until) > now.getTime() ? userId : undefined
}

const CHANGE = 'change-email'
type Owner = { id: string; email: string | null; passwordHash: string | null }

/** Of a password that is set now, without telling it: another one makes a link void. */
export const passwordMark = ({ HOLDFAST_SECRET }: Secret, { passwordHash }: Pick<Owner, 'passwordHash'>): string =>
  fingerprint(HOLDFAST_SECRET, 'password-mark', passwordHash ?? '')

/** What a letter to a new address carries: for whom, instead of which address, and while which password holds. */
export const changeToken = (config: Secret, user: Owner, email: string, now: Date): string => {
  const until = now.getTime() + CONFIRM_DAYS * DAY
  const claims = [user.id, until, passwordMark(config, user), user.email ?? '', email]
  return encrypt(config.HOLDFAST_SECRET, CHANGE, claims.join(' '))
}

/** The change of address that a letter carries; undefined where it is damaged or too old. */
export function changeOfToken({ HOLDFAST_SECRET }: Secret, token: string, now: Date) {
  const claims = decrypt(HOLDFAST_SECRET, CHANGE, token)?.split(' ')
  if (claims?.length !== 5 || !(Number(claims[1]) > now.getTime())) return undefined
  const [userId = '', , mark = '', before = '', email = ''] = claims
  return { userId, mark, before, email }
}
