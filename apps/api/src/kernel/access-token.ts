import { ACCESS_SECONDS, ACCESS_SCOPES, type AccessScope } from '@holdfast/domain/access-tokens/scopes'
import { errors, jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import type { Config } from '../config.ts'
import type { Program } from './context.ts'
import { fingerprint, keyFor } from './secrets.ts'

const PURPOSE = 'access-token'
const FORM = { alg: 'HS256', typ: 'at+jwt' } as const
/** How far the clocks of two processes may be apart, in seconds (docs/security.md promise 23). */
const SKEW = 60

const Claims = z.object({ sub: z.uuid(), scopes: z.array(z.enum(ACCESS_SCOPES)), org: z.uuid().nullable() })

/** By what the session of a family is found: only who has the secret of the installation can tell it from the id of the token. */
export const hashOfFamily = ({ HOLDFAST_SECRET }: Config, tokenId: string): string =>
  fingerprint(HOLDFAST_SECRET, PURPOSE, tokenId)

/** What a program sends with each request for ten minutes: which family it is of, and what it may do. */
export function signAccess(config: Config, { tokenId, scopes, organizationId }: Program, now: Date): Promise<string> {
  const issuedAt = Math.floor(now.getTime() / 1000)
  return new SignJWT({ scopes: [...scopes], org: organizationId })
    .setProtectedHeader(FORM)
    .setSubject(tokenId)
    .setIssuer('holdfast')
    .setAudience(config.publicUrl)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + ACCESS_SECONDS)
    .sign(keyFor(config.HOLDFAST_SECRET, PURPOSE))
}

/** Reads it back; undefined whatever is wrong with it. Whether its family still holds, admission tells. */
export async function readAccess(config: Config, token: string, now: Date): Promise<Program | undefined> {
  try {
    const { payload } = await jwtVerify(token, keyFor(config.HOLDFAST_SECRET, PURPOSE), {
      algorithms: [FORM.alg],
      typ: FORM.typ,
      issuer: 'holdfast',
      audience: config.publicUrl,
      requiredClaims: ['sub', 'exp', 'iat'],
      clockTolerance: SKEW,
      currentDate: now,
    })
    const { sub, scopes, org } = Claims.parse(payload)
    return { tokenId: sub, scopes: scopes satisfies AccessScope[], organizationId: org }
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof z.ZodError) return undefined
    throw error
  }
}
