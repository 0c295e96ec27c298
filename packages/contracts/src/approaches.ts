import { APPROACHES } from '@holdfast/domain/approaches/approach'
import { z } from 'zod'
import { Can, text, time, version } from './fields.ts'
import { PlanBasics, PlanParams } from './plans.ts'
import { route } from './route.ts'

const Said = z.object({ says: z.string(), source: z.string() })

/** What is suggested for this case, and what was chosen (F5, docs/practice.md 2.5). */
export const ApproachAdvice = z.object({
  /** Dangers that come before any plan. */
  crisis: z.array(Said),
  /** What to know when somebody asks for a court order. */
  commitment: Said.nullable(),
  /** Best fit first; each with what speaks for it, what to take care of, and published figures. */
  ranked: z.array(
    z.object({
      approach: z.enum(APPROACHES),
      reasons: z.array(Said),
      cautions: z.array(Said),
      figures: z.array(Said),
    }),
  ),
  /** Stands beside every figure. */
  caveat: z.string(),
  /** What was chosen, newest first. */
  choices: z.array(z.object({ approach: z.enum(APPROACHES), reason: z.string(), by: z.string(), at: time() })),
  version: version(),
  can: z.object({ choose: Can }),
})
/** For those who lead: the ranking rests on the first call and the risk questions. It suggests, and never chooses. */
export type ApproachAdvice = z.infer<typeof ApproachAdvice>

/** Those who lead read and choose, and choose only while the plan is drafted (`wrong-status`). */
export const approachRoutes = {
  advise: route({
    method: 'GET',
    path: '/organizations/:organizationId/plans/:planId/approach',
    tag: 'Approach',
    summary: 'The approaches ranked for this case, with reasons, cautions and published figures; and what was chosen',
    access: 'case',
    params: PlanParams,
    response: ApproachAdvice,
  }),
  choose: route({
    method: 'PUT',
    path: '/organizations/:organizationId/plans/:planId/approach',
    tag: 'Approach',
    summary: 'Choose an approach and say why; its papers and tasks are laid out, and nothing that was written is lost',
    access: 'case',
    params: PlanParams,
    body: z.strictObject({ approach: z.enum(APPROACHES), reason: text(1000).default('') }),
    response: PlanBasics,
    problems: ['wrong-status'],
  }),
}
