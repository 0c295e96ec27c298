import type { Consequence } from '@holdfast/contracts/consequences'
import type { Stance } from '@holdfast/domain/consequences/consequence'
import { agreementOn, whoAnswers } from '@holdfast/domain/consequences/enforceability'
import type { ParticipantFacts } from '@holdfast/domain/plans/plan-facts'
import type { Consequence as Row, ConsequenceStance, Participant } from '../../db/generated/client.ts'
import { ability, allows } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'

type WithStances = Row & { stances: ConsequenceStance[] }

/** A consequence with the stances on its present words; others' are hidden until everyone has answered. */
export function presentConsequence(context: PlanContext, row: WithStances, participants: Participant[]): Consequence {
  const me = participants.find((one) => one.caseMemberId === context.member.id)
  const present = row.stances.filter((stance) => stance.wordingVersion === row.wordingVersion)
  const asked = whoAnswers(participants as unknown as ParticipantFacts[])
  const given = present.filter((stance) => asked.some((one) => one.id === stance.participantId))
  const isMine = me?.id === row.participantId
  return {
    id: row.id,
    participantId: row.participantId,
    isMine,
    category: row.category as Consequence['category'],
    iWill: row.iWill,
    removesOrProtects: row.removesOrProtects,
    startsOn: row.startsOn?.toISOString().slice(0, 10) ?? null,
    liftedWhen: row.liftedWhen,
    standingOffer: row.standingOffer,
    checks: row.checks as Consequence['checks'],
    confidence: row.confidence,
    wordingVersion: row.wordingVersion,
    myStance: (present.find((stance) => stance.participantId === me?.id)?.stance as Stance | undefined) ?? null,
    answered: given.length,
    asked: asked.length,
    stances:
      given.length < asked.length
        ? null
        : given.map(({ participantId, stance, reason }) => ({ participantId, stance: stance as Stance, reason })),
    agreement: agreementOn(
      Object.fromEntries(present.map(({ participantId, stance }) => [participantId, stance as Stance])),
      participants as unknown as ParticipantFacts[],
    ),
    version: row.version,
    can: {
      edit: ability(context, 'consequence.edit', isMine),
      giveStance: ability(
        context,
        'stance.give',
        asked.some((one) => one.id === me?.id),
      ),
    },
  }
}

/** All consequences of the plan; a helper sees none. */
export function presentConsequences(
  context: PlanContext,
  rows: { consequences: WithStances[]; participants: Participant[] },
): Consequence[] {
  if (!allows(context, 'consequence.read')) return []
  return rows.consequences.map((row) => presentConsequence(context, row, rows.participants))
}
