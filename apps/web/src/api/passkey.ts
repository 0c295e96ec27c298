import { type NewPasskey, type PasskeyAnswer, type PasskeyCreation, passkeyRoutes } from '@holdfast/contracts/passkeys'
import { request } from './request.ts'

/** Thrown where no passkey was made or used: it was put off, took too long, or this device has one already (`isKnown`). */
export class PasskeyNotUsed extends Error {
  readonly isKnown: boolean

  constructor(cause: unknown) {
    super('No passkey was made or used', { cause })
    this.isKnown = cause instanceof Error && cause.name === 'InvalidStateError'
  }
}

/** Whether this browser knows passkeys. They are for a host with a name, which a bare address is not. */
export const canUsePasskeys = (): boolean =>
  typeof PublicKeyCredential === 'function' && !/^[\d.]+$|:/.test(location.hostname)

/** Asks the device to make a passkey from this: it asks its owner for a fingerprint, a face or a PIN. */
export async function makePasskey(optionsJSON: PasskeyCreation): Promise<NewPasskey> {
  const { startRegistration } = await import('@simplewebauthn/browser')
  const options = optionsJSON as Parameters<typeof startRegistration>[0]['optionsJSON']
  const made = await startRegistration({ optionsJSON: options }).catch(notUsed)
  const { clientDataJSON, attestationObject, transports = [] } = made.response
  return {
    credentialId: made.id,
    clientDataJSON,
    attestationObject,
    transports: transports as NewPasskey['transports'],
  }
}

/** Asks the device for one of the passkeys that it has for Holdfast, and for what the API then knows its owner by. */
export async function signWithPasskey(): Promise<PasskeyAnswer> {
  const { startAuthentication } = await import('@simplewebauthn/browser')
  const asked = await request(passkeyRoutes.askToSign, {})
  const optionsJSON = asked as Parameters<typeof startAuthentication>[0]['optionsJSON']
  const { id, response } = await startAuthentication({ optionsJSON }).catch(notUsed)
  const { clientDataJSON, authenticatorData, signature, userHandle = '' } = response
  return { credentialId: id, clientDataJSON, authenticatorData, signature, userHandle }
}

function notUsed(error: unknown): never {
  throw new PasskeyNotUsed(error)
}
