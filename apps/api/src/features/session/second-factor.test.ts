import { caseRoutes } from '@holdfast/contracts/cases'
import { crisisContactRoutes } from '@holdfast/contracts/crisis-contacts'
import { exportRoutes } from '@holdfast/contracts/exports'
import { oneTimeCodeRoutes } from '@holdfast/contracts/one-time-codes'
import { organizationRoutes } from '@holdfast/contracts/organizations'
import { passkeyRoutes } from '@holdfast/contracts/passkeys'
import { planRoutes } from '@holdfast/contracts/plans'
import { sessionRoutes } from '@holdfast/contracts/session'
import { newFamily } from '@holdfast/scenarios/family-case'
import { foundPractice, openPracticeCase } from '@holdfast/scenarios/practice'
import { TOTP } from 'otpauth'
import { expect, it } from 'vitest'
import { withTenant } from '../../db/with-tenant.ts'
import { type Browser, newBrowser, newPerson, PASSWORD, useApi } from '../../test/api.ts'
import { newAuthenticator } from '../../test/authenticator.ts'
import { refusal } from '../../test/refusal.ts'

const api = useApi()
const REQUIRED = '/problems/second-factor-required'
const kindOf = async (answer: Promise<unknown>) => (await refusal(answer)).type
const prove = (who: Browser) => who.call(sessionRoutes.prove, { body: { passphrase: PASSWORD } })

/** Somebody who owns a practice that was founded eight days ago, signed in anew with the password alone; `lead` from before. */
async function staff(prepare: (owner: Browser) => Promise<unknown> = async () => undefined) {
  const owner = await newPerson(api)
  const organizationId = await foundPractice(owner)
  const practice = await openPracticeCase(owner, organizationId, 'Robin')
  await prepare(owner)
  const { user } = await owner.call(sessionRoutes.get, {})
  await withTenant(
    api.database,
    { organizationId, userId: user.id },
    (tx) =>
      tx.$executeRaw`UPDATE holdfast.organizations SET second_factor_from = now() - interval '1 second' WHERE organization_id = ${organizationId}::uuid`,
  )
  await api.database.prisma.$executeRaw`
    UPDATE identity.sessions SET created_at = created_at - interval '1 minute' WHERE user_id = ${user.id}::uuid`
  const browser = newBrowser(api)
  const body = { email: owner.email, password: PASSWORD }
  const signedIn = await browser.call(sessionRoutes.signIn, { body })
  return { owner, browser, signedIn, ...practice }
}

it('lets a practice seven days; a family needs none', async () => {
  const owner = await newPerson(api)
  await foundPractice(owner)
  const { secondFactorFrom } = await owner.call(sessionRoutes.signInDetails, {})
  const days = (Date.parse(secondFactorFrom ?? '') - Date.now()) / 86_400_000
  expect(days).toBeGreaterThan(6.99)
  expect(days).toBeLessThan(7.01)
  const { lead } = await newFamily(api)
  expect((await lead.call(sessionRoutes.signInDetails, {})).secondFactorFrom).toBeNull()
})

it('then opens nothing for the password alone but what sets one up, and all once codes are set up', async () => {
  const { owner, browser, signedIn, organizationId, caseId } = await staff()
  expect(signedIn.needsSecondFactor).toBe(true)
  const family = await newFamily(api)
  const refused = [
    () => browser.call(organizationRoutes.list, { query: {} }),
    () => browser.call(organizationRoutes.get, { params: { organizationId } }),
    () => browser.call(caseRoutes.get, { params: { organizationId, caseId } }),
    () => browser.call(planRoutes.list, { params: { organizationId, caseId }, query: {} }),
    () => browser.call(exportRoutes.mine, {}),
    () => browser.call(organizationRoutes.create, { body: { kind: 'family', name: 'Ours' } }),
    () => browser.call(sessionRoutes.changeEmail, { body: { email: 'x@example.org', passphrase: PASSWORD } }),
    () => browser.call(oneTimeCodeRoutes.remove, {}),
    // what is not theirs is answered alike
    () => browser.call(caseRoutes.get, { params: { organizationId: family.organizationId, caseId: family.caseId } }),
  ]
  for (const ask of refused) expect(await kindOf(ask())).toBe(REQUIRED)
  expect((await browser.call(crisisContactRoutes.list, { query: {} })).items.length).toBeGreaterThan(0)
  expect((await browser.call(sessionRoutes.find, {})).session?.needsSecondFactor).toBe(true)
  // whoever was at work when the day came is not cut off
  await owner.call(caseRoutes.get, { params: { organizationId, caseId } })
  await prove(browser)
  const { secret } = await browser.call(oneTimeCodeRoutes.askToAdd, {})
  await browser.call(oneTimeCodeRoutes.add, { body: { code: new TOTP({ secret }).generate() } })
  expect((await browser.call(sessionRoutes.get, {})).needsSecondFactor).toBe(false)
  await browser.call(caseRoutes.get, { params: { organizationId, caseId } })
  await browser.call(oneTimeCodeRoutes.remove, {})
  expect(await kindOf(browser.call(caseRoutes.get, { params: { organizationId, caseId } }))).toBe(REQUIRED)
})

it('asks whoever has a passkey for it: the password neither removes it nor adds another one', async () => {
  const device = newAuthenticator()
  const { browser, organizationId, caseId } = await staff(async (owner) => {
    await prove(owner)
    const passkey = device.create(await owner.call(passkeyRoutes.askToAdd, {}))
    await owner.call(passkeyRoutes.add, { body: { passkey } })
  })
  await prove(browser)
  const { items } = await browser.call(passkeyRoutes.list, { query: {} })
  const params = { passkeyId: items[0]?.id ?? '' }
  const around = [
    () => browser.call(passkeyRoutes.remove, { params }),
    () => browser.call(passkeyRoutes.askToAdd, {}),
    () => browser.call(oneTimeCodeRoutes.askToAdd, {}),
    () => browser.call(sessionRoutes.changePassphrase, { body: { newPassphrase: 'copper anchor violet maple' } }),
  ]
  for (const ask of around) expect(await kindOf(ask())).toBe(REQUIRED)
  const passkey = device.sign(await browser.call(passkeyRoutes.askToSign, {}))
  expect((await browser.call(sessionRoutes.prove, { body: { passkey } })).needsSecondFactor).toBe(false)
  await browser.call(caseRoutes.get, { params: { organizationId, caseId } })
})
