import { expect, test } from 'vitest'
import { decrypt, encrypt, newKey } from './encryption.ts'
import { CURVE, decryptWith, encryptTo } from './encryption-to-key.ts'

const VALUE = { iWill: 'I will no longer call in sick for you.' }

test('a value is decrypted only with its key and under its name', async () => {
  const key = await newKey()
  const encrypted = await encrypt(key, 'a/one', VALUE)
  expect(new TextDecoder().decode(encrypted.data)).not.toContain('call in sick')
  expect(await decrypt(key, 'a/one', encrypted)).toEqual(VALUE)
  await expect(decrypt(key, 'a/two', encrypted)).rejects.toThrow()
  await expect(decrypt(await newKey(), 'a/one', encrypted)).rejects.toThrow()
})

test('a value is encrypted with the public key and decrypted only with the private key', async () => {
  const [mine, others] = [
    await crypto.subtle.generateKey(CURVE, false, ['deriveBits']),
    await crypto.subtle.generateKey(CURVE, false, ['deriveBits']),
  ]
  const encrypted = await encryptTo(await crypto.subtle.exportKey('raw', mine.publicKey), 'a/one', VALUE)
  expect(new TextDecoder().decode(encrypted.data)).not.toContain('call in sick')
  expect(await decryptWith(mine, 'a/one', encrypted)).toEqual(VALUE)
  await expect(decryptWith(mine, 'a/two', encrypted)).rejects.toThrow()
  await expect(decryptWith(others, 'a/one', encrypted)).rejects.toThrow()
})

test('the key of the device cannot be exported', async () => {
  await expect(crypto.subtle.exportKey('raw', await newKey())).rejects.toThrow()
})
