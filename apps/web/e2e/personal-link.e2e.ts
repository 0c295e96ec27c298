import { expect, test } from '@playwright/test'
import { safetyScreeningRoutes } from '@holdfast/contracts/safety-screening'
import { joinCase, PASSPHRASE } from '@holdfast/scenarios/family-case'
import { expectAccessible } from './accessible.ts'
import { as } from './api-call.ts'
import { newProfile, openSection, unfold } from './family.ts'
import { newPreparedFamily, peopleOf } from './prepared-family.ts'

const NEW_PASSPHRASE = 'copper anchor violet maple'
const SECRET = 'She hits the wall beside me.'

test('a lead who opens the link of a guest reads nothing private and changes nothing, and the guest is told', async ({
  browser,
}) => {
  const { karen, rosa, caseUrl, planUrl, family } = await newPreparedFamily(browser)
  await as(rosa)(safetyScreeningRoutes.answer, {
    params: family.inPlan,
    body: { answers: { afraid: 'yes' }, text: SECRET },
    ifMatch: 1,
  })
  await karen.goto(`${caseUrl}/more`)
  const access = await unfold(karen, 'Access')
  const ask = karen.getByRole('button', { name: 'Ask for a new link for Rosa Ortiz' })
  if (!(await ask.isVisible())) await unfold(karen.locator('li', { hasText: 'Rosa Ortiz' }), 'Access')
  await expect(access).toBeVisible()
  await ask.click()
  await karen.getByRole('button', { name: 'Ask for the new link' }).click()
  const link = await karen.getByLabel('Their new link').inputValue()

  const stranger = await newProfile(browser)
  await test.step('without the passphrase, what is shared is shown and nothing else', async () => {
    await stranger.goto(link)
    await expectAccessible(stranger, 'return')
    await stranger.getByLabel('Your own passphrase').fill('a guess of somebody else')
    await stranger.getByRole('button', { name: 'Go on' }).click()
    await expect(stranger.getByText('is not your passphrase').first()).toBeVisible()
    await stranger.getByRole('button', { name: 'Open what is shared only' }).click()
    await expect(stranger.getByText('You came in by your link alone.')).toBeVisible()
    await expect(stranger.getByRole('heading', { level: 1, name: /Helping Sam/ })).toBeVisible()
    await expectAccessible(stranger, 'link-only-case')
    await openSection(stranger, planUrl, 'people/my-safety')
    await expect(stranger.getByText(SECRET)).toBeHidden()
    await expect(stranger.getByRole('button', { name: 'Give these answers' })).toBeHidden()
  })

  await test.step('a wrong passphrase opens nothing', async () => {
    await unfold(stranger, 'Enter your passphrase')
    await stranger.getByLabel('Your own passphrase').fill('a guess of somebody else')
    await stranger.getByRole('button', { name: 'Open what is mine' }).click()
    await expect(stranger.getByText('is not your passphrase').first()).toBeVisible()
    await expect(stranger.getByText('You came in by your link alone.')).toBeVisible()
  })

  await test.step('the guest comes back with the passphrase, and reads who asked', async () => {
    await rosa.goto(link)
    await rosa.getByLabel('Your own passphrase').fill(PASSPHRASE)
    await rosa.getByRole('button', { name: 'Go on' }).click()
    await expect(rosa.getByText('Karen Ortiz asked for a new link for you')).toBeVisible()
    await expectAccessible(rosa, 'link-asked')
    await openSection(rosa, planUrl, 'people/my-safety')
    await expect(rosa.getByText(SECRET)).toBeVisible()
    await openSection(rosa, planUrl, 'people/my-safety?step=4')
    await expect(rosa.getByRole('checkbox', { name: /Dana Whitfield/ })).toBeChecked()
  })

  await test.step('the guest changes the passphrase and gives an address; every other device is signed out', async () => {
    await rosa.goto('/account')
    await rosa.getByRole('link', { name: 'Change Passphrase' }).click()
    await rosa.getByLabel('Your present passphrase').fill(PASSPHRASE)
    await rosa.getByLabel('Your new passphrase').fill(NEW_PASSPHRASE)
    await rosa.getByRole('button', { name: 'Set the new passphrase' }).click()
    await expect(rosa.getByText('Your passphrase is changed. Every other device is signed out.')).toBeVisible()
    await rosa.getByRole('link', { name: 'Back' }).click()
    await rosa.getByRole('link', { name: 'Change Own address' }).click()
    await rosa.getByRole('button', { name: 'Save this address' }).click()
    await expect(rosa.getByText('This is what is kept now.', { exact: false })).toBeVisible()
    await rosa.getByLabel('Your e-mail address (if you like)').fill('rosa.ortiz@example.org')
    await rosa.getByLabel('Your passphrase, to confirm').fill(PASSPHRASE)
    await rosa.getByRole('button', { name: 'Save this address' }).click()
    await expect(rosa.getByText('is not your passphrase').first()).toBeVisible()
    await rosa.getByLabel('Your passphrase, to confirm').fill(NEW_PASSPHRASE)
    await rosa.getByRole('button', { name: 'Save this address' }).click()
    await expect(rosa.getByText('Your address is saved, and every other device is signed out.')).toBeVisible()
    await expectAccessible(rosa, 'account-of-a-guest')
    await stranger.reload()
    await expect(stranger.getByText('You came in by your link alone.')).toBeHidden()
    await expect(
      stranger
        .getByRole('button', { name: /^Sign in/ })
        .or(stranger.getByRole('link', { name: /^Sign in/ }))
        .first(),
    ).toBeVisible()
  })

  await test.step('the history names both', async () => {
    await karen.goto(`${caseUrl}/history`)
    await expect(karen.getByText(/\(Rosa Ortiz\)/).first()).toBeVisible()
  })
})

test('a professional who joins later asks each author, who says yes or no, and takes it back', async ({ browser }) => {
  const { karen, dana, caseUrl, family } = await newPreparedFamily(browser)
  const background = `${caseUrl}/first-call#history`
  await karen.goto(background)
  await expect(karen.getByText('Read by you and Dana Whitfield.')).toBeVisible()
  await karen.getByLabel('What should be known about it?').fill(SECRET)
  await karen.getByRole('button', { name: 'Note this' }).click()
  await expect(karen.locator('.spoken', { hasText: SECRET })).toBeVisible()
  const { page: vera } = await joinCase(peopleOf(browser), family, 'interventionist', 'Vera Stone')

  const readsIt = async (page: typeof vera, reads: boolean) => {
    await page.goto(background)
    await expect(page.getByLabel('What should be known about it?')).toBeVisible()
    await expect(page.getByText(SECRET)).toBeVisible({ visible: reads })
  }
  await readsIt(dana, true)
  await readsIt(vera, false)
  await vera.goto(caseUrl)
  await unfold(vera, 'What was written before you came')
  await vera.getByRole('button', { name: 'Ask Karen Ortiz' }).click()
  await expect(vera.getByText(/no answer yet/)).toBeVisible()
  await expectAccessible(vera, 'ask-to-read')

  await karen.goto(caseUrl)
  await expect(karen.getByRole('heading', { name: 'Who asks to read what you wrote' })).toBeVisible()
  await expectAccessible(karen, 'asked-to-show')
  await karen.getByRole('button', { name: 'Yes, Vera Stone may read it' }).click()
  await expect(karen.getByText('You said yes: Vera Stone may read it.')).toBeVisible()
  await readsIt(vera, true)
  await karen.getByRole('button', { name: 'Take it back' }).click()
  await expect(karen.getByText('You said no: Vera Stone reads nothing of it.')).toBeVisible()
  await readsIt(vera, false)
  await karen.goto(background)
  await expect(karen.getByText('Read by you and Dana Whitfield, Vera Stone.')).toBeVisible()
})
