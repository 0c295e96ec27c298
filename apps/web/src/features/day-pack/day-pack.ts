import type { Workspace } from '@holdfast/contracts/workspace'
import { dropDrawer, isOpen, listDrawers, makeDrawer, openDrawer, putAway, takeOut } from '../../app/vault.ts'

export type PlanKey = { organizationId: string; planId: string }
/** The plan as this person may see it, kept for a day without a network. */
export type DayPack = { plan: Workspace; keptAt: string }

export const SHORTEST_WORDS = 8
const drawerOf = ({ organizationId, planId }: PlanKey): string => `${organizationId}.${planId}`

/** The days that are kept on this device; which plans, and nothing of what is in them. */
export async function listDays(): Promise<PlanKey[]> {
  return (await listDrawers()).map((drawer) => {
    const [organizationId = '', planId = ''] = drawer.split('.')
    return { organizationId, planId }
  })
}

export async function isDayKept({ planId }: PlanKey): Promise<boolean> {
  return (await listDays()).some((day) => day.planId === planId)
}

/** Keeps the day on this device, locked with words that the person chooses. */
export async function keepDay(key: PlanKey, words: string, plan: Workspace): Promise<void> {
  await makeDrawer(drawerOf(key), words)
  await refreshDay(key, plan)
}

/** Brings a day that is open up to date; one that is locked waits. */
export async function refreshDay(key: PlanKey, plan: Workspace): Promise<void> {
  if (!isOpen(drawerOf(key))) return
  await putAway(drawerOf(key), 'pack', { plan, keptAt: new Date().toISOString() } satisfies DayPack)
}

/** Opens the day with its words; undefined when they are wrong. */
export async function openDay(key: PlanKey, words: string): Promise<DayPack | undefined> {
  return (await openDrawer(drawerOf(key), words)) ? takeOut<DayPack>(drawerOf(key), 'pack') : undefined
}

/** Takes the day off this device. */
export const forgetDay = (key: PlanKey): Promise<void> => dropDrawer(drawerOf(key))
