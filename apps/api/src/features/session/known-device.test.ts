import { sessionRoutes } from '@holdfast/contracts/session'
import { userRoutes } from '@holdfast/contracts/users'
import { expect, it } from 'vitest'
import { newBrowser, PASSWORD, useApi } from '../../test/api.ts'
import { refusal } from '../../test/refusal.ts'

// a secret of its own: attempts from this address are counted for this file alone
const api = useApi({ ATTEMPTS_PER_ADDRESS: '10', HOLDFAST_SECRET: 'a secret of this one file, long enough to pass' })

it('lets a known device in when the attempts of its address are used up', async () => {
  const email = `known-${Date.now()}@example.org`
  const known = newBrowser(api)
  await known.call(userRoutes.signUp, { body: { email, password: PASSWORD, displayName: 'Ana Ruiz', locale: 'en' } })
  const signIn = (who = newBrowser(api)) => who.call(sessionRoutes.signIn, { body: { email, password: PASSWORD } })
  await signIn(known)
  const guess = () =>
    newBrowser(api).call(sessionRoutes.signIn, { body: { email: `${Math.random()}@example.org`, password: 'x' } })
  for (let tries = 0; tries < 9; tries += 1) expect((await refusal(guess())).status).toBe(401)
  expect((await refusal(guess())).status).toBe(429)
  expect((await refusal(signIn())).status).toBe(429)
  expect((await signIn(known)).user.email).toBe(email)
})

it('counts each kind of attempt of an address by itself', async () => {
  const guess = () =>
    newBrowser(api).call(sessionRoutes.signIn, { body: { email: `${Math.random()}@example.org`, password: 'x' } })
  await expect.poll(async () => (await refusal(guess())).status).toBe(429)
  const body = {
    email: `other-${Date.now()}@example.org`,
    password: PASSWORD,
    displayName: 'Ben',
    locale: 'en',
  } as const
  expect(await newBrowser(api).call(userRoutes.signUp, { body })).toEqual({ accepted: true })
})
