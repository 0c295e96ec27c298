import { invitationRoutes } from '@holdfast/contracts/invitations'
import { participantRoutes } from '@holdfast/contracts/participants'
import { statementRoutes } from '@holdfast/contracts/statements'
import { workspaceOf } from '@holdfast/scenarios/planning-family'
import { expect, test } from '@playwright/test'
import { newProfile } from './family.ts'
import { followPath } from './follow-path.ts'
import { Hand } from './hand.ts'
import { chooseTheWay, gatherPeople, LEAD_PARTS, signUp, writeALimit } from './lead-way.ts'
import { agreeToLimits, assessRisk, joinBy, writeOwnLetter } from './others-parts.ts'
import { join, OWN_PARTS } from './own-part-way.ts'
import { newPreparedReadyFamily, peopleOf } from './prepared-family.ts'

const idIn = (url: string, kind: 'o' | 'p'): string =>
  new URL(url).pathname.match(new RegExp(`/${kind}/([^/]+)`))?.[1] ?? ''

test('a lead comes from signing up to a plan that can be locked with few taps and few words', async ({ browser }) => {
  test.setTimeout(240_000)
  const page = await newProfile(browser)
  const hand = new Hand(page)
  const people = peopleOf(browser)

  await hand.step('signs up and opens a case', () => signUp(hand))
  await hand.step('chooses a way', () => chooseTheWay(hand))
  const [rosasLink = '', danasLink = ''] = await hand.step('gathers people', () => gatherPeople(hand))
  const inPlan = { organizationId: idIn(page.url(), 'o'), planId: idIn(page.url(), 'p') }
  const rosa = await people.guest('Rosa Ortiz')
  const dana = await people.account('Dana Cole')
  await joinBy(rosasLink, rosa, 'Rosa Ortiz')
  await joinBy(danasLink, dana, 'Dana Cole', 'CIP')
  await assessRisk(dana, inPlan)
  await page.reload()

  await followPath(hand, LEAD_PARTS)

  await writeOwnLetter(rosa, inPlan)
  await page.reload()
  await hand.step('looks it over', async () => {
    await hand.tap(hand.link('Plan'))
    await hand.open('Look it over, and lock', 'From here on, everyone relies on this')
  })
  await expect(page.getByText('Nothing needed is open.', { exact: false })).toBeVisible()
  hand.tell('the lead')
  expect(hand.effort.taps).toBeLessThanOrEqual(60)
  expect(hand.effort.fields).toBeLessThanOrEqual(20)

  const limit = new Hand(page)
  await limit.step('from an example, with all its questions', async () => {
    await limit.tap(limit.link('Plan'))
    await limit.tap(page.locator('summary', { hasText: 'Find the words' }))
    await limit.tap(page.getByRole('main').getByRole('link', { name: /Write your limit/ }))
    await writeALimit(limit)
  })
  limit.tell('a limit of the lead')
  expect(limit.effort.taps).toBeLessThanOrEqual(20)
  for (const person of [rosa, dana]) await agreeToLimits(person, inPlan)
})

test('a participant does their own part with few taps, besides the letter', async ({ browser }) => {
  const { family } = await newPreparedReadyFamily(browser)
  const { lead, inPlan, inCase, ids } = family
  const { id: participantId } = await lead.call(participantRoutes.create, {
    params: inPlan,
    body: { name: 'Ben Carter', relationship: 'friend', adult: true },
  })
  const { version } = await workspaceOf(family)
  await lead.call(statementRoutes.order, {
    params: inPlan,
    body: { participantIds: [...Object.values(ids), participantId] },
    ifMatch: version,
  })
  const { link } = await lead.call(invitationRoutes.create, {
    params: inCase,
    body: { name: 'Ben Carter', role: 'participant', participantId },
  })
  const page = await newProfile(browser)
  const hand = new Hand(page)
  await hand.step('joins', () => join(hand, link ?? ''))
  const words = new Hand(page)
  const done = await followPath(hand, OWN_PARTS, words)
  expect(done.toSorted()).toEqual(['about', 'letter', 'limit', 'screening', 'stance'])
  hand.tell('a participant')
  words.tell('their letter and limit')
  expect(hand.effort.taps).toBeLessThanOrEqual(20)
})
