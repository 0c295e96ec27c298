import type { Accommodations } from '@holdfast/contracts/accommodations'
import type { Accommodations as Row } from '../../db/generated/client.ts'
import { ability, allows } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { peopleWithNeeds } from './accommodations.queries.ts'

type AccommodationsInput = { row: Row | null; participantIds: ReadonlySet<string>; myParticipantId: string | null }

/**
 * What people need. Those who lead see everything; whoever takes part sees what concerns the loved one, their own needs and how
 * help is called; a helper sees how help is called (docs/practice.md 12.3: health notes are for few).
 */
export function presentAccommodations(
  context: PlanContext,
  { row, participantIds, myParticipantId }: AccommodationsInput,
): Accommodations {
  const leads = allows(context, 'accommodations.read', false)
  const takesPart = allows(context, 'accommodations.read', true)
  const isMine = ({ participantId }: { participantId: string | null }) =>
    leads || (takesPart && (participantId === null || participantId === myParticipantId))
  const forSpeakers = <T extends string>(words: T | undefined): string => (takesPart ? (words ?? '') : '')
  return {
    people: peopleWithNeeds(row, participantIds).filter(isMine),
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
