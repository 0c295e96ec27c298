import { participantRoutes } from '@holdfast/contracts/participants'
import { seatingRoutes } from '@holdfast/contracts/seating'
import { describe, expect, it } from 'vitest'
import { type Browser, useApi } from '../../test/api.ts'
import { newGuest, newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import { expectHidden } from '../../test/hidden.ts'
import { expectVersionAsked, refusal, wrongFields } from '../../test/refusal.ts'
import type { PlanningFamily } from '../../test/family.ts'

const api = useApi()
const seat = (id: string, x: number, y: number, participantId: string | null = null) => ({
  id,
  x,
  y,
  kind: participantId ? ('participant' as const) : ('loved_one' as const),
  participantId,
})
const drawing = ({ ids }: PlanningFamily) => ({
  doors: [{ x: 50, y: 100 }],
  seats: [seat('s0', 50, 80), seat('s1', 50, 94, ids.participant), seat('s2', 50, 20, ids.interventionist)],
  bondId: ids.participant,
})

describe('PUT …/seating', () => {
  it('saves the seating, returns its warnings, and frees the seat of a participant who leaves', async () => {
    const family = await newPlanningFamily(api)
    const { lead, participant, inPlan, ids } = family
    const body = drawing(family)
    const draw = (who: Browser) => (given: { ifMatch?: number }) =>
      who.call(seatingRoutes.draw, { params: inPlan, body, ...given })
    await expectVersionAsked(draw(lead), 0)
    expect((await refusal(draw(participant)({ ifMatch: 0 }))).status).toBe(403)
    await expectHidden(api, (stranger) => draw(stranger)({ ifMatch: 0 }))
    expect(await draw(lead)({ ifMatch: 0 })).toMatchObject({ ...body, version: 1 })
    const seen = await workspaceOf(family, await newGuest(api, family, 'helper'))
    expect(seen.seating).toMatchObject({ seats: body.seats, can: { edit: { allowed: false } } })
    expect((await workspaceOf(family)).readiness.findings.map(({ rule }) => rule)).toContain('seat_blocks_door')
    const ben = (await workspaceOf(family)).participants.find(({ id }) => id === ids.participant)
    const params = { ...inPlan, participantId: ids.participant }
    await lead.call(participantRoutes.remove, { params, ifMatch: ben?.version ?? 0 })
    const { seating, readiness } = await workspaceOf(family)
    expect(seating).toMatchObject({ bondId: null, seats: [{}, { kind: 'empty', participantId: null }, {}] })
    expect(readiness.findings.map(({ rule }) => rule)).not.toContain('seat_blocks_door')
  })

  it('names every wrong field', async () => {
    const family = await newPlanningFamily(api)
    const { lead, inPlan, ids } = family
    const wrong = (body: object) =>
      wrongFields(lead.call(seatingRoutes.draw, { params: inPlan, body: body as never, ifMatch: 0 }))
    const body = drawing(family)
    expect(await wrong({ ...body, doors: [], seats: [{ ...seat('S 1', 101, 5), kind: 'throne' }], bondId: 3 })).toEqual(
      ['body/bondId', 'body/doors', 'body/seats/0/id', 'body/seats/0/kind', 'body/seats/0/x'],
    )
    expect(await wrong({ ...body, seats: [{ ...seat('s1', 5, 5), kind: 'empty', participantId: ids.lead }] })).toEqual([
      'body/seats/0/participantId',
    ])
    expect(await wrong({ ...body, seats: [seat('s1', 5, 5), seat('s2', 9, 9)] })).toEqual(['body/seats'])
    expect(await wrong({ ...body, seats: [seat('s1', 5, 5, ids.lead), seat('s2', 9, 9, ids.lead)] })).toEqual([
      'body/seats',
    ])
    expect(await wrong({ ...body, seats: [seat('s1', 5, 5, crypto.randomUUID())] })).toEqual([
      'body/seats/0/participantId',
    ])
    expect(await wrong({ ...body, bondId: crypto.randomUUID() })).toEqual(['body/bondId'])
  })
})
