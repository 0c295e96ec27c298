import type { Participant } from '@holdfast/contracts/participants'
import type { Participant as Row } from '../../db/generated/client.ts'
import { ability, allows } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'

/** A participant as this reader may see them: reasons for leaving someone out are for few. */
export function presentParticipant(context: PlanContext, row: Row): Participant {
  const mayReadSuitability = allows(context, 'suitability.read')
  return {
    id: row.id,
    caseMemberId: row.caseMemberId,
    isMe: row.caseMemberId === context.member.id,
    name: row.name,
    relationship: row.relationship as Participant['relationship'],
    adult: row.adult,
    dayRoles: row.dayRoles as Participant['dayRoles'],
    attendance: row.attendance as Participant['attendance'],
    readById: row.readById,
    speakingPosition: row.speakingPosition,
    suitability: mayReadSuitability ? (row.suitability as NonNullable<Participant['suitability']>) : null,
    suitabilityNote: mayReadSuitability ? row.suitabilityNote : null,
    version: row.version,
    can: { edit: ability(context, 'participant.edit'), editSuitability: ability(context, 'suitability.edit') },
  }
}
