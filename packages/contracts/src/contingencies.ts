import { STOP_RULES } from '@holdfast/domain/contingencies/contingency'
import { COVERAGE_STATES } from '@holdfast/domain/contingencies/coverage'
import { z } from 'zod'
import { Removed, id, line, text, version } from './fields.ts'
import { PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'

/** What happens if something goes differently: the sign for it, the words, who acts, and what becomes of the meeting. */
export const Contingency = z
  .object({
    id: id(),
    code: z.string(),
    trigger: z.string(),
    text: z.string(),
    ownerId: id().nullable(),
    stopRule: z.enum(STOP_RULES),
    afterwards: z.string(),
    rehearsed: z.boolean(),
    version: version(),
  })
  .meta({ id: 'Contingency' })
/** `ownerId` is null until somebody takes it, and it counts as covered only with words and an owner (S1.16). */
export type Contingency = z.infer<typeof Contingency>

/** How each failure mode is covered, and the figure (S1.16). */
export const Coverage = z
  .object({
    modes: z.array(
      z.object({
        mode: z.string(),
        label: z.string(),
        state: z.enum(COVERAGE_STATES),
        rehearsed: z.boolean(),
        codes: z.array(z.string()),
      }),
    ),
    covered: z.int(),
    /** How many of the covered ones were rehearsed. */
    rehearsed: z.int(),
    total: z.int(),
  })
  .meta({ id: 'Coverage' })
/** `covered` of `total`; what is missing names its scenarios in `codes`. */
export type Coverage = z.infer<typeof Coverage>

const fields = {
  trigger: line(300),
  text: text(1000),
  ownerId: id().nullable(),
  stopRule: z.enum(STOP_RULES),
  afterwards: text(600),
  rehearsed: z.boolean(),
}
const contingencyParams = PlanParams.extend({ contingencyId: id() })

/**
 * The case leads write while the plan is drafted; whoever acts ticks the rehearsal. A scenario taken twice is
 * `rule-refused`.
 */
export const contingencyRoutes = namedRoutes('contingencies', {
  adopt: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/contingencies',
    summary: 'Add a contingency',
    description: 'A scenario of the catalog (C1 to C30), or one of your own (`code` null).',
    access: 'case',
    status: 201,
    params: PlanParams,
    body: z
      .strictObject({
        code: z
          .string()
          .regex(/^C([1-9]|[12]\d|30)$/, 'must be C1 to C30')
          .nullable(),
        ...z.strictObject(fields).partial().shape,
      })
      .refine(({ code, trigger, stopRule }) => code !== null || (trigger !== undefined && stopRule !== undefined), {
        path: ['trigger'],
        message: 'Something of your own says what it is and what becomes of the meeting',
      }),
    response: Contingency,
    problems: ['rule-refused'],
  }),
  update: route({
    method: 'PATCH',
    path: '/organizations/:organizationId/plans/:planId/contingencies/:contingencyId',
    summary: 'Change a contingency',
    access: 'case',
    params: contingencyParams,
    body: z.strictObject(fields).partial(),
    response: Contingency,
    problems: ['rule-refused'],
  }),
  rehearse: route({
    method: 'PUT',
    path: '/organizations/:organizationId/plans/:planId/contingencies/:contingencyId/rehearsed',
    summary: 'Mark a contingency as rehearsed',
    description:
      'By its owner, or by the case leads. Words that hold somebody against their will are refused (`force_found`).',
    access: 'case',
    params: contingencyParams,
    body: z.strictObject({ rehearsed: z.boolean() }),
    response: Contingency,
    problems: ['rule-refused'],
  }),
  remove: route({
    method: 'DELETE',
    path: '/organizations/:organizationId/plans/:planId/contingencies/:contingencyId',
    summary: 'Remove a contingency',
    access: 'case',
    params: contingencyParams,
    response: Removed,
  }),
})
