import { invitationRoutes } from '@holdfast/contracts/invitations'
import { newPlanningFamily } from '@holdfast/scenarios/planning-family'
import { expect, it } from 'vitest'
import { useApi } from '../../test/api.ts'
import { expectHidden } from '../../test/hidden.ts'
import { refusal } from '../../test/refusal.ts'

const api = useApi()

it('lets somebody who has joined say that they do not take part now, and take it back', async () => {
  const { lead, participant, interventionist, inCase: params } = await newPlanningFamily(api)
  const told = async () =>
    (await lead.call(invitationRoutes.list, { params })).items.flatMap(({ name, answer, answerWords }) =>
      answer ? [{ name, answer, answerWords }] : [],
    )
  expect(await participant.call(invitationRoutes.myAnswer, { params })).toMatchObject({
    answer: null,
    can: { answer: { allowed: true } },
  })
  const said = { answer: 'other_help', words: 'I can drive.' } as const
  expect(await participant.call(invitationRoutes.sayAnswer, { params, body: said })).toMatchObject(said)
  expect(await told()).toMatchObject([{ name: 'Ben Lee', answer: 'other_help', answerWords: 'I can drive.' }])
  expect(await interventionist.call(invitationRoutes.myAnswer, { params })).toMatchObject({ answer: null, words: '' })
  await participant.call(invitationRoutes.sayAnswer, { params, body: { answer: null } })
  expect(await participant.call(invitationRoutes.myAnswer, { params })).toMatchObject({ answer: null, words: '' })
  expect(await told()).toEqual([])
})

it('is for members who joined by an invitation', async () => {
  const { lead, inCase: params } = await newPlanningFamily(api)
  const body = { answer: 'not_now' } as const
  expect((await refusal(lead.call(invitationRoutes.sayAnswer, { params, body }))).status).toBe(403)
  expect(await lead.call(invitationRoutes.myAnswer, { params })).toMatchObject({ can: { answer: { allowed: false } } })
  await expectHidden(api, (stranger) => stranger.call(invitationRoutes.sayAnswer, { params, body }))
})
