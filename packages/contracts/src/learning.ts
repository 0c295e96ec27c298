import { LEARNING_MODULES } from '@holdfast/domain/learning/modules'
import { z } from 'zod'
import { CaseParams } from './cases.ts'
import { learningModuleCode } from './code-lists.ts'
import { can, time } from './fields.ts'
import { namedRoutes, route } from './route.ts'

/** The modules as they are for who asks. */
export const Learning = z
  .object({
    modules: z
      .array(
        z.object({
          module: learningModuleCode,
          edition: z.int(),
          isRequired: z.boolean(),
          completedAt: time().nullable(),
          completedEdition: z.int().nullable(),
        }),
      )
      .length(LEARNING_MODULES.length),
    can: can(['complete']),
  })
  .meta({ id: 'Learning' })
/** `completedAt` is of the edition that is there now. */
export type Learning = z.infer<typeof Learning>

/** Each completes a module for themselves; a required one that is open is needed before the day. */
export const learningRoutes = namedRoutes('learning', {
  get: route({
    method: 'GET',
    path: '/organizations/:organizationId/cases/:caseId/learning',
    summary: 'List the learning modules and your completions',
    access: 'case',
    params: CaseParams,
    response: Learning,
  }),
  complete: route({
    method: 'POST',
    path: '/organizations/:organizationId/cases/:caseId/learning-completions',
    summary: 'Complete a learning module',
    description: 'With the answer to its question. Required again when its edition changes.',
    location: null,
    access: 'case',
    status: 201,
    params: CaseParams,
    body: z.strictObject({ module: learningModuleCode, edition: z.int().min(1), answer: z.int().min(0).max(9) }),
    response: Learning,
    problems: ['rule-refused'],
  }),
})
