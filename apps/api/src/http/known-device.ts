import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from '../config.ts'
import { fingerprint } from '../kernel/secrets.ts'

const HALF_A_YEAR = 182 * 86_400
const nameOf = (config: Config): string => (config.isHttps ? '__Host-holdfast-device' : 'holdfast-device')
const signatureOf = ({ HOLDFAST_SECRET }: Config, address: string, nonce: string): string =>
  fingerprint(HOLDFAST_SECRET, 'known-device', `${nonce} ${address}`)

/** Marks this browser as one in which this person has signed in. It opens nothing; it only has attempts of its own. */
export function setKnownDevice(reply: FastifyReply, config: Config, address: string): void {
  const nonce = randomBytes(16).toString('base64url')
  void reply.setCookie(nameOf(config), `${nonce}.${signatureOf(config, address, nonce)}`, {
    path: '/',
    httpOnly: true,
    secure: config.isHttps,
    sameSite: 'strict',
    maxAge: HALF_A_YEAR,
  })
}

/**
 * The device, if this person has signed in on it before: attempts from elsewhere do not lock it out
 * (docs/security.md promise 6).
 */
export function knownDeviceOf(request: FastifyRequest, config: Config, address: string): string | null {
  const [nonce, signature] = (request.cookies[nameOf(config)] ?? '').split('.')
  if (!nonce || !signature) return null
  const [given, right] = [Buffer.from(signature), Buffer.from(signatureOf(config, address, nonce))]
  return given.length === right.length && timingSafeEqual(given, right) ? nonce : null
}
