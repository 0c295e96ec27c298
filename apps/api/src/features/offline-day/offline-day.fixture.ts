import { offlineDayRoutes } from '@holdfast/contracts/offline-day'
import { newLockedFamily } from '@holdfast/scenarios/plan-states'
import { expect } from 'vitest'
import type { z } from 'zod'
import { v7 as uuidv7 } from 'uuid'
import type { Browser, TestApi } from '../../test/api.ts'
import type { PlanningFamily } from '../../test/family.ts'

/** The body of the request. */
export type OfflineDayBody = z.input<typeof offlineDayRoutes.record.body>

/** In milliseconds. */
export const MINUTE = 60_000
/** How long ago the plan was locked. */
export const MORNING = 4 * 60 * MINUTE

/** A plan that was locked in the morning; the phones have had no network since. */
export async function lockedInTheMorning(api: TestApi): Promise<PlanningFamily> {
  api.clock.ahead = 0
  const family = await newLockedFamily(api)
  api.clock.ahead = MORNING
  return family
}

/** Minutes ago, by a clock that is wrong by so many milliseconds. */
export const ago = (minutes: number, wrong = 0) =>
  new Date(Date.now() + MORNING - minutes * MINUTE + wrong).toISOString()
/** An id, and a time so many minutes ago, of something that was recorded on a phone. */
export const made = (minutes: number, wrong = 0) => ({ id: uuidv7(), at: ago(minutes, wrong) })
/** What two adults see who may go ahead. */
export const clear = { answersCoherent: true, consentsToTalk: true, result: 'proceed' } as const
/** A start that names nobody. */
export const nobody = { sobrietyCheckId: null, observerId: null, secondId: null }
/** Sends what a phone recorded. */
export const send = (family: PlanningFamily, who: Browser, body: OfflineDayBody, wrong = 0) =>
  who.call(offlineDayRoutes.record, { params: family.inPlan, body: { sentAt: ago(0, wrong), ...body } })
/** Expects a time to be so many minutes ago, give or take one. */
export const near = (found: string | undefined, minutes: number) =>
  expect(Math.abs(Date.parse(found ?? '') - Date.parse(ago(minutes)))).toBeLessThan(MINUTE)

/** The lead looked, somebody saw the same, the lead began: all two hours ago, with the clock of that phone. */
export const leadsDay = (secondId: string, wrong = 0) => {
  const check = { ...clear, ...made(125, wrong) }
  const signature = { ...made(124, wrong), sobrietyCheckId: check.id, secondId, signedHere: true }
  const start = { ...nobody, ...made(120, wrong), sobrietyCheckId: check.id }
  return { check, signature, start, body: { checks: [check], signatures: [signature], starts: [start] } }
}
