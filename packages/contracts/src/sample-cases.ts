import { LOCALES } from '@holdfast/domain/text'
import { z } from 'zod'
import { id } from './fields.ts'
import { route } from './route.ts'

export const sampleCaseRoutes = {
  create: route({
    method: 'POST',
    path: '/sample-cases',
    tag: 'Sample case',
    summary:
      'Make a private organization with a complete, invented case; signs a visitor in as a guest. Kept out of all figures',
    access: 'public',
    status: 201,
    body: z.strictObject({ locale: z.enum(LOCALES).default('en') }),
    response: z.object({ organizationId: id(), caseId: id(), planId: id() }),
    problems: ['too-many-requests'],
  }),
}
