import { PACK_SHEETS, type PackSheet } from '@holdfast/domain/packs/pack-sheets'
import { PAPER_SIZES } from '@holdfast/domain/packs/paper-size'
import { z } from 'zod'
import { PlanParams } from './plans.ts'
import { FileAnswer, namedRoutes, route } from './route.ts'

const isSheet = (name: string): name is PackSheet => (PACK_SHEETS as readonly string[]).includes(name)

/** Each prints what they may read, no more; without `sheets` all that say something. */
export const packRoutes = namedRoutes('packs', {
  get: route({
    method: 'GET',
    path: '/organizations/:organizationId/plans/:planId/pack',
    summary: 'Print a plan as PDF',
    description: 'The sheets that you name, with what you may read.',
    access: 'case',
    opens: 'pack.printed',
    params: PlanParams,
    query: z.strictObject({
      /** Names of sheets with commas between them; all that say something when left out. */
      sheets: z
        .string()
        .max(300)
        .refine((list) => list.split(',').every(isSheet), `must be names of sheets: ${PACK_SHEETS.join(', ')}`)
        .optional(),
      /** The paper of the organization's country when left out. */
      paper: z.enum(PAPER_SIZES).optional(),
    }),
    produces: 'application/pdf',
    response: FileAnswer,
    problems: ['too-many-requests'],
  }),
})
