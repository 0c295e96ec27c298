import { createHash, createPrivateKey, createPublicKey } from 'node:crypto'
import { calculateJwkThumbprint, CompactSign, compactVerify, EmbeddedJWK, errors, exportJWK } from 'jose'
import { z } from 'zod'
import { keyFor } from './secrets.ts'

/** The newest event of one chain, with its hash in hexadecimal digits. */
export const AuditHead = z.strictObject({
  organizationId: z.uuid(),
  chainId: z.uuid(),
  seq: z.int(),
  hash: z.string(),
})
const Checkpoint = z.strictObject({
  number: z.int(),
  at: z.string(),
  previous: z.string().nullable(),
  heads: z.array(AuditHead),
})

/** Where a chain stands. */
export type AuditHead = z.output<typeof AuditHead>
/** The heads that changed since the checkpoint before it, at one moment; `previous` is the hash of that checkpoint. */
export type AuditCheckpoint = z.output<typeof Checkpoint>
/** A checkpoint whose signature holds, and the id of the key that signed it. Whether the key is trusted is for the reader to say. */
export type SignedCheckpoint = { checkpoint: AuditCheckpoint; keyId: string }

// RFC 8410: what stands before the 32 bytes of a private Ed25519 key
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The key that signs checkpoints, derived from the secret of the installation; its id is the thumbprint of the public key (RFC 7638). */
async function signingKey(secret: string) {
  const key = Buffer.concat([PKCS8, keyFor(secret, 'audit-checkpoints')])
  const privateKey = createPrivateKey({ key, format: 'der', type: 'pkcs8' })
  const jwk = await exportJWK(createPublicKey(privateKey))
  return { privateKey, jwk, id: await calculateJwkThumbprint(jwk) }
}

/** The id of the key that an installation with this secret signs with. */
export const auditKeyId = async (secret: string): Promise<string> => (await signingKey(secret)).id

/** Signs what it is given, as a compact JWS that carries the public key. */
export async function signForAudit(secret: string, document: object): Promise<string> {
  const { privateKey, jwk } = await signingKey(secret)
  return new CompactSign(Buffer.from(JSON.stringify(document)))
    .setProtectedHeader({ alg: 'Ed25519', jwk })
    .sign(privateKey)
}

/** Reads a signed document back, with the id of its key; undefined where it is damaged, another one, or its signature does not hold. */
export async function readSigned<T>(
  jws: string,
  schema: z.ZodType<T>,
): Promise<{ document: T; keyId: string } | undefined> {
  try {
    const { payload, protectedHeader } = await compactVerify(jws, EmbeddedJWK, { algorithms: ['Ed25519'] })
    const read = schema.safeParse(JSON.parse(Buffer.from(payload).toString('utf8')))
    if (!read.success || !protectedHeader.jwk) return undefined
    return { document: read.data, keyId: await calculateJwkThumbprint(protectedHeader.jwk) }
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Signs a checkpoint. */
export const signCheckpoint = (secret: string, checkpoint: AuditCheckpoint): Promise<string> =>
  signForAudit(secret, checkpoint)

/** Reads a checkpoint back; undefined where it is damaged or its signature does not hold. */
export async function readCheckpoint(jws: string): Promise<SignedCheckpoint | undefined> {
  const read = await readSigned(jws, Checkpoint)
  return read && { checkpoint: read.document, keyId: read.keyId }
}

/** What the next checkpoint names this one by. */
export const hashOfCheckpoint = (jws: string): string => createHash('sha256').update(jws).digest('base64url')
