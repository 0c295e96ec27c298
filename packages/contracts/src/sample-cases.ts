import type { Approach } from '@holdfast/domain/plan/approach'
import { LOCALES, SOURCE_LOCALE } from '@holdfast/domain/text'
import { z } from 'zod'
import { id } from './fields.ts'
import { namedRoutes, route } from './route.ts'

/** The approaches in which the sample family can be met. */
export const SAMPLE_APPROACHES = ['johnson', 'arise', 'craft'] as const satisfies readonly Approach[]
/** The same invented family, planned in this way. */
export type SampleApproach = (typeof SAMPLE_APPROACHES)[number]

/** Public and limited per address (`too-many-requests`); each visitor gets an organization of their own (F90l). */
export const sampleCaseRoutes = namedRoutes('sampleCases', {
  create: route({
    method: 'POST',
    path: '/sample-cases',
    summary: 'Create a sample case',
    location: '/organizations/:organizationId/cases/:caseId',
    description: 'A private organization with a complete, invented case. A visitor is signed in as a guest.',
    access: 'public',
    status: 201,
    body: z.strictObject({
      locale: z.enum(LOCALES).default(SOURCE_LOCALE),
      approach: z.enum(SAMPLE_APPROACHES).default('johnson'),
    }),
    response: z.object({ organizationId: id(), caseId: id(), planId: id() }),
    problems: ['too-many-requests'],
  }),
})
