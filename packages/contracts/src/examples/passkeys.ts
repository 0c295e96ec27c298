const base64url = (text: string): string => btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
const clientDataJSON = (type: string): string =>
  base64url(
    JSON.stringify({ type, challenge: 'the-challenge-of-the-answer-before', origin: 'https://plan.example.org' }),
  )

/** What a device answers that has made a passkey, in its form alone. */
export const NEW_PASSKEY = {
  credentialId: 'kbO4mXq0T1aV9cYd',
  clientDataJSON: clientDataJSON('webauthn.create'),
  attestationObject: 'o2NmbXRkbm9uZWdhdHRTdG10oGhhdXRoRGF0YVg',
  transports: ['internal'],
}

/** What a device answers that has signed with a passkey, in its form alone. */
export const PASSKEY_ANSWER = {
  credentialId: NEW_PASSKEY.credentialId,
  clientDataJSON: clientDataJSON('webauthn.get'),
  authenticatorData: 'SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2MFAAAAAQ',
  signature: 'MEUCIQDwbM7Wp3bR2sT',
  userHandle: 'AZL1wH1eenuaSR8tPEtaEQ',
}
