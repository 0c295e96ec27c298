-- Every table with its keys and indexes, as prisma/schema describes them, and what Prisma cannot say: checks, partial
-- indexes, and foreign keys that clear one column alone.

CREATE SCHEMA IF NOT EXISTS content;
CREATE SCHEMA IF NOT EXISTS holdfast;
CREATE SCHEMA IF NOT EXISTS identity;

CREATE TABLE holdfast.approach_choices (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  id UUID NOT NULL,
  approach TEXT NOT NULL,
  ranked_first TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  by_member_id UUID NOT NULL,
  at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT approach_choices_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE holdfast.worksheets (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  id UUID NOT NULL,
  kind TEXT NOT NULL,
  code TEXT,
  fields JSONB NOT NULL DEFAULT '{}',
  on_day DATE,
  offset_days INTEGER,
  owner_id UUID,
  "position" INTEGER NOT NULL DEFAULT 0,
  done BOOLEAN NOT NULL DEFAULT false,
  version INTEGER NOT NULL DEFAULT 1,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT worksheets_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE holdfast.tasks (
  organization_id UUID NOT NULL,
  case_id UUID NOT NULL,
  id UUID NOT NULL,
  plan_id UUID,
  code TEXT,
  title TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  offset_days INTEGER,
  fixed_on DATE,
  offset_minutes INTEGER,
  fixed_at TIMESTAMPTZ(3),
  owner_member_id UUID,
  owner_participant_id UUID,
  done_at TIMESTAMPTZ(3),
  done_by_id UUID,
  version INTEGER NOT NULL DEFAULT 1,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT tasks_pkey PRIMARY KEY (organization_id,case_id,id)
);

CREATE TABLE holdfast.audit_events (
  organization_id UUID NOT NULL,
  chain_id UUID NOT NULL,
  seq BIGINT NOT NULL,
  at TIMESTAMPTZ(6) NOT NULL,
  actor_id UUID NOT NULL,
  action TEXT NOT NULL,
  resource TEXT NOT NULL,
  resource_id UUID,
  meta JSONB NOT NULL,
  prev_hash BYTEA NOT NULL,
  hash BYTEA NOT NULL,
  CONSTRAINT audit_events_pkey PRIMARY KEY (organization_id,chain_id,seq)
);

CREATE TABLE holdfast.audit_heads (
  organization_id UUID NOT NULL,
  chain_id UUID NOT NULL,
  seq BIGINT NOT NULL,
  hash BYTEA NOT NULL,
  CONSTRAINT audit_heads_pkey PRIMARY KEY (organization_id,chain_id)
);

CREATE TABLE holdfast.idempotency_keys (
  organization_id UUID NOT NULL,
  user_id UUID NOT NULL,
  key TEXT NOT NULL,
  route TEXT NOT NULL,
  body_hash TEXT NOT NULL,
  resource_id UUID,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT idempotency_keys_pkey PRIMARY KEY (organization_id,user_id,key)
);

CREATE TABLE holdfast.case_stages (
  organization_id UUID NOT NULL,
  case_id UUID NOT NULL,
  id UUID NOT NULL,
  stage TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  by_member_id UUID NOT NULL,
  at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT case_stages_pkey PRIMARY KEY (organization_id,case_id,id)
);

CREATE TABLE holdfast.hand_overs (
  organization_id UUID NOT NULL,
  case_id UUID NOT NULL,
  id UUID NOT NULL,
  from_member_id UUID NOT NULL,
  to_member_id UUID NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  until DATE,
  asked_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  accepted_at TIMESTAMPTZ(3),
  declined_at TIMESTAMPTZ(3),
  version INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT hand_overs_pkey PRIMARY KEY (organization_id,case_id,id)
);

CREATE TABLE holdfast.cases (
  organization_id UUID NOT NULL,
  id UUID NOT NULL,
  alias TEXT NOT NULL,
  relationship TEXT NOT NULL,
  substances TEXT[],
  loved_one_email_hash TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT cases_pkey PRIMARY KEY (organization_id,id)
);

CREATE TABLE holdfast.case_members (
  organization_id UUID NOT NULL,
  id UUID NOT NULL,
  case_id UUID NOT NULL,
  user_id UUID NOT NULL,
  role TEXT NOT NULL,
  display_name TEXT NOT NULL,
  credential TEXT NOT NULL DEFAULT '',
  practice_name TEXT NOT NULL DEFAULT '',
  link_epoch INTEGER NOT NULL DEFAULT 1,
  version INTEGER NOT NULL DEFAULT 1,
  joined_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ended_at TIMESTAMPTZ(3),
  CONSTRAINT case_members_pkey PRIMARY KEY (organization_id,id)
);

CREATE TABLE holdfast.invitations (
  organization_id UUID NOT NULL,
  id UUID NOT NULL,
  case_id UUID,
  plan_id UUID,
  participant_id UUID,
  role TEXT NOT NULL,
  name TEXT NOT NULL,
  email TEXT,
  credential TEXT NOT NULL DEFAULT '',
  practice_name TEXT NOT NULL DEFAULT '',
  letter_state TEXT,
  invited_by_id UUID NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  expires_at TIMESTAMPTZ(3) NOT NULL,
  accepted_at TIMESTAMPTZ(3),
  accepted_by_id UUID,
  revoked_at TIMESTAMPTZ(3),
  CONSTRAINT invitations_pkey PRIMARY KEY (organization_id,id)
);

CREATE TABLE holdfast.checklist_items (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  id UUID NOT NULL,
  list TEXT NOT NULL,
  code TEXT,
  label TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  owner_id UUID,
  "position" INTEGER NOT NULL,
  done_at TIMESTAMPTZ(3),
  done_by_id UUID,
  version INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT checklist_items_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE holdfast.informed_people (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  id UUID NOT NULL,
  name TEXT NOT NULL,
  how TEXT NOT NULL DEFAULT '',
  knowledge TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT informed_people_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE holdfast.disclosure_reports (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  id UUID NOT NULL,
  reported_by_id UUID NOT NULL,
  words TEXT NOT NULL DEFAULT '',
  reported_at TIMESTAMPTZ(3) NOT NULL,
  starts_at_when_reported TIMESTAMPTZ(3),
  decision TEXT,
  reason TEXT NOT NULL DEFAULT '',
  decided_by_id UUID,
  decided_at TIMESTAMPTZ(3),
  version INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT disclosure_reports_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE holdfast.comments (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  id UUID NOT NULL,
  section TEXT NOT NULL,
  subject_id UUID,
  text TEXT NOT NULL,
  mentions UUID[] DEFAULT ARRAY[]::UUID[],
  author_id UUID NOT NULL,
  at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  edited_at TIMESTAMPTZ(3),
  resolved_at TIMESTAMPTZ(3),
  resolved_by_id UUID,
  version INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT comments_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE holdfast.plan_versions (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  id UUID NOT NULL,
  number INTEGER NOT NULL,
  why TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  lines JSONB NOT NULL,
  by_member_id UUID NOT NULL,
  at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT plan_versions_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE holdfast.consequences (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  id UUID NOT NULL,
  participant_id UUID NOT NULL,
  category TEXT NOT NULL,
  i_will TEXT NOT NULL,
  removes_or_protects TEXT NOT NULL,
  starts_on DATE,
  lifted_when TEXT NOT NULL DEFAULT '',
  standing_offer TEXT NOT NULL DEFAULT '',
  checks JSONB NOT NULL DEFAULT '{}',
  confidence INTEGER,
  ends TEXT[] DEFAULT ARRAY[]::TEXT[],
  keeps TEXT[] DEFAULT ARRAY[]::TEXT[],
  follow_up TEXT,
  wording_version INTEGER NOT NULL DEFAULT 1,
  version INTEGER NOT NULL DEFAULT 1,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT consequences_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE holdfast.consequence_stances (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  consequence_id UUID NOT NULL,
  participant_id UUID NOT NULL,
  wording_version INTEGER NOT NULL,
  stance TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT consequence_stances_pkey PRIMARY KEY (organization_id,plan_id,consequence_id,participant_id,wording_version)
);

CREATE TABLE holdfast.consequence_reviews (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  consequence_id UUID NOT NULL,
  wording_version INTEGER NOT NULL,
  id UUID NOT NULL,
  hazards TEXT[],
  reason TEXT NOT NULL,
  by_member_id UUID NOT NULL,
  by_name TEXT NOT NULL,
  at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT consequence_reviews_pkey PRIMARY KEY (organization_id,plan_id,consequence_id,id)
);

CREATE TABLE holdfast.consequence_wordings (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  consequence_id UUID NOT NULL,
  wording_version INTEGER NOT NULL,
  i_will TEXT NOT NULL,
  removes_or_protects TEXT NOT NULL,
  starts_on DATE,
  lifted_when TEXT NOT NULL,
  standing_offer TEXT NOT NULL,
  answers INTEGER NOT NULL,
  until TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT consequence_wordings_pkey PRIMARY KEY (organization_id,plan_id,consequence_id,wording_version)
);

CREATE TABLE holdfast.content_revisions (
  organization_id UUID NOT NULL,
  key TEXT NOT NULL,
  revision INTEGER NOT NULL,
  id UUID NOT NULL,
  action TEXT NOT NULL,
  en TEXT,
  es TEXT,
  source TEXT NOT NULL,
  as_of DATE NOT NULL,
  review_by DATE NOT NULL,
  standard_en TEXT NOT NULL,
  standard_es TEXT NOT NULL,
  member_id UUID NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT content_revisions_pkey PRIMARY KEY (organization_id,key,revision)
);

CREATE TABLE holdfast.organization_crisis_contacts (
  organization_id UUID NOT NULL,
  id UUID NOT NULL,
  country TEXT NOT NULL,
  replaces TEXT,
  hidden BOOLEAN NOT NULL DEFAULT false,
  kind TEXT NOT NULL,
  label JSONB NOT NULL,
  number TEXT,
  text_number TEXT,
  chat_url TEXT,
  url TEXT,
  hours JSONB NOT NULL,
  source TEXT NOT NULL,
  as_of DATE NOT NULL,
  review_by DATE NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  removed_at TIMESTAMPTZ(3),
  CONSTRAINT organization_crisis_contacts_pkey PRIMARY KEY (organization_id,id)
);

CREATE TABLE holdfast.contingencies (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  id UUID NOT NULL,
  code TEXT NOT NULL,
  trigger TEXT NOT NULL,
  words TEXT NOT NULL,
  owner_id UUID,
  stop_rule TEXT NOT NULL,
  afterwards TEXT NOT NULL DEFAULT '',
  rehearsed BOOLEAN NOT NULL DEFAULT false,
  version INTEGER NOT NULL DEFAULT 1,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT contingencies_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE content.crisis_contacts (
  code TEXT NOT NULL,
  country TEXT NOT NULL,
  kind TEXT NOT NULL,
  label JSONB NOT NULL,
  number TEXT,
  text_number TEXT,
  chat_url TEXT,
  url TEXT,
  hours JSONB NOT NULL,
  source TEXT NOT NULL,
  as_of DATE NOT NULL,
  review_by DATE NOT NULL,
  "position" INTEGER NOT NULL,
  CONSTRAINT crisis_contacts_pkey PRIMARY KEY (code)
);

CREATE TABLE holdfast.date_polls (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  id UUID NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  time_zone TEXT NOT NULL,
  closed_at TIMESTAMPTZ(3),
  chosen_option_id UUID,
  version INTEGER NOT NULL DEFAULT 1,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT date_polls_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE holdfast.date_poll_options (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  date_poll_id UUID NOT NULL,
  id UUID NOT NULL,
  starts_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT date_poll_options_pkey PRIMARY KEY (organization_id,plan_id,date_poll_id,id)
);

CREATE TABLE holdfast.date_poll_answers (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  date_poll_id UUID NOT NULL,
  option_id UUID NOT NULL,
  participant_id UUID NOT NULL,
  answer TEXT NOT NULL,
  at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT date_poll_answers_pkey PRIMARY KEY (organization_id,plan_id,date_poll_id,option_id,participant_id)
);

CREATE TABLE holdfast.participant_schedules (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  participant_id UUID NOT NULL,
  minutes_before INTEGER,
  time_off TEXT NOT NULL DEFAULT 'not_asked',
  aftercare_plan TEXT NOT NULL DEFAULT '',
  companion TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT participant_schedules_pkey PRIMARY KEY (organization_id,plan_id,participant_id)
);

CREATE TABLE holdfast.excuses (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  id UUID NOT NULL,
  code TEXT,
  said TEXT NOT NULL,
  answer TEXT NOT NULL DEFAULT '',
  beforehand TEXT NOT NULL DEFAULT '',
  owner_id UUID,
  rehearsed BOOLEAN NOT NULL DEFAULT false,
  version INTEGER NOT NULL DEFAULT 1,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT excuses_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE holdfast.facilities (
  organization_id UUID NOT NULL,
  id UUID NOT NULL,
  natural_key TEXT NOT NULL,
  source TEXT NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  street TEXT NOT NULL DEFAULT '',
  city TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL DEFAULT '',
  zip TEXT NOT NULL,
  phone TEXT NOT NULL DEFAULT '',
  intake_phone TEXT NOT NULL DEFAULT '',
  hotline TEXT NOT NULL DEFAULT '',
  website TEXT NOT NULL DEFAULT '',
  latitude DOUBLE PRECISION,
  longitude DOUBLE PRECISION,
  levels TEXT[] DEFAULT ARRAY[]::TEXT[],
  codes TEXT[] DEFAULT ARRAY[]::TEXT[],
  payers TEXT[] DEFAULT ARRAY[]::TEXT[],
  languages TEXT[] DEFAULT ARRAY[]::TEXT[],
  special_groups TEXT[] DEFAULT ARRAY[]::TEXT[],
  key_year INTEGER NOT NULL,
  notes TEXT NOT NULL DEFAULT '',
  content_hash TEXT NOT NULL DEFAULT '',
  as_of DATE NOT NULL,
  last_verified_on DATE,
  verified_by TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT facilities_pkey PRIMARY KEY (organization_id,id)
);

CREATE TABLE holdfast.facility_imports (
  organization_id UUID NOT NULL,
  id UUID NOT NULL,
  status TEXT NOT NULL DEFAULT 'waiting',
  format TEXT,
  as_of DATE,
  key_year INTEGER,
  lines_read INTEGER NOT NULL DEFAULT 0,
  lines_new INTEGER NOT NULL DEFAULT 0,
  lines_changed INTEGER NOT NULL DEFAULT 0,
  lines_same INTEGER NOT NULL DEFAULT 0,
  lines_kept INTEGER NOT NULL DEFAULT 0,
  lines_refused INTEGER NOT NULL DEFAULT 0,
  unknown JSONB NOT NULL DEFAULT '{}',
  key_codes INTEGER NOT NULL DEFAULT 0,
  export_page INTEGER,
  export_pages INTEGER,
  lines_loaded INTEGER NOT NULL DEFAULT 0,
  last_line INTEGER NOT NULL DEFAULT 0,
  added INTEGER NOT NULL DEFAULT 0,
  updated INTEGER NOT NULL DEFAULT 0,
  interrupted BOOLEAN NOT NULL DEFAULT false,
  moved_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  begun_by_id UUID NOT NULL,
  begun_by TEXT NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  finished_at TIMESTAMPTZ(3),
  version INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT facility_imports_pkey PRIMARY KEY (organization_id,id)
);

CREATE TABLE holdfast.facility_import_lines (
  organization_id UUID NOT NULL,
  import_id UUID NOT NULL,
  line INTEGER NOT NULL,
  verdict TEXT NOT NULL,
  problems TEXT[] DEFAULT ARRAY[]::TEXT[],
  name TEXT NOT NULL,
  natural_key TEXT,
  content_hash TEXT NOT NULL DEFAULT '',
  facility JSONB,
  CONSTRAINT facility_import_lines_pkey PRIMARY KEY (organization_id,import_id,line)
);

CREATE TABLE holdfast.facility_service_names (
  organization_id UUID NOT NULL,
  code TEXT NOT NULL,
  category TEXT NOT NULL,
  name TEXT NOT NULL,
  key_year INTEGER NOT NULL,
  CONSTRAINT facility_service_names_pkey PRIMARY KEY (organization_id,code)
);

CREATE TABLE holdfast.go_no_go_decisions (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  id UUID NOT NULL,
  result TEXT NOT NULL,
  day_starts_at TIMESTAMPTZ(3) NOT NULL,
  bed_confirmed BOOLEAN NOT NULL DEFAULT false,
  transport_confirmed BOOLEAN NOT NULL DEFAULT false,
  participant_ids UUID[],
  risk_assessed_at TIMESTAMPTZ(3),
  reason TEXT NOT NULL DEFAULT '',
  signed_by_id UUID NOT NULL,
  decided_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT go_no_go_decisions_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE holdfast.first_calls (
  organization_id UUID NOT NULL,
  case_id UUID NOT NULL,
  answers JSONB NOT NULL DEFAULT '{}',
  version INTEGER NOT NULL DEFAULT 1,
  updated_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT first_calls_pkey PRIMARY KEY (organization_id,case_id)
);

CREATE TABLE holdfast.family_histories (
  organization_id UUID NOT NULL,
  case_id UUID NOT NULL,
  id UUID NOT NULL,
  author_id UUID NOT NULL,
  kind TEXT NOT NULL,
  words TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT family_histories_pkey PRIMARY KEY (organization_id,case_id,id)
);

CREATE TABLE holdfast.prior_attempts (
  organization_id UUID NOT NULL,
  case_id UUID NOT NULL,
  id UUID NOT NULL,
  happened TEXT NOT NULL DEFAULT '',
  approach TEXT,
  announced BOOLEAN,
  led_by TEXT NOT NULL,
  held TEXT NOT NULL,
  decision TEXT NOT NULL,
  reactions TEXT[],
  causes TEXT[],
  what_helped TEXT NOT NULL DEFAULT '',
  what_was_said TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT prior_attempts_pkey PRIMARY KEY (organization_id,case_id,id)
);

CREATE TABLE holdfast.organizations (
  organization_id UUID NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  is_sample BOOLEAN NOT NULL DEFAULT false,
  version INTEGER NOT NULL DEFAULT 1,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  content_version INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT organizations_pkey PRIMARY KEY (organization_id)
);

CREATE TABLE holdfast.organization_members (
  organization_id UUID NOT NULL,
  id UUID NOT NULL,
  user_id UUID NOT NULL,
  role TEXT NOT NULL,
  display_name TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  joined_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ended_at TIMESTAMPTZ(3),
  CONSTRAINT organization_members_pkey PRIMARY KEY (organization_id,id)
);

CREATE TABLE holdfast.outcomes (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  held TEXT NOT NULL,
  decision TEXT NOT NULL,
  decision_on DATE,
  reactions TEXT[],
  reasons_declined JSONB NOT NULL DEFAULT '[]',
  goals JSONB NOT NULL DEFAULT '{}',
  follow_through TEXT,
  admission TEXT,
  level_of_care TEXT NOT NULL DEFAULT '',
  admission_note TEXT NOT NULL DEFAULT '',
  escort_id UUID,
  set_out_at TIMESTAMPTZ(3),
  arrived_at TIMESTAMPTZ(3),
  admitted_at TIMESTAMPTZ(3),
  consent_withdrawn_at TIMESTAMPTZ(3),
  note TEXT NOT NULL DEFAULT '',
  recorded_by_id UUID NOT NULL,
  recorded_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  version INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT outcomes_pkey PRIMARY KEY (organization_id,plan_id)
);

CREATE TABLE holdfast.participants (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  id UUID NOT NULL,
  case_member_id UUID,
  name TEXT NOT NULL,
  relationship TEXT NOT NULL,
  adult BOOLEAN NOT NULL,
  day_roles TEXT[],
  attendance TEXT NOT NULL,
  read_by_id UUID,
  speaking_position INTEGER,
  closeness INTEGER,
  care_arrangement TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT participants_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE holdfast.participant_abouts (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  participant_id UUID NOT NULL,
  phone TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  channel TEXT,
  safe_times TEXT NOT NULL DEFAULT '',
  readings TEXT[],
  agrees_to_script BOOLEAN NOT NULL DEFAULT false,
  follows_chair BOOLEAN NOT NULL DEFAULT false,
  read_safety_plan BOOLEAN NOT NULL DEFAULT false,
  day_kept_free BOOLEAN NOT NULL DEFAULT false,
  rest_plan TEXT NOT NULL DEFAULT '',
  self_care TEXT[],
  self_care_note TEXT NOT NULL DEFAULT '',
  why_no TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 2,
  CONSTRAINT participant_abouts_pkey PRIMARY KEY (organization_id,plan_id,participant_id)
);

CREATE TABLE holdfast.suitability_answers (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  participant_id UUID NOT NULL,
  by_member_id UUID NOT NULL,
  answers JSONB NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  answered_at TIMESTAMPTZ(3) NOT NULL,
  version INTEGER NOT NULL DEFAULT 2,
  CONSTRAINT suitability_answers_pkey PRIMARY KEY (organization_id,plan_id,participant_id,by_member_id)
);

CREATE TABLE holdfast.suitability_decisions (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  participant_id UUID NOT NULL,
  decision TEXT,
  codes_added TEXT[],
  codes_decided TEXT[],
  reason TEXT NOT NULL DEFAULT '',
  calm_at_rehearsal BOOLEAN NOT NULL DEFAULT false,
  lawyer_advised BOOLEAN NOT NULL DEFAULT false,
  disclosed BOOLEAN NOT NULL DEFAULT false,
  decided_by_id UUID,
  decided_at TIMESTAMPTZ(3),
  version INTEGER NOT NULL DEFAULT 2,
  CONSTRAINT suitability_decisions_pkey PRIMARY KEY (organization_id,plan_id,participant_id)
);

CREATE TABLE holdfast.plans (
  organization_id UUID NOT NULL,
  id UUID NOT NULL,
  case_id UUID NOT NULL,
  attempt_number INTEGER NOT NULL,
  previous_plan_id UUID,
  status TEXT NOT NULL DEFAULT 'drafting',
  approach TEXT NOT NULL,
  level INTEGER NOT NULL DEFAULT 1,
  announced BOOLEAN NOT NULL DEFAULT false,
  goal TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1,
  revision INTEGER NOT NULL DEFAULT 1,
  applied_changes JSONB NOT NULL DEFAULT '[]',
  locked_at TIMESTAMPTZ(3),
  lock_override JSONB,
  concluded_at TIMESTAMPTZ(3),
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT plans_pkey PRIMARY KEY (organization_id,id)
);

CREATE TABLE holdfast.plan_steps (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  id UUID NOT NULL,
  step TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  detail JSONB NOT NULL DEFAULT '{}',
  by_member_id UUID NOT NULL,
  at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT plan_steps_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE holdfast.logistics (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  place TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  starts_at TIMESTAMPTZ(3),
  backup_starts_at TIMESTAMPTZ(3),
  time_zone TEXT NOT NULL DEFAULT 'America/New_York',
  transport_lead_id UUID,
  escort_id UUID,
  exits_clear BOOLEAN NOT NULL DEFAULT false,
  window_from TEXT NOT NULL DEFAULT '',
  window_to TEXT NOT NULL DEFAULT '',
  window_why TEXT NOT NULL DEFAULT '',
  duration_minutes INTEGER NOT NULL DEFAULT 120,
  venue_kind TEXT,
  bad_memories BOOLEAN,
  appointments JSONB NOT NULL DEFAULT '[]',
  parking TEXT NOT NULL DEFAULT '',
  remote_link TEXT NOT NULL DEFAULT '',
  remote_phone TEXT NOT NULL DEFAULT '',
  code_go TEXT NOT NULL DEFAULT '',
  code_wait TEXT NOT NULL DEFAULT '',
  code_off TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT logistics_pkey PRIMARY KEY (organization_id,plan_id)
);

CREATE TABLE holdfast.rehearsals (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  id UUID NOT NULL,
  held_on DATE NOT NULL,
  starts_at TIMESTAMPTZ(3),
  minutes INTEGER,
  attendee_ids UUID[],
  what_got_stuck TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1,
  recorded_by_id UUID NOT NULL,
  CONSTRAINT rehearsals_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE holdfast.rehearsal_notes (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  rehearsal_id UUID NOT NULL,
  id UUID NOT NULL,
  participant_id UUID,
  contingency_id UUID,
  excuse_id UUID,
  what TEXT NOT NULL,
  change TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT rehearsal_notes_pkey PRIMARY KEY (organization_id,plan_id,rehearsal_id,id)
);

CREATE TABLE holdfast.reviews (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  facilitator_id UUID,
  accounts_invited_at TIMESTAMPTZ(3),
  what_helped TEXT NOT NULL DEFAULT '',
  finalized_at TIMESTAMPTZ(3),
  finalized_by_id UUID,
  version INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT reviews_pkey PRIMARY KEY (organization_id,plan_id)
);

CREATE TABLE holdfast.review_accounts (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  id UUID NOT NULL,
  case_member_id UUID NOT NULL,
  sent_at TIMESTAMPTZ(3),
  passed_at TIMESTAMPTZ(3),
  version INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT review_accounts_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE holdfast.review_account_texts (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  account_id UUID NOT NULL,
  author_user_id UUID NOT NULL,
  what_happened TEXT NOT NULL DEFAULT '',
  turning_point TEXT NOT NULL DEFAULT '',
  what_helped TEXT NOT NULL DEFAULT '',
  what_was_missing TEXT NOT NULL DEFAULT '',
  wellbeing INTEGER,
  CONSTRAINT review_account_texts_pkey PRIMARY KEY (organization_id,plan_id,account_id)
);

CREATE TABLE holdfast.review_factors (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  id UUID NOT NULL,
  cause TEXT NOT NULL,
  evidence TEXT NOT NULL,
  plan_gap TEXT NOT NULL,
  accepted_reason TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT review_factors_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE holdfast.review_changes (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  id UUID NOT NULL,
  factor_id UUID NOT NULL,
  what TEXT NOT NULL,
  effect TEXT NOT NULL,
  effect_on JSONB NOT NULL DEFAULT '{}',
  owner_id UUID,
  due_on DATE,
  version INTEGER NOT NULL DEFAULT 1,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT review_changes_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE holdfast.risk_assessments (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  id UUID NOT NULL,
  areas JSONB NOT NULL,
  level TEXT NOT NULL,
  crisis_kinds TEXT[] DEFAULT ARRAY[]::TEXT[],
  triggers TEXT[] DEFAULT ARRAY[]::TEXT[],
  reassess_by TIMESTAMPTZ(3),
  mitigations TEXT[] DEFAULT ARRAY[]::TEXT[],
  mitigation TEXT NOT NULL DEFAULT '',
  mitigation_signed_by TEXT,
  mitigation_signed_by_id UUID,
  mitigation_signed_at TIMESTAMPTZ(3),
  mitigation_text_hash TEXT,
  assessed_by_id UUID NOT NULL,
  assessed_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  version INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT risk_assessments_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE holdfast.run_events (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  id UUID NOT NULL,
  kind TEXT NOT NULL,
  at TIMESTAMPTZ(3) NOT NULL,
  received_at TIMESTAMPTZ(3) NOT NULL,
  author_id UUID NOT NULL,
  device_id UUID NOT NULL,
  participant_id UUID,
  consequence_id UUID,
  contingency_id UUID,
  excuse_id UUID,
  step TEXT,
  reaction TEXT,
  corrects_id UUID,
  words TEXT NOT NULL DEFAULT '',
  CONSTRAINT run_events_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE holdfast.runs (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  sobriety_check_id UUID NOT NULL,
  started_by_id UUID NOT NULL,
  started_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  stopped_at TIMESTAMPTZ(3),
  stopped_by_id UUID,
  stop_kind TEXT,
  ended_at TIMESTAMPTZ(3),
  recorded_afterwards BOOLEAN NOT NULL DEFAULT false,
  version INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT runs_pkey PRIMARY KEY (organization_id,plan_id)
);

CREATE TABLE holdfast.safety_plans (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  written_by_id UUID,
  shared BOOLEAN NOT NULL DEFAULT false,
  missing_parts TEXT[],
  review_on DATE,
  version INTEGER NOT NULL DEFAULT 1,
  saved_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT safety_plans_pkey PRIMARY KEY (organization_id,plan_id)
);

CREATE TABLE holdfast.safety_plan_versions (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  kind TEXT NOT NULL,
  version INTEGER NOT NULL,
  words JSONB NOT NULL,
  saved_by_id UUID NOT NULL,
  saved_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT safety_plan_versions_pkey PRIMARY KEY (organization_id,plan_id,kind,version)
);

CREATE TABLE holdfast.safety_screenings (
  organization_id UUID NOT NULL,
  case_id UUID NOT NULL,
  id UUID NOT NULL,
  case_member_id UUID NOT NULL,
  level TEXT NOT NULL,
  not_at_home BOOLEAN NOT NULL,
  answered_at TIMESTAMPTZ(3) NOT NULL,
  reviewed_version INTEGER,
  reviewed_for_plan_id UUID,
  mitigations TEXT[],
  version INTEGER NOT NULL DEFAULT 2,
  CONSTRAINT safety_screenings_pkey PRIMARY KEY (organization_id,case_id,id)
);

CREATE TABLE holdfast.screening_answers (
  organization_id UUID NOT NULL,
  case_id UUID NOT NULL,
  screening_id UUID NOT NULL,
  author_user_id UUID NOT NULL,
  passed BOOLEAN NOT NULL DEFAULT false,
  answers JSONB NOT NULL DEFAULT '{}',
  afraid_of_ids UUID[],
  words TEXT NOT NULL DEFAULT '',
  contact_preference TEXT NOT NULL DEFAULT '',
  CONSTRAINT screening_answers_pkey PRIMARY KEY (organization_id,case_id,screening_id)
);

CREATE TABLE holdfast.screening_follow_ups (
  organization_id UUID NOT NULL,
  case_id UUID NOT NULL,
  id UUID NOT NULL,
  screening_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  screening_version INTEGER NOT NULL,
  mitigations TEXT[],
  steps TEXT[],
  note TEXT NOT NULL DEFAULT '',
  by_member_id UUID NOT NULL,
  at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT screening_follow_ups_pkey PRIMARY KEY (organization_id,case_id,id)
);

CREATE TABLE holdfast.seating_plans (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  seating JSONB NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT seating_plans_pkey PRIMARY KEY (organization_id,plan_id)
);

CREATE TABLE holdfast.sobriety_plans (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  observer_ids UUID[],
  wait_plan TEXT NOT NULL DEFAULT '',
  wait_limit_minutes INTEGER,
  recheck_minutes INTEGER,
  if_postponed TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT sobriety_plans_pkey PRIMARY KEY (organization_id,plan_id)
);

CREATE TABLE holdfast.sobriety_checks (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  id UUID NOT NULL,
  result TEXT NOT NULL,
  emergency_signs TEXT[],
  withdrawal_flags TEXT[],
  impairment_signs TEXT[],
  answers_coherent BOOLEAN NOT NULL,
  consents_to_talk BOOLEAN NOT NULL,
  waited_minutes INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT '',
  override_reason TEXT NOT NULL DEFAULT '',
  observer_id UUID NOT NULL,
  checked_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  confirmed_by_id UUID,
  confirmed_at TIMESTAMPTZ(3),
  version INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT sobriety_checks_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE holdfast.statements (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  id UUID NOT NULL,
  participant_id UUID NOT NULL,
  sharing TEXT NOT NULL DEFAULT 'private',
  words INTEGER NOT NULL DEFAULT 0,
  missing_parts TEXT[],
  version INTEGER NOT NULL DEFAULT 1,
  saved_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  text_version INTEGER NOT NULL DEFAULT 0,
  sitting_open BOOLEAN NOT NULL DEFAULT false,
  CONSTRAINT statements_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE holdfast.statement_versions (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  statement_id UUID NOT NULL,
  version INTEGER NOT NULL,
  author_user_id UUID NOT NULL,
  parts JSONB NOT NULL,
  saved_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT statement_versions_pkey PRIMARY KEY (organization_id,plan_id,statement_id,version)
);

CREATE TABLE holdfast.statement_dismissed_hints (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  statement_id UUID NOT NULL,
  note_id TEXT NOT NULL,
  author_user_id UUID NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT statement_dismissed_hints_pkey PRIMARY KEY (organization_id,plan_id,statement_id,note_id)
);

CREATE TABLE holdfast.speaking_orders (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  why_first TEXT NOT NULL DEFAULT '',
  why_last TEXT NOT NULL DEFAULT '',
  last_word_id UUID,
  CONSTRAINT speaking_orders_pkey PRIMARY KEY (organization_id,plan_id)
);

CREATE TABLE holdfast.accommodations (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  people JSONB NOT NULL DEFAULT '[]',
  culture TEXT NOT NULL DEFAULT '',
  faith TEXT NOT NULL DEFAULT '',
  faith_leader TEXT NOT NULL DEFAULT '',
  words_to_prefer TEXT NOT NULL DEFAULT '',
  words_to_avoid TEXT NOT NULL DEFAULT '',
  low_bandwidth BOOLEAN NOT NULL DEFAULT false,
  no_signal BOOLEAN NOT NULL DEFAULT false,
  no_signal_plan TEXT NOT NULL DEFAULT '',
  help_minutes INTEGER,
  version INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT accommodations_pkey PRIMARY KEY (organization_id,plan_id)
);

CREATE TABLE holdfast.enabling_supports (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  id UUID NOT NULL,
  participant_id UUID NOT NULL,
  topic TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  becomes TEXT NOT NULL DEFAULT 'undecided',
  version INTEGER NOT NULL DEFAULT 1,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT enabling_supports_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE holdfast.treatment_options (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  id UUID NOT NULL,
  name TEXT NOT NULL,
  level_of_care TEXT NOT NULL,
  phone TEXT NOT NULL DEFAULT '',
  admissions_contact TEXT NOT NULL DEFAULT '',
  admission_hours TEXT NOT NULL DEFAULT '',
  why_it_fits TEXT NOT NULL DEFAULT '',
  referral_relation TEXT NOT NULL DEFAULT '',
  insurance_verified_on DATE,
  insurance_verified_by TEXT NOT NULL DEFAULT '',
  insurance_notes TEXT NOT NULL DEFAULT '',
  insurance JSONB NOT NULL DEFAULT '{}',
  criteria JSONB NOT NULL DEFAULT '{}',
  admission JSONB NOT NULL DEFAULT '{}',
  confirmations JSONB NOT NULL DEFAULT '[]',
  by_professional BOOLEAN NOT NULL DEFAULT false,
  referral TEXT NOT NULL DEFAULT 'not_said',
  bed_held_until TIMESTAMPTZ(3),
  facility_id UUID,
  address TEXT NOT NULL DEFAULT '',
  website TEXT NOT NULL DEFAULT '',
  codes TEXT[] DEFAULT ARRAY[]::TEXT[],
  choice TEXT NOT NULL DEFAULT 'none',
  version INTEGER NOT NULL DEFAULT 1,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT treatment_options_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE identity.users (
  id UUID NOT NULL,
  kind TEXT NOT NULL,
  email TEXT,
  display_name TEXT NOT NULL,
  password_hash TEXT,
  locale TEXT NOT NULL DEFAULT 'en',
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

CREATE TABLE identity.sessions (
  id UUID NOT NULL,
  user_id UUID NOT NULL,
  token_hash TEXT NOT NULL,
  device TEXT NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  last_seen_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  idle_expires_at TIMESTAMPTZ(3) NOT NULL,
  expires_at TIMESTAMPTZ(3) NOT NULL,
  ended_at TIMESTAMPTZ(3),
  CONSTRAINT sessions_pkey PRIMARY KEY (id)
);

CREATE TABLE identity.password_resets (
  id UUID NOT NULL,
  user_id UUID NOT NULL,
  token_hash TEXT NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  expires_at TIMESTAMPTZ(3) NOT NULL,
  used_at TIMESTAMPTZ(3),
  CONSTRAINT password_resets_pkey PRIMARY KEY (id)
);

CREATE TABLE identity.rate_limits (
  key TEXT NOT NULL,
  points INTEGER NOT NULL DEFAULT 0,
  expire BIGINT,
  CONSTRAINT rate_limits_pkey PRIMARY KEY (key)
);

CREATE INDEX tasks_organization_id_case_id_idx ON holdfast.tasks(organization_id, case_id);
CREATE UNIQUE INDEX tasks_organization_id_plan_id_code_key ON holdfast.tasks(organization_id, plan_id, code);
CREATE INDEX case_members_user_id_idx ON holdfast.case_members(user_id);
CREATE UNIQUE INDEX case_members_organization_id_case_id_user_id_key ON holdfast.case_members(organization_id, case_id, user_id);
CREATE INDEX invitations_organization_id_case_id_idx ON holdfast.invitations(organization_id, case_id);
CREATE UNIQUE INDEX checklist_items_organization_id_plan_id_list_code_key ON holdfast.checklist_items(organization_id, plan_id, list, code);
CREATE UNIQUE INDEX plan_versions_organization_id_plan_id_number_key ON holdfast.plan_versions(organization_id, plan_id, number);
CREATE UNIQUE INDEX content_revisions_organization_id_id_key ON holdfast.content_revisions(organization_id, id);
CREATE INDEX organization_crisis_contacts_organization_id_country_idx ON holdfast.organization_crisis_contacts(organization_id, country);
CREATE UNIQUE INDEX contingencies_organization_id_plan_id_code_key ON holdfast.contingencies(organization_id, plan_id, code);
CREATE UNIQUE INDEX excuses_organization_id_plan_id_code_key ON holdfast.excuses(organization_id, plan_id, code);
CREATE INDEX facilities_organization_id_latitude_longitude_idx ON holdfast.facilities(organization_id, latitude, longitude);
CREATE INDEX facilities_organization_id_name_key_id_idx ON holdfast.facilities(organization_id, name_key, id);
CREATE INDEX facilities_organization_id_zip_idx ON holdfast.facilities(organization_id, zip);
CREATE UNIQUE INDEX facilities_organization_id_natural_key_key ON holdfast.facilities(organization_id, natural_key);
CREATE INDEX facility_import_lines_organization_id_import_id_verdict_lin_idx ON holdfast.facility_import_lines(organization_id, import_id, verdict, line);
CREATE UNIQUE INDEX facility_import_lines_organization_id_import_id_natural_key_key ON holdfast.facility_import_lines(organization_id, import_id, natural_key);
CREATE INDEX organization_members_user_id_idx ON holdfast.organization_members(user_id);
CREATE UNIQUE INDEX organization_members_organization_id_user_id_key ON holdfast.organization_members(organization_id, user_id);
CREATE UNIQUE INDEX participants_organization_id_plan_id_case_member_id_key ON holdfast.participants(organization_id, plan_id, case_member_id);
CREATE UNIQUE INDEX plans_organization_id_case_id_attempt_number_key ON holdfast.plans(organization_id, case_id, attempt_number);
CREATE UNIQUE INDEX review_accounts_organization_id_plan_id_case_member_id_key ON holdfast.review_accounts(organization_id, plan_id, case_member_id);
CREATE INDEX run_events_organization_id_plan_id_at_id_idx ON holdfast.run_events(organization_id, plan_id, at, id);
CREATE UNIQUE INDEX safety_screenings_organization_id_case_id_case_member_id_key ON holdfast.safety_screenings(organization_id, case_id, case_member_id);
CREATE UNIQUE INDEX statements_organization_id_plan_id_participant_id_key ON holdfast.statements(organization_id, plan_id, participant_id);
CREATE UNIQUE INDEX enabling_supports_organization_id_plan_id_participant_id_to_key ON holdfast.enabling_supports(organization_id, plan_id, participant_id, topic);
CREATE UNIQUE INDEX users_email_key ON identity.users(email);
CREATE UNIQUE INDEX sessions_token_hash_key ON identity.sessions(token_hash);
CREATE INDEX sessions_user_id_idx ON identity.sessions(user_id);
CREATE UNIQUE INDEX password_resets_token_hash_key ON identity.password_resets(token_hash);
CREATE INDEX password_resets_user_id_idx ON identity.password_resets(user_id);
ALTER TABLE holdfast.approach_choices ADD CONSTRAINT approach_choices_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.worksheets ADD CONSTRAINT worksheets_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.worksheets ADD CONSTRAINT worksheets_organization_id_plan_id_owner_id_fkey FOREIGN KEY (organization_id, plan_id, owner_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE SET NULL (owner_id) ON UPDATE NO ACTION;
ALTER TABLE holdfast.tasks ADD CONSTRAINT tasks_organization_id_case_id_fkey FOREIGN KEY (organization_id, case_id) REFERENCES holdfast.cases(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.tasks ADD CONSTRAINT tasks_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.tasks ADD CONSTRAINT tasks_organization_id_owner_member_id_fkey FOREIGN KEY (organization_id, owner_member_id) REFERENCES holdfast.case_members(organization_id, id) ON DELETE SET NULL (owner_member_id) ON UPDATE NO ACTION;
ALTER TABLE holdfast.tasks ADD CONSTRAINT tasks_organization_id_plan_id_owner_participant_id_fkey FOREIGN KEY (organization_id, plan_id, owner_participant_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE SET NULL (owner_participant_id) ON UPDATE NO ACTION;
ALTER TABLE holdfast.case_stages ADD CONSTRAINT case_stages_organization_id_case_id_fkey FOREIGN KEY (organization_id, case_id) REFERENCES holdfast.cases(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.hand_overs ADD CONSTRAINT hand_overs_organization_id_case_id_fkey FOREIGN KEY (organization_id, case_id) REFERENCES holdfast.cases(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.hand_overs ADD CONSTRAINT hand_overs_organization_id_from_member_id_fkey FOREIGN KEY (organization_id, from_member_id) REFERENCES holdfast.case_members(organization_id, id) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE holdfast.hand_overs ADD CONSTRAINT hand_overs_organization_id_to_member_id_fkey FOREIGN KEY (organization_id, to_member_id) REFERENCES holdfast.case_members(organization_id, id) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE holdfast.case_members ADD CONSTRAINT case_members_organization_id_case_id_fkey FOREIGN KEY (organization_id, case_id) REFERENCES holdfast.cases(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.invitations ADD CONSTRAINT invitations_organization_id_case_id_fkey FOREIGN KEY (organization_id, case_id) REFERENCES holdfast.cases(organization_id, id) ON DELETE NO ACTION ON UPDATE CASCADE;
ALTER TABLE holdfast.checklist_items ADD CONSTRAINT checklist_items_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.checklist_items ADD CONSTRAINT checklist_items_organization_id_plan_id_owner_id_fkey FOREIGN KEY (organization_id, plan_id, owner_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE SET NULL (owner_id) ON UPDATE NO ACTION;
ALTER TABLE holdfast.informed_people ADD CONSTRAINT informed_people_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.disclosure_reports ADD CONSTRAINT disclosure_reports_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.comments ADD CONSTRAINT comments_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.plan_versions ADD CONSTRAINT plan_versions_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.consequences ADD CONSTRAINT consequences_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.consequences ADD CONSTRAINT consequences_organization_id_plan_id_participant_id_fkey FOREIGN KEY (organization_id, plan_id, participant_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.consequence_stances ADD CONSTRAINT consequence_stances_organization_id_plan_id_consequence_id_fkey FOREIGN KEY (organization_id, plan_id, consequence_id) REFERENCES holdfast.consequences(organization_id, plan_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.consequence_stances ADD CONSTRAINT consequence_stances_organization_id_plan_id_participant_id_fkey FOREIGN KEY (organization_id, plan_id, participant_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.consequence_reviews ADD CONSTRAINT consequence_reviews_organization_id_plan_id_consequence_id_fkey FOREIGN KEY (organization_id, plan_id, consequence_id) REFERENCES holdfast.consequences(organization_id, plan_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.consequence_wordings ADD CONSTRAINT consequence_wordings_organization_id_plan_id_consequence_i_fkey FOREIGN KEY (organization_id, plan_id, consequence_id) REFERENCES holdfast.consequences(organization_id, plan_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.content_revisions ADD CONSTRAINT content_revisions_organization_id_member_id_fkey FOREIGN KEY (organization_id, member_id) REFERENCES holdfast.organization_members(organization_id, id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE holdfast.contingencies ADD CONSTRAINT contingencies_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.contingencies ADD CONSTRAINT contingencies_organization_id_plan_id_owner_id_fkey FOREIGN KEY (organization_id, plan_id, owner_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE SET NULL (owner_id) ON UPDATE NO ACTION;
ALTER TABLE holdfast.date_polls ADD CONSTRAINT date_polls_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.date_poll_options ADD CONSTRAINT date_poll_options_organization_id_plan_id_date_poll_id_fkey FOREIGN KEY (organization_id, plan_id, date_poll_id) REFERENCES holdfast.date_polls(organization_id, plan_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.date_poll_answers ADD CONSTRAINT date_poll_answers_organization_id_plan_id_date_poll_id_opt_fkey FOREIGN KEY (organization_id, plan_id, date_poll_id, option_id) REFERENCES holdfast.date_poll_options(organization_id, plan_id, date_poll_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.date_poll_answers ADD CONSTRAINT date_poll_answers_organization_id_plan_id_participant_id_fkey FOREIGN KEY (organization_id, plan_id, participant_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.participant_schedules ADD CONSTRAINT participant_schedules_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.participant_schedules ADD CONSTRAINT participant_schedules_organization_id_plan_id_participant__fkey FOREIGN KEY (organization_id, plan_id, participant_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.excuses ADD CONSTRAINT excuses_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.excuses ADD CONSTRAINT excuses_organization_id_plan_id_owner_id_fkey FOREIGN KEY (organization_id, plan_id, owner_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE SET NULL (owner_id) ON UPDATE NO ACTION;
ALTER TABLE holdfast.facility_import_lines ADD CONSTRAINT facility_import_lines_organization_id_import_id_fkey FOREIGN KEY (organization_id, import_id) REFERENCES holdfast.facility_imports(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.go_no_go_decisions ADD CONSTRAINT go_no_go_decisions_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.first_calls ADD CONSTRAINT first_calls_organization_id_case_id_fkey FOREIGN KEY (organization_id, case_id) REFERENCES holdfast.cases(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.family_histories ADD CONSTRAINT family_histories_organization_id_case_id_fkey FOREIGN KEY (organization_id, case_id) REFERENCES holdfast.cases(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.family_histories ADD CONSTRAINT family_histories_organization_id_author_id_fkey FOREIGN KEY (organization_id, author_id) REFERENCES holdfast.case_members(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.prior_attempts ADD CONSTRAINT prior_attempts_organization_id_case_id_fkey FOREIGN KEY (organization_id, case_id) REFERENCES holdfast.cases(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.outcomes ADD CONSTRAINT outcomes_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.participants ADD CONSTRAINT participants_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.participants ADD CONSTRAINT participants_organization_id_case_member_id_fkey FOREIGN KEY (organization_id, case_member_id) REFERENCES holdfast.case_members(organization_id, id) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE holdfast.participants ADD CONSTRAINT participants_organization_id_plan_id_read_by_id_fkey FOREIGN KEY (organization_id, plan_id, read_by_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE SET NULL (read_by_id) ON UPDATE NO ACTION;
ALTER TABLE holdfast.participant_abouts ADD CONSTRAINT participant_abouts_organization_id_plan_id_participant_id_fkey FOREIGN KEY (organization_id, plan_id, participant_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.suitability_answers ADD CONSTRAINT suitability_answers_organization_id_plan_id_participant_id_fkey FOREIGN KEY (organization_id, plan_id, participant_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.suitability_decisions ADD CONSTRAINT suitability_decisions_organization_id_plan_id_participant__fkey FOREIGN KEY (organization_id, plan_id, participant_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.plans ADD CONSTRAINT plans_organization_id_case_id_fkey FOREIGN KEY (organization_id, case_id) REFERENCES holdfast.cases(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.plans ADD CONSTRAINT plans_organization_id_previous_plan_id_fkey FOREIGN KEY (organization_id, previous_plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE NO ACTION ON UPDATE NO ACTION;
ALTER TABLE holdfast.plan_steps ADD CONSTRAINT plan_steps_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.logistics ADD CONSTRAINT logistics_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.logistics ADD CONSTRAINT logistics_organization_id_plan_id_transport_lead_id_fkey FOREIGN KEY (organization_id, plan_id, transport_lead_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE SET NULL (transport_lead_id) ON UPDATE NO ACTION;
ALTER TABLE holdfast.logistics ADD CONSTRAINT logistics_organization_id_plan_id_escort_id_fkey FOREIGN KEY (organization_id, plan_id, escort_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE SET NULL (escort_id) ON UPDATE NO ACTION;
ALTER TABLE holdfast.rehearsals ADD CONSTRAINT rehearsals_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.rehearsal_notes ADD CONSTRAINT rehearsal_notes_organization_id_plan_id_rehearsal_id_fkey FOREIGN KEY (organization_id, plan_id, rehearsal_id) REFERENCES holdfast.rehearsals(organization_id, plan_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.rehearsal_notes ADD CONSTRAINT rehearsal_notes_organization_id_plan_id_participant_id_fkey FOREIGN KEY (organization_id, plan_id, participant_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE SET NULL (participant_id) ON UPDATE NO ACTION;
ALTER TABLE holdfast.rehearsal_notes ADD CONSTRAINT rehearsal_notes_organization_id_plan_id_contingency_id_fkey FOREIGN KEY (organization_id, plan_id, contingency_id) REFERENCES holdfast.contingencies(organization_id, plan_id, id) ON DELETE SET NULL (contingency_id) ON UPDATE NO ACTION;
ALTER TABLE holdfast.rehearsal_notes ADD CONSTRAINT rehearsal_notes_organization_id_plan_id_excuse_id_fkey FOREIGN KEY (organization_id, plan_id, excuse_id) REFERENCES holdfast.excuses(organization_id, plan_id, id) ON DELETE SET NULL (excuse_id) ON UPDATE NO ACTION;
ALTER TABLE holdfast.reviews ADD CONSTRAINT reviews_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.review_accounts ADD CONSTRAINT review_accounts_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.reviews(organization_id, plan_id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.review_account_texts ADD CONSTRAINT review_account_texts_organization_id_plan_id_account_id_fkey FOREIGN KEY (organization_id, plan_id, account_id) REFERENCES holdfast.review_accounts(organization_id, plan_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.review_factors ADD CONSTRAINT review_factors_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.reviews(organization_id, plan_id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.review_changes ADD CONSTRAINT review_changes_organization_id_plan_id_factor_id_fkey FOREIGN KEY (organization_id, plan_id, factor_id) REFERENCES holdfast.review_factors(organization_id, plan_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.review_changes ADD CONSTRAINT review_changes_organization_id_plan_id_owner_id_fkey FOREIGN KEY (organization_id, plan_id, owner_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE SET NULL (owner_id) ON UPDATE NO ACTION;
ALTER TABLE holdfast.risk_assessments ADD CONSTRAINT risk_assessments_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.run_events ADD CONSTRAINT run_events_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.runs ADD CONSTRAINT runs_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.safety_plans ADD CONSTRAINT safety_plans_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.safety_plan_versions ADD CONSTRAINT safety_plan_versions_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.safety_plans(organization_id, plan_id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.safety_screenings ADD CONSTRAINT safety_screenings_organization_id_case_id_fkey FOREIGN KEY (organization_id, case_id) REFERENCES holdfast.cases(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.screening_answers ADD CONSTRAINT screening_answers_organization_id_case_id_screening_id_fkey FOREIGN KEY (organization_id, case_id, screening_id) REFERENCES holdfast.safety_screenings(organization_id, case_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.screening_follow_ups ADD CONSTRAINT screening_follow_ups_organization_id_case_id_screening_id_fkey FOREIGN KEY (organization_id, case_id, screening_id) REFERENCES holdfast.safety_screenings(organization_id, case_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.seating_plans ADD CONSTRAINT seating_plans_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.sobriety_plans ADD CONSTRAINT sobriety_plans_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.sobriety_checks ADD CONSTRAINT sobriety_checks_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.statements ADD CONSTRAINT statements_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.statements ADD CONSTRAINT statements_organization_id_plan_id_participant_id_fkey FOREIGN KEY (organization_id, plan_id, participant_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.statement_versions ADD CONSTRAINT statement_versions_organization_id_plan_id_statement_id_fkey FOREIGN KEY (organization_id, plan_id, statement_id) REFERENCES holdfast.statements(organization_id, plan_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.statement_dismissed_hints ADD CONSTRAINT statement_dismissed_hints_organization_id_plan_id_statemen_fkey FOREIGN KEY (organization_id, plan_id, statement_id) REFERENCES holdfast.statements(organization_id, plan_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.speaking_orders ADD CONSTRAINT speaking_orders_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.accommodations ADD CONSTRAINT accommodations_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.enabling_supports ADD CONSTRAINT enabling_supports_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.enabling_supports ADD CONSTRAINT enabling_supports_organization_id_plan_id_participant_id_fkey FOREIGN KEY (organization_id, plan_id, participant_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE holdfast.treatment_options ADD CONSTRAINT treatment_options_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE identity.sessions ADD CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES identity.users(id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE identity.password_resets ADD CONSTRAINT password_resets_user_id_fkey FOREIGN KEY (user_id) REFERENCES identity.users(id) ON DELETE CASCADE ON UPDATE CASCADE;

-- How close somebody is, and how much of an approach is followed.
ALTER TABLE holdfast.participants ADD CONSTRAINT participants_closeness_check CHECK (closeness BETWEEN 1 AND 5);
ALTER TABLE holdfast.invitations ADD CONSTRAINT invitations_letter_state_check CHECK (letter_state IN ('waiting', 'sent', 'failed'));
ALTER TABLE holdfast.plans ADD CONSTRAINT plans_level_check CHECK (level BETWEEN 1 AND 3);

ALTER TABLE holdfast.content_revisions
  ADD CONSTRAINT content_revisions_action CHECK (action IN ('overridden', 'reviewed', 'restored')),
  ADD CONSTRAINT content_revisions_words CHECK ((en IS NULL) = (es IS NULL)),
  ADD CONSTRAINT content_revisions_dates CHECK (review_by >= as_of);

-- One of Holdfast's crisis contacts has one replacement at most, or is hidden.
CREATE UNIQUE INDEX organization_crisis_contacts_replaces ON holdfast.organization_crisis_contacts (organization_id, replaces)
  WHERE replaces IS NOT NULL AND removed_at IS NULL;

-- One import at a time in each organization.
CREATE UNIQUE INDEX facility_imports_one_open ON holdfast.facility_imports (organization_id)
  WHERE status IN ('waiting', 'reading', 'checked', 'loading');

-- An option keeps what it took from the directory when the entry there is gone.
ALTER TABLE holdfast.treatment_options ADD CONSTRAINT treatment_options_facility_fkey
  FOREIGN KEY (organization_id, facility_id) REFERENCES holdfast.facilities (organization_id, id)
  ON DELETE SET NULL (facility_id) ON UPDATE CASCADE;
CREATE INDEX treatment_options_facility_idx ON holdfast.treatment_options (organization_id, facility_id)
  WHERE facility_id IS NOT NULL;
