import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import type { NewPasskey, PasskeyAnswer, PasskeyCreation, PasskeyRequest } from '@holdfast/contracts/passkeys'
import { isoCBOR } from '@simplewebauthn/server/helpers'

const [PRESENT, VERIFIED, WITH_KEY] = [0x01, 0x04, 0x40]
const sha256 = (data: Uint8Array | string): Buffer => createHash('sha256').update(data).digest()
const base64url = (data: Uint8Array | string): string => Buffer.from(data).toString('base64url')

type Credential = { id: Buffer; privateKey: KeyObject; userHandle: string; counter: number }
/** What a test bends: another site, a device that asks for nothing, a count of one's own, another attestation. */
export type Bent = {
  origin?: string
  rpId?: string
  challenge?: string
  type?: string
  verifiesUser?: boolean
  counter?: number
  userHandle?: string
  attestation?: { fmt: string; attStmt: Map<string, unknown> }
}

/** A device with passkeys, made in software (WebAuthn Level 3: ES256, attestation `none`); `origin` is the site that it is used on. */
export type Authenticator = {
  create: (options: PasskeyCreation, bent?: Bent) => NewPasskey
  /** Signs with the newest passkey, or with the one that is named. */
  sign: (options: PasskeyRequest, bent?: Bent, credentialId?: string) => PasskeyAnswer
}

/** A new device without any passkey. */
export function newAuthenticator(origin = 'http://localhost:3000'): Authenticator {
  const credentials = new Map<string, Credential>()
  const clientData = (type: string, challenge: string, bent: Bent): string =>
    base64url(
      JSON.stringify({
        type: bent.type ?? type,
        challenge: bent.challenge ?? challenge,
        origin: bent.origin ?? origin,
        crossOrigin: false,
      }),
    )

  const create: Authenticator['create'] = (options, bent = {}) => {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const id = randomBytes(24)
    const credential = { id, privateKey, userHandle: options.user.id, counter: bent.counter ?? 0 }
    credentials.set(base64url(id), credential)
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
    const key = new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
      [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
    ])
    const length = Buffer.alloc(2)
    length.writeUInt16BE(id.length)
    const attested = Buffer.concat([Buffer.alloc(16), length, id, isoCBOR.encode(key)])
    const authData = new Uint8Array(dataOf(bent.rpId ?? options.rp.id, WITH_KEY, credential.counter, bent, attested))
    const { fmt, attStmt } = bent.attestation ?? { fmt: 'none', attStmt: new Map() }
    const object = new Map<string, unknown>(Object.entries({ fmt, attStmt, authData }))
    return {
      credentialId: base64url(id),
      clientDataJSON: clientData('webauthn.create', options.challenge, bent),
      attestationObject: base64url(isoCBOR.encode(object as Parameters<typeof isoCBOR.encode>[0])),
      transports: ['internal'],
    }
  }

  const answer: Authenticator['sign'] = (options, bent = {}, credentialId = [...credentials.keys()].at(-1) ?? '') => {
    const credential = credentials.get(credentialId)
    if (!credential) throw new Error('This device has no such passkey')
    credential.counter = bent.counter ?? credential.counter + 1
    const authenticatorData = dataOf(bent.rpId ?? options.rpId, 0, credential.counter, bent)
    const clientDataJSON = clientData('webauthn.get', options.challenge, bent)
    const signed = Buffer.concat([authenticatorData, sha256(Buffer.from(clientDataJSON, 'base64url'))])
    return {
      credentialId,
      clientDataJSON,
      authenticatorData: base64url(authenticatorData),
      signature: base64url(sign('sha256', signed, credential.privateKey)),
      userHandle: bent.userHandle ?? credential.userHandle,
    }
  }
  return { create, sign: answer }
}

/** Authenticator data: whom it is for, what the device did, its count, and the new key where there is one. */
function dataOf(rpId: string, flags: number, counter: number, bent: Bent, attested = Buffer.alloc(0)): Buffer {
  const count = Buffer.alloc(4)
  count.writeUInt32BE(counter)
  const verified = bent.verifiesUser === false ? 0 : VERIFIED
  return Buffer.concat([sha256(rpId), Buffer.from([PRESENT | verified | flags]), count, attested])
}
