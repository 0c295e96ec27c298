import type { Finding as Presented, Readiness } from '@holdfast/contracts/plans'
import { blockers } from '@holdfast/domain/plan/blockers'
import type { Finding } from '@holdfast/domain/plan/finding'
import { allows } from '../kernel/authorize.ts'
import type { PlanContext } from '../kernel/context.ts'
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

/** What this reader may know of what readiness found: reasons about a person are for few. */
export function readableFindings(context: PlanContext, all: readonly Finding[]): Finding[] {
  const mayReadReasons = allows(context, 'suitability.read')
  return all.filter((finding) => finding.audience === 'everyone' || mayReadReasons)
}

/** What stands between the plan and the day, as this reader may know it. */
export function presentReadiness(context: PlanContext, all: readonly Finding[]): Readiness {
  const findings = readableFindings(context, all)
  return {
    ready: blockers(all).length === 0,
    findings: findings.map((finding) => present(finding, context)),
  }
}
