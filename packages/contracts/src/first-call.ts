import { SUBSTANCES, USE_PATTERNS } from '@holdfast/domain/cases/case-vocabulary'
import {
  AGREEMENT,
  CONDITIONS,
  FEELINGS,
  HISTORY_KINDS,
  FIRST_CALL_STEPS,
  OTHERS_USE,
  PAST_EVENTS,
  PREGNANCY,
  ROUTES,
  STAGES,
} from '@holdfast/domain/first-call/first-call'
import { z } from 'zod'
import { CaseParams } from './cases.ts'
import { Can, Removed, id, page, paging, someText, text, time, version } from './fields.ts'
import { namedRoutes, route } from './route.ts'
import { substanceCode } from './code-lists.ts'

const some = <const T extends readonly [string, ...string[]]>(values: T) => z.array(z.enum(values)).max(values.length)

const UseDetail = z
  .strictObject({
    substance: substanceCode,
    frequency: z.enum(USE_PATTERNS),
    amount: text(200),
    route: z.enum(ROUTES),
    since: text(200),
    lastChange: text(500),
  })
  .meta({ id: 'UseDetail' })

const answers = {
  worries: text(2000),
  triedBefore: text(2000),
  /** Somebody asks whether treatment can be ordered by a court. */
  commitmentAsked: z.boolean(),
  useDetails: z
    .array(UseDetail)
    .max(SUBSTANCES.length)
    .refine((all) => new Set(all.map((one) => one.substance)).size === all.length, 'names a substance twice'),
  conditions: some(CONDITIONS),
  medication: text(1000),
  pregnancy: z.enum(PREGNANCY),
  pastEvents: some(PAST_EVENTS),
  health: text(2000),
  livesWith: text(1000),
  othersUse: z.enum(OTHERS_USE),
  othersUseNote: text(1000),
  agreement: z.enum(AGREEMENT),
  distress: z.int().min(0).max(10).nullable(),
  stage: z.enum(STAGES),
  said: text(2000),
  weeks: z.int().min(0).max(52).nullable(),
  energy: z.int().min(0).max(10).nullable(),
  feelings: some(FEELINGS),
  feelingsNote: text(1000),
}

/** The first call; every answer may stay open (F3). */
export const FirstCall = z
  .object({
    ...answers,
    substances: z.array(substanceCode),
    /** The steps with at least one answer, out of all of them. */
    answered: z.array(z.enum(FIRST_CALL_STEPS)),
    /** What the answers bring up, beside the step that they were given in. */
    hints: z.array(z.object({ step: z.enum(FIRST_CALL_STEPS), says: z.string(), source: z.string() })),
    version: version(),
    can: z.object({ edit: Can }),
  })
  .meta({ id: 'Assessment' })
/** For the case leads; nobody who takes part reads the first call. Null and `not_asked` mean open. */
export type FirstCall = z.infer<typeof FirstCall>

/** Something from before that may weigh on the day; read by its author and the interventionist (S0.7). */
export const FamilyHistory = z
  .object({
    id: id(),
    kind: z.enum(HISTORY_KINDS),
    text: z.string(),
    by: z.string(),
    isMine: z.boolean(),
    createdAt: time(),
    version: version(),
    can: z.object({ edit: Can }),
  })
  .meta({ id: 'FamilyHistory' })
/** The lead reads what they wrote themselves, the interventionist all (S0.7). */
export type FamilyHistory = z.infer<typeof FamilyHistory>

const historyFields = { kind: z.enum(HISTORY_KINDS), text: someText(2000) }
const historyParams = CaseParams.extend({ historyId: id() })

/** The case leads, at any time of the case; `useDetails` keeps one entry for each substance. */
export const firstCallRoutes = namedRoutes('firstCall', {
  get: route({
    method: 'GET',
    path: '/organizations/:organizationId/cases/:caseId/first-call',
    summary: 'Get the assessment of a case',
    description: 'What is known from the first call, and what it means for the plan.',
    access: 'case',
    opens: 'first_call.viewed',
    params: CaseParams,
    response: FirstCall,
  }),
  update: route({
    method: 'PATCH',
    path: '/organizations/:organizationId/cases/:caseId/first-call',
    summary: 'Change the assessment of a case',
    description: 'Every question may stay open.',
    access: 'case',
    params: CaseParams,
    body: z.strictObject(answers).partial(),
    response: FirstCall,
  }),
  listHistory: route({
    method: 'GET',
    path: '/organizations/:organizationId/cases/:caseId/family-histories',
    summary: 'List the family history',
    description: 'Your own entries; an interventionist reads all.',
    access: 'case',
    opens: 'family_history.viewed',
    params: CaseParams,
    query: paging(200),
    response: page(FamilyHistory),
  }),
  addHistory: route({
    method: 'POST',
    path: '/organizations/:organizationId/cases/:caseId/family-histories',
    summary: 'Add a family history entry',
    access: 'case',
    status: 201,
    params: CaseParams,
    body: z.strictObject(historyFields),
    response: FamilyHistory,
  }),
  updateHistory: route({
    method: 'PATCH',
    path: '/organizations/:organizationId/cases/:caseId/family-histories/:historyId',
    summary: 'Change a family history entry',
    access: 'case',
    params: historyParams,
    body: z.strictObject(historyFields).partial(),
    response: FamilyHistory,
  }),
  removeHistory: route({
    method: 'DELETE',
    path: '/organizations/:organizationId/cases/:caseId/family-histories/:historyId',
    summary: 'Delete a family history entry',
    description: 'This cannot be undone.',
    access: 'case',
    params: historyParams,
    response: Removed,
  }),
})
