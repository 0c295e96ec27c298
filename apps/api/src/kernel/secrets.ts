import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { errors, jwtVerify, SignJWT } from 'jose'
import { problem } from './problem.ts'

/** A key for one purpose, derived from the one secret of the installation: 256 bits. */
export const keyFor = (secret: string, purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, 'holdfast', purpose, 32))

/** A keyed fingerprint: lets us compare an address without keeping it. */
export const fingerprint = (secret: string, purpose: string, value: string): string =>
  createHmac('sha256', keyFor(secret, purpose)).update(value).digest('base64url')

/** Encrypts a short text for ourselves (AES-256-GCM), where something must be stored that nobody else may read. */
export function encrypt(secret: string, purpose: string, text: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFor(secret, purpose), nonce)
  const encrypted = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return encrypted.toString('base64url')
}

/** The text again, or undefined: it was made with another secret, or is damaged. */
export function decrypt(secret: string, purpose: string, encrypted: string): string | undefined {
  const bytes = Buffer.from(encrypted, 'base64url')
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyFor(secret, purpose), bytes.subarray(0, 12))
    decipher.setAuthTag(bytes.subarray(-16))
    return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8')
  } catch {
    return undefined
  }
}

/** What travels in a link, signed by jose: to whom it belongs, never what it is about. */
export type LinkClaims = { organizationId: string; subjectId: string; userId: string | null; epoch: number }
/** What a link is for; one kind is never taken for the other. */
export type LinkKind = 'invitation' | 'organization-invitation' | 'personal-link' | 'practice-link'

/** Signs a link for use outside the app. The same claims give the same link, so it can be copied again. */
export function signLink(secret: string, kind: LinkKind, claims: LinkClaims, expiresAt: Date): Promise<string> {
  return new SignJWT({ org: claims.organizationId, person: claims.userId, epoch: claims.epoch })
    .setProtectedHeader({ alg: 'HS256', typ: `${kind}+jwt` })
    .setSubject(claims.subjectId)
    .setIssuer('holdfast')
    .setExpirationTime(Math.floor(expiresAt.getTime() / 1000))
    .sign(keyFor(secret, kind))
}

/** Reads a link back, or refuses it as `link-not-valid` whatever is wrong with it. */
export async function readLink(secret: string, kind: LinkKind, token: string, now: Date): Promise<LinkClaims> {
  try {
    const { payload } = await jwtVerify<{ org: string; person: string | null; epoch: number }>(
      token,
      keyFor(secret, kind),
      {
        algorithms: ['HS256'],
        typ: `${kind}+jwt`,
        issuer: 'holdfast',
        requiredClaims: ['sub', 'exp'],
        currentDate: now,
      },
    )
    return { organizationId: payload.org, subjectId: payload.sub ?? '', userId: payload.person, epoch: payload.epoch }
  } catch (error) {
    if (error instanceof errors.JOSEError) throw problem('link-not-valid')
    throw error
  }
}
