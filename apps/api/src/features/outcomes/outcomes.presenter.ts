import type { Outcome } from '@holdfast/contracts/outcomes'
import { isNo } from '@holdfast/domain/outcomes/outcome'
import type { Outcome as Row } from '../../db/generated/client.ts'
import { ability, allows } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'

export function presentOutcome(
  context: PlanContext,
  row: Row | null,
  nameOf: (memberId: string) => string,
): Outcome | null {
  if (!row || !allows(context, 'outcome.read')) return null
  return {
    held: row.held as Outcome['held'],
    decision: row.decision as Outcome['decision'],
    decisionOn: row.decisionOn?.toISOString().slice(0, 10) ?? null,
    reactions: row.reactions as Outcome['reactions'],
    reasonsDeclined: row.reasonsDeclined as Outcome['reasonsDeclined'],
    goals: row.goals as Outcome['goals'],
    note: row.note,
    recordedBy: nameOf(row.recordedById),
    recordedAt: row.recordedAt.toISOString(),
    isNo: isNo({ decision: row.decision as Outcome['decision'] }),
    version: row.version,
    can: { edit: ability(context, 'outcome.edit') },
  }
}
