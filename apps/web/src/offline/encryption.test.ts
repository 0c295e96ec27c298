import { expect, test } from 'vitest'
import { decrypt, encrypt, newKey } from './encryption.ts'
import { CURVE, decryptWith, encryptTo } from './encryption-to-key.ts'

const VALUE = { iWill: 'I will no longer call in sick for you.' }

test('a value is decrypted only with its key and under its name', async () => {
  const key = await newKey()
  const sealed = await encrypt(key, 'a/one', VALUE)
  expect(new TextDecoder().decode(sealed.data)).not.toContain('call in sick')
  expect(await decrypt(key, 'a/one', sealed)).toEqual(VALUE)
  await expect(decrypt(key, 'a/two', sealed)).rejects.toThrow()
  await expect(decrypt(await newKey(), 'a/one', sealed)).rejects.toThrow()
})

test('a value is encrypted with the public key and decrypted only with the private key', async () => {
  const [mine, others] = [
    await crypto.subtle.generateKey(CURVE, false, ['deriveBits']),
    await crypto.subtle.generateKey(CURVE, false, ['deriveBits']),
  ]
  const sealed = await encryptTo(await crypto.subtle.exportKey('raw', mine.publicKey), 'a/one', VALUE)
  expect(new TextDecoder().decode(sealed.data)).not.toContain('call in sick')
  expect(await decryptWith(mine, 'a/one', sealed)).toEqual(VALUE)
  await expect(decryptWith(mine, 'a/two', sealed)).rejects.toThrow()
  await expect(decryptWith(others, 'a/one', sealed)).rejects.toThrow()
})

test('the key of the device cannot be exported', async () => {
  await expect(crypto.subtle.exportKey('raw', await newKey())).rejects.toThrow()
})
