import { AWARENESS_KNOWLEDGE, DISCLOSURE_DECISIONS } from '@holdfast/domain/awareness/awareness'
import { z } from 'zod'
import { Can, Removed, id, name, text, time, version } from './fields.ts'
import { PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'

/** Somebody outside the group: how they know, and what they may know (F15). */
export const InformedPerson = z
  .object({
    id: id(),
    name: z.string(),
    how: z.string(),
    knowledge: z.enum(AWARENESS_KNOWLEDGE),
    version: version(),
  })
  .meta({ id: 'InformedPerson' })
/** Not a member and not a participant: they read nothing here. */
export type InformedPerson = z.infer<typeof InformedPerson>

/** "I think they know", and how the case leads go on. Words and names are for the case leads, and for whoever reported. */
export const DisclosureReport = z
  .object({
    id: id(),
    by: z.string().nullable(),
    isMine: z.boolean(),
    text: z.string().nullable(),
    reportedAt: time(),
    decision: z.enum(DISCLOSURE_DECISIONS).nullable(),
    reason: z.string().nullable(),
    decidedAt: time().nullable(),
    /** Whether the plan still has to follow the decision. */
    stands: z.boolean(),
    version: version(),
  })
  .meta({ id: 'DisclosureReport' })
/** Open while `decision` is null; until then day and approach are asked again (F15). */
export type DisclosureReport = z.infer<typeof DisclosureReport>

/** Who knows of the plan besides those who take part, and whether the loved one may. */
export const Awareness = z
  .object({
    people: z.array(InformedPerson),
    disclosures: z.array(DisclosureReport),
    can: z.object({ read: Can, edit: Can, report: Can, decide: Can }),
  })
  .meta({ id: 'AwarenessList' })
/** Empty lists, with `can.read` refused, for a helper, who may report all the same. */
export type Awareness = z.infer<typeof Awareness>

const fields = { name: name(80), how: text(300), knowledge: z.enum(AWARENESS_KNOWLEDGE) }
const personPath = '/organizations/:organizationId/plans/:planId/informed-people' as const
const disclosurePath = '/organizations/:organizationId/plans/:planId/disclosure-reports' as const
const common = { access: 'case' } as const
const personParams = PlanParams.extend({ informedPersonId: id() })

/** Anyone in the case may report a disclosure; the case leads keep the list and decide. All of it before the meeting. */
export const awarenessRoutes = namedRoutes('awareness', {
  add: route({
    ...common,
    method: 'POST',
    path: personPath,
    status: 201,
    summary: 'Add a person to the awareness list',
    description: 'A person who knows of the plan, or must not.',
    params: PlanParams,
    body: z.strictObject({ ...fields, how: fields.how.default('') }),
    response: InformedPerson,
  }),
  update: route({
    ...common,
    method: 'PATCH',
    path: `${personPath}/:informedPersonId`,
    summary: 'Change a person on the awareness list',
    params: personParams,
    body: z.strictObject(fields).partial(),
    response: InformedPerson,
  }),
  remove: route({
    ...common,
    method: 'DELETE',
    path: `${personPath}/:informedPersonId`,
    summary: 'Remove a person from the awareness list',
    params: personParams,
    response: Removed,
  }),
  report: route({
    ...common,
    method: 'POST',
    path: disclosurePath,
    status: 201,
    summary: 'Report that the loved one may know',
    description: 'Reopens the day and the approach until the case leads decide.',
    params: PlanParams,
    body: z.strictObject({ text: text(1000).default('') }),
    response: DisclosureReport,
    problems: ['wrong-status'],
  }),
  decide: route({
    ...common,
    method: 'POST',
    path: `${disclosurePath}/:disclosureReportId/decision`,
    status: 201,
    summary: 'Decide on a disclosure report',
    description: 'Go on openly, on another day, by an open invitation, or as planned.',
    params: PlanParams.extend({ disclosureReportId: id() }),
    body: z.strictObject({ decision: z.enum(DISCLOSURE_DECISIONS), reason: text(1000).default('') }),
    response: DisclosureReport,
    problems: ['rule-refused'],
  }),
})
