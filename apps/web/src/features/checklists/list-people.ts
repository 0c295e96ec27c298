import type { Participant } from '@holdfast/contracts/participants'
import { type PersonColor, personColor } from '../../ui/avatar.tsx'

/** Somebody who can see to an item of a list, with the color that is theirs everywhere. */
export type ListPerson = { id: string; name: string; color: PersonColor }

/** The adults of a plan, each with their color. */
export const listPeople = (participants: readonly Participant[]): ListPerson[] =>
  participants.flatMap(({ id, name, adult }, at) => (adult ? [{ id, name, color: personColor(at) }] : []))
