import type { Awareness, InformedPerson, DisclosureReport } from '@holdfast/contracts/awareness'
import { type DisclosureDecision, disclosureStands, type FollowedFacts } from '@holdfast/domain/awareness/awareness'
import type { PlanFacts } from '@holdfast/domain/plan/plan-facts'
import type { InformedPerson as PersonRow, DisclosureReport as DisclosureRow } from '../../db/generated/client.ts'
import { ability, allows } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import type { PlanRows } from '../../plan/plan-rows.ts'

/** For those who may read the awareness list; a helper never gets one. */
export const presentInformedPerson = (row: PersonRow): InformedPerson => ({
  id: row.id,
  name: row.name,
  how: row.how,
  knowledge: row.knowledge as InformedPerson['knowledge'],
  version: row.version,
})

/**
 * A report as this reader may see it: that it was made is for everybody, who made it and their words are for few. A personal link alone
 * shows nobody their own.
 */
export function presentDisclosure(
  context: PlanContext,
  facts: FollowedFacts,
  row: DisclosureRow,
  nameOf: (memberId: string) => string,
): DisclosureReport {
  const isMine = row.reportedById === context.member.id && !context.person.isLinkOnly
  const leads = allows(context, 'case.edit')
  const decision = row.decision as DisclosureDecision | null
  return {
    id: row.id,
    by: leads || isMine ? nameOf(row.reportedById) : null,
    isMine,
    text: leads || isMine ? row.text : null,
    reportedAt: row.reportedAt.toISOString(),
    decision,
    reason: leads ? row.reason : null,
    decidedAt: row.decidedAt?.toISOString() ?? null,
    stands: disclosureStands(
      { id: row.id, decision, startsAtWhenReported: row.startsAtWhenReported?.toISOString() ?? null },
      facts,
    ),
    version: row.version,
  }
}

/** The awareness list as this member may see it: a helper reads no names, and everybody may report. */
export function presentAwareness(
  context: PlanContext,
  rows: PlanRows,
  facts: PlanFacts,
  nameOf: (memberId: string) => string,
): Awareness {
  return {
    people: allows(context, 'awareness.read') ? rows.informedPeople.map(presentInformedPerson) : [],
    disclosures: rows.disclosureReports.map((row) => presentDisclosure(context, facts, row, nameOf)),
    can: {
      read: ability(context, 'awareness.read'),
      edit: ability(context, 'awareness.edit'),
      report: ability(context, 'disclosure.report'),
      decide: ability(context, 'disclosure.decide'),
    },
  }
}
