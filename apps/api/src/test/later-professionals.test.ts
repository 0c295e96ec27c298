import { caseRoutes } from '@holdfast/contracts/cases'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { reviewRoutes } from '@holdfast/contracts/reviews'
import { safetyScreeningRoutes } from '@holdfast/contracts/safety-screening'
import { sessionRoutes } from '@holdfast/contracts/session'
import { joinCase } from '@holdfast/scenarios/family-case'
import { newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { describe, expect, it } from 'vitest'
import { withTenant } from '../db/with-tenant.ts'
import { type Browser, useApi } from './api.ts'
import { familyWithSecrets, memberIdOf, SECRET } from './private-words.ts'
import { refusal, wrongFields } from './refusal.ts'

const api = useApi()

describe('a professional who comes later', () => {
  it('reads no answers until their author names them, and learns of none', async () => {
    const family = await familyWithSecrets(api)
    const { participant, interventionist, inPlan } = family
    const later = await joinCase(api, family, 'interventionist', 'Dr. Later')
    const list = (who: Browser) => who.call(safetyScreeningRoutes.list, { params: inPlan })
    const [screening] = (await list(interventionist)).items
    expect(screening).toMatchObject({ text: SECRET })
    expect((await list(later)).items).toEqual([])
    const followUp = later.call(safetyScreeningRoutes.recordFollowUp, {
      params: { ...inPlan, safetyScreeningId: screening?.id ?? '' },
      body: { mitigations: ['talked_no_change'] },
    })
    expect((await refusal(followUp)).type).toBe('/problems/not-found')
    // answers that are changed without a word about readers stay with those who were named
    const answer = (readerIds?: string[]) =>
      participant.call(safetyScreeningRoutes.answer, {
        params: inPlan,
        body: { answers: { afraid: 'yes' }, text: SECRET, ...(readerIds && { readerIds }) },
        ifMatch: version++,
      })
    let version = 2
    const mine = await answer()
    expect(mine.readers.map(({ name, mayRead }) => [name, mayRead])).toEqual([
      ['Dana Cole', true],
      ['Dr. Later', false],
    ])
    expect((await list(later)).items).toEqual([])
    await answer(mine.readers.map(({ memberId }) => memberId))
    expect((await list(later)).items).toMatchObject([{ text: SECRET }])
    await answer([])
    expect((await list(later)).items).toEqual([])
    expect((await list(interventionist)).items).toEqual([])
    expect(await wrongFields(answer([await memberIdOf(family, 'Karen Ortiz')]))).toEqual(['body/readerIds'])
  })

  it('reads none at the database either, whatever the code grants', async () => {
    const family = await familyWithSecrets(api)
    const later = await joinCase(api, family, 'interventionist', 'Dr. Later')
    const { user } = await later.call(sessionRoutes.get, {})
    const asQuack = { organizationId: family.organizationId, userId: user.id }
    const seen = await withTenant(api.database, asQuack, async (tx) => [
      await tx.screeningAnswers.count(),
      await tx.fearedParticipant.count(),
      await tx.screeningReader.count(),
      await tx.screeningFollowUp.count(),
    ])
    expect(seen).toEqual([0, 0, 0, 0])
    const forged = withTenant(api.database, asQuack, async (tx) => {
      const { organizationId, caseId, id: screeningId } = await tx.safetyScreening.findFirstOrThrow()
      const { id: caseMemberId } = await tx.caseMember.findFirstOrThrow({ where: { userId: user.id } })
      const data = { organizationId, caseId, screeningId, caseMemberId, authorUserId: user.id }
      await tx.screeningReader.create({ data })
    })
    await expect(forged).rejects.toThrow(/row-level security/)
  })
})

describe('an account of the review', () => {
  it('stays with the facilitator it was given to; a new one asks again', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant, interventionist, inPlan, inCase } = family
    const meOf = async (who: Browser) => (await who.call(caseRoutes.get, { params: inCase })).me.memberId
    const [dana, karen] = [await meOf(interventionist), await meOf(lead)]
    await lead.call(planStepRoutes.callOff, { params: inPlan, body: { reason: 'Not now.' } })
    await lead.call(reviewRoutes.open, { params: inPlan, body: { facilitatorId: dana } })
    const accountOf = async (reader: Browser) =>
      (await workspaceOf(family, reader)).review?.accounts.find(({ by }) => by === 'Ben Lee')
    await participant.call(reviewRoutes.writeAccount, {
      params: inPlan,
      body: { whatHappened: SECRET },
      ifMatch: (await accountOf(participant))?.version ?? 0,
    })
    await participant.call(reviewRoutes.sendAccount, { params: inPlan })
    const { version } = (await workspaceOf(family)).review ?? { version: 0 }
    await lead.call(reviewRoutes.update, { params: inPlan, body: { facilitatorId: karen }, ifMatch: version })
    expect((await accountOf(lead))?.text).toBeNull()
    expect((await accountOf(interventionist))?.text?.whatHappened).toBe(SECRET)
    expect(await accountOf(participant)).toMatchObject({ state: 'sent', sentToId: dana })
    await participant.call(reviewRoutes.sendAccount, { params: inPlan })
    expect((await accountOf(lead))?.text?.whatHappened).toBe(SECRET)
  })
})
