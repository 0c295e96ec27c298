import pg from 'pg'
import type { Browser, TestApi } from './api.ts'
import { exampleOf, type Operation, readOperations } from './openapi-operations.ts'

type Ids = Record<string, string>
type Answer = { status: number; body: string }
/** One position of an operation where the answer to an outsider differs between a foreign id and an unknown one. */
export type Disclosure = { operation: string; position: string; foreign: Answer; random: Answer }

/** The table that holds what an id of a path, a query or a body names. */
export const TABLE_OF: Record<string, string> = {
  caseId: 'cases',
  planId: 'plans',
  memberId: 'case_members',
  invitationId: 'invitations',
  participantId: 'participants',
  statementId: 'statements',
  consequenceId: 'consequences',
  enablingSupportId: 'enabling_supports',
  treatmentOptionId: 'treatment_options',
  riskAssessmentId: 'risk_assessments',
  contingencyId: 'contingencies',
  rehearsalId: 'rehearsals',
  checklistItemId: 'checklist_items',
  excuseId: 'excuses',
  rehearsalNoteId: 'rehearsal_notes',
  datePollId: 'date_polls',
  datePollOptionId: 'date_poll_options',
  sobrietyCheckId: 'sobriety_checks',
  factorId: 'review_factors',
  changeId: 'review_changes',
  commentId: 'comments',
  runEventId: 'run_events',
  from: 'plan_versions',
  to: 'plan_versions',
  handOverId: 'hand_overs',
  consentId: 'consents',
  emergencyAccessId: 'emergency_accesses',
  holdId: 'holds',
  readerRequestId: 'reader_requests',
  crisisContactId: 'organization_crisis_contacts',
  organizationMemberId: 'organization_members',
  organizationInvitationId: 'organization_invitations',
  entrustedCaseId: 'entrusted_cases',
  facilityId: 'facilities',
  importId: 'facility_imports',
  safetyScreeningId: 'safety_screenings',
  informedPersonId: 'informed_people',
  disclosureReportId: 'disclosure_reports',
  historyId: 'family_histories',
  priorAttemptId: 'prior_attempts',
  worksheetId: 'worksheets',
  taskId: 'tasks',
  serviceTokenId: 'identity.access_tokens',
  webhookId: 'webhooks',
  caseImportId: 'case_imports',
  deliveryId: 'webhook_deliveries',
}

/** Every kind of id that a request can name; the sample has one of each, but no second practitioner to hand over to, or who asks to read, and no service of a practice. */
export const ID_KINDS = Object.keys(TABLE_OF)

/** What a body's id field points to, by the word it ends with. */
const KIND_OF: [RegExp, string][] = [
  [
    /(participant|lastWord|reader?|readBy|afraidOf|owner|transportLead|escort|observer|second|attendee|bond)Ids?(\[\])?$/i,
    'participantId',
  ],
  [/organizationMemberId$/i, 'organizationMemberId'],
  [/((caseMember|member|facilitator|confirmedByMember|toMember|author)Id|mentions\[\])$/i, 'memberId'],
  [/(^|\.)(option|backupOption)Id$/, 'datePollOptionId'],
  [/(subjectId|^duties\.\w+)$/i, 'participantId'],
  [/(chosen|backup)Id$/i, 'treatmentOptionId'],
  [/(fromPlan|plan|with)(Id)?$/i, 'planId'],
  [/sobrietyCheckId$/i, 'sobrietyCheckId'],
  [/factorId$/i, 'factorId'],
  [/(facility|near)Id$/i, 'facilityId'],
  [/(correctsId|aboutId|momentId|events\[\]\.id)$/i, 'runEventId'],
  [/consequenceId$/i, 'consequenceId'],
  [/contingencyId$/i, 'contingencyId'],
  [/excuseId$/i, 'excuseId'],
  [/(^cursor|\.caseId)$/, 'caseId'],
]
const kindOf = (field: string): string => KIND_OF.find(([pattern]) => pattern.test(field))?.[1] ?? field

/** The fields of ids, in path, query and body, whose kind nobody has said: the matrix would ask them with made-up ids alone. */
export function fieldsOfNoKind(operations: readonly Operation[]): string[] {
  const fields = operations.flatMap((operation) => {
    const inBody: string[] = []
    if (operation.body) exampleOf(operation.body, (field) => (inBody.push(field), ''))
    const named = operation.parameters.filter((one) => one.in !== 'header' && one.schema.format === 'uuid')
    return [...named.map(({ name }) => name), ...inBody]
  })
  return [...new Set(fields)].filter((field) => !(kindOf(field) in TABLE_OF)).toSorted()
}

/** One id of each kind that exists in this organization, the newest one: of the attempt that is being worked on. */
export async function idsOf(organizationId: string, ownerUrl = process.env.DATABASE_OWNER_URL): Promise<Ids> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  await owner.query(`SELECT set_config('app.organization_id', $1, false)`, [organizationId])
  const ids: Ids = { organizationId }
  for (const [name, table] of Object.entries(TABLE_OF)) {
    const { rows } = await owner.query<{ id: string }>(
      `SELECT id FROM ${table.includes('.') ? table : `holdfast.${table}`} WHERE organization_id = $1 ORDER BY id DESC LIMIT 1`,
      [organizationId],
    )
    if (rows[0]) ids[name] = rows[0].id
  }
  await owner.end()
  return ids
}

/** Calls every operation of the OpenAPI document as an outsider, with each id in turn foreign and unknown, and compares. */
export async function probeTenantIsolation(
  api: TestApi,
  stranger: Browser,
  own: Ids,
  foreign: Ids,
): Promise<{ asked: number; disclosures: Disclosure[] }> {
  const operations = (await readOperations(api.url)).filter((operation) => operation.path.includes('{organizationId}'))
  const disclosures: Disclosure[] = []
  let asked = 0
  for (const operation of operations) {
    for (const { position, make } of positionsOf(operation, own, foreign)) {
      const [seen, unseen] = [
        await ask(api, stranger, operation, make('foreign')),
        await ask(api, stranger, operation, make('random')),
      ]
      asked += 1
      if (seen.status !== unseen.status || seen.body !== unseen.body)
        disclosures.push({
          operation: `${operation.method} ${operation.path}`,
          position,
          foreign: seen,
          random: unseen,
        })
    }
  }
  return { asked, disclosures }
}

const NOWHERE = '019ab000-0000-7000-8000-000000000000'
// of the same millisecond, so that a cursor stands at the same place among one's own
const madeWith = (id: string): string => id.slice(0, 14) + crypto.randomUUID().slice(14)

type Request = { path: Ids; query: Ids; body: unknown }
type Position = { position: string; make: (which: 'foreign' | 'random') => Request }

function positionsOf(operation: Operation, own: Ids, foreign: Ids): Position[] {
  const pathNames = operation.parameters
    .filter((parameter) => parameter.in === 'path')
    .map((parameter) => parameter.name)
  const queryNames = operation.parameters
    .filter((parameter) => parameter.in === 'query' && parameter.schema.format === 'uuid')
    .map((parameter) => parameter.name)
  const bodyFields: string[] = []
  if (operation.body) exampleOf(operation.body, (field) => (bodyFields.push(field), ''))
  // an organization that both belong to is not
  const isForeign = (kind: string) => own[kind] === undefined || own[kind] !== foreign[kind]
  const pick = (which: 'foreign' | 'random', field: string) => {
    const kind = kindOf(field)
    const id = foreign[kind] ?? NOWHERE
    return which === 'foreign' || !isForeign(kind) ? id : madeWith(id)
  }
  const ownPath = Object.fromEntries(pathNames.map((name) => [name, own[name] ?? crypto.randomUUID()]))
  const bodyWith = (at: string | null, id: string) =>
    operation.body &&
    exampleOf(operation.body, (field) => (field === at ? id : (own[kindOf(field)] ?? crypto.randomUUID())))
  const whole: Position = {
    position: 'all of the path',
    make: (which) => ({
      path: Object.fromEntries(pathNames.map((name) => [name, pick(which, name)])),
      query: {},
      body: bodyWith(null, ''),
    }),
  }
  const inPath = pathNames.filter(isForeign).map(
    (name): Position => ({
      position: `path ${name}`,
      make: (which) => ({ path: { ...ownPath, [name]: pick(which, name) }, query: {}, body: bodyWith(null, '') }),
    }),
  )
  const inQuery = queryNames.map(
    (name): Position => ({
      position: `query ${name}`,
      make: (which) => ({ path: ownPath, query: { [name]: pick(which, name) }, body: bodyWith(null, '') }),
    }),
  )
  const inBody = bodyFields.map(
    (field): Position => ({
      position: `body ${field}`,
      make: (which) => ({ path: ownPath, query: {}, body: bodyWith(field, pick(which, field)) }),
    }),
  )
  return [whole, ...inPath, ...inQuery, ...inBody]
}

async function ask(
  api: TestApi,
  stranger: Browser,
  operation: Operation,
  { path, query, body }: Request,
): Promise<Answer> {
  const filled = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => path[name] ?? '')
  const search = new URLSearchParams(query)
  const abort = new AbortController()
  const response = await stranger.fetch(`/api/v1${filled}${search.size > 0 ? `?${search}` : ''}`, {
    method: operation.method,
    headers: {
      'if-match': '"1"',
      'idempotency-key': crypto.randomUUID(),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal: abort.signal,
  })
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
    abort.abort()
    return { status: response.status, body: 'stream' }
  }
  const text = await response.text()
  const sent = [...Object.values(path), ...Object.values(query)]
  // what was sent may come back; what may not differ is everything else
  const neutral = sent.reduce((seen, id) => seen.replaceAll(id, 'id'), text).replace(/"instance":"[^"]*"/, '')
  return { status: response.status, body: neutral }
}
