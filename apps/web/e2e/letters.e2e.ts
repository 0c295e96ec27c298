import { expect, test } from '@playwright/test'
import { participantRoutes } from '@holdfast/contracts/participants'
import { workspaceOf } from '@holdfast/scenarios/planning-family'
import { inDays } from '@holdfast/scenarios/times'
import { expectAccessible } from './accessible.ts'
import { openPart, openSection, saved, unfold } from './family.ts'
import { newPreparedFamily } from './prepared-family.ts'

test('a letter reaches whoever reads it, and an adult writes for a child', async ({ browser }) => {
  test.setTimeout(180_000)
  const { karen, rosa, dana, planUrl, family } = await newPreparedFamily(browser)
  const { lead, inPlan, ids } = family
  const author = (await workspaceOf(family)).participants.find(({ id }) => id === ids.participant)
  await lead.call(participantRoutes.update, {
    params: { ...inPlan, participantId: ids.participant },
    ifMatch: author?.version ?? 0,
    body: { attendance: 'letter_read_by', readById: ids.lead },
  })
  const child = { name: 'Tim', relationship: 'child' as const, adult: false, dayRoles: [] }
  await lead.call(participantRoutes.create, {
    params: inPlan,
    body: { ...child, attendance: 'letter_read_by', readById: ids.participant },
  })

  await test.step('Rosa keeps her words private, and gives them to Karen', async () => {
    await openSection(rosa, planUrl, 'statements')
    await expectAccessible(rosa, 'letters-nothing-yet')
    await rosa.getByRole('link', { name: 'Begin the letter' }).click()
    await rosa.getByLabel('Love', { exact: true }).fill('You taught me to swim.')
    await saved(rosa)
    await rosa.getByRole('link', { name: 'Read it all' }).click()
    await openSection(karen, planUrl, 'statements')
    await karen.getByRole('link', { name: 'Rosa Ortiz' }).click()
    await expect(karen.getByText('Rosa Ortiz keeps the words private for now')).toBeVisible()
    await rosa.getByLabel('Karen Ortiz may have these words, to read them aloud').check()
    await expectAccessible(rosa, 'letters-given')
    await expect(karen.getByText('You taught me to swim.')).toBeVisible()
  })

  await test.step('Karen writes in the name of Tim, and it says who said yes', async () => {
    await openSection(karen, planUrl, 'statements')
    await karen.getByRole('link', { name: 'Tim' }).click()
    const form = await unfold(karen, 'Write it in the name of Tim')
    await form.getByLabel('Who said yes to it?').fill('Tim, and his mother')
    await form.getByLabel('On which day?').fill(inDays(-1))
    await expectAccessible(karen, 'letters-in-name-form')
    await form.getByRole('button', { name: 'Begin the letter' }).click()
    await expect(karen.getByRole('heading', { name: 'The letter of Tim' })).toBeVisible()
    await expect(karen.getByText('Yes said by: Tim, and his mother')).toBeVisible()
    await karen.getByRole('link', { name: 'Begin the letter' }).click()
    await karen.getByLabel('Love', { exact: true }).fill('I like our walks.')
    await saved(karen)
    await karen.getByRole('link', { name: 'Read it all' }).click()
    await karen.getByLabel('Rosa Ortiz may have these words, to read them aloud').check()
    await expectAccessible(karen, 'letters-in-name')
    await openSection(rosa, planUrl, 'statements')
    await rosa.getByRole('link', { name: 'Tim' }).click()
    await expect(rosa.getByText('I like our walks.')).toBeVisible()
    await expectAccessible(rosa, 'letters-of-another')
  })

  await test.step('Rosa writes part by part; Back keeps what she wrote', async () => {
    const love = await openPart(rosa, planUrl, 'love')
    await expect(love).toHaveValue('You taught me to swim.')
    await rosa.getByRole('link', { name: 'Next: My own part' }).click()
    await expect(rosa.getByRole('heading', { level: 1, name: 'What do you see differently now?' })).toBeVisible()
    await rosa.getByLabel('My own part', { exact: true }).fill('I paid your fines.')
    await rosa.getByRole('link', { name: 'Back to: Love' }).click()
    await expect(love).toHaveValue('You taught me to swim.')
    await rosa.goBack()
    await expect(rosa.getByLabel('My own part', { exact: true })).toHaveValue('I paid your fines.')
    await saved(rosa)
    await rosa.getByRole('banner').getByRole('link', { name: 'Back' }).click()
    await expect(rosa.getByRole('heading', { level: 1, name: 'Your letter to Sam' })).toBeVisible()
    await expect(rosa.getByRole('article')).toContainText('I paid your fines.')
    await expectAccessible(rosa, 'letters-read')
  })

  await test.step('an earlier wording is read, compared and put back', async () => {
    await rosa.getByRole('button', { name: 'Share with everyone who takes part' }).click()
    await expect(rosa.getByText('Everyone who takes part reads this')).toBeVisible()
    await (await openPart(rosa, planUrl, 'love')).fill('You taught me to dive.')
    await saved(rosa)
    await rosa.getByRole('link', { name: 'Read it all' }).click()
    await rosa.getByRole('button', { name: 'Show earlier wordings' }).click()
    await expectAccessible(rosa, 'letters-wordings')
    await rosa.getByRole('listitem').filter({ hasText: /AM|PM/ }).first().getByRole('link').click()
    await expect(rosa.getByRole('article')).toContainText('You taught me to swim.')
    await rosa.getByRole('radio', { name: 'What changed' }).check()
    await expect(rosa.getByRole('article').locator('del')).toHaveText('swim.')
    await expect(rosa.getByRole('article').locator('ins')).toHaveText('dive.')
    await expectAccessible(rosa, 'letters-what-changed')
    await rosa.getByRole('button', { name: 'Put these words back' }).click()
    await expect(rosa.getByRole('heading', { level: 1, name: 'Your letter to Sam' })).toBeVisible()
    await expect(rosa.getByRole('article')).toContainText('You taught me to swim.')
    await saved(rosa)
    await rosa.getByRole('button', { name: 'Show earlier wordings' }).click()
    await rosa.getByRole('listitem').filter({ hasText: /AM|PM/ }).first().getByRole('link').click()
    await expect(rosa.getByRole('article')).toContainText('You taught me to dive.')
  })

  await test.step('Dana leaves a note on the letter that Rosa reads beside it', async () => {
    await openSection(karen, planUrl, 'statements')
    await karen.getByRole('link', { name: 'Rosa Ortiz' }).click()
    await expect(karen.getByRole('article')).toContainText('You taught me to swim.')
    await expect(karen.getByText('Write a note')).toBeHidden()
    await openSection(dana, planUrl, 'statements')
    await dana.getByRole('link', { name: 'Rosa Ortiz' }).click()
    const form = await unfold(dana, 'Write a note')
    await form.getByLabel('Your comment').fill('Say which lake it was.')
    await form.getByRole('button', { name: 'Add this comment' }).click()
    await expect(dana.getByRole('listitem').filter({ hasText: 'Say which lake it was.' })).toBeVisible()
    await openSection(rosa, planUrl, 'statements')
    await expect(rosa.getByText('Say which lake it was.')).toBeVisible()
    await expectAccessible(rosa, 'letters-note')
  })

  await test.step('words of force are named while they are typed, and keep the plan open', async () => {
    await openSection(karen, planUrl, 'contingencies/new')
    await karen.getByLabel('What could happen?').fill('Gets up')
    await karen.getByLabel('What do we say then?').fill('We lock the door until you agree.')
    await expect(karen.getByText('Your loved one may leave at any time.').first()).toBeVisible()
    await expectAccessible(karen, 'force-typed')
    await karen.getByRole('button', { name: 'Add it' }).click()
    await expect(karen.getByLabel('Who acts?')).toBeVisible()
    await openSection(karen, planUrl, 'contingencies')
    await expect(
      karen.getByRole('link', { name: 'Write it so that your loved one may leave at any time' }),
    ).toBeVisible()
    await openSection(karen, planUrl, 'rehearsals')
    await expect(karen.getByText('We lock the door until you agree.')).toBeHidden()
  })
})
