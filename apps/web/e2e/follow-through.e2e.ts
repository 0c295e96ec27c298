import { consequenceRoutes } from '@holdfast/contracts/consequences'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { reviewRoutes } from '@holdfast/contracts/reviews'
import { CONSEQUENCE_CHECKS } from '@holdfast/domain/consequences/consequence'
import { checkWith, DECLINED } from '@holdfast/scenarios/plan-states'
import type { PlanningFamily } from '@holdfast/scenarios/planning-family'
import { inDays } from '@holdfast/scenarios/times'
import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { openSection, saved, unfold } from './family.ts'
import { newPreparedReadyFamily } from './prepared-family.ts'

const HARD = 'He stood at the door until midnight.'
const HELPS = 'Call me on Friday evening'

/** A second consequence, of Rosa, which everybody agrees to; then the meeting, which meets a no. */
async function holdTheMeeting(family: PlanningFamily): Promise<void> {
  const { lead, participant, interventionist, inPlan: params, ids } = family
  const { id: consequenceId, wordingVersion } = await participant.call(consequenceRoutes.create, {
    params,
    body: {
      participantId: ids.participant,
      category: 'transport',
      iWill: 'I will no longer lend the car.',
      startsOn: inDays(14),
      liftedWhen: 'On the first day of treatment.',
      standingOffer: 'I drive you to the place, any hour.',
      checks: Object.fromEntries(CONSEQUENCE_CHECKS.map((check) => [check, true])),
      confidence: 8,
    },
  })
  for (const who of [lead, participant, interventionist])
    await who.call(consequenceRoutes.giveStance, {
      params: { ...params, consequenceId },
      body: { stance: 'consent', wordingVersion },
    })
  await lead.call(planStepRoutes.lock, { params, body: {} })
  const sobrietyCheckId = await checkWith(family, participant)
  await lead.call(planStepRoutes.startRun, { params, body: { sobrietyCheckId } })
  await lead.call(planStepRoutes.conclude, { params, body: DECLINED })
}

test('after a no each says what is kept, and the next attempt waits for it', async ({ browser }) => {
  test.setTimeout(120_000)
  const { karen, rosa, dana, planUrl, family } = await newPreparedReadyFamily(browser)
  await holdTheMeeting(family)

  await test.step('the outcome leads there; one tap says that it was held', async () => {
    await openSection(karen, planUrl, 'outcome')
    await karen.getByRole('link', { name: /^How it goes/ }).click()
    await expect(karen.getByRole('heading', { name: 'How limits hold', level: 1 })).toBeVisible()
    await expectAccessible(karen, 'follow-through-first')
    await openSection(karen, planUrl, 'follow-through')
    await karen.getByRole('button', { name: 'Held' }).click()
    await expect(karen.getByText('Noted. Thank you.')).toBeVisible()
    await expect(karen.getByRole('button', { name: 'Held' })).toHaveAttribute('aria-pressed', 'true')
  })

  await test.step('a slip brings words for saying it again, and a buddy', async () => {
    await openSection(rosa, planUrl, 'follow-through')
    await rosa.getByLabel('Your buddy for this').selectOption({ label: 'Karen Ortiz' })
    await expect(rosa.getByText('Buddy: Karen Ortiz')).toBeVisible()
    await rosa.getByRole('button', { name: 'Slipped' }).click()
    await expect(rosa.getByRole('heading', { name: 'It happens. You can say it again, once.' })).toBeVisible()
    const form = await unfold(rosa, 'Add a line to it')
    await form.getByLabel('What was hard, or went well?').fill(HARD)
    await form.getByLabel('What would help?').fill(HELPS)
    await form.getByRole('radio', { name: 'My buddy reads this too' }).check()
    await form.getByRole('button', { name: 'Save these words' }).click()
    await openSection(rosa, planUrl, 'follow-through')
    await expectAccessible(rosa, 'follow-through-slip')
  })

  await test.step('the buddy reads the words, the group sees the picture without them', async () => {
    await openSection(karen, planUrl, 'follow-through')
    await expect(karen.getByRole('heading', { name: 'You are their buddy' })).toBeVisible()
    await expect(karen.getByText(HARD).first()).toBeVisible()
    await expectAccessible(karen, 'follow-through-buddy')
    await openSection(dana, planUrl, 'follow-through')
    await expect(dana.getByText('1 · Held')).toBeVisible()
    await expect(dana.getByText('1 · Slipped')).toBeVisible()
    await expect(dana.getByText(HARD)).toHaveCount(0)
    await expect(dana.getByText(HELPS)).toHaveCount(0)
    await expect(dana.getByRole('button', { name: 'Held' })).toHaveCount(0)
  })

  await test.step('what was offered instead stands beside the agreed answer', async () => {
    const form = await unfold(dana, 'Note an offer')
    await form.getByLabel('What was offered?').fill('To stop by himself, after the holidays.')
    await form.getByLabel('Which answer did you agree on?').selectOption({ index: 1 })
    await form.getByRole('button', { name: 'Add it' }).click()
    await expect(dana.getByText('To stop by himself, after the holidays.').first()).toBeVisible()
    await expect(dana.getByText(/^The agreed answer:/).first()).toBeVisible()
    await expectAccessible(dana, 'follow-through-group')
  })

  await test.step('the review names no day: the next attempt waits for one, and begins when it has come', async () => {
    const { interventionist, inPlan: params } = family
    await interventionist.call(reviewRoutes.open, { params, body: {} })
    const factor = { cause: 'F11', evidence: 'It was late.', acceptedReason: 'It could not be helped.' } as const
    await interventionist.call(reviewRoutes.addFactor, { params, body: factor })
    await openSection(dana, planUrl, 'review')
    await dana.getByRole('link', { name: /What was missing, and what changes/ }).click()
    await dana.getByLabel('The earliest day for asking again').fill(inDays(20))
    await saved(dana)
    await dana.getByRole('button', { name: 'Finish looking back' }).click()
    await dana.getByRole('dialog').getByRole('button', { name: 'Finish', exact: true }).click()
    await expect(dana.getByRole('heading', { name: 'The next plan' })).toBeVisible()
    await expect(dana.getByText(/^The earliest day for asking again is/)).toBeVisible()
    await dana.getByRole('button', { name: 'Begin the next plan' }).click()
    await expect(dana.getByText('The next plan waits for this.')).toBeVisible()
    await expect(dana.getByRole('list').filter({ hasText: 'The earliest day for asking again is' })).toBeFocused()
    await expectAccessible(dana, 'follow-through-waits')
  })

  await test.step('what may not wait begins early, with its reason in the record', async () => {
    const form = await unfold(dana, 'It may not wait')
    await form.getByRole('radio', { name: 'They asked for help themselves' }).check()
    await form.getByLabel('In your words').fill('He called at night and asked for the place.')
    await form.getByRole('button', { name: 'Begin now, with this reason' }).click()
    await expect(dana.getByText('Second plan')).toBeVisible()
    await openSection(rosa, planUrl, 'follow-through')
    await expect(rosa.getByText(/He called at night/)).toBeVisible()
  })
})
