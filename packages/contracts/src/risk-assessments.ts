import { RISK_AREAS, RISK_LEVELS, type RiskArea } from '@holdfast/domain/risk/risk'
import { z } from 'zod'
import { Can, id, line, text, time, version } from './fields.ts'
import { PlanParams } from './plans.ts'
import { route } from './route.ts'

const Answer = z.strictObject({ level: z.enum(RISK_LEVELS), note: text(1000).default('') })
const Areas = z
  .strictObject(Object.fromEntries(RISK_AREAS.map((area) => [area, Answer])) as Record<RiskArea, typeof Answer>)
  .partial()

/** What could be dangerous, as somebody judged it at one time. A newer one replaces it; none is changed. */
export const RiskAssessment = z.object({
  id: id(),
  areas: Areas,
  level: z.enum(RISK_LEVELS),
  mitigation: z.string(),
  mitigationSignedBy: z.string().nullable(),
  mitigationSignedAt: time().nullable(),
  assessedBy: z.string(),
  assessedAt: time(),
  isCurrent: z.boolean(),
  version: version(),
  can: z.object({ sign: Can }),
})
export type RiskAssessment = z.infer<typeof RiskAssessment>

export const riskRoutes = {
  assess: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/risk-assessments',
    tag: 'Risk and safety',
    summary: 'Judge each area; the highest sets the level and what it blocks',
    access: 'case',
    status: 201,
    params: PlanParams,
    body: z.strictObject({ areas: Areas, mitigation: text(2000).default('') }),
    response: RiskAssessment,
  }),
  sign: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/risk-assessments/:riskAssessmentId/mitigation-signature',
    tag: 'Risk and safety',
    summary: 'A named professional signs how a high risk is lowered',
    access: 'case',
    status: 201,
    params: PlanParams.extend({ riskAssessmentId: id() }),
    body: z.strictObject({ name: line(120), credential: line(120), mitigation: text(2000) }),
    response: RiskAssessment,
    problems: ['rule-refused'],
  }),
}
