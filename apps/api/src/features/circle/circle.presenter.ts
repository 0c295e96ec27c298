import type { Circle, CirclePerson, LeakReport } from '@holdfast/contracts/circle'
import { type LeakDecision, leakStands } from '@holdfast/domain/circle/circle'
import type { PlanFacts } from '@holdfast/domain/plans/plan-facts'
import type { CirclePerson as PersonRow, LeakReport as LeakRow } from '../../db/generated/client.ts'
import { ability, allows } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { planFactsOf } from '../plans/plan-facts.ts'
import type { PlanRows } from '../plans/plan-rows.ts'

/** For those who may read the circle; a helper never gets one. */
export const presentCirclePerson = (row: PersonRow): CirclePerson => ({
  id: row.id,
  name: row.name,
  how: row.how,
  knowledge: row.knowledge as CirclePerson['knowledge'],
  version: row.version,
})

/** A report as this reader may see it: that it was made is for everybody, who made it and their words are for few. */
export function presentLeak(
  context: PlanContext,
  facts: PlanFacts,
  row: LeakRow,
  nameOf: (memberId: string) => string,
): LeakReport {
  const isMine = row.reportedById === context.member.id
  const leads = allows(context, 'case.edit')
  const decision = row.decision as LeakDecision | null
  return {
    id: row.id,
    by: leads || isMine ? nameOf(row.reportedById) : null,
    isMine,
    words: leads || isMine ? row.words : null,
    reportedAt: row.reportedAt.toISOString(),
    decision,
    reason: leads ? row.reason : null,
    decidedAt: row.decidedAt?.toISOString() ?? null,
    stands: leakStands({ id: row.id, decision, startsAtThen: row.startsAtThen?.toISOString() ?? null }, facts),
    version: row.version,
  }
}

/** The circle as this member may see it: a helper reads no names, and everybody may report. */
export function presentCircle(context: PlanContext, rows: PlanRows, nameOf: (memberId: string) => string): Circle {
  const facts = planFactsOf(rows)
  return {
    people: allows(context, 'circle.read') ? rows.circlePeople.map(presentCirclePerson) : [],
    leaks: rows.leakReports.map((row) => presentLeak(context, facts, row, nameOf)),
    can: {
      read: ability(context, 'circle.read'),
      edit: ability(context, 'circle.edit'),
      report: ability(context, 'leak.report'),
      decide: ability(context, 'leak.decide'),
    },
  }
}
