import { approachRoutes } from '@holdfast/contracts/approaches'
import { caseRoutes } from '@holdfast/contracts/cases'
import { priorAttemptRoutes } from '@holdfast/contracts/prior-attempts'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { newPlanningFamily } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import { expectVersionAsked, refusal, ruleOf, wrongFields } from '../../test/refusal.ts'

const api = useApi()
const surprise = {
  happened: '2024-05',
  approach: 'johnson',
  announced: false,
  ledBy: 'family',
  meetingResult: 'held',
  decision: 'declined',
  reactions: ['anger'],
  causes: ['F10'],
  whatWasSaid: '“You ambushed me.”',
} as const

describe('…/prior-attempts', () => {
  it('records an attempt, ranks the approaches again, and suggests a professional', async () => {
    const { lead, inCase: params, inPlan } = await newPlanningFamily(api)
    expect((await lead.call(caseRoutes.get, { params })).professional).toEqual({ isThere: true, reasons: [] })
    const made = await lead.call(priorAttemptRoutes.create, { params, body: surprise as never })
    expect(made).toMatchObject({ ...surprise, whatHelped: '', version: 1 })
    const { professional } = await lead.call(caseRoutes.get, { params })
    expect(professional?.reasons.map(({ code }) => code)).toEqual(['after_a_no'])
    const { ranked } = await lead.call(approachRoutes.advise, { params: inPlan })
    expect(ranked[0]?.approach).toBe('arise')
    expect(ranked.find(({ approach }) => approach === 'johnson')?.cautions.length).toBeGreaterThan(0)
    const changed = await lead.call(priorAttemptRoutes.update, {
      params: { ...params, priorAttemptId: made.id },
      ifMatch: 1,
      body: { whatHelped: 'That we ate first.' },
    })
    expect(changed).toMatchObject({ whatHelped: 'That we ate first.', decision: 'declined', version: 2 })
    await lead.call(priorAttemptRoutes.remove, { params: { ...params, priorAttemptId: made.id }, ifMatch: 2 })
    expect((await lead.call(priorAttemptRoutes.list, { params })).items).toEqual([])
  })

  it('refuses contradictions, and names every wrong field', async () => {
    const { lead, inCase: params } = await newPlanningFamily(api)
    const create = (body: object) => lead.call(priorAttemptRoutes.create, { params, body: body as never })
    expect(await ruleOf(create({ ...surprise, meetingResult: 'cancelled_by_family' }))).toBe('decision_needs_meeting')
    expect(
      await wrongFields(create({ meetingResult: 'yes', decision: 'no', happened: '24', causes: ['F77'] })),
    ).toEqual(['body/causes/0', 'body/decision', 'body/happened', 'body/meetingResult'])
  })

  it('refuses everybody but the case leads', async () => {
    const { lead, participant, inCase: params } = await newPlanningFamily(api)
    const list = (who: Browser) => who.call(priorAttemptRoutes.list, { params })
    expect((await refusal(list(participant))).status).toBe(403)
    expect((await participant.call(caseRoutes.get, { params })).professional).toBeNull()
    await expectHidden(api, list)
    const { id } = await lead.call(priorAttemptRoutes.create, { params, body: surprise as never })
    await expectVersionAsked(
      (given) =>
        lead.call(priorAttemptRoutes.update, { params: { ...params, priorAttemptId: id }, body: {}, ...given }),
      1,
    )
  })
})
