import type { Attendance, DayRole } from '../participants/participant.ts'

/** Somebody of the plan, as far as standing in goes. */
export type StandInPerson = { id: string; attendance: Attendance; dayRoles: readonly DayRole[] }

// who reads aloud for others comes first, then whoever takes over the chair (docs/practice.md 3)
const ROLES: readonly DayRole[] = ['reader', 'backup_chair']

/** Who reads a letter on when the voice of its speaker fails: somebody in the room with that job; null where there is nobody. */
export function standInOf(speakerId: string, people: readonly StandInPerson[]): string | null {
  const others = people.filter(({ id, attendance }) => id !== speakerId && attendance === 'in_person')
  for (const role of ROLES) {
    const found = others.find(({ dayRoles }) => dayRoles.includes(role))
    if (found) return found.id
  }
  return null
}
