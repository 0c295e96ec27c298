import { DAY } from '@holdfast/domain/shared/time'
import type { Config } from '../../config.ts'
import { decrypt, encrypt } from '../../kernel/secrets.ts'

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
