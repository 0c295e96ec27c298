import { invitationRoutes } from '@holdfast/contracts/invitations'
import { memberRoutes } from '@holdfast/contracts/members'
import { historyRoutes } from '@holdfast/contracts/plan-versions'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { offlineDayRoutes } from '@holdfast/contracts/offline-day'
import { riskRoutes } from '@holdfast/contracts/risk-assessments'
import { sessionRoutes } from '@holdfast/contracts/session'
import { sobrietyRoutes } from '@holdfast/contracts/sobriety'
import { PASSPHRASE } from '@holdfast/scenarios/family-case'
import { newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { newLockedFamily } from '@holdfast/scenarios/plan-states'
import { describe, expect, it } from 'vitest'
import { type Browser, PASSWORD, useApi } from './api.ts'
import type { PlanningFamily } from './family.ts'
import { refusal, wrongFields } from './refusal.ts'

const api = useApi()
const clear = { answersCoherent: true, consentsToTalk: true, result: 'proceed' } as const

/** The guest comes back, with their passphrase, in the browser of somebody else. */
async function comeBackIn(browser: Browser, { lead, organizationId, caseId }: PlanningFamily, name: string) {
  const params = { organizationId, caseId }
  const { items } = await lead.call(memberRoutes.list, { params })
  const memberId = items.find(({ displayName }) => displayName === name)?.id ?? ''
  const { personalLink } = await lead.call(memberRoutes.renewLink, { params: { ...params, memberId } })
  const token = personalLink?.split('#')[1] ?? ''
  await browser.call(invitationRoutes.returnByLink, { body: { token, passphrase: PASSPHRASE } })
}

const devicesIn = async ({ organizationId, caseId }: PlanningFamily, reader: Browser) =>
  (await reader.call(historyRoutes.list, { params: { organizationId, caseId } })).items.flatMap(({ by, device }) =>
    device === null ? [] : [[by, device]],
  )

describe('two adults', () => {
  it('confirm a check on two devices, and both devices stand in the record', async () => {
    const family = await newLockedFamily(api)
    const { lead, participant, interventionist, inPlan } = family
    const { id: sobrietyCheckId, observedOn } = await lead.call(sobrietyRoutes.record, { params: inPlan, body: clear })
    const params = { ...inPlan, sobrietyCheckId }
    const confirmed = await participant.call(sobrietyRoutes.confirm, { params, body: { look: 'clear' } })
    expect(confirmed).toMatchObject({ confirmedBy: 'Ben Lee', onOneDevice: false, observedOn })
    expect(confirmed.confirmedOn).not.toBe('')
    expect((await devicesIn(family, interventionist)).map(([by]) => by)).toEqual(['Ben Lee', 'Karen Ortiz'])
  })

  it('are not one person with two sessions in one browser: the second one proves who they are', async () => {
    const family = await newLockedFamily(api)
    const { lead, interventionist, inPlan } = family
    // the guest came back here before the check: what they typed then was for another purpose
    const shared = interventionist
    const { id: sobrietyCheckId } = await shared.call(sobrietyRoutes.record, { params: inPlan, body: clear })
    await comeBackIn(shared, family, 'Ben Lee')
    const confirm = () =>
      shared.call(sobrietyRoutes.confirm, { params: { ...inPlan, sobrietyCheckId }, body: { look: 'clear' } })
    expect(await refusal(confirm())).toMatchObject({ type: '/problems/prove-yourself', status: 403 })
    const guess = shared.call(sessionRoutes.prove, { body: { passphrase: 'a guess of the first adult' } })
    expect(await wrongFields(guess)).toEqual(['body/passphrase'])
    expect((await refusal(confirm())).status).toBe(403)
    await shared.call(sessionRoutes.prove, { body: { passphrase: PASSPHRASE } })
    expect(await confirm()).toMatchObject({ observedBy: 'Dana Cole', confirmedBy: 'Ben Lee', onOneDevice: true })
    expect((await devicesIn(family, lead)).map(([by]) => by)).toEqual(['Ben Lee', 'Dana Cole'])
  })

  it('are not one phone with two sessions, without a network either', async () => {
    const family = await newLockedFamily(api)
    const { lead, interventionist: shared, inPlan, ids } = family
    const now = () => ({ id: crypto.randomUUID(), at: new Date().toISOString() })
    const check = { ...clear, ...now() }
    const start = { ...now(), sobrietyCheckId: check.id }
    await shared.call(offlineDayRoutes.record, { params: inPlan, body: { checks: [check], starts: [start] } })
    await comeBackIn(shared, family, 'Ben Lee')
    const confirmations = [{ ...now(), observerId: ids.interventionist, result: 'proceed' as const }]
    const { items } = await shared.call(offlineDayRoutes.record, { params: inPlan, body: { confirmations } })
    expect(items.find(({ kind }) => kind === 'confirmation')).toMatchObject({ state: 'waits', why: 'proof' })
    expect((await workspaceOf(family)).status).toBe('ready')
    const params = { ...inPlan, sobrietyCheckId: check.id }
    const confirm = () => shared.call(sobrietyRoutes.confirm, { params, body: { look: 'clear' } })
    expect((await refusal(confirm())).type).toBe('/problems/prove-yourself')
    await shared.call(sessionRoutes.prove, { body: { passphrase: PASSPHRASE } })
    expect(await confirm()).toMatchObject({ confirmedBy: 'Ben Lee', onOneDevice: true })
    const { status, offlineRecords } = await workspaceOf(family)
    expect([status, ...offlineRecords.map(({ state }) => state)]).toEqual(['under_way', 'counts', 'counts'])
    expect((await devicesIn(family, lead)).map(([by]) => by)).toContain('Ben Lee')
  })

  it('are two people behind a mitigation, also in one browser', async () => {
    const family = await newPlanningFamily(api)
    const { lead, interventionist: shared, inPlan } = family
    const { id: riskAssessmentId } = await shared.call(riskRoutes.assess, {
      params: inPlan,
      body: { areas: { weapons: { level: 'high' } } },
    })
    const params = { ...inPlan, riskAssessmentId }
    const how = { mitigations: ['means_off_site'], mitigation: 'No weapons.', reason: 'They are gone.' } as const
    const body = { name: 'Dana Cole', credential: 'CIP', ...how, mitigations: [...how.mitigations] }
    const { mitigationTextHash } = await shared.call(riskRoutes.sign, { params, body })
    await shared.call(sessionRoutes.signIn, { body: { email: lead.email, password: PASSWORD } })
    const confirm = () =>
      shared.call(riskRoutes.confirmMitigation, { params, body: { mitigationTextHash: mitigationTextHash ?? '' } })
    expect((await refusal(confirm())).type).toBe('/problems/prove-yourself')
    await shared.call(sessionRoutes.prove, { body: { passphrase: PASSWORD } })
    expect(await confirm()).toMatchObject({ mitigationConfirmedBy: 'Karen Ortiz' })
    expect((await devicesIn(family, lead)).map(([by]) => by)).toEqual(['Karen Ortiz', 'Dana Cole'])
  })

  it('are two people for a lock in spite of blockers, with the password of an account', async () => {
    const family = await newPlanningFamily(api)
    const { lead, interventionist: shared, inPlan } = family
    await shared.call(planStepRoutes.askOverride, { params: inPlan, body: { reason: 'He leaves tomorrow.' } })
    await shared.call(sessionRoutes.signIn, { body: { email: lead.email, password: PASSWORD } })
    const lock = () => shared.call(planStepRoutes.lock, { params: inPlan, body: { confirmOverride: true } })
    expect((await refusal(lock())).type).toBe('/problems/prove-yourself')
    await shared.call(sessionRoutes.prove, { body: { passphrase: PASSWORD } })
    expect(await lock()).toMatchObject({ status: 'ready' })
    expect((await devicesIn(family, lead)).map(([by]) => by)).toEqual(['Karen Ortiz', 'Dana Cole'])
  })
})
