import { memberRoutes } from '@holdfast/contracts/members'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { runEventRoutes } from '@holdfast/contracts/run-events'
import { sobrietyRoutes } from '@holdfast/contracts/sobriety'
import { describe, expect, it } from 'vitest'
import { v7 as uuidv7 } from 'uuid'
import { type Browser, useApi } from '../../test/api.ts'
import { newGuest, workspaceOf } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import { newLockedFamily, newReadyFamily } from '@holdfast/scenarios/plan-states'
import { inHours } from '@holdfast/scenarios/times'
import { refusal, ruleOf, wrongFields } from '../../test/refusal.ts'
import type { PlanningFamily } from '../../test/family.ts'

const api = useApi()

async function membersOf({ lead, inCase }: PlanningFamily) {
  const { items } = await lead.call(memberRoutes.list, { params: inCase })
  const idOf = (name: string) => items.find(({ displayName }) => displayName === name)?.id ?? ''
  return { observerMemberId: idOf('Karen Ortiz'), confirmedByMemberId: idOf('Ben Lee') }
}
const tell = async (family: PlanningFamily, who: Browser, change: object = {}) =>
  who.call(planStepRoutes.recordPastMeeting, {
    params: family.inPlan,
    body: {
      ...(await membersOf(family)),
      checkedAt: inHours(-2.1),
      beganAt: inHours(-2),
      endedAt: inHours(-1),
      answersCoherent: null,
      consentsToTalk: null,
      ...change,
    },
  })

describe('POST …/run/past-meeting', () => {
  it('records a meeting that is over, whose outcome and times are entered afterwards', async () => {
    const family = await newLockedFamily(api)
    expect((await tell(family, family.lead)).status).toBe('concluded')
    const { run, outcome, sobrietyChecks, steps } = await workspaceOf(family)
    expect(run).toMatchObject({ recordedAfterwards: true, stoppedAt: null })
    expect(outcome).toMatchObject({ meetingResult: 'held', decision: 'too_early' })
    expect(sobrietyChecks[0]).toMatchObject({ observedBy: 'Karen Ortiz', confirmedBy: 'Ben Lee', result: 'proceed' })
    expect(steps.map(({ step }) => step)).toEqual(['lock', 'start_run', 'conclude'])
    const letter = { id: uuidv7(), deviceId: uuidv7(), kind: 'letter_read' as const, at: inHours(-1.8) }
    const events = [{ ...letter, participantId: family.ids.participant }]
    await family.lead.call(runEventRoutes.record, { params: family.inPlan, body: { events } })
    expect((await workspaceOf(family)).runEvents).toMatchObject([{ kind: 'letter_read', isLate: true }])
    expect((await refusal(tell(family, family.lead))).type).toBe('/problems/wrong-status')
  })

  it.each([
    [null, null],
    [true, null],
    [false, true],
  ])(
    'keeps of the check what was observed, or that it was not asked: %s, %s',
    async (answersCoherent, consentsToTalk) => {
      const family = await newLockedFamily(api)
      await tell(family, family.lead, { answersCoherent, consentsToTalk, seen: 'Red eyes, steady walk.' })
      const { sobrietyChecks } = await workspaceOf(family)
      expect(sobrietyChecks).toMatchObject([{ answersCoherent, consentsToTalk, note: 'Red eyes, steady walk.' }])
      expect(sobrietyChecks[0]?.startable).toMatchObject({ allowed: false })
    },
  )

  it('asks for both answers of the check, and takes no check with an open question before a meeting', async () => {
    const family = await newLockedFamily(api)
    const open = { answersCoherent: undefined, consentsToTalk: undefined }
    expect(await wrongFields(tell(family, family.lead, open))).toEqual(['body/answersCoherent', 'body/consentsToTalk'])
    const body = { answersCoherent: null, consentsToTalk: null, result: 'proceed' } as never
    const now = family.lead.call(sobrietyRoutes.record, { params: family.inPlan, body })
    expect(await wrongFields(now)).toEqual(['body/answersCoherent', 'body/consentsToTalk'])
  })

  it('refuses a meeting that has not ended, an old check, and a check by one adult', async () => {
    const family = await newLockedFamily(api)
    const { observerMemberId } = await membersOf(family)
    const refused: [object, string][] = [
      [{ endedAt: inHours(1) }, 'past_meeting_in_the_past'],
      [{ checkedAt: inHours(-3) }, 'past_meeting_check_too_old'],
      [{ beganAt: inHours(-4) }, 'past_meeting_in_order'],
      [{ confirmedByMemberId: observerMemberId }, 'past_meeting_two_adults'],
    ]
    for (const [change, rule] of refused) expect(await ruleOf(tell(family, family.lead, change))).toBe(rule)
    const mistyped = { checkedAt: '0026-11-01T09:00:00Z', beganAt: '0026-11-01T10:00:00Z', endedAt: inHours(-1) }
    expect(await wrongFields(tell(family, family.lead, mistyped))).toEqual(['body/beganAt', 'body/checkedAt'])
    expect((await workspaceOf(family)).status).toBe('ready')
    const drafting = await newReadyFamily(api)
    expect((await refusal(tell(drafting, drafting.lead))).type).toBe('/problems/wrong-status')
  })

  it('refuses everybody but the case leads, and names every wrong field', async () => {
    const family = await newLockedFamily(api)
    for (const who of [family.participant, await newGuest(api, family, 'helper')])
      expect((await refusal(tell(family, who))).status).toBe(403)
    await expectHidden(api, (stranger) => tell(family, stranger))
    const strange = { observerMemberId: crypto.randomUUID() }
    expect(await wrongFields(tell(family, family.lead, strange))).toEqual(['body/observerMemberId'])
    const wrong = { checkedAt: 'noon', endedAt: 4, confirmedByMemberId: 'Ben' }
    expect(await wrongFields(tell(family, family.lead, wrong))).toEqual([
      'body/checkedAt',
      'body/confirmedByMemberId',
      'body/endedAt',
    ])
  })
})
