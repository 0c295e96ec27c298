import { type Consequence, consequenceFields } from '@holdfast/contracts/consequences'
import type { Stance } from '@holdfast/domain/consequences/consequence'
import { agreementOn, whoAnswers } from '@holdfast/domain/consequences/enforceability'
import { HAZARD_RULES, hazardsIn } from '@holdfast/domain/consequences/hazards'
import type { ParticipantFacts, RiskFacts } from '@holdfast/domain/plan/plan-facts'
import { toIsoDate } from '@holdfast/domain/shared/time'
import type {
  ConsequenceReview,
  Consequence as Row,
  ConsequenceStance,
  Participant,
  RiskAssessment,
} from '../../db/generated/client.ts'
import { ability, allows } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { localize } from '../../kernel/localize.ts'
import { signedHazardsOf, textHashOf } from './consequence-rows.queries.ts'

/** A consequence with the stances and reviews on all its wordings. */
export type WithStances = Row & {
  stances: ConsequenceStance[]
  reviews: ConsequenceReview[]
  _count: { wordings: number }
}
/** What a consequence is judged and shown with. */
export type Beside = { participants: Participant[]; riskAssessments: RiskAssessment[] }

/** The plan's risk for those who may know it; others see the dangers in the words alone. */
function knownRisk(context: PlanContext, [newest]: RiskAssessment[]): RiskFacts {
  if (!newest || !allows(context, 'risk.read')) return null
  const areas = Object.entries(newest.areas as Record<string, { level: string }>).map(([area, { level }]) => [
    area,
    level,
  ])
  return { areas: Object.fromEntries(areas) } as RiskFacts
}

function presentHazards(context: PlanContext, row: WithStances, risk: RiskFacts): Consequence['hazards'] {
  const signed = signedHazardsOf(row)
  return hazardsIn(row as unknown as Consequence, risk).map(({ code, action }) => {
    const { name, why, safer } = HAZARD_RULES[code]
    const review = signed.find((one) => one.code === code)?.review
    return {
      code,
      action,
      name: localize(name, context),
      why: localize(why, context),
      safer: localize(safer, context),
      signed: review ? { by: review.byName, at: review.at.toISOString(), reason: review.reason } : null,
    }
  })
}

const WRITTEN = Object.keys(consequenceFields) as (keyof typeof consequenceFields)[]
type Written = Pick<Consequence, keyof typeof consequenceFields>

/** What was written, field by field as the contract names it. */
const writtenOf = (row: WithStances): Written =>
  Object.fromEntries(
    WRITTEN.map((field) => {
      const value = row[field]
      return [field, value instanceof Date ? toIsoDate(value) : value]
    }),
  ) as Written

/** A consequence with the stances on its present words; others' are hidden until everyone has answered. */
export function presentConsequence(
  context: PlanContext,
  row: WithStances,
  { participants, riskAssessments }: Beside,
): Consequence {
  const { member, person } = context
  const me = person.isLinkOnly ? undefined : participants.find((one) => one.caseMemberId === member.id)
  const present = row.stances.filter((stance) => stance.wordingVersion === row.wordingVersion)
  const asked = whoAnswers(participants as unknown as ParticipantFacts[])
  const given = present.filter((stance) => asked.some((one) => one.id === stance.participantId))
  const isMine = me?.id === row.participantId
  const mine = present.find((stance) => stance.participantId === me?.id)
  return {
    id: row.id,
    participantId: row.participantId,
    isMine,
    ...writtenOf(row),
    hazards: presentHazards(context, row, knownRisk(context, riskAssessments)),
    wordingVersion: row.wordingVersion,
    textHash: textHashOf(row),
    myStance: (mine?.stance as Stance | undefined) ?? null,
    myStanceAt: mine?.at.toISOString() ?? null,
    answered: given.length,
    asked: asked.length,
    stances:
      given.length < asked.length
        ? null
        : given.map(({ participantId, stance, reason, at, textHash }) => ({
            participantId,
            name: participants.find(({ id }) => id === participantId)?.name ?? '',
            stance: stance as Stance,
            reason,
            at: at.toISOString(),
            textHash,
          })),
    agreement: agreementOn(
      {
        stances: Object.fromEntries(present.map(({ participantId, stance }) => [participantId, stance as Stance])),
        checks: row.checks as Consequence['checks'],
      },
      participants as unknown as ParticipantFacts[],
    ),
    earlierWordings: row._count.wordings,
    version: row.version,
    can: {
      edit: ability(context, 'consequence.revise', isMine),
      remove: ability(context, 'consequence.edit', isMine),
      giveStance: ability(
        context,
        'stance.give',
        asked.some((one) => one.id === me?.id),
      ),
      review: ability(context, 'consequence.review'),
    },
  }
}

/** All consequences of the plan; a helper sees none. */
export function presentConsequences(
  context: PlanContext,
  rows: Beside & { consequences: WithStances[] },
): Consequence[] {
  if (!allows(context, 'consequence.read')) return []
  return rows.consequences.map((row) => presentConsequence(context, row, rows))
}
