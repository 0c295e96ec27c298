import { consequenceRoutes } from '@holdfast/contracts/consequences'
import { invitationRoutes } from '@holdfast/contracts/invitations'
import { memberRoutes } from '@holdfast/contracts/members'
import { participantRoutes } from '@holdfast/contracts/participants'
import { statementRoutes } from '@holdfast/contracts/statements'
import { PASSPHRASE } from '@holdfast/scenarios/family-case'
import { workspaceOf } from '@holdfast/scenarios/planning-family'
import { inDays } from '@holdfast/scenarios/times'
import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { as } from './api-call.ts'
import { newProfile, unfold } from './family.ts'
import { newPreparedFamily } from './prepared-family.ts'

const CONSEQUENCE = {
  iWill: 'I will no longer lend the car.',
  removesOrProtects: 'It protects the children on the road.',
  startsOn: inDays(30),
  liftedWhen: 'When treatment has begun.',
  standingOffer: 'I drive you there on any day.',
}

/** An answer after which asking again by itself does not help. */
const REFUSAL = { type: '/problems/request-timeout', title: 'Not now', status: 408, instance: '/requests/1' }

test('whoever was taken out of a plan reads all that they wrote, and takes it along', async ({ browser }) => {
  const { family } = await newPreparedFamily(browser)
  const { lead, participant, inCase, inPlan, ids } = family
  const mine = (await workspaceOf(family, participant)).statements.find(({ isMine }) => isMine)
  await participant.call(statementRoutes.write, {
    params: { ...inPlan, statementId: mine?.id ?? '' },
    ifMatch: mine?.version ?? 0,
    body: { love: 'You taught me to swim.', effect: 'I lay awake until morning.' },
  })
  for (const iWill of [CONSEQUENCE.iWill, 'I will no longer pay the phone.'])
    await participant.call(consequenceRoutes.create, {
      params: inPlan,
      body: { ...CONSEQUENCE, iWill, participantId: ids.participant, category: 'money' },
    })
  const { items } = await lead.call(memberRoutes.list, { params: inCase })
  const memberId = items.find(({ displayName }) => displayName === 'Rosa Ortiz')?.id ?? ''
  const { personalLink } = await lead.call(memberRoutes.renewLink, { params: { ...inCase, memberId } })
  const { version } = (await workspaceOf(family)).participants.find(({ id }) => id === ids.participant) ?? {}
  await lead.call(participantRoutes.remove, {
    params: { ...inPlan, participantId: ids.participant },
    ifMatch: version ?? 0,
  })

  const rosa = await newProfile(browser)
  await as(rosa)(invitationRoutes.returnByLink, {
    body: { token: personalLink?.split('#')[1] ?? '', passphrase: PASSPHRASE },
  })
  await rosa.goto('/home')
  await expect(rosa.getByRole('heading', { name: 'What you wrote, and keep' })).toBeVisible()
  const day = new Date(CONSEQUENCE.startsOn).toLocaleDateString('en-US', {
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  })
  for (const words of ['You taught me to swim.', 'I lay awake until morning.', CONSEQUENCE.iWill])
    await expect(rosa.getByText(words)).toBeVisible()
  for (const words of [CONSEQUENCE.removesOrProtects, CONSEQUENCE.liftedWhen, CONSEQUENCE.standingOffer, day])
    await expect(rosa.getByText(words, { exact: false })).toHaveCount(2)
  await expectAccessible(rosa, 'kept-words')
  const download = rosa.waitForEvent('download')
  await rosa.getByRole('button', { name: 'Save my words as a file' }).click()
  expect((await download).suggestedFilename()).toBe('my-words.txt')

  await rosa.route('**/kept-words*', (route) => route.fulfill({ status: 403, json: REFUSAL }))
  await rosa.reload()
  await expect(rosa.getByRole('heading', { name: 'What you wrote, and keep' })).toBeVisible()
  await rosa.unroute('**/kept-words*')
  await rosa.getByRole('button', { name: 'Try again' }).click()
  await expect(rosa.getByText('You taught me to swim.')).toBeVisible()

  const karen = lead.page
  await karen.goto(`/o/${inPlan.organizationId}/p/${inPlan.planId}/people`)
  await unfold(karen, 'Taken out of this plan')
  await expect(karen.getByText('taken out by Karen Ortiz', { exact: false })).toBeVisible()
  await expectAccessible(karen, 'removed-participants')
  await karen.getByRole('button', { name: 'Put Rosa Ortiz back' }).click()
  await expect(karen.getByText('Nobody was taken out of this plan.')).toBeVisible()
  await expect(karen.getByText('Rosa Ortiz').first()).toBeVisible()
  const { consequences } = await workspaceOf(family)
  expect(consequences.map(({ iWill }) => iWill)).toContain(CONSEQUENCE.iWill)
})
