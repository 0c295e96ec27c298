import { hasProfessional } from '../features/members/members.queries.ts'
import type { Finding as Presented, Readiness } from '@holdfast/contracts/plans'
import { blockers, type Finding, nextStep, readiness, readinessBySection } from '@holdfast/domain/plan/readiness'
import type { PlanFacts } from '@holdfast/domain/plan/plan-facts'
import { PLAN_SECTIONS } from '@holdfast/domain/plan/sections'
import { allows } from '../kernel/authorize.ts'
import type { PlanContext } from '../kernel/context.ts'
import type { PlanRows } from './plan-rows.ts'
import { type Reader, localize, localizeSource } from '../kernel/localize.ts'

const present = (finding: Finding, reader: Reader): Presented => ({
  rule: finding.rule,
  severity: finding.severity,
  section: finding.section,
  reason: localize(finding.reason, reader),
  fix: localize(finding.fix, reader),
  source: localizeSource(finding.source, reader),
  subjectId: finding.subjectId,
  field: finding.field,
  concernsId: finding.concernsId,
})

/** What stands between the plan and the day, as this reader may know it: reasons about a person are for few. */
export function presentReadiness(context: PlanContext, rows: PlanRows, facts: PlanFacts): Readiness {
  const all = readiness(facts, context.now)
  const mayReadReasons = allows(context, 'suitability.read')
  const findings = all.filter((finding) => finding.audience === 'everyone' || mayReadReasons)
  const me = rows.participants.find((row) => row.caseMemberId === context.member.id)
  const assessesRisk = allows(context, 'risk.assess', !hasProfessional(rows.case.members))
  const next = nextStep(findings, { participantId: me?.id ?? null, role: context.member.role, assessesRisk })
  return {
    ready: blockers(all).length === 0,
    findings: findings.map((finding) => present(finding, context)),
    sections: readinessBySection(findings).map(({ section, blockers: blocking, warnings, done }) => ({
      section,
      label: localize(PLAN_SECTIONS[section].label, context),
      blockers: blocking,
      warnings,
      done,
    })),
    nextStep: next && present(next, context),
  }
}
