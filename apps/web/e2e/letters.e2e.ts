import { expect, test } from '@playwright/test'
import { participantRoutes } from '@holdfast/contracts/participants'
import { STATEMENT_GUIDE } from '@holdfast/domain/statements/statement-guide'
import { workspaceOf } from '@holdfast/scenarios/planning-family'
import { inDays } from '@holdfast/scenarios/times'
import { expectAccessible } from './accessible.ts'
import { openSection, saved, unfold } from './family.ts'
import { newPreparedFamily } from './prepared-family.ts'

const LOVE = STATEMENT_GUIDE.love.label.en

test('a letter reaches whoever reads it, and an adult writes for a child', async ({ browser }) => {
  test.setTimeout(180_000)
  const { karen, rosa, planUrl, family } = await newPreparedFamily(browser)
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
    await rosa.getByLabel(LOVE, { exact: true }).fill('You taught me to swim.')
    await saved(rosa)
    await openSection(karen, planUrl, 'statements')
    await unfold(karen, 'Rosa Ortiz')
    await expect(karen.getByText('Rosa Ortiz keeps the words private for now')).toBeVisible()
    await rosa.getByLabel('Karen Ortiz may have these words, to read them aloud').check()
    await expectAccessible(rosa, 'letters-given')
    await expect(karen.getByText('You taught me to swim.')).toBeVisible()
  })

  await test.step('Karen writes in the name of Tim, and it says who said yes', async () => {
    await unfold(karen, 'Tim')
    const form = await unfold(karen, 'Write it in the name of Tim')
    await form.getByLabel('Who said yes to it?').fill('Tim, and his mother')
    await form.getByLabel('On which day?').fill(inDays(-1))
    await expectAccessible(karen, 'letters-in-name-form')
    await form.getByRole('button', { name: 'Begin the letter' }).click()
    await expect(karen.getByRole('heading', { name: 'The letter of Tim' })).toBeVisible()
    await expect(karen.getByText('Yes said by: Tim, and his mother')).toBeVisible()
    await karen.getByLabel(LOVE, { exact: true }).last().fill('I like our walks.')
    await saved(karen)
    await karen.getByLabel('Rosa Ortiz may have these words, to read them aloud').check()
    await expectAccessible(karen, 'letters-in-name')
    await unfold(rosa, 'Tim')
    await expect(rosa.getByText('I like our walks.')).toBeVisible()
  })

  await test.step('words of force are named while they are typed, and keep the plan open', async () => {
    await openSection(karen, planUrl, 'contingencies')
    const own = karen.getByLabel('What do we say then?')
    await own.locator('xpath=ancestor::details[1]').evaluate((folded: HTMLDetailsElement) => (folded.open = true))
    await karen.getByLabel('What could happen?').fill('Gets up')
    await own.fill('We lock the door until you agree.')
    await expect(karen.getByText('Your loved one may leave at any time.').first()).toBeVisible()
    await expectAccessible(karen, 'force-typed')
    await karen.getByRole('button', { name: 'Add it' }).click()
    await expect(
      karen.getByRole('link', { name: 'Write it so that your loved one may leave at any time' }),
    ).toBeVisible()
    await openSection(karen, planUrl, 'rehearsals')
    await expect(karen.getByText('We lock the door until you agree.')).toBeHidden()
  })
})
