import type { Workspace } from '@holdfast/contracts/workspace'
import { drawerOf, planOf } from './plan-drawer.ts'
import { rescueEvents } from './sealed-outbox.ts'
import { dropDrawer, listDrawers, makeDrawer, openDrawer, putAway, takeOut, throwAway } from './vault.ts'
import type { PlanKey } from '../plan/plan-key.ts'

/** The plan as this person may see it, kept for a day without a network. */
export type DayPack = { plan: Workspace; keptAt: string }

/** In characters: fewer would be guessed by somebody who has the device. */
export const SHORTEST_WORDS = 8
const PACK = 'pack'

/** The days that are kept on this device; which plans, and nothing of what is in them. */
export const listDays = async (): Promise<PlanKey[]> => (await listDrawers(PACK)).map(planOf)

/** Whether this device holds the plan's day, open or locked. */
export async function isDayKept({ planId }: PlanKey): Promise<boolean> {
  return (await listDays()).some((day) => day.planId === planId)
}

const pack = (plan: Workspace): DayPack => ({ plan, keptAt: new Date().toISOString() })

// one after the other: a day that is being brought up to date is not put back after it was taken off
let doing: Promise<unknown> = Promise.resolve()
function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const done = doing.then(act)
  doing = done.catch(() => undefined)
  return done
}

/** Keeps the day on this device, locked with words that the person chooses. */
export const keepDay = (key: PlanKey, words: string, plan: Workspace): Promise<void> =>
  inTurn(async () => {
    if (!(await rescueEvents(key))) throw new Error('something waits in this drawer')
    await makeDrawer(drawerOf(key), plan.me.memberId, words)
    await putAway(drawerOf(key), plan.me.memberId, PACK, pack(plan))
    // asks the browser not to make room by taking the day away
    void navigator.storage?.persist?.().catch(() => false)
  })

/** Brings a day that is kept up to date; it may stay locked meanwhile. */
export const refreshDay = (key: PlanKey, plan: Workspace): Promise<void> =>
  inTurn(async () => {
    if (await isDayKept(key)) await putAway(drawerOf(key), plan.me.memberId, PACK, pack(plan))
  })

/** Opens the day with its words; undefined when they are wrong. */
export async function openDay(key: PlanKey, words: string): Promise<DayPack | undefined> {
  return (await openDrawer(drawerOf(key), words)) ? takeOut<DayPack>(drawerOf(key), PACK) : undefined
}

/** Takes the day off this device. What was recorded and not yet sent stays, sealed, until it is. */
export const forgetDay = (key: PlanKey): Promise<void> =>
  inTurn(async () => {
    await throwAway(drawerOf(key), PACK)
    if (await rescueEvents(key)) await dropDrawer(drawerOf(key))
  })

const isOver = ({ status }: Workspace): boolean => status === 'concluded' || status === 'reviewed'

/** What a kept day becomes when the server has spoken: brought up to date, or taken off once the meeting is over. */
export const followPlan = (key: PlanKey, plan: Workspace): Promise<void> =>
  isOver(plan) ? forgetDay(key) : refreshDay(key, plan)

/** Opens a drawer for what waits in it; false when the words are wrong. A day that is over leaves no drawer behind. */
export async function openWaiting(key: PlanKey, words: string): Promise<boolean> {
  if (!(await openDrawer(drawerOf(key), words))) return false
  if (!(await isDayKept(key))) await forgetDay(key)
  return true
}
