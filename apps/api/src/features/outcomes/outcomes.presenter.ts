import { FROM_RECORD, type Outcome, type OutcomeFields } from '@holdfast/contracts/outcomes'
import { isNo } from '@holdfast/domain/outcomes/outcome'
import { outcomeFromRecord } from '@holdfast/domain/run/outcome-from-record'
import { toIsoDate } from '@holdfast/domain/shared/time'
import type { RunEvent } from '../../db/generated/client.ts'
import { ability, allows } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { recordedEvent } from '../../plan/recorded-event.ts'
import type { OutcomeRow } from './outcomes.rows.ts'

/** The outcome as it was written down; what it leaves open about the way into care is read from the record of the day. */
export function presentOutcome(
  context: PlanContext,
  { outcome: row, runEvents }: { outcome: OutcomeRow | null; runEvents: RunEvent[] },
  nameOf: (memberId: string) => string,
): Outcome | null {
  if (!row || !allows(context, 'outcome.read')) return null
  const written = {
    admission: row.admission as OutcomeFields['admission'],
    setOutAt: row.setOutAt?.toISOString() ?? null,
    arrivedAt: row.arrivedAt?.toISOString() ?? null,
    admittedAt: row.admittedAt?.toISOString() ?? null,
    consentWithdrawnAt: row.consentWithdrawnAt?.toISOString() ?? null,
  }
  const recorded = outcomeFromRecord(runEvents.map(recordedEvent))
  const fromRecord = FROM_RECORD.filter((field) => written[field] === null && recorded[field] !== null)
  return {
    ...written,
    ...Object.fromEntries(fromRecord.map((field) => [field, recorded[field]])),
    fromRecord,
    meetingResult: row.meetingResult as Outcome['meetingResult'],
    decision: row.decision as Outcome['decision'],
    decisionOn: toIsoDate(row.decisionOn),
    reactions: row.reactions as Outcome['reactions'],
    reasonsDeclined: row.reasonsDeclined as Outcome['reasonsDeclined'],
    goals: row.goals as Outcome['goals'],
    followThrough: row.followThrough as Outcome['followThrough'],
    levelOfCare: row.levelOfCare,
    admissionNote: row.admissionNote,
    escortId: row.escortId,
    careAt30: row.careAt30 as Outcome['careAt30'],
    careAt90: row.careAt90 as Outcome['careAt90'],
    careAt180: row.careAt180 as Outcome['careAt180'],
    note: row.note,
    recordedBy: nameOf(row.recordedById),
    recordedAt: row.recordedAt.toISOString(),
    isNo: isNo({ decision: row.decision as Outcome['decision'] }),
    version: row.version,
    can: { edit: ability(context, 'outcome.edit') },
  }
}
