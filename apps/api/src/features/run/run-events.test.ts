import { type NewRunEvent, runEventRoutes } from '@holdfast/contracts/run-events'
import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { v7 as uuidv7 } from 'uuid'
import { type Browser, useApi } from '../../test/api.ts'
import { newGuest, workspaceOf } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import { DECLINED, newLockedFamily, newMeetingFamily } from '@holdfast/scenarios/plan-states'
import { refusal, ruleOf, wrongFields } from '../../test/refusal.ts'
import type { PlanningFamily } from '../../test/family.ts'

const api = useApi()
const phone = uuidv7()
let tick = 0
// one after the other: what happens in the same millisecond is ordered by id alone
const made = (kind: NewRunEvent['kind'], more: Partial<NewRunEvent> = {}): NewRunEvent => ({
  id: uuidv7(),
  kind,
  at: new Date(Date.now() - 60_000 + (tick += 1)).toISOString(),
  deviceId: phone,
  ...more,
})
const send = (family: PlanningFamily, who: Browser, events: NewRunEvent[]) =>
  who.call(runEventRoutes.record, { params: family.inPlan, body: { events } })
const kinds = async (family: PlanningFamily, who: Browser = family.lead) =>
  (await workspaceOf(family, who)).runEvents.map(({ kind }) => kind)

describe('POST …/run/events', () => {
  it('stores each event once, ordered by when it happened, also when it is sent late or again', async () => {
    const family = await newMeetingFamily(api)
    const now = Date.now()
    const ago = (seconds: number) => ({ at: new Date(now - seconds * 1000).toISOString() })
    const [asked, no, pause] = [made('asked', ago(60)), made('no', ago(30)), made('pause', ago(90))]
    expect((await send(family, family.lead, [asked, no])).items.map(({ id }) => id)).toEqual([asked.id, no.id])
    // the same phone sends the same again, with what it kept before
    expect((await send(family, family.lead, [pause, no, asked])).items.map(({ kind }) => kind)).toEqual([
      'pause',
      'asked',
      'no',
    ])
    expect(await kinds(family, family.participant)).toEqual(['pause', 'asked', 'no'])
    const event = (await workspaceOf(family)).runEvents[0]
    expect(event).toMatchObject({ by: 'Karen Ortiz', isMine: true, isLate: false, isDisputed: false, ...ago(90) })
  })

  it('refuses an id that another event has, and names its index in the batch', async () => {
    const family = await newMeetingFamily(api)
    const first = made('asked')
    await send(family, family.lead, [first])
    const other: NewRunEvent[] = [made('pause'), { ...first, kind: 'no' }]
    expect(await wrongFields(send(family, family.lead, other))).toEqual(['body/events/1/id'])
    expect(await wrongFields(send(family, family.participant, [{ ...first }]))).toEqual(['body/events/0/id'])
    expect(await kinds(family)).toEqual(['asked'])
  })

  it('stores which prepared answer was given to an offer or an excuse', async () => {
    const family = await newMeetingFamily(api)
    const [contingency] = (await workspaceOf(family)).contingencies
    const offer = made('bargaining_offer')
    await send(family, family.lead, [offer, made('answer_said', { contingencyId: contingency?.id ?? '' })])
    expect((await workspaceOf(family)).runEvents.at(-1)).toMatchObject({
      contingencyId: contingency?.id,
      excuseId: null,
    })
    const stray = [made('answer_said'), made('answer_said', { excuseId: crypto.randomUUID() })]
    expect(await wrongFields(send(family, family.lead, stray))).toEqual([
      'body/events/0/contingencyId',
      'body/events/1/excuseId',
    ])
  })

  it('names every wrong field', async () => {
    const family = await newMeetingFamily(api)
    const other = await newMeetingFamily(api)
    const [theirs] = (await send(other, other.lead, [made('asked')])).items
    const twice = made('yes')
    expect(
      await wrongFields(
        send(family, family.lead, [
          made('letter_read'),
          made('letter_read', { participantId: other.ids.lead }),
          made('yes', { consequenceId: crypto.randomUUID() }),
          made('correction', { correctsId: theirs?.id ?? '' }),
          made('note', { text: ' ' }),
          made('note', { text: 'x', aboutId: crypto.randomUUID() }),
          twice,
          { ...twice },
        ]),
      ),
    ).toEqual([
      'body/events/0/participantId',
      'body/events/1/participantId',
      'body/events/2/consequenceId',
      'body/events/2/consequenceId',
      'body/events/3/correctsId',
      'body/events/4/text',
      'body/events/5/aboutId',
      'body/events/7/id',
    ])
    const strange = { ...made('yes'), kind: 'joy', step: 'dance', mood: 'good' } as never
    expect(await wrongFields(send(family, family.lead, [strange]))).toEqual([
      'body/events/0/kind',
      'body/events/0/mood',
      'body/events/0/step',
    ])
    const many = Array.from({ length: 101 }, () => made('pause'))
    expect(await wrongFields(send(family, family.lead, many))).toEqual(['body/events'])
  })

  it('is refused for a meeting that never began', async () => {
    const family = await newLockedFamily(api)
    expect(await ruleOf(send(family, family.lead, [made('arrived')]))).toBe('run_never_began')
    await family.lead.call(planStepRoutes.callOff, { params: family.inPlan, body: { reason: 'No place' } })
    expect(await ruleOf(send(family, family.lead, [made('arrived')]))).toBe('run_never_began')
  })

  it('accepts from each role only the events that it may record', async () => {
    const family = await newMeetingFamily(api)
    const helper = await newGuest(api, family, 'helper')
    const speaker = await newGuest(api, family, 'participant', 'Ann')
    const { ids } = family
    const refused: [Browser, NewRunEvent][] = [
      [helper, made('no')],
      [speaker, made('no')],
      [speaker, made('letter_read', { participantId: ids.lead })],
      [speaker, made('step_moved', { step: 'ask' })],
    ]
    for (const [who, event] of refused) expect((await refusal(send(family, who, [event]))).status).toBe(403)
    await send(family, helper, [made('set_out')])
    await send(family, speaker, [made('pause')])
    // Ben observes, so he keeps the record; Dana facilitates
    await send(family, family.participant, [made('letter_read', { participantId: ids.lead })])
    await send(family, family.interventionist, [made('step_moved', { step: 'ask' })])
    expect((await kinds(family)).toSorted()).toEqual(['letter_read', 'pause', 'set_out', 'step_moved'])
    expect((await kinds(family, helper)).toSorted()).toEqual(['pause', 'set_out', 'step_moved'])
    await expectHidden(api, (stranger) => send(family, stranger, [made('pause')]))
  })

  it('stores both events when two people record the same moment differently', async () => {
    const family = await newMeetingFamily(api)
    await send(family, family.lead, [made('asked'), made('yes')])
    await send(family, family.interventionist, [made('no')])
    const { runEvents } = await workspaceOf(family)
    expect(runEvents.map(({ kind, isDisputed }) => [kind, isDisputed])).toEqual([
      ['asked', false],
      ['yes', true],
      ['no', true],
    ])
  })
})

describe('the record', () => {
  it('is append-only, and a correction refers to the event that it takes back', async () => {
    const family = await newMeetingFamily(api)
    const slip = made('yes')
    await send(family, family.lead, [slip, made('correction', { correctsId: slip.id, text: 'The wrong button' })])
    expect(await kinds(family)).toEqual(['yes', 'correction'])
    const path = `/api/v1/organizations/${family.inPlan.organizationId}/plans/${family.inPlan.planId}/run/events`
    for (const method of ['PUT', 'PATCH', 'DELETE'])
      for (const at of [path, `${path}/${slip.id}`]) {
        const answer = await family.lead.fetch(at, { method, headers: { 'if-match': '"1"' } })
        expect([404, 405]).toContain(answer.status)
      }
    expect(await kinds(family)).toEqual(['yes', 'correction'])
  })

  it('can be neither changed nor removed with the rights of the API', async () => {
    const client = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
    await client.connect()
    const { rows } = await client.query<{ privilege_type: string }>(
      `SELECT privilege_type FROM information_schema.role_table_grants
       WHERE table_schema = 'holdfast' AND table_name = 'run_events' AND grantee LIKE 'holdfast\\_api\\_%'`,
    )
    await client.end()
    expect(rows.map((row) => row.privilege_type).toSorted()).toEqual(['INSERT', 'SELECT'])
  })

  it('accepts events that a phone kept until after the meeting, and marks them as late', async () => {
    const family = await newMeetingFamily(api)
    const kept = made('no')
    await family.lead.call(planStepRoutes.conclude, { params: family.inPlan, body: DECLINED })
    await send(family, family.lead, [kept])
    expect((await workspaceOf(family)).runEvents).toMatchObject([{ kind: 'no', isLate: true }])
  })

  it('is returned page by page', async () => {
    const family = await newMeetingFamily(api)
    await send(
      family,
      family.lead,
      Array.from({ length: 5 }, () => made('pause')),
    )
    const read = (cursor?: string) =>
      family.lead.call(runEventRoutes.list, {
        params: family.inPlan,
        query: { limit: '2', ...(cursor && { cursor }) },
      } as never)
    const seen: string[] = []
    let next: string | null | undefined
    do {
      const { items, nextCursor } = await read(next ?? undefined)
      seen.push(...items.map(({ id }) => id))
      next = nextCursor
    } while (next)
    expect(new Set(seen).size).toBe(5)
    expect(await wrongFields(read(crypto.randomUUID()))).toEqual(['query/cursor'])
  })
})
