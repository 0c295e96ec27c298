import type { NewPasskey, PasskeyCreation } from '@holdfast/contracts/passkeys'
import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server'
import { COSEALG, decodeAttestationObject, isoBase64URL } from '@simplewebauthn/server/helpers'
import { parse } from 'uuid'
import type { Config } from '../../config.ts'
import type { PublicContext } from '../../kernel/context.ts'
import { problem } from '../../kernel/problem.ts'
import { keepChallenge, type Purpose } from './challenges.ts'
import { CHALLENGE_MS, relyingParty } from './relying-party.ts'

const ALGORITHMS = [COSEALG.ES256, COSEALG.EdDSA, COSEALG.RS256]

type Owner = { id: string; name: string; displayName: string; knownIds: readonly string[] }

/** What a device makes a passkey from: it must be found without an address, and verify its owner each time. */
export async function askToCreate(
  context: PublicContext,
  owner: Owner,
  joining: Purpose['joining'],
): Promise<PasskeyCreation> {
  const { id: rpID, name: rpName } = relyingParty(context.runtime.config)
  const options = await generateRegistrationOptions({
    rpID,
    rpName,
    userID: new Uint8Array(parse(owner.id)),
    userName: owner.name,
    userDisplayName: owner.displayName,
    timeout: CHALLENGE_MS,
    attestationType: 'none',
    excludeCredentials: owner.knownIds.map((id) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: ALGORITHMS,
  })
  await keepChallenge(context, options.challenge, { userId: owner.id, joining })
  const authenticatorSelection = { residentKey: 'required', requireResidentKey: true, userVerification: 'required' }
  return {
    ...options,
    rp: { id: rpID, name: rpName },
    timeout: CHALLENGE_MS,
    attestation: 'none',
    excludeCredentials: owner.knownIds.map((id) => ({ type: 'public-key', id })),
    authenticatorSelection,
  }
}

/** What is kept of a passkey that a device has made for this challenge, or `passkey-refused`. */
export async function verifyCreated(config: Config, expectedChallenge: string, given: NewPasskey) {
  const { id: expectedRPID, origin: expectedOrigin } = relyingParty(config)
  const { credentialId: id, clientDataJSON, attestationObject, transports } = given
  try {
    refuseCertificates(attestationObject)
    const { registrationInfo } = await verifyRegistrationResponse({
      response: {
        id,
        rawId: id,
        type: 'public-key',
        response: { clientDataJSON, attestationObject },
        clientExtensionResults: {},
      },
      expectedChallenge,
      expectedOrigin,
      expectedRPID,
      supportedAlgorithmIDs: ALGORITHMS,
    })
    if (registrationInfo?.credential.id !== id) throw new Error('Another credential than the one that is named')
    const { publicKey, counter } = registrationInfo.credential
    return { credentialId: id, publicKey, counter: BigInt(counter), transports }
  } catch {
    // whatever is wrong with it, the library throws an error of its own
    throw problem('passkey-refused')
  }
}

/**
 * We ask for no attestation. One with certificates is not looked at: the addresses in them, of lists of revoked ones, would be called
 * (docs/security.md promise 61).
 */
function refuseCertificates(attestationObject: string): void {
  const decoded = decodeAttestationObject(isoBase64URL.toBuffer(attestationObject))
  const format = decoded.get('fmt')
  const isWithout = format === 'none' || (format === 'packed' && decoded.get('attStmt').get('x5c') === undefined)
  if (!isWithout) throw new Error('An attestation with certificates')
}
