import type pg from 'pg'
import type { Canary } from './canaries.ts'
import type { Reader } from './canary-people.ts'

const GROUP: readonly Reader[] = ['lead', 'dana', 'newcomer', 'rosa', 'ben', 'linkOnly']
const CASE: readonly Reader[] = [...GROUP, 'helper']
const LEADS: readonly Reader[] = ['lead', 'dana', 'newcomer']

/** Who is who in the rows: members and participants as readers, the case of a plan, the sharing of a letter. */
type Facts = {
  readerOf: ReadonlyMap<string, Reader>
  caseOfPlan: ReadonlyMap<string, string>
  sharingOf: ReadonlyMap<string, string>
  /** Who reads the words of a check-in besides their author. */
  toldToOf: ReadonlyMap<string, readonly Reader[]>
  otherCaseId: string
}
type Row = Canary['row']
type Rule = { readers: (row: Row, facts: Facts) => readonly Reader[]; columns: Record<string, string> }

const idIn = (row: Row, ...names: string[]): string =>
  String(names.map((name) => row[name]).find((value) => typeof value === 'string') ?? '')

/** The person whom the row is of: by their account, their place in the case or in the plan. */
const authorOf = (row: Row, { readerOf }: Facts): readonly Reader[] => {
  const names = [
    'author_user_id',
    'by_member_id',
    'reported_by_id',
    'case_member_id',
    'author_id',
    'participant_id',
    'accepted_by_id',
  ]
  const reader = readerOf.get(idIn(row, ...names))
  return reader ? [reader] : []
}

/** Ben is signed in on a device of others too, where nothing private opens. */
const onAnyDevice = (readers: readonly Reader[]): readonly Reader[] =>
  readers.includes('ben') ? [...readers, 'linkOnly'] : readers

const withAuthor =
  (readers: readonly Reader[]): Rule['readers'] =>
  (row, facts) => [...readers, ...authorOf(row, facts)]

const SHARED_WITH: Record<string, readonly Reader[]> = { private: [], coach: ['dana'], group: GROUP }

/**
 * Who may read each column that can hold words (docs/product.md 4); one that nobody reads has no readers. A new column belongs in
 * here: the test fails without it.
 */
const RULES: readonly Rule[] = [
  {
    // the author alone, and whom they gave it to; an interventionist who joined later was not there
    readers: (row, facts) => [
      ...(SHARED_WITH[facts.sharingOf.get(idIn(row, 'statement_id')) ?? 'private'] ?? []),
      ...authorOf(row, facts),
    ],
    columns: { statement_versions: 'parts', statement_dismissed_hints: 'reason' },
  },
  {
    readers: (row, facts) => [...(facts.toldToOf.get(String(row.entry_id)) ?? []), ...authorOf(row, facts)],
    columns: { follow_through_notes: 'note pressed_by would_help' },
  },
  {
    // the leads, and whoever said it: on a shared device too
    readers: (row, facts) => [...LEADS, ...onAnyDevice(authorOf(row, facts))],
    columns: { invitations: 'answer_words' },
  },
  {
    // the leads, and whoever facilitates or chairs, which is Dana here
    readers: withAuthor(LEADS),
    columns: { go_no_go_vote_reasons: 'reason' },
  },
  { readers: withAuthor([]), columns: { kept_words: 'letter consequences others' } },
  // of these Dana was a reader when they were given; an interventionist who joined later was not
  {
    readers: withAuthor(['dana']),
    columns: {
      family_histories: 'text',
      screening_answers: 'text contact_preference',
      screening_follow_ups: 'note',
      suitability_notes: 'text',
      review_account_texts: 'what_happened turning_point what_helped what_was_missing',
    },
  },
  {
    readers: withAuthor(LEADS),
    columns: {
      participant_abouts: 'phone email safe_times rest_plan self_care_note why_no',
      participant_schedules: 'aftercare_plan companion',
      disclosure_reports: 'text',
    },
  },
  {
    readers: () => LEADS,
    columns: {
      approach_choices: 'reason',
      consents: 'contact_name contact_phone discloser expiry_event patient_name purpose recipient signature terms',
      disclosure_reports: 'reason',
      emergency_accesses: 'name reason',
      first_calls: 'answers',
      hand_overs: 'note',
      holds: 'reason set_by',
      invitations: 'name credential practice_name',
      plan_versions: 'lines note',
      prior_attempts: 'happened what_helped what_was_said',
      removed_places: 'name',
      risk_assessments:
        'areas mitigation mitigation_confirmed_by mitigation_confirmed_device mitigation_device mitigation_reason mitigation_signed_by',
      treatment_options: 'insurance insurance_notes insurance_verified_by',
    },
  },
  { readers: (row) => (row.kind === 'day' ? CASE : LEADS), columns: { safety_plan_versions: 'content' } },
  {
    // each reads what is needed of themselves; who reads for somebody, of them
    readers: () => ['lead', 'dana', 'newcomer', 'rosa', 'ben'],
    columns: {
      accommodations: 'culture faith faith_leader words_to_avoid words_to_prefer',
      person_needs: 'access_needs interpreter_name language reach_plan',
    },
  },
  {
    readers: () => GROUP,
    columns: {
      case_stages: 'note',
      checklist_items: 'note',
      consequence_reviews: 'reason by_name',
      consequence_stances: 'reason',
      consequence_wordings: 'i_will lifted_when removes_or_protects standing_offer',
      consequences: 'i_will lifted_when removes_or_protects standing_offer',
      counter_offers: 'offered',
      contingencies: 'afterwards text trigger',
      enabling_supports: 'note',
      excuses: 'answer beforehand said',
      go_no_go_decisions: 'reason',
      informed_people: 'how name',
      outcomes: 'admission_note note',
      plans: 'begun_early_reason',
      rehearsal_notes: 'change what',
      rehearsals: 'what_got_stuck',
      review_changes: 'on_contingency_code what',
      review_factors: 'accepted_reason evidence plan_gap',
      reviews: 'what_helped',
      run_events: 'text',
      sobriety_checks: 'clearance confirmed_device last_use note observer_device override_reason',
      sobriety_plans: 'if_postponed wait_plan',
      speaking_orders: 'why_first why_last',
      tasks: 'note title',
      treatment_options:
        'address admission admission_hours admissions_contact confirmations criteria name phone referral_relation website why_it_fits',
      worksheets: 'fields',
    },
  },
  {
    readers: () => CASE,
    columns: {
      accommodations: 'no_signal_plan',
      case_members: 'credential display_name practice_name',
      caseload: 'alias_key',
      cases: 'alias',
      comments: 'text',
      date_polls: 'note',
      logistics:
        'address appointments code_go code_off code_wait notes parking remote_link remote_phone venue window_why',
      participants: 'care_arrangement name',
      plan_steps: 'reason',
      plans: 'applied_changes goal',
      seats: 'name',
    },
  },
  {
    readers: () => [...CASE, 'other_family'],
    columns: {
      organization_crisis_contacts: 'chat_url country hours label number replaces source text_number url',
      organizations: 'conduct_text contact_hours contact_name contact_phone contact_reply name region',
    },
  },
  {
    readers: () => LEADS,
    columns: { facilities: 'city hotline intake_phone name notes phone state street verified_by website zip' },
  },
  { readers: () => [], columns: { invitations: 'email', removed_places: 'content' } },
]

/** Columns of which no row can be marked: codes made of parts, forms that are read by programs, hashes, what the API never reads. */
export const NOT_WORDS: ReadonlySet<string> = new Set(
  Object.entries({
    audit_events: 'meta',
    case_imports: 'content errors',
    cases: 'loved_one_email_hash',
    imported_cases: 'reference_hash',
    checklist_items: 'label',
    consequence_stances: 'text_hash',
    consequences: 'checks',
    content_revisions: 'key own source standard',
    contingencies: 'code',
    date_polls: 'time_zone',
    disclosure_links: 'token_hash',
    entrusted_cases: 'asked_by name words',
    intake_answers: 'answers',
    intake_questions: 'questions',
    facilities: 'codes content_hash languages name_key natural_key payers special_groups',
    facility_import_lines: 'content_hash facility name natural_key',
    facility_imports: 'begun_by columns unknown',
    facility_service_names: 'category code name',
    hand_overs: 'moved_task_ids',
    idempotency_keys: 'body_hash key route',
    logistics: 'time_zone window_from window_to',
    offline_records: 'device',
    outcome_counts: 'category dimension',
    organization_invitations: 'email name',
    organization_members: 'display_name',
    organizations: 'accent country languages mark retention time_zone',
    outcomes: 'goals',
    person_needs: 'reach',
    plan_steps: 'detail',
    plans: 'override_device override_reason',
    risk_assessments: 'mitigation_text_hash',
    screening_answers: 'answers',
    seating_plans: 'doors',
    statement_dismissed_hints: 'note_id',
    statements: 'yes_by',
    suitability_answers: 'answers',
    tasks: 'code',
    webhooks: 'old_secret secret url',
    treatment_options: 'codes',
    worksheets: 'code',
  }).flatMap(([table, columns]) => columns.split(' ').map((column) => `${table}.${column}`)),
)

const ruleOf: ReadonlyMap<string, Rule['readers']> = new Map(
  RULES.flatMap(({ readers, columns }) =>
    Object.entries(columns).flatMap(([table, names]) =>
      names.split(' ').map((column) => [`${table}.${column}`, readers] as const),
    ),
  ),
)

/** The columns that are marked. */
export const MARKED_COLUMNS = [...ruleOf.keys()].toSorted()

/** Who may read this marker; of the other family's rows only those who are in that case. */
export function readersOf({ column, row }: Canary, facts: Facts): readonly Reader[] {
  const readers = ruleOf.get(column)?.(row, facts) ?? []
  const caseId = row.case_id ?? facts.caseOfPlan.get(idIn(row, 'plan_id')) ?? (column === 'cases.alias' ? row.id : null)
  if (caseId !== facts.otherCaseId) return readers
  return readers.flatMap((reader) =>
    reader === 'lead' || reader === 'other_family' ? [reader] : reader === 'rosa' ? ['other_family' as const] : [],
  )
}

const BY_NAME: Record<string, Reader> = {
  Karen: 'lead',
  Dana: 'dana',
  Rosa: 'rosa',
  Ben: 'ben',
  Lou: 'left_out',
  Tom: 'helper',
  Vera: 'newcomer',
  Eve: 'other_family',
  Pat: 'removed',
}

/** Reads who is who, before the names are marked. */
export async function readFacts(owner: pg.Client, organizationId: string, caseId: string): Promise<Facts> {
  const all = async <T extends pg.QueryResultRow>(sql: string) => (await owner.query<T>(sql, [organizationId])).rows
  const members = await all<{ id: string; user_id: string; display_name: string }>(
    'SELECT id, user_id, display_name FROM holdfast.case_members WHERE organization_id = $1 ORDER BY joined_at DESC',
  )
  const readerOf = new Map<string, Reader>()
  for (const { id, user_id, display_name } of members) {
    const reader = BY_NAME[display_name.split(' ')[0] ?? '']
    if (reader) readerOf.set(id, reader).set(user_id, reader)
  }
  const participants = await all<{ id: string; case_member_id: string | null }>(
    'SELECT id, case_member_id FROM holdfast.participants WHERE organization_id = $1',
  )
  for (const { id, case_member_id } of participants) {
    const reader = readerOf.get(case_member_id ?? '')
    if (reader) readerOf.set(id, reader)
  }
  const plans = await all<{ id: string; case_id: string }>(
    'SELECT id, case_id FROM holdfast.plans WHERE organization_id = $1',
  )
  const statements = await all<{ id: string; sharing: string }>(
    'SELECT id, sharing FROM holdfast.statements WHERE organization_id = $1',
  )
  const entries = await all<{ id: string; shared_with: string; shared_to_id: string | null }>(
    'SELECT id, shared_with, shared_to_id FROM holdfast.follow_through_entries WHERE organization_id = $1',
  )
  const toldTo = ({ shared_with, shared_to_id }: (typeof entries)[number]): readonly Reader[] => {
    const buddy = readerOf.get(shared_to_id ?? '')
    return shared_with === 'group' ? GROUP : buddy ? [buddy] : []
  }
  return {
    readerOf,
    toldToOf: new Map(entries.map((entry) => [entry.id, toldTo(entry)])),
    caseOfPlan: new Map(plans.map((plan) => [plan.id, plan.case_id])),
    sharingOf: new Map(statements.map(({ id, sharing }) => [id, sharing])),
    otherCaseId: plans.find((plan) => plan.case_id !== caseId)?.case_id ?? '',
  }
}
