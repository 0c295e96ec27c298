import { z } from 'zod'
import { Can, text, time, version } from './fields.ts'
import { PlanBasics, PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'
import { approachCode } from './code-lists.ts'

const Said = z.object({ says: z.string(), source: z.string() }).meta({ id: 'SourcedText' })

/** What is suggested for this case, and what was chosen (F5, docs/practice.md 2.5). */
export const ApproachAdvice = z
  .object({
    /** Dangers that come before any plan. */
    crisis: z.array(Said),
    /** What to know when somebody asks for a court order. */
    commitment: Said.nullable(),
    /** Best fit first; each with what speaks for it, what to take care of, and published figures. */
    ranked: z.array(
      z.object({
        approach: approachCode,
        reasons: z.array(Said),
        cautions: z.array(Said),
        figures: z.array(Said),
      }),
    ),
    /** Stands beside every figure. */
    caveat: z.string(),
    /** What was chosen, newest first. */
    choices: z.array(z.object({ approach: approachCode.nullable(), reason: z.string(), by: z.string(), at: time() })),
    version: version(),
    can: z.object({ choose: Can }),
  })
  .meta({ id: 'ApproachAdvice' })
/** For the case leads: the ranking rests on the first call and the risk questions. It suggests, and never chooses. */
export type ApproachAdvice = z.infer<typeof ApproachAdvice>

/** The case leads read and choose, and choose only while the plan is drafted (`wrong-status`). */
export const approachRoutes = namedRoutes('approaches', {
  advise: route({
    method: 'GET',
    path: '/organizations/:organizationId/plans/:planId/approach',
    summary: 'List the approaches, ranked for this case',
    description: 'With reasons, cautions and published figures, and the approach that was chosen.',
    access: 'case',
    params: PlanParams,
    response: ApproachAdvice,
  }),
  choose: route({
    method: 'PUT',
    path: '/organizations/:organizationId/plans/:planId/approach',
    summary: 'Choose an approach',
    description: 'Null decides later. Its worksheets and tasks are added; nothing written is lost.',
    access: 'case',
    params: PlanParams,
    body: z.strictObject({ approach: approachCode.nullable(), reason: text(1000).default('') }),
    response: PlanBasics,
    problems: ['wrong-status'],
  }),
})
