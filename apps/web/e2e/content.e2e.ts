import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { openHelp, openSection, unfold } from './family.ts'
import { newPreparedCase, newPreparedFamily } from './prepared-family.ts'

const STANDARD = 'No place for the meeting is named.'
const OWN = { en: 'Say where you will meet.', es: 'Diga dónde se reunirán.' }

const contentUrlOf = (planUrl: string) => planUrl.replace(/\/p\/.*$/, '/content')

async function findText(page: Page, url: string, words: string) {
  await page.goto(url)
  await expect(page.getByRole('heading', { name: 'Content library' })).toBeVisible()
  await page.getByLabel('Search').fill(words)
  const card = page.locator('details', { has: page.locator('summary', { hasText: words }) }).first()
  await card.locator('summary').click()
  return card
}

test('an owner overrides a text of a rule, everyone reads it, and the standard text is restored', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const { karen, rosa, planUrl } = await newPreparedFamily(browser)
  const reasonFor = (page: Page, words: string) => page.locator('main').getByText(words)

  await test.step('the standard text is shown', async () => {
    await openSection(rosa, planUrl, 'logistics')
    await expect(reasonFor(rosa, STANDARD).first()).toBeVisible()
  })

  await test.step('the text is found from the home page', async () => {
    await karen.goto('/home')
    await karen.getByRole('link', { name: /^Texts of/ }).click()
    await expect(karen.getByRole('heading', { name: 'Content library' })).toBeVisible()
    await expectAccessible(karen, 'content')
  })

  await test.step('the text is overridden in both languages', async () => {
    const card = await findText(karen, contentUrlOf(planUrl), STANDARD)
    await card.getByLabel('English').fill(`${OWN.en.slice(0, -1)}!`)
    await card.getByLabel('Spanish').fill(OWN.es)
    await card.getByLabel('Whose words, or where from?').fill('Our family')
    await card.getByRole('button', { name: 'Use these words' }).click()
    await expect(card.getByText(/exclamation marks/).first()).toBeVisible()
    await card.getByLabel('English').fill(OWN.en)
    await expectAccessible(karen, 'content-reword')
    await card.getByRole('button', { name: 'Use these words' }).click()
    await karen.getByLabel('Search').fill(OWN.en)
    await expect(karen.locator('summary', { hasText: OWN.en })).toContainText('In our own words')
  })

  await test.step('everyone reads them where the rule is shown', async () => {
    for (const section of ['', 'logistics']) {
      await openSection(rosa, planUrl, section)
      if (section === '') await unfold(rosa, 'See what is needed')
      await expect(reasonFor(rosa, OWN.en).first()).toBeVisible()
      await expect(reasonFor(rosa, STANDARD)).toHaveCount(0)
    }
    await rosa.goto('/account')
    await rosa.getByRole('button', { name: 'Español' }).click()
    await expect(rosa.getByRole('button', { name: 'English' })).toBeVisible()
    await openSection(rosa, planUrl, 'logistics')
    await expect(reasonFor(rosa, OWN.es).first()).toBeVisible()
    await rosa.goto('/account')
    await rosa.getByRole('button', { name: 'English' }).click()
    await expect(rosa.getByRole('button', { name: 'Español' })).toBeVisible()
    await openSection(rosa, planUrl, 'logistics')
    await expect(reasonFor(rosa, OWN.en).first()).toBeVisible()
  })

  await test.step('the standard text is restored, and the history stays', async () => {
    const card = await findText(karen, contentUrlOf(planUrl), OWN.en)
    await card.getByRole('button', { name: 'Back to the standard words' }).click()
    await karen.getByRole('button', { name: 'Use the standard words' }).click()
    await expect(karen.locator('summary', { hasText: OWN.en })).toHaveCount(0)
    const restored = await findText(karen, contentUrlOf(planUrl), STANDARD)
    await expect(restored.getByText(/back to the standard words/)).toBeVisible()
    await openSection(rosa, planUrl, 'logistics')
    await expect(reasonFor(rosa, STANDARD).first()).toBeVisible()
  })
})

test('an owner adds a local number; everyone in the case sees it; the emergency number stays', async ({ browser }) => {
  test.setTimeout(120_000)
  const { karen, rosa, planUrl } = await newPreparedFamily(browser)
  await karen.goto(contentUrlOf(planUrl))
  await karen.getByRole('link', { name: 'Crisis numbers' }).click()
  await expect(karen.getByRole('heading', { name: 'Crisis numbers' })).toBeVisible()
  const main = karen.locator('main')
  const numbers = main.getByRole('list').first()
  await numbers.getByRole('link', { name: /^Emergency services/ }).click()
  await expect(main.getByText('This number stays on every screen.')).toBeVisible()
  await expectAccessible(karen, 'crisis-contact')
  await karen.getByRole('link', { name: 'Back', exact: true }).click()
  await main.getByRole('link', { name: 'Add a number' }).click()
  await main.getByLabel('Name in English').fill('County help line')
  await main.getByLabel('Name in Spanish').fill('Línea del condado')
  await main.getByLabel('Number to call').fill('call us')
  await main.getByLabel('Hours in English').fill('Every day')
  await main.getByLabel('Hours in Spanish').fill('Todos los días')
  await main.getByLabel('Where did you find it?').fill('The county’s own page')
  await main.getByRole('button', { name: 'Save this number' }).click()
  await expect(main.getByText('must be a phone number').first()).toBeVisible()
  await expectAccessible(karen, 'crisis-contact-add')
  await main.getByLabel('Number to call').fill('555-0134')
  await main.getByRole('button', { name: 'Save this number' }).click()
  await expect(numbers.getByRole('link', { name: /^County help line/ })).toContainText('your own')
  await numbers.getByRole('link', { name: /^Poison Help/ }).click()
  await main.getByRole('button', { name: 'Do not show it here' }).click()
  await expect(karen.getByRole('heading', { name: 'Not shown here' })).toBeVisible()
  await expectAccessible(karen, 'crisis-contacts')
  await openSection(rosa, planUrl, 'people')
  await openHelp(rosa)
  const bar = rosa.getByRole('dialog', { name: 'Help now' })
  await expect(bar.getByRole('link', { name: 'Call 555-0134' })).toBeVisible()
  await expect(bar.getByText('Poison Help')).toHaveCount(0)
  await expect(bar.getByRole('link', { name: 'Call 911' }).first()).toBeVisible()
  await karen.getByRole('button', { name: /^Show it again/ }).click()
  await expect(numbers.getByRole('link', { name: /^Poison Help/ })).toBeVisible()
  await expect(numbers.getByRole('link', { name: /^Emergency services/ })).toBeVisible()
  await main.getByRole('link', { name: 'Change', exact: true }).click()
  await main.getByLabel('In which country are you?').selectOption({ label: 'Mexico' })
  await main.getByRole('button', { name: 'Save the country' }).click()
  await expect(main.getByText('Mexico')).toBeVisible()
  await expect(karen.getByText('In danger, call the emergency number of your country.').first()).toBeVisible()
  await expect(numbers.getByRole('link', { name: /^Emergency services/ })).toHaveCount(0)
  await expectAccessible(karen, 'crisis-no-country')
  await karen.goto(planUrl.replace(/\/p\/.*/, '/crisis'))
  await expect(karen.getByRole('heading', { name: 'Who to call' })).toBeVisible()
  await expect(karen.getByRole('link', { name: 'Add it, or choose another country' }).first()).toBeVisible()
  await expectAccessible(karen, 'crisis-no-number')
  // who may not change it has nothing to follow there
  await rosa.goto(planUrl.replace(/\/p\/.*/, '/crisis'))
  await expect(rosa.getByText('Tell whoever runs this organization.').first()).toBeVisible()
  await expect(rosa.getByRole('link', { name: 'Add it, or choose another country' })).toHaveCount(0)
})

test('texts that are past their review say so, to everyone who reads them', async ({ browser }) => {
  const { karen, planUrl } = await newPreparedCase(browser)
  await karen.route('**/content-overrides', async (route) => {
    const answer = await route.fetch()
    const wording = (await answer.json()) as object
    await route.fulfill({ response: answer, json: { ...wording, today: '2040-01-01' } })
  })
  await openSection(karen, planUrl, 'sobriety')
  const guide = await unfold(karen, 'How long things last')
  await expect(guide.getByText(/^This was last checked on/)).toBeVisible()
  await expectAccessible(karen, 'content-overdue')
  await karen.route('**/content-summary', async (route) => {
    const answer = await route.fetch()
    const summary = (await answer.json()) as object
    await route.fulfill({ response: answer, json: { ...summary, overdue: 7, contactsOverdue: 1 } })
  })
  await karen.goto('/home')
  await expect(karen.getByText('7 texts are due for review.')).toBeVisible()
  await expect(karen.getByText('1 crisis number is due for review.')).toBeVisible()
  await expectAccessible(karen, 'home-due')
})
