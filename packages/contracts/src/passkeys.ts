import { z } from 'zod'
import { line, page, paging, Removed, time } from './fields.ts'
import { namedRoutes, route } from './route.ts'

/** Bytes as base64url; a device sends no more than these of each. */
const bytes = (max: number) => z.base64url().min(1).max(max)
const TRANSPORTS = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'] as const

/** A passkey: a device or a security key that signs for its owner, who shows it their fingerprint, face or PIN. */
export const Passkey = z
  .object({ id: z.uuid(), name: z.string(), createdAt: time(), lastUsedAt: time().nullable() })
  .meta({ id: 'Passkey' })
/** `name` is what its owner calls it, or the device that it was made on; `lastUsedAt` is null before it was used. */
export type Passkey = z.infer<typeof Passkey>

/** What `navigator.credentials.create` takes, as `parseCreationOptionsFromJSON` reads it (WebAuthn Level 3). */
export const PasskeyCreation = z
  .object({
    challenge: z.string(),
    rp: z.object({ id: z.string(), name: z.string() }),
    user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
    pubKeyCredParams: z.array(z.object({ type: z.literal('public-key'), alg: z.int() })),
    timeout: z.int(),
    attestation: z.string(),
    excludeCredentials: z.array(z.object({ type: z.literal('public-key'), id: z.string() })),
    authenticatorSelection: z.object({
      residentKey: z.string(),
      requireResidentKey: z.boolean(),
      userVerification: z.string(),
    }),
  })
  .meta({ id: 'PasskeyCreation' })
/** Holds for five minutes, in the browser that asked for it. */
export type PasskeyCreation = z.infer<typeof PasskeyCreation>

/** What `navigator.credentials.get` takes, as `parseRequestOptionsFromJSON` reads it (WebAuthn Level 3). */
export const PasskeyRequest = z
  .object({ challenge: z.string(), rpId: z.string(), timeout: z.int(), userVerification: z.string() })
  .meta({ id: 'PasskeyRequest' })
/** Holds for five minutes, in the browser that asked for it. */
export type PasskeyRequest = z.infer<typeof PasskeyRequest>

/** What a device answers that has made a passkey; attestations with certificates are refused. */
export const NewPasskey = z
  .strictObject({
    credentialId: bytes(1400),
    clientDataJSON: bytes(8000),
    attestationObject: bytes(16_000),
    transports: z.array(z.enum(TRANSPORTS)).max(10).default([]),
  })
  .meta({ id: 'NewPasskey' })
/** `transports` says how the device is reached. */
export type NewPasskey = z.infer<typeof NewPasskey>

/** What a device answers that has signed with a passkey. */
export const PasskeyAnswer = z
  .strictObject({
    credentialId: bytes(1400),
    clientDataJSON: bytes(8000),
    authenticatorData: bytes(4000),
    signature: bytes(4000),
    userHandle: bytes(100),
  })
  .meta({ id: 'PasskeyAnswer' })
/** `userHandle` is the id of its owner, as the device keeps it. */
export type PasskeyAnswer = z.infer<typeof PasskeyAnswer>

const params = z.object({ passkeyId: z.uuid() })
const name = line(60)

/**
 * Only ever one's own. Adding and removing one asks for a proof (`session.prove`) within the last five minutes; every other session
 * then ends, and the owner is told by letter. Whatever is wrong with an answer of a device, it is refused alike (`passkey-refused`).
 */
export const passkeyRoutes = namedRoutes('passkeys', {
  askToSign: route({
    method: 'POST',
    path: '/passkey-challenges',
    summary: 'Ask for a challenge that a passkey signs',
    location: null,
    description:
      'To sign in, to come back, or to prove that it is you. It holds once, for five minutes, in this browser.',
    access: 'public',
    response: PasskeyRequest,
    problems: ['too-many-requests'],
  }),
  askToAdd: route({
    method: 'POST',
    path: '/passkeys/challenges',
    summary: 'Ask for what a new passkey is made from',
    location: null,
    description: 'After a proof within the last five minutes. It holds once, for five minutes, in this browser.',
    access: 'session',
    response: PasskeyCreation,
    problems: ['prove-yourself', 'rule-refused', 'too-many-requests'],
  }),
  add: route({
    method: 'POST',
    path: '/passkeys',
    summary: 'Add a passkey',
    location: null,
    description: 'Every other session ends, and the owner is told by letter.',
    access: 'session',
    status: 201,
    body: z.strictObject({ passkey: NewPasskey, name: name.optional() }),
    response: Passkey,
    problems: ['passkey-refused', 'too-many-requests'],
  }),
  list: route({
    method: 'GET',
    path: '/passkeys',
    summary: 'List your passkeys',
    access: 'session',
    query: paging(50),
    response: page(Passkey),
  }),
  rename: route({
    method: 'PATCH',
    path: '/passkeys/:passkeyId',
    summary: 'Rename a passkey',
    access: 'session',
    params,
    body: z.strictObject({ name }),
    response: Passkey,
    problems: ['forbidden', 'not-found'],
  }),
  remove: route({
    method: 'DELETE',
    path: '/passkeys/:passkeyId',
    summary: 'Remove a passkey',
    description:
      'After a proof within the last five minutes; the only way back of a guest stays. Every other session ends, and the owner is told by letter.',
    access: 'session',
    params,
    response: Removed,
    problems: ['not-found', 'prove-yourself', 'rule-refused'],
  }),
})
