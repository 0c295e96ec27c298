import { LOCALES } from '@holdfast/domain/text'
import { z } from 'zod'
import { date } from './fields.ts'
import { route } from './route.ts'

/** A number to call in a crisis: dated, sourced, with a day by which somebody must look at it again (overview 7). */
export const CrisisContact = z.object({
  code: z.string(),
  kind: z.string(),
  label: z.string(),
  number: z.string().nullable(),
  textNumber: z.string().nullable(),
  chatUrl: z.string().nullable(),
  url: z.string().nullable(),
  hours: z.string(),
  source: z.string(),
  asOf: date(),
  reviewBy: date(),
})
export type CrisisContact = z.infer<typeof CrisisContact>

export const crisisContactRoutes = {
  list: route({
    method: 'GET',
    path: '/crisis-contacts',
    tag: 'Crisis contacts',
    summary: 'Numbers to call in a crisis, for every screen, without signing in',
    access: 'public',
    query: z.strictObject({ country: z.string().length(2).default('US'), locale: z.enum(LOCALES).default('en') }),
    response: z.object({ items: z.array(CrisisContact) }),
  }),
}
