import { expect, it } from 'vitest'
import { CURVE, newKey, seal, sealFor, unseal, unsealWith } from './seal.ts'

const VALUE = { iWill: 'I will no longer call in sick for you.' }

it('opens with its key and under its name alone', async () => {
  const key = await newKey()
  const sealed = await seal(key, 'a/one', VALUE)
  expect(new TextDecoder().decode(sealed.data)).not.toContain('call in sick')
  expect(await unseal(key, 'a/one', sealed)).toEqual(VALUE)
  await expect(unseal(key, 'a/two', sealed)).rejects.toThrow()
  await expect(unseal(await newKey(), 'a/one', sealed)).rejects.toThrow()
})

it('is put in with the public key, and read with the private one alone', async () => {
  const [mine, others] = [
    await crypto.subtle.generateKey(CURVE, false, ['deriveKey']),
    await crypto.subtle.generateKey(CURVE, false, ['deriveKey']),
  ]
  const sealed = await sealFor(await crypto.subtle.exportKey('raw', mine.publicKey), 'a/one', VALUE)
  expect(await unsealWith(mine.privateKey, 'a/one', sealed)).toEqual(VALUE)
  await expect(unsealWith(mine.privateKey, 'a/two', sealed)).rejects.toThrow()
  await expect(unsealWith(others.privateKey, 'a/one', sealed)).rejects.toThrow()
})

it('keeps its keys inside the browser', async () => {
  await expect(crypto.subtle.exportKey('raw', await newKey())).rejects.toThrow()
})
