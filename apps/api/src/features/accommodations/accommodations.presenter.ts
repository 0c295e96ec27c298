import type { Accommodations } from '@holdfast/contracts/accommodations'
import type { Participant } from '../../db/generated/client.ts'
import { ability, allows } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { type AccommodationsRow, peopleWithNeeds } from './accommodations.rows.ts'

type AccommodationsInput = {
  row: AccommodationsRow | null
  participants: readonly Pick<Participant, 'id' | 'caseMemberId'>[]
}

/**
 * What people need. The case leads see everything; whoever takes part sees what concerns the loved one, their own needs and how
 * help is called; a helper sees how help is called (docs/practice.md 12.3: health notes are for few).
 */
export function presentAccommodations(
  context: PlanContext,
  { row, participants }: AccommodationsInput,
): Accommodations {
  const me = participants.find(({ caseMemberId }) => caseMemberId === context.member.id)
  const leads = allows(context, 'accommodations.read', false)
  const takesPart = allows(context, 'accommodations.read', true)
  const isMine = ({ participantId }: { participantId: string | null }) =>
    leads || (takesPart && (participantId === null || participantId === me?.id))
  const forSpeakers = <T extends string>(words: T | undefined): string => (takesPart ? (words ?? '') : '')
  return {
    people: peopleWithNeeds(row).filter(isMine),
    culture: forSpeakers(row?.culture),
    faith: forSpeakers(row?.faith),
    faithLeader: forSpeakers(row?.faithLeader),
    wordsToPrefer: forSpeakers(row?.wordsToPrefer),
    wordsToAvoid: forSpeakers(row?.wordsToAvoid),
    lowBandwidth: row?.lowBandwidth ?? false,
    noSignal: row?.noSignal ?? false,
    noSignalPlan: row?.noSignalPlan ?? '',
    helpMinutes: row?.helpMinutes ?? null,
    version: row?.version ?? 1,
    can: { edit: ability(context, 'accommodations.edit') },
  }
}
