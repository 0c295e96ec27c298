import { OutcomeFields } from '@holdfast/contracts/outcomes'
import { decideOutcome } from '@holdfast/domain/outcomes/outcome'
import { fromIsoDate } from '@holdfast/domain/shared/time'
import type { PlanContext } from '../../kernel/context.ts'
import { listParticipants, requireAmong } from '../participants/participants.queries.ts'
import { addAfterTasks } from '../tasks/add-after-tasks.ts'
import { nextVersion } from '../../kernel/versions.ts'
import { type DateFields, requireDates } from '../../kernel/require-dates.ts'
import { throwIfRefused } from '../../kernel/refuse.ts'
import type { OutcomeRow } from './outcomes.rows.ts'

const HAPPENED: DateFields = {
  setOutAt: 'past',
  arrivedAt: 'past',
  admittedAt: 'past',
  consentWithdrawnAt: 'past',
}

/** A promised decision lies ahead when it is noted first; what stands already may be over by the time it is corrected. */
async function requireOutcomeDates(context: PlanContext, outcome: OutcomeFields): Promise<void> {
  const { tx, organizationId, planId } = context
  if ([outcome.decisionOn, ...Object.keys(HAPPENED).map((field) => outcome[field as 'admittedAt'])].every((at) => !at))
    return
  const row = await tx.outcome.findUnique({ where: { organizationId_planId: { organizationId, planId } } })
  requireDates(context, { ...HAPPENED, decisionOn: row ? 'planned' : 'coming' }, outcome, row ?? {})
}

/** Writes the outcome of a plan, first or corrected, when its parts can be true together. The caller records the change. */
export async function recordOutcome(context: PlanContext, outcome: OutcomeFields): Promise<OutcomeRow> {
  const { tx, organizationId, planId, member, now } = context
  await requireOutcomeDates(context, outcome)
  await requirePeople(context, outcome)
  const decision = decideOutcome(outcome)
  throwIfRefused(decision, context)
  const { decisionOn, reasonsDeclined, ...fields } = outcome
  const momentOf = (at: string | null) => (at === null ? null : new Date(at))
  const data = {
    ...fields,
    setOutAt: momentOf(fields.setOutAt),
    arrivedAt: momentOf(fields.arrivedAt),
    admittedAt: momentOf(fields.admittedAt),
    consentWithdrawnAt: momentOf(fields.consentWithdrawnAt),
    decisionOn: fromIsoDate(decisionOn),
    recordedById: member.id,
    recordedAt: now,
  }
  const written = await tx.outcome.upsert({
    where: { organizationId_planId: { organizationId, planId } },
    create: { organizationId, planId, ...data },
    update: { ...data, version: nextVersion },
  })
  const isFirst = written.version === 1
  if (!isFirst) await tx.declineReason.deleteMany({ where: { organizationId, planId } })
  const reasons = reasonsDeclined.map((one, position) => ({ organizationId, planId, position, ...one }))
  if (reasons.length > 0) await tx.declineReason.createMany({ data: reasons })
  await addAfterTasks(context, { ...fields, decisionOn })
  return { ...written, reasonsDeclined }
}

/** Who went along and to whom a reason was said are people of this plan. */
async function requirePeople(context: PlanContext, { escortId, reasonsDeclined }: OutcomeFields): Promise<void> {
  if ([escortId, ...reasonsDeclined.map(({ participantId }) => participantId)].every((id) => id == null)) return
  const participants = await listParticipants(context)
  requireAmong(participants, 'escortId', [escortId])
  for (const [index, { participantId }] of reasonsDeclined.entries())
    requireAmong(participants, `reasonsDeclined/${index}/participantId`, [participantId])
}

/** Keeps how a stopped meeting is counted in step with what stopped it, as long as nobody has said otherwise. */
export async function keepMeetingResult(
  { tx, organizationId, planId }: PlanContext,
  meetingResult: OutcomeFields['meetingResult'],
) {
  await tx.outcome.updateMany({
    where: {
      organizationId,
      planId,
      meetingResult: { in: ['stopped_safety', 'stopped_medical'] },
      NOT: { meetingResult },
    },
    data: { meetingResult, version: nextVersion },
  })
}

/** An outcome that says only how the day ended; everything else can be added later, nobody writes an essay that night. */
export const bareOutcome = (meetingResult: OutcomeFields['meetingResult']): OutcomeFields =>
  OutcomeFields.parse({ meetingResult, decision: 'no_decision_asked' })
