import { type NewRunEvent, runEventRoutes } from '@holdfast/contracts/run-events'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import { newGuest, workspaceOf } from '@holdfast/scenarios/planning-family'
import { newMeetingFamily } from '@holdfast/scenarios/plan-states'
import { v7 as uuidv7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import type { PlanningFamily } from '../../test/family.ts'
import { expectHidden } from '../../test/hidden.ts'
import { refusal, wrongFields } from '../../test/refusal.ts'

const api = useApi()
const DAY = 86_400_000
const phone = uuidv7()
const later = (ms: number) => new Date(Date.now() + ms).toISOString()
const made = (kind: NewRunEvent['kind'], more: Partial<NewRunEvent> = {}): NewRunEvent => ({
  id: uuidv7(),
  kind,
  at: later(-1000),
  deviceId: phone,
  ...more,
})
const send = (family: PlanningFamily, who: Browser, events: NewRunEvent[], sentAt: string | null = null) =>
  who.call(runEventRoutes.record, { params: family.inPlan, body: { events, sentAt } })
const kinds = async (family: PlanningFamily) => (await workspaceOf(family)).runEvents.map(({ kind }) => kind)

describe('a stop', () => {
  it('is an event that any member may send, also late', async () => {
    const family = await newMeetingFamily(api)
    const helper = await newGuest(api, family, 'helper')
    await send(family, helper, [made('stop')])
    const { status, run, outcome } = await workspaceOf(family)
    expect([status, run?.stopKind, outcome?.meetingResult]).toEqual(['concluded', null, 'stopped_safety'])
    expect(run?.stoppedAt).not.toBeNull()
    await send(family, family.lead, [made('stop')])
    expect(await kinds(family)).toEqual(['stop', 'stop'])
  })

  it.each([3 * DAY, -3 * DAY, -20 * 3_600_000])(
    'is taken from a phone whose clock is wrong by %i ms',
    async (wrong) => {
      const family = await newMeetingFamily(api)
      const before = Date.now()
      const [stop] = (await send(family, family.participant, [made('stop', { at: later(wrong - 5000) })], later(wrong)))
        .items
      const { run, status } = await workspaceOf(family)
      expect(status).toBe('concluded')
      expect(Math.abs(Date.parse(run?.stoppedAt ?? '') - before)).toBeLessThan(60_000)
      expect(Date.parse(stop?.phoneAt ?? '')).toBeCloseTo(Date.parse(later(wrong - 5000)), -5)
    },
  )

  it('is taken whatever is wrong beside it, and the rest is left out by name', async () => {
    const family = await newMeetingFamily(api)
    const speaker = await newGuest(api, family, 'participant', 'Ann')
    const [wrong, foreign, stop] = [made('letter_read'), made('no'), made('stop')]
    const { items, refused } = await send(family, speaker, [wrong, foreign, stop])
    expect(items.map(({ id }) => id)).toEqual([stop.id])
    expect(refused.map(({ id, errors }) => [id, errors.map(({ path }) => path)])).toEqual([
      [wrong.id, ['body/events/0/participantId']],
      [foreign.id, ['body/events/1/kind']],
    ])
    expect((await workspaceOf(family)).status).toBe('concluded')
    expect(await kinds(family)).toEqual(['stop'])
  })

  it('gets its reason afterwards from the case leads, with If-Match', async () => {
    const family = await newMeetingFamily(api)
    await send(family, family.lead, [made('stop')])
    const { run } = await workspaceOf(family)
    const say = (who: Browser, ifMatch = run?.version ?? 0) =>
      who.call(planStepRoutes.sayStopKind, { params: family.inPlan, body: { kind: 'medical' }, ifMatch })
    expect((await refusal(say(family.participant))).status).toBe(403)
    expect((await refusal(say(family.lead, 7))).status).toBe(412)
    await say(family.lead)
    const after = await workspaceOf(family)
    expect([after.run?.stopKind, after.outcome?.meetingResult]).toEqual(['medical', 'stopped_medical'])
    await expectHidden(api, (stranger) => say(stranger))
  })

  it('is taken back at once by the one who tapped, and the meeting goes on', async () => {
    const family = await newMeetingFamily(api)
    const stop = made('stop', { at: later(-3000) })
    await send(family, family.participant, [stop])
    expect(
      await wrongFields(send(family, family.lead, [made('correction', { correctsId: stop.id, text: 'No.' })])),
    ).toEqual(['body/events/0/correctsId'])
    await send(family, family.participant, [made('correction', { correctsId: stop.id })])
    const { status, run, steps } = await workspaceOf(family)
    expect([status, run?.stoppedAt, run?.endedAt]).toEqual(['under_way', null, null])
    expect(steps.map(({ step }) => step)).toContain('take_stop_back')
    await send(family, family.lead, [made('asked')])
    await send(family, family.participant, [made('stop')])
    expect((await workspaceOf(family)).status).toBe('concluded')
  })

  it('stops nothing when it was taken back before it was sent, and is not taken back later', async () => {
    const family = await newMeetingFamily(api)
    const slip = made('stop', { at: later(-60_000) })
    await send(family, family.participant, [slip, made('correction', { correctsId: slip.id, at: later(-50_000) })])
    expect((await workspaceOf(family)).status).toBe('under_way')
    const stop = made('stop', { at: later(-30_000) })
    await send(family, family.participant, [stop])
    expect(await wrongFields(send(family, family.participant, [made('correction', { correctsId: stop.id })]))).toEqual([
      'body/events/0/correctsId',
    ])
    expect((await workspaceOf(family)).status).toBe('concluded')
  })
})

describe('the record after the end', () => {
  it('takes late arrivals, notes, help and corrections, and nothing else', async () => {
    const family = await newMeetingFamily(api)
    const no = made('no')
    await send(family, family.lead, [no, made('stop')])
    const after = { at: later(-10) }
    expect(await wrongFields(send(family, family.lead, [made('yes', after)]))).toEqual(['body/events/0/at'])
    await send(family, family.lead, [made('asked', { at: later(-30_000) }), made('help_arrived', after)])
    await send(family, family.lead, [made('note', { ...after, text: 'He said it twice.', aboutId: no.id })])
    expect(await kinds(family)).toEqual(['asked', 'no', 'stop', 'help_arrived', 'note'])
    expect((await workspaceOf(family)).runEvents.find(({ kind }) => kind === 'asked')?.isLate).toBe(true)
  })

  it('is corrected by whoever keeps it, with the reason', async () => {
    const family = await newMeetingFamily(api)
    const slip = made('yes')
    await send(family, family.participant, [slip])
    await send(family, family.interventionist, [made('no')])
    const correct = (text: string) => send(family, family.lead, [made('correction', { correctsId: slip.id, text })])
    expect(await wrongFields(correct(''))).toEqual(['body/events/0/text'])
    await correct('Ben tapped the wrong button.')
    expect((await workspaceOf(family)).runEvents.some(({ isDisputed }) => isDisputed)).toBe(false)
  })
})
