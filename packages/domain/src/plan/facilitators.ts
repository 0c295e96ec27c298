import type { ParticipantFacts } from './plan-facts.ts'

/** Takes part in the meeting, in the room or on a screen. */
export const isPresent = ({ attendance }: Pick<ParticipantFacts, 'attendance'>): boolean =>
  attendance === 'in_person' || attendance === 'remote_video'
/** Who leads the meeting. */
export const facilitators = <P extends Pick<ParticipantFacts, 'dayRoles' | 'attendance'>>(
  participants: readonly P[],
): P[] => participants.filter((one) => one.dayRoles.includes('facilitator') && isPresent(one))

/**
 * A professional leads the room: an interventionist or a clinician (docs/practice.md 9.1: moderate risk asks for one).
 */
export const professionalFacilitates = ({
  participants,
}: Readonly<{
  participants: readonly Pick<ParticipantFacts, 'dayRoles' | 'attendance' | 'relationship'>[]
}>): boolean =>
  facilitators(participants).some((one) => one.relationship === 'interventionist' || one.relationship === 'clinician')
