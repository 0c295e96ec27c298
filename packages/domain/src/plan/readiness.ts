import { approachFindings } from '../approaches/approach-readiness.ts'
import { consequenceFindings } from '../consequences/consequence-readiness.ts'
import { contingencyFindings } from '../contingencies/contingency-readiness.ts'
import { excuseFindings } from '../excuses/excuse-readiness.ts'
import { logisticsFindings } from '../logistics/logistics-readiness.ts'
import { peopleFindings } from './people-readiness.ts'
import { riskFindings } from '../risk-assessments/risk-readiness.ts'
import { screeningVenueFindings } from '../safety-screening/screening-readiness.ts'
import { safetyPlanFindings } from '../safety-plan/safety-plan-readiness.ts'
import { sobrietyFindings } from '../sobriety/sobriety-readiness.ts'
import { statementFindings } from '../statements/statement-readiness.ts'
import { accommodationsFindings } from '../accommodations/accommodations-readiness.ts'
import { treatmentFindings } from '../treatment-options/treatment-readiness.ts'
import type { Finding } from './finding.ts'
import { forceFindings } from './force-readiness.ts'
import type { PlanFacts } from './plan-facts.ts'
import { isPreparing } from './plan-status.ts'
import type { PlanSection } from './sections.ts'

/** What a rule found, with its reason and the way to fix it. */
export type { Finding } from './finding.ts'

/** Each section's own rules, so that one section can be judged again while people type in it. */
const SECTION_FINDINGS: Readonly<Record<PlanSection, (facts: PlanFacts, now: Date) => Finding[]>> = {
  risk: riskFindings,
  safety: safetyPlanFindings,
  approach: approachFindings,
  people: peopleFindings,
  statements: statementFindings,
  consequences: consequenceFindings,
  treatment: treatmentFindings,
  contingencies: (facts) => [...contingencyFindings(facts), ...excuseFindings(facts)],
  sobriety: sobrietyFindings,
  logistics: (facts, now) => [...logisticsFindings(facts, now), ...screeningVenueFindings(facts)],
  needs: accommodationsFindings,
}

/** What stands between a plan and the day, safety first (F55). The same answer for the same plan and moment. */
export function readiness(facts: PlanFacts, now: Date): Finding[] {
  return Object.entries(SECTION_FINDINGS).flatMap(([section, findings]) => [
    ...findings(facts, now),
    ...forceFindings(facts, section as PlanSection),
  ])
}

/** What people are told to mend: what readiness finds while the plan is prepared, and nothing once its meeting has begun. */
export const stillMissing = (facts: PlanFacts, now: Date): Finding[] =>
  isPreparing(facts.status) ? readiness(facts, now) : []
