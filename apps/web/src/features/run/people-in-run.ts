import type { Workspace } from '@holdfast/contracts/workspace'
import type { DayRole } from '@holdfast/domain/participants/participant'
import { personColor, type PersonColor } from '../../ui/avatar.tsx'

type Person = { id: string; name: string; color: PersonColor; isMe: boolean }

/** Somebody of the plan as the meeting shows them; undefined where nobody is named. */
export function personIn({ participants }: Workspace, id: string | null | undefined): Person | undefined {
  const at = participants.findIndex((one) => one.id === id)
  const found = participants[at]
  return found && { id: found.id, name: found.name, color: personColor(at), isMe: found.isMe }
}

/** Whoever has this role on the day. */
export const personWith = (plan: Workspace, role: DayRole): Person | undefined =>
  personIn(plan, plan.participants.find(({ dayRoles }) => (dayRoles as DayRole[]).includes(role))?.id)
