import { Secret, TOTP } from 'otpauth'

/** Of how many seconds a step is, and how many steps a clock may be off. */
const STEP_SECONDS = 30
const STEPS_OFF = 1

const totpOf = (secret: string, issuer?: string, label?: string): TOTP =>
  new TOTP({
    secret: Secret.fromBase32(secret),
    period: STEP_SECONDS,
    digits: 6,
    algorithm: 'SHA1',
    ...(issuer && { issuer, label }),
  })

/** 160 random bits, base32: what an app makes codes from. */
export const newSecret = (): string => new Secret({ size: 20 }).base32

/** The same for the camera of a phone, with whose codes they are. */
export const uriOf = (secret: string, issuer: string, label: string): string => totpOf(secret, issuer, label).toString()

/** Which step this code is of, at most one before or after this moment; undefined where it is none of them (RFC 6238). */
export function stepOf(secret: string, code: string, now: Date): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined
  const off = totpOf(secret).validate({ token: code, timestamp: now.getTime(), window: STEPS_OFF })
  return off === null ? undefined : Math.floor(now.getTime() / 1000 / STEP_SECONDS) + off
}
