import { SAFETY_DUTIES, SAFETY_PARTS, type SafetyDuty, type SafetyPart } from '@holdfast/domain/safety-plan/safety-plan'
import { z } from 'zod'
import { Can, date, id, page, text, time, version } from './fields.ts'
import { PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'

const words = text(2000)

/** The six parts in the person's own words, and how likely they are to use them (docs/practice.md 9.2). */
export const PersonSafety = z
  .strictObject({
    ...(Object.fromEntries(SAFETY_PARTS.map((part) => [part, words])) as Record<SafetyPart, typeof words>),
    /** Whether the person answered, or others as far as they know. */
    writtenWithPerson: z.boolean(),
    /** 0 to 10; null while not asked. */
    likelihood: z.int().min(0).max(10).nullable(),
    keptWhere: text(300),
  })
  .meta({ id: 'PersonSafety' })
/** Null for those who may not read it; sharing it is up to whoever wrote it with the person. */
export type PersonSafety = z.infer<typeof PersonSafety>

/** What is taken out of the house and when the plan is looked at again: for the case leads. */
export const LeadsSafety = z
  .strictObject({ dangerousObjects: words, reviewOn: date().nullable() })
  .meta({ id: 'LeadsSafety' })
/** `reviewOn` is a day, null while none is agreed. */
export type LeadsSafety = z.infer<typeof LeadsSafety>

const duty = id().nullable()

/** For everyone on the day: who does what, what to say, where things are (docs/practice.md 7.5). */
export const DaySafety = z
  .strictObject({
    duties: z.strictObject(
      Object.fromEntries(SAFETY_DUTIES.map((one) => [one, duty])) as Record<SafetyDuty, typeof duty>,
    ),
    addressToSay: text(300),
    exits: text(500),
    nearestEr: text(300),
    naloxoneAt: text(300),
    calls: text(1000),
  })
  .meta({ id: 'DaySafety' })
/** A duty is null until a participant has it; empty words are not written yet. */
export type DaySafety = z.infer<typeof DaySafety>

/** The safety plan, each part as far as the reader may see it (docs/practice.md 9.2, 7.5). */
export const SafetyPlan = z
  .object({
    /** Null for those who may not read it. */
    person: PersonSafety.nullable(),
    leads: LeadsSafety.nullable(),
    day: DaySafety,
    missingParts: z.array(z.enum(SAFETY_PARTS)),
    /** Whether everyone in the plan may read the six parts. */
    shared: z.boolean(),
    writtenBy: z.string().nullable(),
    savedAt: time().nullable(),
    version: version(),
    can: z.object({ edit: Can, share: Can }),
  })
  .meta({ id: 'SafetyPlan' })
/** `leads` is null for everyone but the case leads; `savedAt` is null before the first save. */
export type SafetyPlan = z.infer<typeof SafetyPlan>

const saved = { version: version(), savedAt: time(), savedBy: z.string() }

/** One saved wording: the part of it that was changed then. */
export const SafetyPlanVersion = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('person'), ...saved, content: PersonSafety }),
    z.object({ kind: z.literal('leads'), ...saved, content: LeadsSafety }),
    z.object({ kind: z.literal('day'), ...saved, content: DaySafety }),
  ])
  .meta({ id: 'SafetyPlanVersion' })
/** Whoever may not read a part gets no version of it either. */
export type SafetyPlanVersion = z.infer<typeof SafetyPlanVersion>

const path = '/organizations/:organizationId/plans/:planId/safety-plan'

/**
 * Everybody in the case reads the day part. The interventionist writes, or the lead while there is none, at any stage of the
 * plan; only who wrote the six parts with the person shares them.
 */
export const safetyPlanRoutes = namedRoutes('safetyPlan', {
  get: route({
    method: 'GET',
    path,
    summary: 'Get the safety plan',
    description: 'Duties for everyone; the six parts for those who may read them.',
    access: 'case',
    opens: 'safety_plan.viewed',
    params: PlanParams,
    response: SafetyPlan,
  }),
  write: route({
    method: 'PATCH',
    path,
    summary: 'Save parts of the safety plan',
    description: 'Each save is kept as a version.',
    access: 'case',
    params: PlanParams,
    body: z
      .strictObject({
        ...PersonSafety.shape,
        ...LeadsSafety.shape,
        ...DaySafety.shape,
        duties: DaySafety.shape.duties.partial(),
      })
      .partial(),
    response: SafetyPlan,
  }),
  share: route({
    method: 'PUT',
    path: `${path}/sharing`,
    summary: 'Share the six parts of the safety plan',
    description: 'By the person who wrote them.',
    access: 'case',
    params: PlanParams,
    body: z.strictObject({ shared: z.boolean() }),
    response: SafetyPlan,
  }),
  versions: route({
    method: 'GET',
    path: `${path}/versions`,
    summary: 'List the versions of the safety plan',
    description: 'Newest first.',
    access: 'case',
    params: PlanParams,
    query: z.strictObject({
      cursor: z.coerce.number().int().min(1).max(2_000_000_000).optional(),
      limit: z.coerce.number().int().min(3).max(100).default(20),
    }),
    response: page(SafetyPlanVersion),
  }),
})
