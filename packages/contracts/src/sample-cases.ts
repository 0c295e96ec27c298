import type { Approach } from '@holdfast/domain/plan/approach'
import { LOCALES, SOURCE_LOCALE } from '@holdfast/domain/text'
import { z } from 'zod'
import { id } from './fields.ts'
import { namedRoutes, route } from './route.ts'

/** The approaches in which the sample family can be met. */
export const SAMPLE_APPROACHES = ['johnson', 'arise', 'craft'] as const satisfies readonly Approach[]
/** The same invented family, planned in this way. */
export type SampleApproach = (typeof SAMPLE_APPROACHES)[number]

const place = z.object({ organizationId: id(), caseId: id(), planId: id() })

/**
 * Public and limited per address (`too-many-requests`). One sample is there for everybody to look at; whoever wants to try things
 * gets a copy in an organization of their own (F90l).
 */
export const sampleCaseRoutes = namedRoutes('sampleCases', {
  look: route({
    method: 'POST',
    path: '/sample-visits',
    summary: 'Look at the sample',
    location: '/organizations/:organizationId/cases/:caseId',
    description: 'Signs in as its lead, who changes nothing.',
    access: 'public',
    status: 201,
    body: z.strictObject({ locale: z.enum(LOCALES).default(SOURCE_LOCALE) }),
    response: place,
    problems: ['too-many-requests'],
  }),
  create: route({
    method: 'POST',
    path: '/sample-cases',
    summary: 'Create a sample case',
    location: '/organizations/:organizationId/cases/:caseId',
    description: 'An organization with an invented case. A visitor is signed in as a guest.',
    access: 'public',
    status: 201,
    body: z.strictObject({
      locale: z.enum(LOCALES).default(SOURCE_LOCALE),
      approach: z.enum(SAMPLE_APPROACHES).default('johnson'),
    }),
    response: place,
    problems: ['too-many-requests'],
  }),
})
