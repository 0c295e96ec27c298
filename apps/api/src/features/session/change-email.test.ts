import { sessionRoutes } from '@holdfast/contracts/session'
import { userRoutes } from '@holdfast/contracts/users'
import { joinCase, newFamily, PASSPHRASE } from '@holdfast/scenarios/family-case'
import { expect, it, vi } from 'vitest'
import { newBrowser, newPerson, PASSWORD, useApi } from '../../test/api.ts'
import { refusal, ruleOf } from '../../test/refusal.ts'

const api = useApi()
const newAddress = () => `karen-${crypto.randomUUID()}@example.org`
const subjectsTo = (address: string) => api.letters.filter(({ to }) => to === address).map(({ subject }) => subject)
const signIn = (email: string, password = PASSWORD) =>
  newBrowser(api).call(sessionRoutes.signIn, { body: { email, password } })
const confirm = (token: string) => newBrowser(api).call(userRoutes.confirmAddress, { body: { token } })

async function linkTo(address: string): Promise<string> {
  const letter = await vi.waitUntil(() => api.letters.find(({ to }) => to === address))
  return /confirm#(\S+)/.exec(letter.text)?.[1] ?? ''
}

it('makes a new address count once its link is opened, and tells the one before', async () => {
  const person = await newPerson(api)
  const { email: before } = person
  const elsewhere = newBrowser(api)
  await elsewhere.call(sessionRoutes.signIn, { body: { email: before, password: PASSWORD } })
  const email = newAddress()
  expect((await refusal(person.call(sessionRoutes.changeEmail, { body: { email } }))).type).toBe(
    '/problems/prove-yourself',
  )
  await person.call(sessionRoutes.changeEmail, { body: { email: email.toUpperCase(), passphrase: PASSWORD } })
  expect((await refusal(elsewhere.call(sessionRoutes.get, {}))).status).toBe(401)
  const token = await linkTo(email)
  await vi.waitUntil(() => subjectsTo(before).includes('Another address'))
  expect((await person.call(sessionRoutes.get, {})).user.email).toBe(before)
  expect((await refusal(signIn(email))).type).toBe('/problems/sign-in-refused')
  await confirm(token)
  await confirm(token)
  await vi.waitUntil(() => subjectsTo(before).includes('Your address was changed'))
  expect((await signIn(email)).user.email).toBe(email)
  expect((await refusal(signIn(before))).type).toBe('/problems/sign-in-refused')
})

it('takes no address of somebody else, and no link once the password was changed', async () => {
  const [person, other] = [await newPerson(api), await newPerson(api)]
  const ask = (email: string) => person.call(sessionRoutes.changeEmail, { body: { email, passphrase: PASSWORD } })
  const known = api.letters.filter(({ to }) => to === other.email).length
  await ask(other.email)
  const email = newAddress()
  await ask(email)
  const token = await linkTo(email)
  expect(api.letters.filter(({ to }) => to === other.email)).toHaveLength(known)
  const body = { passphrase: PASSWORD, newPassphrase: 'copper anchor violet maple' }
  await person.call(sessionRoutes.changePassphrase, { body })
  expect((await refusal(confirm(token))).type).toBe('/problems/link-not-valid')
  // somebody opens an account with an address while its link is on its way
  const taken = newAddress()
  await person.call(sessionRoutes.changeEmail, { body: { email: taken } })
  const late = await linkTo(taken)
  const account = { email: taken, password: PASSWORD, displayName: 'Ana Ruiz', locale: 'en' as const }
  await newBrowser(api).call(userRoutes.signUp, { body: account })
  expect((await refusal(confirm(late))).type).toBe('/problems/link-not-valid')
  expect((await person.call(sessionRoutes.get, {})).user.email).toBe(person.email)
})

it('changes the name of an account; a guest has an address of their own instead', async () => {
  const person = await newPerson(api)
  const changed = await person.call(sessionRoutes.changeUser, { body: { displayName: ' Karen Ortiz ' } })
  expect(changed.user.displayName).toBe('Karen Ortiz')
  expect((await person.call(sessionRoutes.changeUser, { body: {} })).user).toEqual(changed.user)
  const guest = await joinCase(api, await newFamily(api), 'participant', 'Ben')
  const body = { email: newAddress(), passphrase: PASSPHRASE }
  expect(await ruleOf(guest.call(sessionRoutes.changeEmail, { body }))).toBe('email_for_accounts')
})

it('signs out everywhere but here', async () => {
  const person = await newPerson(api)
  const elsewhere = newBrowser(api)
  await elsewhere.call(sessionRoutes.signIn, { body: { email: person.email, password: PASSWORD } })
  expect((await person.call(sessionRoutes.list, { query: {} })).items).toHaveLength(2)
  await person.call(sessionRoutes.endOthers, {})
  expect((await refusal(elsewhere.call(sessionRoutes.get, {}))).status).toBe(401)
  const { items } = await person.call(sessionRoutes.list, { query: {} })
  expect(items.map(({ isCurrent }) => isCurrent)).toEqual([true])
})
