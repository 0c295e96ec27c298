import type { Workspace } from '@holdfast/contracts/workspace'
import { type PersonColor, personColor } from '../../ui/avatar.tsx'

type Person = { id: string; name: string; color: PersonColor }

/** A participant with the color that is theirs everywhere: by the order in which people came into the plan. */
export function personOf(plan: Workspace, participantId: string): Person | undefined {
  const at = plan.participants.findIndex(({ id }) => id === participantId)
  const one = plan.participants[at]
  return one && { id: one.id, name: one.name, color: personColor(at) }
}
