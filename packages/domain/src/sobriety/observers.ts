import type { DayRole } from '../participants/participant.ts'

const OBSERVING_ROLES: readonly DayRole[] = ['facilitator', 'chair', 'sobriety_observer', 'safety_lead']

/** Whether somebody records what they see that day: a named observer, the facilitator, the chair or the safety lead. */
export const observes = (
  { id, dayRoles }: Readonly<{ id: string; dayRoles: readonly string[] }>,
  observerIds: readonly string[],
): boolean => observerIds.includes(id) || OBSERVING_ROLES.some((role) => dayRoles.includes(role))
