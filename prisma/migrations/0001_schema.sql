-- Every table with its keys and indexes, as prisma/schema describes them, and what Prisma cannot say: checks, partial
-- indexes, and foreign keys that clear one column alone.

CREATE SCHEMA IF NOT EXISTS content;
CREATE SCHEMA IF NOT EXISTS holdfast;
CREATE SCHEMA IF NOT EXISTS identity;
CREATE SCHEMA IF NOT EXISTS keys;

-- The keys of the texts of a case, each encrypted with that of its organization, and those with a key that is not in the database.
-- They are no part of a backup of the data: where a key was destroyed, no backup brings its texts back (docs/security.md 3.10).
CREATE TABLE keys.organization_keys (
  organization_id UUID NOT NULL,
  id UUID NOT NULL,
  wrapped TEXT NOT NULL,
  made_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT organization_keys_pkey PRIMARY KEY (organization_id,id)
);

CREATE TABLE keys.case_keys (
  organization_id UUID NOT NULL,
  case_id UUID NOT NULL,
  id UUID NOT NULL,
  organization_key_id UUID NOT NULL,
  wrapped TEXT NOT NULL,
  made_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  used_from TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT case_keys_pkey PRIMARY KEY (organization_id,case_id,id),
  CONSTRAINT case_keys_organization_key_fkey FOREIGN KEY (organization_id, organization_key_id) REFERENCES keys.organization_keys (organization_id, id)
);
CREATE INDEX case_keys_id_idx ON keys.case_keys(id);

-- The rotation that is under way, one at most: when it began, in which of its passes it is, and the last case that is done in it.
CREATE TABLE keys.rotation (
  one BOOLEAN NOT NULL DEFAULT true CHECK (one),
  began_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  pass INTEGER NOT NULL DEFAULT 1,
  done_organization_id UUID,
  done_case_id UUID,
  CONSTRAINT rotation_pkey PRIMARY KEY (one)
);

CREATE TABLE holdfast.approach_choices (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  id UUID NOT NULL,
  approach TEXT,
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
  changed_at TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT audit_heads_pkey PRIMARY KEY (organization_id,chain_id)
);

CREATE TABLE holdfast.organization_deletions (
  organization_id UUID NOT NULL,
  asked_by_user_id UUID NOT NULL,
  asked_at TIMESTAMPTZ(3) NOT NULL,
  due_at TIMESTAMPTZ(3) NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT organization_deletions_pkey PRIMARY KEY (organization_id)
);

CREATE TABLE holdfast.holds (
  organization_id UUID NOT NULL,
  id UUID NOT NULL,
  case_id UUID NOT NULL,
  reason TEXT NOT NULL,
  until DATE,
  set_by TEXT NOT NULL,
  set_by_user_id UUID NOT NULL,
  set_at TIMESTAMPTZ(3) NOT NULL,
  lifted_at TIMESTAMPTZ(3),
  version INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT holds_pkey PRIMARY KEY (organization_id,id)
);

CREATE TABLE holdfast.emergency_accesses (
  organization_id UUID NOT NULL,
  id UUID NOT NULL,
  case_id UUID NOT NULL,
  user_id UUID NOT NULL,
  name TEXT NOT NULL,
  reason TEXT NOT NULL,
  begun_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ends_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT emergency_accesses_pkey PRIMARY KEY (organization_id,id)
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

CREATE TABLE holdfast.consents (
  organization_id UUID NOT NULL,
  case_id UUID NOT NULL,
  id UUID NOT NULL,
  decision TEXT NOT NULL,
  subject TEXT NOT NULL,
  patient_name TEXT NOT NULL,
  discloser TEXT NOT NULL,
  recipient TEXT NOT NULL,
  plan_id UUID,
  treatment_option_id UUID,
  parts TEXT[],
  purpose TEXT NOT NULL,
  contact_name TEXT NOT NULL DEFAULT '',
  contact_phone TEXT NOT NULL DEFAULT '',
  decided_on DATE NOT NULL,
  signature TEXT NOT NULL DEFAULT '',
  expires_on DATE,
  expiry_event TEXT NOT NULL DEFAULT '',
  terms TEXT NOT NULL,
  recorded_by_id UUID NOT NULL,
  recorded_at TIMESTAMPTZ(3) NOT NULL,
  revoked_at TIMESTAMPTZ(3),
  revoked_by_id UUID,
  version INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT consents_pkey PRIMARY KEY (organization_id,case_id,id)
);

CREATE TABLE holdfast.disclosure_links (
  organization_id UUID NOT NULL,
  case_id UUID NOT NULL,
  id UUID NOT NULL,
  consent_id UUID NOT NULL,
  token_hash TEXT NOT NULL,
  made_by_id UUID NOT NULL,
  made_at TIMESTAMPTZ(3) NOT NULL,
  expires_at TIMESTAMPTZ(3) NOT NULL,
  ended_at TIMESTAMPTZ(3),
  CONSTRAINT disclosure_links_pkey PRIMARY KEY (organization_id,case_id,id)
);

CREATE TABLE holdfast.disclosures (
  organization_id UUID NOT NULL,
  case_id UUID NOT NULL,
  id UUID NOT NULL,
  consent_id UUID NOT NULL,
  link_id UUID NOT NULL,
  at TIMESTAMPTZ(3) NOT NULL,
  parts TEXT[],
  format TEXT NOT NULL,
  CONSTRAINT disclosures_pkey PRIMARY KEY (organization_id,case_id,id)
);

CREATE TABLE holdfast.hand_overs (
  organization_id UUID NOT NULL,
  case_id UUID NOT NULL,
  id UUID NOT NULL,
  from_member_id UUID NOT NULL,
  to_member_id UUID NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  starts_on DATE,
  until DATE,
  asked_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  accepted_at TIMESTAMPTZ(3),
  declined_at TIMESTAMPTZ(3),
  withdrawn_at TIMESTAMPTZ(3),
  moved_task_ids UUID[] DEFAULT ARRAY[]::UUID[],
  tasks_moved_at TIMESTAMPTZ(3),
  tasks_back_at TIMESTAMPTZ(3),
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

CREATE TABLE holdfast.caseload (
  organization_id UUID NOT NULL,
  reader_id UUID NOT NULL,
  case_id UUID NOT NULL,
  alias_key TEXT NOT NULL DEFAULT '',
  stage TEXT,
  danger SMALLINT NOT NULL,
  risk_level TEXT,
  due_at TIMESTAMPTZ(3) NOT NULL,
  overdue_at TIMESTAMPTZ(3),
  last_contact_at TIMESTAMPTZ(3),
  no_outcome_at TIMESTAMPTZ(3),
  has_professional BOOLEAN NOT NULL,
  opened_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT caseload_pkey PRIMARY KEY (organization_id,reader_id,case_id)
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
  link_asked_by_id UUID,
  link_asked_at TIMESTAMPTZ(3),
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
  answer TEXT,
  answer_words TEXT NOT NULL DEFAULT '',
  answered_at TIMESTAMPTZ(3),
  reminded_at TIMESTAMPTZ(3),
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
  text TEXT NOT NULL DEFAULT '',
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
  audience TEXT,
  text TEXT NOT NULL,
  author_id UUID NOT NULL,
  at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  edited_at TIMESTAMPTZ(3),
  resolved_at TIMESTAMPTZ(3),
  resolved_by_id UUID,
  version INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT comments_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE holdfast.comment_mentions (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  comment_id UUID NOT NULL,
  case_member_id UUID NOT NULL,
  CONSTRAINT comment_mentions_pkey PRIMARY KEY (organization_id,plan_id,comment_id,case_member_id)
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
  buddy_id UUID,
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
  text_hash TEXT NOT NULL,
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
  category TEXT NOT NULL,
  i_will TEXT NOT NULL,
  removes_or_protects TEXT NOT NULL,
  starts_on DATE,
  lifted_when TEXT NOT NULL,
  standing_offer TEXT NOT NULL,
  ends TEXT[] DEFAULT ARRAY[]::TEXT[],
  keeps TEXT[] DEFAULT ARRAY[]::TEXT[],
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
  own JSONB,
  source TEXT NOT NULL,
  as_of DATE NOT NULL,
  review_by DATE NOT NULL,
  standard JSONB NOT NULL,
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
  text TEXT NOT NULL,
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
  unlisted INTEGER NOT NULL DEFAULT 0,
  key_codes INTEGER NOT NULL DEFAULT 0,
  encoding TEXT,
  columns JSONB NOT NULL DEFAULT '[]',
  zips_mended INTEGER NOT NULL DEFAULT 0,
  lines_merged INTEGER NOT NULL DEFAULT 0,
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

CREATE TABLE holdfast.follow_through_entries (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  id UUID NOT NULL,
  consequence_id UUID NOT NULL,
  check_in TEXT,
  status TEXT NOT NULL,
  shared_with TEXT NOT NULL,
  shared_to_id UUID,
  by_member_id UUID NOT NULL,
  recorded_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT follow_through_entries_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE holdfast.follow_through_notes (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  entry_id UUID NOT NULL,
  author_user_id UUID NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  pressed_by TEXT NOT NULL DEFAULT '',
  would_help TEXT NOT NULL DEFAULT '',
  CONSTRAINT follow_through_notes_pkey PRIMARY KEY (organization_id,plan_id,entry_id)
);

CREATE TABLE holdfast.counter_offers (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  id UUID NOT NULL,
  offered TEXT NOT NULL,
  contingency_id UUID,
  excuse_id UUID,
  by_member_id UUID NOT NULL,
  recorded_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT counter_offers_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE holdfast.go_no_go_decisions (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  id UUID NOT NULL,
  result TEXT NOT NULL,
  day_starts_at TIMESTAMPTZ(3) NOT NULL,
  bed_confirmed BOOLEAN NOT NULL DEFAULT false,
  transport_confirmed BOOLEAN NOT NULL DEFAULT false,
  risk_assessed_at TIMESTAMPTZ(3),
  reason TEXT NOT NULL DEFAULT '',
  signed_by_id UUID NOT NULL,
  decided_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT go_no_go_decisions_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE holdfast.go_no_go_participants (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  decision_id UUID NOT NULL,
  participant_id UUID NOT NULL,
  CONSTRAINT go_no_go_participants_pkey PRIMARY KEY (organization_id,plan_id,decision_id,participant_id)
);

CREATE TABLE holdfast.go_no_go_votes (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  id UUID NOT NULL,
  participant_id UUID NOT NULL,
  by_member_id UUID NOT NULL,
  result TEXT NOT NULL,
  day_starts_at TIMESTAMPTZ(3) NOT NULL,
  voted_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT go_no_go_votes_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE holdfast.go_no_go_vote_reasons (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  vote_id UUID NOT NULL,
  author_user_id UUID NOT NULL,
  reason TEXT NOT NULL CONSTRAINT go_no_go_vote_reasons_not_empty CHECK (reason <> ''),
  CONSTRAINT go_no_go_vote_reasons_pkey PRIMARY KEY (organization_id,plan_id,vote_id)
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
  text TEXT NOT NULL,
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
  meeting_result TEXT NOT NULL,
  decision TEXT NOT NULL,
  reactions TEXT[],
  causes TEXT[],
  what_helped TEXT NOT NULL DEFAULT '',
  what_was_said TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT prior_attempts_pkey PRIMARY KEY (organization_id,case_id,id)
);

CREATE TABLE holdfast.offline_records (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  id UUID NOT NULL,
  kind TEXT NOT NULL,
  author_id UUID NOT NULL,
  browser_id UUID,
  device TEXT NOT NULL DEFAULT '',
  phone_at TIMESTAMPTZ(3) NOT NULL,
  happened_at TIMESTAMPTZ(3) NOT NULL,
  received_at TIMESTAMPTZ(3) NOT NULL,
  sobriety_check_id UUID,
  observer_id UUID,
  second_id UUID,
  result TEXT,
  settled_at TIMESTAMPTZ(3),
  refusal TEXT,
  CONSTRAINT offline_records_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE holdfast.organizations (
  organization_id UUID NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  mark TEXT NOT NULL DEFAULT '',
  accent TEXT NOT NULL DEFAULT '',
  is_sample BOOLEAN NOT NULL DEFAULT false,
  is_training BOOLEAN NOT NULL DEFAULT false,
  country TEXT NOT NULL DEFAULT 'US',
  region TEXT NOT NULL DEFAULT '',
  languages TEXT[] DEFAULT '{}',
  time_zone TEXT NOT NULL DEFAULT 'UTC',
  contact_name TEXT NOT NULL DEFAULT '',
  contact_phone TEXT NOT NULL DEFAULT '',
  contact_hours TEXT NOT NULL DEFAULT '',
  contact_reply TEXT NOT NULL DEFAULT '',
  retention JSONB NOT NULL DEFAULT '{}',
  second_factor_from TIMESTAMPTZ(3),
  required_modules TEXT[] DEFAULT '{}',
  version INTEGER NOT NULL DEFAULT 1,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  content_version INTEGER NOT NULL DEFAULT 0,
  conduct_text TEXT NOT NULL DEFAULT '',
  conduct_version INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT organizations_pkey PRIMARY KEY (organization_id)
);

CREATE TABLE holdfast.organization_invitations (
  organization_id UUID NOT NULL,
  id UUID NOT NULL,
  role TEXT NOT NULL,
  name TEXT NOT NULL,
  email TEXT,
  letter_state TEXT,
  invited_by_id UUID NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  expires_at TIMESTAMPTZ(3) NOT NULL,
  accepted_at TIMESTAMPTZ(3),
  accepted_by_id UUID,
  revoked_at TIMESTAMPTZ(3),
  CONSTRAINT organization_invitations_pkey PRIMARY KEY (organization_id,id)
);
CREATE TABLE holdfast.case_imports (
  organization_id UUID NOT NULL,
  id UUID NOT NULL,
  state TEXT NOT NULL DEFAULT 'checked',
  lines INTEGER NOT NULL,
  errors JSONB NOT NULL,
  content TEXT,
  opened INTEGER NOT NULL DEFAULT 0,
  known INTEGER NOT NULL DEFAULT 0,
  made_by_id UUID NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  version INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT case_imports_pkey PRIMARY KEY (organization_id,id)
);

CREATE TABLE holdfast.imported_cases (
  organization_id UUID NOT NULL,
  reference_hash TEXT NOT NULL,
  opened_case_id UUID NOT NULL,
  CONSTRAINT imported_cases_pkey PRIMARY KEY (organization_id,reference_hash)
);

CREATE TABLE holdfast.webhooks (
  organization_id UUID NOT NULL,
  id UUID NOT NULL,
  url TEXT NOT NULL,
  kinds TEXT[],
  state TEXT NOT NULL DEFAULT 'on',
  secret TEXT NOT NULL,
  old_secret TEXT,
  old_secret_until TIMESTAMPTZ(3),
  made_by_id UUID NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  version INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT webhooks_pkey PRIMARY KEY (organization_id,id)
);

CREATE TABLE holdfast.webhook_deliveries (
  organization_id UUID NOT NULL,
  id UUID NOT NULL,
  webhook_id UUID NOT NULL,
  kind TEXT NOT NULL,
  resource TEXT NOT NULL,
  resource_id UUID,
  chain_id UUID NOT NULL,
  at TIMESTAMPTZ(3) NOT NULL,
  state TEXT NOT NULL DEFAULT 'waiting',
  attempts INTEGER NOT NULL DEFAULT 0,
  status INTEGER,
  attempted_at TIMESTAMPTZ(3),
  due_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT webhook_deliveries_pkey PRIMARY KEY (organization_id,id)
);

CREATE TABLE holdfast.intake_questions (
  organization_id UUID NOT NULL,
  version INTEGER NOT NULL,
  questions JSONB NOT NULL,
  saved_by_id UUID NOT NULL,
  saved_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT intake_questions_pkey PRIMARY KEY (organization_id,version)
);
CREATE TABLE holdfast.intake_answers (
  organization_id UUID NOT NULL,
  case_id UUID NOT NULL,
  questions_version INTEGER NOT NULL,
  answers JSONB NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  saved_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT intake_answers_pkey PRIMARY KEY (organization_id,case_id)
);
CREATE TABLE holdfast.entrusted_cases (
  organization_id UUID NOT NULL,
  id UUID NOT NULL,
  name TEXT NOT NULL,
  made_by_id UUID NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  expires_at TIMESTAMPTZ(3) NOT NULL,
  family_id UUID,
  family_case_id UUID,
  asked_by TEXT NOT NULL DEFAULT '',
  words TEXT NOT NULL DEFAULT '',
  counted BOOLEAN NOT NULL DEFAULT false,
  asked_at TIMESTAMPTZ(3),
  accepted_at TIMESTAMPTZ(3),
  interventionist_id UUID,
  ended_at TIMESTAMPTZ(3),
  ended_by TEXT,
  CONSTRAINT entrusted_cases_pkey PRIMARY KEY (organization_id,id)
);
CREATE TABLE holdfast.organization_members (
  organization_id UUID NOT NULL,
  id UUID NOT NULL,
  user_id UUID NOT NULL,
  role TEXT NOT NULL,
  display_name TEXT NOT NULL,
  conduct_edition INTEGER NOT NULL DEFAULT 0,
  conduct_own_version INTEGER NOT NULL DEFAULT 0,
  conduct_accepted_at TIMESTAMPTZ(3),
  version INTEGER NOT NULL DEFAULT 1,
  joined_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  ended_at TIMESTAMPTZ(3),
  CONSTRAINT organization_members_pkey PRIMARY KEY (organization_id,id)
);

CREATE TABLE holdfast.outcomes (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  meeting_result TEXT NOT NULL,
  decision TEXT NOT NULL,
  decision_on DATE,
  reactions TEXT[],
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
  care_30 TEXT,
  care_90 TEXT,
  care_180 TEXT,
  note TEXT NOT NULL DEFAULT '',
  recorded_by_id UUID NOT NULL,
  recorded_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  version INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT outcomes_pkey PRIMARY KEY (organization_id,plan_id)
);

CREATE TABLE holdfast.outcome_facts (
  organization_id UUID NOT NULL,
  id UUID NOT NULL,
  concluded_in DATE NOT NULL,
  stage SMALLINT NOT NULL,
  attempt SMALLINT NOT NULL,
  approach TEXT NOT NULL,
  professional BOOLEAN NOT NULL,
  readiness TEXT NOT NULL,
  rehearsed BOOLEAN NOT NULL,
  risk TEXT NOT NULL,
  limits_before TEXT,
  limits TEXT,
  admission_delay TEXT,
  care_30 TEXT,
  care_90 TEXT,
  care_180 TEXT,
  changes TEXT[],
  causes TEXT[],
  reviewed BOOLEAN NOT NULL,
  CONSTRAINT outcome_facts_pkey PRIMARY KEY (organization_id,id)
);

CREATE TABLE holdfast.outcome_counts (
  organization_id UUID NOT NULL,
  dimension TEXT NOT NULL,
  category TEXT NOT NULL,
  concluded_in DATE NOT NULL,
  stage SMALLINT NOT NULL,
  plans INTEGER NOT NULL,
  CONSTRAINT outcome_counts_pkey PRIMARY KEY (organization_id,dimension,category,concluded_in,stage)
);

CREATE TABLE holdfast.decline_reasons (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  reason TEXT NOT NULL,
  source TEXT NOT NULL,
  participant_id UUID,
  position INTEGER NOT NULL,
  CONSTRAINT decline_reasons_pkey PRIMARY KEY (organization_id,plan_id,reason)
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
  raised_codes TEXT[] DEFAULT ARRAY[]::TEXT[],
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
  codes TEXT[] DEFAULT ARRAY[]::TEXT[],
  answered_at TIMESTAMPTZ(3) NOT NULL,
  version INTEGER NOT NULL DEFAULT 2,
  CONSTRAINT suitability_answers_pkey PRIMARY KEY (organization_id,plan_id,participant_id,by_member_id)
);

CREATE TABLE holdfast.suitability_notes (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  participant_id UUID NOT NULL,
  by_member_id UUID NOT NULL,
  about TEXT NOT NULL,
  text TEXT NOT NULL,
  written_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT suitability_notes_pkey PRIMARY KEY (organization_id,plan_id,participant_id,by_member_id,about)
);

CREATE TABLE holdfast.suitability_decisions (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  participant_id UUID NOT NULL,
  decision TEXT,
  codes_added TEXT[],
  codes_decided TEXT[],
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
  approach TEXT,
  level INTEGER NOT NULL DEFAULT 1,
  announced BOOLEAN NOT NULL DEFAULT true,
  goal TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1,
  revision INTEGER NOT NULL DEFAULT 1,
  applied_changes JSONB NOT NULL DEFAULT '[]',
  begun_early_why TEXT,
  begun_early_reason TEXT NOT NULL DEFAULT '',
  locked_at TIMESTAMPTZ(3),
  override_reason TEXT,
  override_asked_by_id UUID,
  override_asked_at TIMESTAMPTZ(3),
  override_browser_id UUID,
  override_device TEXT NOT NULL DEFAULT '',
  concluded_at TIMESTAMPTZ(3),
  check_in_overdue_at TIMESTAMPTZ(3),
  fact_id UUID NOT NULL DEFAULT gen_random_uuid(),
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
  override_asked_by_id UUID,
  at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT plan_steps_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE holdfast.logistics (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  venue TEXT NOT NULL DEFAULT '',
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
  calendar_changes INTEGER NOT NULL DEFAULT 0,
  removed_starts_at TIMESTAMPTZ(3),
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
  what_got_stuck TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1,
  recorded_by_id UUID NOT NULL,
  CONSTRAINT rehearsals_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE holdfast.rehearsal_attendees (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  rehearsal_id UUID NOT NULL,
  participant_id UUID NOT NULL,
  CONSTRAINT rehearsal_attendees_pkey PRIMARY KEY (organization_id,plan_id,rehearsal_id,participant_id)
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
  ask_again_on DATE,
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
  sent_to_id UUID,
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
  moment_id UUID,
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
  on_participant_id UUID,
  on_approach TEXT,
  on_contingency_code TEXT,
  owner_id UUID,
  due_on DATE,
  version INTEGER NOT NULL DEFAULT 1,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT review_changes_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE holdfast.learning_completions (
  organization_id UUID NOT NULL,
  case_id UUID NOT NULL,
  case_member_id UUID NOT NULL,
  module TEXT NOT NULL,
  edition INTEGER NOT NULL,
  completed_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT learning_completions_pkey PRIMARY KEY (organization_id,case_id,case_member_id,module)
);

CREATE TABLE holdfast.reader_requests (
  organization_id UUID NOT NULL,
  case_id UUID NOT NULL,
  id UUID NOT NULL,
  author_id UUID NOT NULL,
  reader_id UUID NOT NULL,
  asked_at TIMESTAMPTZ(3) NOT NULL,
  allows BOOLEAN,
  answered_at TIMESTAMPTZ(3),
  version INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT reader_requests_pkey PRIMARY KEY (organization_id,case_id,id)
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
  mitigation_reason TEXT NOT NULL DEFAULT '',
  mitigation_browser_id UUID,
  mitigation_device TEXT NOT NULL DEFAULT '',
  mitigation_confirmed_by TEXT,
  mitigation_confirmed_by_id UUID,
  mitigation_confirmed_at TIMESTAMPTZ(3),
  mitigation_confirmed_device TEXT NOT NULL DEFAULT '',
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
  happened_at TIMESTAMPTZ(3) NOT NULL,
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
  about_id UUID,
  text TEXT NOT NULL DEFAULT '',
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
  recorded_offline BOOLEAN NOT NULL DEFAULT false,
  phone_at TIMESTAMPTZ(3),
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
  content JSONB NOT NULL,
  saved_by_id UUID NOT NULL,
  saved_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT safety_plan_versions_pkey PRIMARY KEY (organization_id,plan_id,kind,version)
);

CREATE TABLE holdfast.safety_duties (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  duty TEXT NOT NULL,
  version INTEGER NOT NULL,
  kind TEXT NOT NULL DEFAULT 'day',
  participant_id UUID,
  CONSTRAINT safety_duties_pkey PRIMARY KEY (organization_id,plan_id,duty,version)
);

CREATE TABLE holdfast.safety_screenings (
  organization_id UUID NOT NULL,
  case_id UUID NOT NULL,
  id UUID NOT NULL,
  case_member_id UUID NOT NULL,
  level TEXT NOT NULL,
  not_at_home BOOLEAN NOT NULL,
  answered_at TIMESTAMPTZ(3) NOT NULL,
  first_answered_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
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
  answers TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '',
  contact_preference TEXT NOT NULL DEFAULT '',
  CONSTRAINT screening_answers_pkey PRIMARY KEY (organization_id,case_id,screening_id)
);

CREATE TABLE holdfast.feared_participants (
  organization_id UUID NOT NULL,
  case_id UUID NOT NULL,
  screening_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  participant_id UUID NOT NULL,
  CONSTRAINT feared_participants_pkey PRIMARY KEY (organization_id,case_id,screening_id,plan_id,participant_id)
);

CREATE TABLE holdfast.screening_readers (
  organization_id UUID NOT NULL,
  case_id UUID NOT NULL,
  screening_id UUID NOT NULL,
  case_member_id UUID NOT NULL,
  author_user_id UUID NOT NULL,
  CONSTRAINT screening_readers_pkey PRIMARY KEY (organization_id,case_id,screening_id,case_member_id)
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
  doors JSONB NOT NULL,
  bond_id UUID,
  version INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT seating_plans_pkey PRIMARY KEY (organization_id,plan_id)
);

CREATE TABLE holdfast.seats (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  x INTEGER NOT NULL,
  y INTEGER NOT NULL,
  for_loved_one BOOLEAN NOT NULL DEFAULT false,
  participant_id UUID,
  CONSTRAINT seats_pkey PRIMARY KEY (organization_id,plan_id,position)
);

CREATE TABLE holdfast.sobriety_plans (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  wait_plan TEXT NOT NULL DEFAULT '',
  wait_limit_minutes INTEGER,
  recheck_minutes INTEGER,
  if_postponed TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT sobriety_plans_pkey PRIMARY KEY (organization_id,plan_id)
);

CREATE TABLE holdfast.sobriety_observers (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  participant_id UUID NOT NULL,
  CONSTRAINT sobriety_observers_pkey PRIMARY KEY (organization_id,plan_id,participant_id)
);

CREATE TABLE holdfast.sobriety_checks (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  id UUID NOT NULL,
  result TEXT NOT NULL,
  emergency_signs TEXT[],
  withdrawal_flags TEXT[],
  impairment_signs TEXT[],
  answers_coherent BOOLEAN,
  consents_to_talk BOOLEAN,
  waited_minutes INTEGER NOT NULL DEFAULT 0,
  note TEXT NOT NULL DEFAULT '',
  override_reason TEXT NOT NULL DEFAULT '',
  observer_id UUID NOT NULL,
  observer_browser_id UUID,
  observer_device TEXT NOT NULL DEFAULT '',
  confirmed_browser_id UUID,
  confirmed_device TEXT NOT NULL DEFAULT '',
  last_use TEXT NOT NULL DEFAULT '',
  checked_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  recorded_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  confirmed_by_id UUID,
  second_look TEXT,
  confirmed_at TIMESTAMPTZ(3),
  cleared_by_id UUID,
  cleared_at TIMESTAMPTZ(3),
  clearance TEXT NOT NULL DEFAULT '',
  recorded_offline BOOLEAN NOT NULL DEFAULT false,
  phone_at TIMESTAMPTZ(3),
  named_second_id UUID,
  second_signed_here BOOLEAN NOT NULL DEFAULT false,
  confirmed_offline BOOLEAN NOT NULL DEFAULT false,
  version INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT sobriety_checks_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE holdfast.statements (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  id UUID NOT NULL,
  participant_id UUID NOT NULL,
  sharing TEXT NOT NULL DEFAULT 'private',
  shared_at TIMESTAMPTZ(3),
  word_count INTEGER NOT NULL DEFAULT 0,
  missing_parts TEXT[],
  version INTEGER NOT NULL DEFAULT 1,
  saved_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  text_version INTEGER NOT NULL DEFAULT 0,
  sitting_open BOOLEAN NOT NULL DEFAULT false,
  released_to_id UUID,
  written_by_id UUID,
  yes_by TEXT NOT NULL DEFAULT '',
  yes_on DATE,
  CONSTRAINT statements_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE holdfast.kept_words (
  organization_id UUID NOT NULL,
  id UUID NOT NULL,
  from_case UUID NOT NULL,
  author_user_id UUID NOT NULL,
  letter JSONB NOT NULL DEFAULT '[]',
  consequences JSONB NOT NULL DEFAULT '[]',
  others JSONB NOT NULL DEFAULT '[]',
  kept_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT kept_words_pkey PRIMARY KEY (organization_id,id)
);

CREATE TABLE holdfast.removed_places (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  participant_id UUID NOT NULL,
  name TEXT NOT NULL,
  case_member_id UUID,
  removed_by_id UUID NOT NULL,
  removed_at TIMESTAMPTZ(3) NOT NULL,
  content JSONB NOT NULL,
  CONSTRAINT removed_places_pkey PRIMARY KEY (organization_id,plan_id,participant_id)
);

CREATE TABLE holdfast.statement_versions (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  statement_id UUID NOT NULL,
  version INTEGER NOT NULL,
  author_user_id UUID NOT NULL,
  text_id UUID NOT NULL,
  parts TEXT NOT NULL,
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

CREATE TABLE holdfast.person_needs (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  position INTEGER NOT NULL,
  participant_id UUID,
  language TEXT NOT NULL DEFAULT '',
  interpreter_needed BOOLEAN NOT NULL DEFAULT false,
  interpreter_name TEXT NOT NULL DEFAULT '',
  interpreter_adult BOOLEAN NOT NULL DEFAULT false,
  interpreter_confirmed BOOLEAN NOT NULL DEFAULT false,
  access_needs TEXT NOT NULL DEFAULT '',
  reach TEXT NOT NULL DEFAULT 'internet',
  reach_plan TEXT NOT NULL DEFAULT '',
  CONSTRAINT person_needs_pkey PRIMARY KEY (organization_id,plan_id,position)
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
  suggested_by_id UUID,
  referral TEXT NOT NULL DEFAULT 'not_said',
  bed_held_until TIMESTAMPTZ(3),
  facility_id UUID,
  address TEXT NOT NULL DEFAULT '',
  website TEXT NOT NULL DEFAULT '',
  codes TEXT[] DEFAULT ARRAY[]::TEXT[],
  choice TEXT NOT NULL DEFAULT 'none',
  chosen_by_id UUID,
  chosen_how TEXT,
  chosen_at TIMESTAMPTZ(3),
  version INTEGER NOT NULL DEFAULT 1,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT treatment_options_pkey PRIMARY KEY (organization_id,plan_id,id)
);

CREATE TABLE holdfast.treatment_preferences (
  organization_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  participant_id UUID NOT NULL,
  treatment_option_id UUID NOT NULL,
  at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT treatment_preferences_pkey PRIMARY KEY (organization_id,plan_id,participant_id)
);

CREATE TABLE identity.users (
  id UUID NOT NULL,
  kind TEXT NOT NULL,
  email TEXT,
  display_name TEXT NOT NULL,
  password_hash TEXT,
  contact_email TEXT,
  email_confirmed_at TIMESTAMPTZ(3),
  locale TEXT NOT NULL DEFAULT 'en',
  read_only BOOLEAN NOT NULL DEFAULT false,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

CREATE TABLE identity.sessions (
  id UUID NOT NULL,
  user_id UUID NOT NULL,
  token_hash TEXT NOT NULL,
  device TEXT NOT NULL,
  link_only BOOLEAN NOT NULL DEFAULT false,
  browser_id UUID,
  proved_at TIMESTAMPTZ(3),
  proof_expires_at TIMESTAMPTZ(3),
  second_factor_at TIMESTAMPTZ(3),
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  last_seen_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  idle_expires_at TIMESTAMPTZ(3) NOT NULL,
  expires_at TIMESTAMPTZ(3) NOT NULL,
  ended_at TIMESTAMPTZ(3),
  CONSTRAINT sessions_pkey PRIMARY KEY (id)
);

CREATE TABLE identity.access_tokens (
  id UUID NOT NULL,
  user_id UUID NOT NULL,
  organization_id UUID,
  session_id UUID NOT NULL,
  name TEXT NOT NULL,
  scopes TEXT[],
  version INTEGER NOT NULL DEFAULT 1,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT access_tokens_pkey PRIMARY KEY (id)
);

CREATE TABLE identity.refresh_tokens (
  token_hash TEXT NOT NULL,
  access_token_id UUID NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  used_at TIMESTAMPTZ(3),
  CONSTRAINT refresh_tokens_pkey PRIMARY KEY (token_hash)
);

CREATE TABLE identity.audit_checkpoints (
  number INTEGER NOT NULL,
  at TIMESTAMPTZ(6) NOT NULL,
  jws TEXT NOT NULL,
  CONSTRAINT audit_checkpoints_pkey PRIMARY KEY (number)
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

CREATE TABLE identity.account_deletions (
  user_id UUID NOT NULL,
  letters_stay BOOLEAN NOT NULL,
  asked_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  due_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT account_deletions_pkey PRIMARY KEY (user_id)
);

CREATE TABLE identity.passkeys (
  id UUID NOT NULL,
  user_id UUID NOT NULL,
  credential_id TEXT NOT NULL,
  public_key BYTEA NOT NULL,
  counter BIGINT NOT NULL,
  transports TEXT[],
  name TEXT NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  last_used_at TIMESTAMPTZ(3),
  CONSTRAINT passkeys_pkey PRIMARY KEY (id)
);

CREATE TABLE identity.one_time_codes (
  user_id UUID NOT NULL,
  secret TEXT NOT NULL,
  confirmed_at TIMESTAMPTZ(3),
  last_step INTEGER,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT one_time_codes_pkey PRIMARY KEY (user_id)
);

CREATE TABLE identity.recovery_codes (
  user_id UUID NOT NULL,
  code_hash TEXT NOT NULL,
  used_at TIMESTAMPTZ(3),
  CONSTRAINT recovery_codes_pkey PRIMARY KEY (user_id,code_hash)
);

CREATE TABLE identity.passkey_challenges (
  challenge TEXT NOT NULL,
  browser_id UUID NOT NULL,
  user_id UUID,
  joining BOOLEAN NOT NULL DEFAULT false,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT passkey_challenges_pkey PRIMARY KEY (challenge)
);

CREATE TABLE identity.shown_samples (
  locale TEXT NOT NULL,
  organization_id UUID NOT NULL,
  case_id UUID NOT NULL,
  plan_id UUID NOT NULL,
  user_id UUID NOT NULL,
  made_at TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT shown_samples_pkey PRIMARY KEY (locale)
);

CREATE TABLE identity.reminder_settings (
  user_id UUID NOT NULL,
  off TEXT[] DEFAULT ARRAY[]::TEXT[],
  channel TEXT,
  digest_day SMALLINT,
  counts_days BOOLEAN NOT NULL DEFAULT false,
  quiet_from TEXT NOT NULL DEFAULT '21:00',
  quiet_until TEXT NOT NULL DEFAULT '08:00',
  time_zone TEXT,
  CONSTRAINT reminder_settings_pkey PRIMARY KEY (user_id)
);

CREATE TABLE identity.reminder_letters (
  id UUID NOT NULL,
  user_id UUID NOT NULL,
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  organization_id UUID,
  case_id UUID,
  plan_id UUID,
  about TEXT,
  member_id UUID,
  asked_by_user_id UUID,
  time_zone TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'planned',
  due_at TIMESTAMPTZ(3) NOT NULL,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  sent_at TIMESTAMPTZ(3),
  CONSTRAINT reminder_letters_pkey PRIMARY KEY (id)
);

CREATE TABLE identity.rate_limits (
  key TEXT NOT NULL,
  points INTEGER NOT NULL DEFAULT 0,
  expire BIGINT,
  CONSTRAINT rate_limits_pkey PRIMARY KEY (key)
);

CREATE INDEX audit_events_organization_id_at_idx ON holdfast.audit_events(organization_id, at);
CREATE INDEX holds_organization_id_case_id_idx ON holdfast.holds(organization_id, case_id);
CREATE INDEX emergency_accesses_organization_id_case_id_idx ON holdfast.emergency_accesses(organization_id, case_id);
CREATE INDEX tasks_organization_id_case_id_idx ON holdfast.tasks(organization_id, case_id);
CREATE UNIQUE INDEX tasks_organization_id_plan_id_code_key ON holdfast.tasks(organization_id, plan_id, code);
CREATE INDEX caseload_organization_id_reader_id_danger_due_at_case_id_idx ON holdfast.caseload(organization_id, reader_id, danger, due_at, case_id);
CREATE INDEX caseload_organization_id_reader_id_stage_danger_due_at_case_idx ON holdfast.caseload(organization_id, reader_id, stage, danger, due_at, case_id);
CREATE INDEX caseload_organization_id_reader_id_risk_level_danger_due_at_idx ON holdfast.caseload(organization_id, reader_id, risk_level, danger, due_at, case_id);
CREATE INDEX caseload_organization_id_case_id_idx ON holdfast.caseload(organization_id, case_id);
CREATE INDEX hand_overs_tasks_idx ON holdfast.hand_overs (accepted_at) WHERE accepted_at IS NOT NULL AND tasks_back_at IS NULL;
CREATE INDEX case_members_user_id_organization_id_idx ON holdfast.case_members(user_id, organization_id);
CREATE INDEX webhook_deliveries_organization_id_webhook_id_idx ON holdfast.webhook_deliveries(organization_id, webhook_id);
CREATE INDEX webhook_deliveries_due_idx ON holdfast.webhook_deliveries (due_at) WHERE state = 'waiting';
CREATE INDEX case_members_user_id_idx ON holdfast.case_members(user_id);
CREATE INDEX kept_words_author_user_id_idx ON holdfast.kept_words(author_user_id);
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
CREATE INDEX entrusted_cases_family_id_family_case_id_idx ON holdfast.entrusted_cases(family_id, family_case_id);
CREATE UNIQUE INDEX organization_members_organization_id_user_id_key ON holdfast.organization_members(organization_id, user_id);
CREATE UNIQUE INDEX participants_organization_id_plan_id_case_member_id_key ON holdfast.participants(organization_id, plan_id, case_member_id);
CREATE UNIQUE INDEX person_needs_organization_id_plan_id_participant_id_key ON holdfast.person_needs(organization_id, plan_id, participant_id) NULLS NOT DISTINCT;
CREATE INDEX plans_organization_id_previous_plan_id_idx ON holdfast.plans(organization_id, previous_plan_id);
CREATE UNIQUE INDEX plans_organization_id_case_id_attempt_number_key ON holdfast.plans(organization_id, case_id, attempt_number);
CREATE UNIQUE INDEX reader_requests_organization_id_case_id_author_id_reader_id_key ON holdfast.reader_requests(organization_id, case_id, author_id, reader_id);
CREATE UNIQUE INDEX review_accounts_organization_id_plan_id_case_member_id_key ON holdfast.review_accounts(organization_id, plan_id, case_member_id);
CREATE INDEX run_events_organization_id_plan_id_at_id_idx ON holdfast.run_events(organization_id, plan_id, at, id);
CREATE UNIQUE INDEX safety_screenings_organization_id_case_id_case_member_id_key ON holdfast.safety_screenings(organization_id, case_id, case_member_id);
CREATE UNIQUE INDEX statements_organization_id_plan_id_participant_id_key ON holdfast.statements(organization_id, plan_id, participant_id);
CREATE UNIQUE INDEX enabling_supports_organization_id_plan_id_participant_id_to_key ON holdfast.enabling_supports(organization_id, plan_id, participant_id, topic);
CREATE UNIQUE INDEX users_email_key ON identity.users(email);
CREATE UNIQUE INDEX sessions_token_hash_key ON identity.sessions(token_hash);
CREATE INDEX sessions_user_id_idx ON identity.sessions(user_id);
CREATE UNIQUE INDEX access_tokens_session_id_key ON identity.access_tokens(session_id);
CREATE INDEX access_tokens_user_id_idx ON identity.access_tokens(user_id);
CREATE INDEX access_tokens_organization_id_idx ON identity.access_tokens(organization_id);
CREATE INDEX refresh_tokens_access_token_id_idx ON identity.refresh_tokens(access_token_id);
CREATE UNIQUE INDEX password_resets_token_hash_key ON identity.password_resets(token_hash);
CREATE INDEX account_deletions_due_at_idx ON identity.account_deletions(due_at);
CREATE INDEX password_resets_user_id_idx ON identity.password_resets(user_id);
CREATE UNIQUE INDEX passkeys_credential_id_key ON identity.passkeys(credential_id);
CREATE INDEX passkeys_user_id_idx ON identity.passkeys(user_id);
CREATE INDEX passkey_challenges_created_at_idx ON identity.passkey_challenges(created_at);
CREATE UNIQUE INDEX reminder_letters_user_id_key_key ON identity.reminder_letters(user_id, key);
CREATE INDEX reminder_letters_organization_id_case_id_idx ON identity.reminder_letters(organization_id, case_id);
CREATE INDEX reminder_letters_planned_idx ON identity.reminder_letters(due_at) WHERE state = 'planned';
ALTER TABLE holdfast.approach_choices ADD CONSTRAINT approach_choices_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.worksheets ADD CONSTRAINT worksheets_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.worksheets ADD CONSTRAINT worksheets_organization_id_plan_id_owner_id_fkey FOREIGN KEY (organization_id, plan_id, owner_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE SET NULL (owner_id);
ALTER TABLE holdfast.tasks ADD CONSTRAINT tasks_organization_id_case_id_fkey FOREIGN KEY (organization_id, case_id) REFERENCES holdfast.cases(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.tasks ADD CONSTRAINT tasks_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.tasks ADD CONSTRAINT tasks_organization_id_owner_member_id_fkey FOREIGN KEY (organization_id, owner_member_id) REFERENCES holdfast.case_members(organization_id, id) ON DELETE SET NULL (owner_member_id);
ALTER TABLE holdfast.tasks ADD CONSTRAINT tasks_organization_id_plan_id_owner_participant_id_fkey FOREIGN KEY (organization_id, plan_id, owner_participant_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE SET NULL (owner_participant_id);
ALTER TABLE holdfast.caseload ADD CONSTRAINT caseload_organization_id_case_id_fkey FOREIGN KEY (organization_id, case_id) REFERENCES holdfast.cases(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.case_stages ADD CONSTRAINT case_stages_organization_id_case_id_fkey FOREIGN KEY (organization_id, case_id) REFERENCES holdfast.cases(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.consents ADD CONSTRAINT consents_organization_id_case_id_fkey FOREIGN KEY (organization_id, case_id) REFERENCES holdfast.cases(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.consents ADD CONSTRAINT consents_organization_id_recorded_by_id_fkey FOREIGN KEY (organization_id, recorded_by_id) REFERENCES holdfast.case_members(organization_id, id) ON DELETE NO ACTION;
ALTER TABLE holdfast.consents ADD CONSTRAINT consents_organization_id_revoked_by_id_fkey FOREIGN KEY (organization_id, revoked_by_id) REFERENCES holdfast.case_members(organization_id, id) ON DELETE NO ACTION;
ALTER TABLE holdfast.disclosure_links ADD CONSTRAINT disclosure_links_organization_id_case_id_consent_id_fkey FOREIGN KEY (organization_id, case_id, consent_id) REFERENCES holdfast.consents(organization_id, case_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.disclosure_links ADD CONSTRAINT disclosure_links_organization_id_made_by_id_fkey FOREIGN KEY (organization_id, made_by_id) REFERENCES holdfast.case_members(organization_id, id) ON DELETE NO ACTION;
ALTER TABLE holdfast.disclosures ADD CONSTRAINT disclosures_organization_id_case_id_consent_id_fkey FOREIGN KEY (organization_id, case_id, consent_id) REFERENCES holdfast.consents(organization_id, case_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.disclosures ADD CONSTRAINT disclosures_organization_id_case_id_link_id_fkey FOREIGN KEY (organization_id, case_id, link_id) REFERENCES holdfast.disclosure_links(organization_id, case_id, id) ON DELETE CASCADE;
CREATE INDEX disclosure_links_token_hash_idx ON holdfast.disclosure_links(token_hash);
ALTER TABLE holdfast.hand_overs ADD CONSTRAINT hand_overs_organization_id_case_id_fkey FOREIGN KEY (organization_id, case_id) REFERENCES holdfast.cases(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.hand_overs ADD CONSTRAINT hand_overs_organization_id_from_member_id_fkey FOREIGN KEY (organization_id, from_member_id) REFERENCES holdfast.case_members(organization_id, id) ON DELETE NO ACTION;
ALTER TABLE holdfast.hand_overs ADD CONSTRAINT hand_overs_organization_id_to_member_id_fkey FOREIGN KEY (organization_id, to_member_id) REFERENCES holdfast.case_members(organization_id, id) ON DELETE NO ACTION;
ALTER TABLE holdfast.case_members ADD CONSTRAINT case_members_organization_id_case_id_fkey FOREIGN KEY (organization_id, case_id) REFERENCES holdfast.cases(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.invitations ADD CONSTRAINT invitations_organization_id_case_id_fkey FOREIGN KEY (organization_id, case_id) REFERENCES holdfast.cases(organization_id, id) ON DELETE NO ACTION;
ALTER TABLE holdfast.checklist_items ADD CONSTRAINT checklist_items_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.checklist_items ADD CONSTRAINT checklist_items_organization_id_plan_id_owner_id_fkey FOREIGN KEY (organization_id, plan_id, owner_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE SET NULL (owner_id);
ALTER TABLE holdfast.informed_people ADD CONSTRAINT informed_people_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.disclosure_reports ADD CONSTRAINT disclosure_reports_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.comment_mentions ADD CONSTRAINT comment_mentions_organization_id_plan_id_comment_id_fkey FOREIGN KEY (organization_id, plan_id, comment_id) REFERENCES holdfast.comments(organization_id, plan_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.comment_mentions ADD CONSTRAINT comment_mentions_organization_id_case_member_id_fkey FOREIGN KEY (organization_id, case_member_id) REFERENCES holdfast.case_members(organization_id, id);
ALTER TABLE holdfast.go_no_go_participants ADD CONSTRAINT go_no_go_participants_organization_id_plan_id_decision_id_fkey FOREIGN KEY (organization_id, plan_id, decision_id) REFERENCES holdfast.go_no_go_decisions(organization_id, plan_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.rehearsal_attendees ADD CONSTRAINT rehearsal_attendees_organization_id_plan_id_rehearsal_id_fkey FOREIGN KEY (organization_id, plan_id, rehearsal_id) REFERENCES holdfast.rehearsals(organization_id, plan_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.screening_readers ADD CONSTRAINT screening_readers_organization_id_case_id_screening_id_fkey FOREIGN KEY (organization_id, case_id, screening_id) REFERENCES holdfast.screening_answers(organization_id, case_id, screening_id) ON DELETE CASCADE;
ALTER TABLE holdfast.screening_readers ADD CONSTRAINT screening_readers_organization_id_case_member_id_fkey FOREIGN KEY (organization_id, case_member_id) REFERENCES holdfast.case_members(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.feared_participants ADD CONSTRAINT feared_participants_organization_id_case_id_screening_id_fkey FOREIGN KEY (organization_id, case_id, screening_id) REFERENCES holdfast.screening_answers(organization_id, case_id, screening_id) ON DELETE CASCADE;
ALTER TABLE holdfast.sobriety_observers ADD CONSTRAINT sobriety_observers_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.sobriety_plans(organization_id, plan_id) ON DELETE CASCADE;
ALTER TABLE holdfast.go_no_go_participants ADD CONSTRAINT go_no_go_participants_organization_id_plan_id_participant_id_fk FOREIGN KEY (organization_id, plan_id, participant_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.rehearsal_attendees ADD CONSTRAINT rehearsal_attendees_organization_id_plan_id_participant_id_fkey FOREIGN KEY (organization_id, plan_id, participant_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.feared_participants ADD CONSTRAINT feared_participants_organization_id_plan_id_participant_id_fkey FOREIGN KEY (organization_id, plan_id, participant_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.sobriety_observers ADD CONSTRAINT sobriety_observers_organization_id_plan_id_participant_id_fkey FOREIGN KEY (organization_id, plan_id, participant_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.comments ADD CONSTRAINT comments_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.plan_versions ADD CONSTRAINT plan_versions_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.consequences ADD CONSTRAINT consequences_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.consequences ADD CONSTRAINT consequences_organization_id_plan_id_participant_id_fkey FOREIGN KEY (organization_id, plan_id, participant_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.consequence_stances ADD CONSTRAINT consequence_stances_organization_id_plan_id_consequence_id_fkey FOREIGN KEY (organization_id, plan_id, consequence_id) REFERENCES holdfast.consequences(organization_id, plan_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.consequence_stances ADD CONSTRAINT consequence_stances_organization_id_plan_id_participant_id_fkey FOREIGN KEY (organization_id, plan_id, participant_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.consequence_reviews ADD CONSTRAINT consequence_reviews_organization_id_plan_id_consequence_id_fkey FOREIGN KEY (organization_id, plan_id, consequence_id) REFERENCES holdfast.consequences(organization_id, plan_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.consequence_wordings ADD CONSTRAINT consequence_wordings_organization_id_plan_id_consequence_i_fkey FOREIGN KEY (organization_id, plan_id, consequence_id) REFERENCES holdfast.consequences(organization_id, plan_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.content_revisions ADD CONSTRAINT content_revisions_organization_id_member_id_fkey FOREIGN KEY (organization_id, member_id) REFERENCES holdfast.organization_members(organization_id, id) ON DELETE RESTRICT;
ALTER TABLE holdfast.contingencies ADD CONSTRAINT contingencies_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.contingencies ADD CONSTRAINT contingencies_organization_id_plan_id_owner_id_fkey FOREIGN KEY (organization_id, plan_id, owner_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE SET NULL (owner_id);
ALTER TABLE holdfast.date_polls ADD CONSTRAINT date_polls_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.date_poll_options ADD CONSTRAINT date_poll_options_organization_id_plan_id_date_poll_id_fkey FOREIGN KEY (organization_id, plan_id, date_poll_id) REFERENCES holdfast.date_polls(organization_id, plan_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.date_poll_answers ADD CONSTRAINT date_poll_answers_organization_id_plan_id_date_poll_id_opt_fkey FOREIGN KEY (organization_id, plan_id, date_poll_id, option_id) REFERENCES holdfast.date_poll_options(organization_id, plan_id, date_poll_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.date_poll_answers ADD CONSTRAINT date_poll_answers_organization_id_plan_id_participant_id_fkey FOREIGN KEY (organization_id, plan_id, participant_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.participant_schedules ADD CONSTRAINT participant_schedules_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.participant_schedules ADD CONSTRAINT participant_schedules_organization_id_plan_id_participant__fkey FOREIGN KEY (organization_id, plan_id, participant_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.excuses ADD CONSTRAINT excuses_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.excuses ADD CONSTRAINT excuses_organization_id_plan_id_owner_id_fkey FOREIGN KEY (organization_id, plan_id, owner_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE SET NULL (owner_id);
ALTER TABLE holdfast.facility_import_lines ADD CONSTRAINT facility_import_lines_organization_id_import_id_fkey FOREIGN KEY (organization_id, import_id) REFERENCES holdfast.facility_imports(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.follow_through_entries ADD CONSTRAINT follow_through_entries_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.follow_through_entries ADD CONSTRAINT follow_through_entries_organization_id_plan_id_consequence_fkey FOREIGN KEY (organization_id, plan_id, consequence_id) REFERENCES holdfast.consequences(organization_id, plan_id, id);
ALTER TABLE holdfast.follow_through_notes ADD CONSTRAINT follow_through_notes_organization_id_plan_id_entry_id_fkey FOREIGN KEY (organization_id, plan_id, entry_id) REFERENCES holdfast.follow_through_entries(organization_id, plan_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.counter_offers ADD CONSTRAINT counter_offers_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.go_no_go_decisions ADD CONSTRAINT go_no_go_decisions_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.go_no_go_votes ADD CONSTRAINT go_no_go_votes_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.go_no_go_votes ADD CONSTRAINT go_no_go_votes_organization_id_plan_id_participant_id_fkey FOREIGN KEY (organization_id, plan_id, participant_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.go_no_go_vote_reasons ADD CONSTRAINT go_no_go_vote_reasons_organization_id_plan_id_vote_id_fkey FOREIGN KEY (organization_id, plan_id, vote_id) REFERENCES holdfast.go_no_go_votes(organization_id, plan_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.first_calls ADD CONSTRAINT first_calls_organization_id_case_id_fkey FOREIGN KEY (organization_id, case_id) REFERENCES holdfast.cases(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.family_histories ADD CONSTRAINT family_histories_organization_id_case_id_fkey FOREIGN KEY (organization_id, case_id) REFERENCES holdfast.cases(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.family_histories ADD CONSTRAINT family_histories_organization_id_author_id_fkey FOREIGN KEY (organization_id, author_id) REFERENCES holdfast.case_members(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.prior_attempts ADD CONSTRAINT prior_attempts_organization_id_case_id_fkey FOREIGN KEY (organization_id, case_id) REFERENCES holdfast.cases(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.outcomes ADD CONSTRAINT outcomes_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.participants ADD CONSTRAINT participants_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.participants ADD CONSTRAINT participants_organization_id_case_member_id_fkey FOREIGN KEY (organization_id, case_member_id) REFERENCES holdfast.case_members(organization_id, id) ON DELETE NO ACTION;
ALTER TABLE holdfast.participants ADD CONSTRAINT participants_organization_id_plan_id_read_by_id_fkey FOREIGN KEY (organization_id, plan_id, read_by_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE SET NULL (read_by_id);
ALTER TABLE holdfast.participant_abouts ADD CONSTRAINT participant_abouts_organization_id_plan_id_participant_id_fkey FOREIGN KEY (organization_id, plan_id, participant_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.removed_places ADD CONSTRAINT removed_places_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.removed_places ADD CONSTRAINT removed_places_organization_id_case_member_id_fkey FOREIGN KEY (organization_id, case_member_id) REFERENCES holdfast.case_members(organization_id, id) ON DELETE NO ACTION;
ALTER TABLE holdfast.removed_places ADD CONSTRAINT removed_places_organization_id_removed_by_id_fkey FOREIGN KEY (organization_id, removed_by_id) REFERENCES holdfast.case_members(organization_id, id) ON DELETE NO ACTION;
ALTER TABLE holdfast.cases ADD CONSTRAINT cases_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES holdfast.organizations(organization_id) ON DELETE NO ACTION;
ALTER TABLE holdfast.learning_completions ADD CONSTRAINT learning_completions_organization_id_case_id_fkey FOREIGN KEY (organization_id, case_id) REFERENCES holdfast.cases(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.learning_completions ADD CONSTRAINT learning_completions_organization_id_case_member_id_fkey FOREIGN KEY (organization_id, case_member_id) REFERENCES holdfast.case_members(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.reader_requests ADD CONSTRAINT reader_requests_organization_id_case_id_fkey FOREIGN KEY (organization_id, case_id) REFERENCES holdfast.cases(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.reader_requests ADD CONSTRAINT reader_requests_organization_id_author_id_fkey FOREIGN KEY (organization_id, author_id) REFERENCES holdfast.case_members(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.reader_requests ADD CONSTRAINT reader_requests_organization_id_reader_id_fkey FOREIGN KEY (organization_id, reader_id) REFERENCES holdfast.case_members(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.suitability_notes ADD CONSTRAINT suitability_notes_organization_id_plan_id_participant_id_fkey FOREIGN KEY (organization_id, plan_id, participant_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.suitability_notes ADD CONSTRAINT suitability_notes_organization_id_by_member_id_fkey FOREIGN KEY (organization_id, by_member_id) REFERENCES holdfast.case_members(organization_id, id) ON DELETE NO ACTION;
ALTER TABLE holdfast.suitability_answers ADD CONSTRAINT suitability_answers_organization_id_plan_id_participant_id_fkey FOREIGN KEY (organization_id, plan_id, participant_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.suitability_decisions ADD CONSTRAINT suitability_decisions_organization_id_plan_id_participant__fkey FOREIGN KEY (organization_id, plan_id, participant_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.plans ADD CONSTRAINT plans_organization_id_case_id_fkey FOREIGN KEY (organization_id, case_id) REFERENCES holdfast.cases(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.plans ADD CONSTRAINT plans_organization_id_previous_plan_id_fkey FOREIGN KEY (organization_id, previous_plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE NO ACTION;
ALTER TABLE holdfast.plan_steps ADD CONSTRAINT plan_steps_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.logistics ADD CONSTRAINT logistics_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.logistics ADD CONSTRAINT logistics_organization_id_plan_id_transport_lead_id_fkey FOREIGN KEY (organization_id, plan_id, transport_lead_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE SET NULL (transport_lead_id);
ALTER TABLE holdfast.logistics ADD CONSTRAINT logistics_organization_id_plan_id_escort_id_fkey FOREIGN KEY (organization_id, plan_id, escort_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE SET NULL (escort_id);
ALTER TABLE holdfast.rehearsals ADD CONSTRAINT rehearsals_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.rehearsal_notes ADD CONSTRAINT rehearsal_notes_organization_id_plan_id_rehearsal_id_fkey FOREIGN KEY (organization_id, plan_id, rehearsal_id) REFERENCES holdfast.rehearsals(organization_id, plan_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.rehearsal_notes ADD CONSTRAINT rehearsal_notes_organization_id_plan_id_participant_id_fkey FOREIGN KEY (organization_id, plan_id, participant_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE SET NULL (participant_id);
ALTER TABLE holdfast.rehearsal_notes ADD CONSTRAINT rehearsal_notes_organization_id_plan_id_contingency_id_fkey FOREIGN KEY (organization_id, plan_id, contingency_id) REFERENCES holdfast.contingencies(organization_id, plan_id, id) ON DELETE SET NULL (contingency_id);
ALTER TABLE holdfast.rehearsal_notes ADD CONSTRAINT rehearsal_notes_organization_id_plan_id_excuse_id_fkey FOREIGN KEY (organization_id, plan_id, excuse_id) REFERENCES holdfast.excuses(organization_id, plan_id, id) ON DELETE SET NULL (excuse_id);
ALTER TABLE holdfast.reviews ADD CONSTRAINT reviews_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.review_accounts ADD CONSTRAINT review_accounts_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.reviews(organization_id, plan_id) ON DELETE CASCADE;
ALTER TABLE holdfast.review_account_texts ADD CONSTRAINT review_account_texts_organization_id_plan_id_account_id_fkey FOREIGN KEY (organization_id, plan_id, account_id) REFERENCES holdfast.review_accounts(organization_id, plan_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.review_factors ADD CONSTRAINT review_factors_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.reviews(organization_id, plan_id) ON DELETE CASCADE;
ALTER TABLE holdfast.review_changes ADD CONSTRAINT review_changes_organization_id_plan_id_factor_id_fkey FOREIGN KEY (organization_id, plan_id, factor_id) REFERENCES holdfast.review_factors(organization_id, plan_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.review_changes ADD CONSTRAINT review_changes_organization_id_plan_id_owner_id_fkey FOREIGN KEY (organization_id, plan_id, owner_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE SET NULL (owner_id);
ALTER TABLE holdfast.review_changes ADD CONSTRAINT review_changes_organization_id_plan_id_on_participant_id_fkey FOREIGN KEY (organization_id, plan_id, on_participant_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE SET NULL (on_participant_id);
ALTER TABLE holdfast.risk_assessments ADD CONSTRAINT risk_assessments_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.run_events ADD CONSTRAINT run_events_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.runs ADD CONSTRAINT runs_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.offline_records ADD CONSTRAINT offline_records_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.safety_plans ADD CONSTRAINT safety_plans_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.holds ADD CONSTRAINT holds_organization_id_case_id_fkey FOREIGN KEY (organization_id, case_id) REFERENCES holdfast.cases(organization_id, id);
ALTER TABLE holdfast.emergency_accesses ADD CONSTRAINT emergency_accesses_organization_id_case_id_fkey FOREIGN KEY (organization_id, case_id) REFERENCES holdfast.cases(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.safety_plan_versions ADD CONSTRAINT safety_plan_versions_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.safety_plans(organization_id, plan_id) ON DELETE CASCADE;
ALTER TABLE holdfast.safety_duties ADD CONSTRAINT safety_duties_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.safety_plans(organization_id, plan_id) ON DELETE CASCADE;
ALTER TABLE holdfast.safety_duties ADD CONSTRAINT safety_duties_organization_id_plan_id_kind_version_fkey FOREIGN KEY (organization_id, plan_id, kind, version) REFERENCES holdfast.safety_plan_versions(organization_id, plan_id, kind, version) ON DELETE CASCADE;
ALTER TABLE holdfast.safety_duties ADD CONSTRAINT safety_duties_organization_id_plan_id_participant_id_fkey FOREIGN KEY (organization_id, plan_id, participant_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE SET NULL (participant_id);
ALTER TABLE holdfast.safety_screenings ADD CONSTRAINT safety_screenings_organization_id_case_id_fkey FOREIGN KEY (organization_id, case_id) REFERENCES holdfast.cases(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.screening_answers ADD CONSTRAINT screening_answers_organization_id_case_id_screening_id_fkey FOREIGN KEY (organization_id, case_id, screening_id) REFERENCES holdfast.safety_screenings(organization_id, case_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.screening_follow_ups ADD CONSTRAINT screening_follow_ups_organization_id_case_id_screening_id_fkey FOREIGN KEY (organization_id, case_id, screening_id) REFERENCES holdfast.safety_screenings(organization_id, case_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.seating_plans ADD CONSTRAINT seating_plans_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.sobriety_plans ADD CONSTRAINT sobriety_plans_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.sobriety_checks ADD CONSTRAINT sobriety_checks_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.statements ADD CONSTRAINT statements_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.statements ADD CONSTRAINT statements_organization_id_plan_id_released_to_id_fkey FOREIGN KEY (organization_id, plan_id, released_to_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE SET NULL (released_to_id);
ALTER TABLE holdfast.statements ADD CONSTRAINT statements_organization_id_written_by_id_fkey FOREIGN KEY (organization_id, written_by_id) REFERENCES holdfast.case_members(organization_id, id);
ALTER TABLE holdfast.statements ADD CONSTRAINT statements_organization_id_plan_id_participant_id_fkey FOREIGN KEY (organization_id, plan_id, participant_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.statement_versions ADD CONSTRAINT statement_versions_organization_id_plan_id_statement_id_fkey FOREIGN KEY (organization_id, plan_id, statement_id) REFERENCES holdfast.statements(organization_id, plan_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.statement_dismissed_hints ADD CONSTRAINT statement_dismissed_hints_organization_id_plan_id_statemen_fkey FOREIGN KEY (organization_id, plan_id, statement_id) REFERENCES holdfast.statements(organization_id, plan_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.kept_words ADD CONSTRAINT kept_words_organization_id_from_case_fkey FOREIGN KEY (organization_id, from_case) REFERENCES holdfast.cases (organization_id, id) ON DELETE CASCADE ON UPDATE NO ACTION;
ALTER TABLE holdfast.speaking_orders ADD CONSTRAINT speaking_orders_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.person_needs ADD CONSTRAINT person_needs_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.accommodations(organization_id, plan_id) ON DELETE CASCADE;
ALTER TABLE holdfast.person_needs ADD CONSTRAINT person_needs_organization_id_plan_id_participant_id_fkey FOREIGN KEY (organization_id, plan_id, participant_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.decline_reasons ADD CONSTRAINT decline_reasons_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.outcomes(organization_id, plan_id) ON DELETE CASCADE;
ALTER TABLE holdfast.decline_reasons ADD CONSTRAINT decline_reasons_organization_id_plan_id_participant_id_fkey FOREIGN KEY (organization_id, plan_id, participant_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE SET NULL (participant_id);
ALTER TABLE holdfast.seating_plans ADD CONSTRAINT seating_plans_organization_id_plan_id_bond_id_fkey FOREIGN KEY (organization_id, plan_id, bond_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE SET NULL (bond_id);
ALTER TABLE holdfast.seats ADD CONSTRAINT seats_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.seating_plans(organization_id, plan_id) ON DELETE CASCADE;
ALTER TABLE holdfast.seats ADD CONSTRAINT seats_organization_id_plan_id_participant_id_fkey FOREIGN KEY (organization_id, plan_id, participant_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE SET NULL (participant_id);
ALTER TABLE holdfast.accommodations ADD CONSTRAINT accommodations_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.enabling_supports ADD CONSTRAINT enabling_supports_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.enabling_supports ADD CONSTRAINT enabling_supports_organization_id_plan_id_participant_id_fkey FOREIGN KEY (organization_id, plan_id, participant_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.treatment_preferences ADD CONSTRAINT treatment_preferences_organization_id_plan_id_treatment_op_fkey FOREIGN KEY (organization_id, plan_id, treatment_option_id) REFERENCES holdfast.treatment_options(organization_id, plan_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.treatment_preferences ADD CONSTRAINT treatment_preferences_organization_id_plan_id_participant__fkey FOREIGN KEY (organization_id, plan_id, participant_id) REFERENCES holdfast.participants(organization_id, plan_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.treatment_options ADD CONSTRAINT treatment_options_organization_id_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans(organization_id, id) ON DELETE CASCADE;
ALTER TABLE identity.sessions ADD CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES identity.users(id) ON DELETE CASCADE;
ALTER TABLE identity.account_deletions ADD CONSTRAINT account_deletions_user_id_fkey FOREIGN KEY (user_id) REFERENCES identity.users(id) ON DELETE CASCADE;
ALTER TABLE identity.password_resets ADD CONSTRAINT password_resets_user_id_fkey FOREIGN KEY (user_id) REFERENCES identity.users(id) ON DELETE CASCADE;
ALTER TABLE identity.reminder_settings ADD CONSTRAINT reminder_settings_user_id_fkey FOREIGN KEY (user_id) REFERENCES identity.users(id) ON DELETE CASCADE;
ALTER TABLE identity.reminder_letters ADD CONSTRAINT reminder_letters_user_id_fkey FOREIGN KEY (user_id) REFERENCES identity.users(id) ON DELETE CASCADE;
ALTER TABLE identity.reminder_letters ADD CONSTRAINT reminder_letters_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES holdfast.organizations(organization_id) ON DELETE CASCADE;
ALTER TABLE identity.reminder_settings ADD CONSTRAINT reminder_settings_digest_day_range CHECK (digest_day BETWEEN 1 AND 7);
ALTER TABLE identity.shown_samples ADD CONSTRAINT shown_samples_user_id_fkey FOREIGN KEY (user_id) REFERENCES identity.users(id) ON DELETE CASCADE;
ALTER TABLE identity.access_tokens ADD CONSTRAINT access_tokens_user_id_fkey FOREIGN KEY (user_id) REFERENCES identity.users(id) ON DELETE CASCADE;
ALTER TABLE identity.access_tokens ADD CONSTRAINT access_tokens_session_id_fkey FOREIGN KEY (session_id) REFERENCES identity.sessions(id) ON DELETE CASCADE;
ALTER TABLE identity.refresh_tokens ADD CONSTRAINT refresh_tokens_access_token_id_fkey FOREIGN KEY (access_token_id) REFERENCES identity.access_tokens(id) ON DELETE CASCADE;
ALTER TABLE identity.passkeys ADD CONSTRAINT passkeys_user_id_fkey FOREIGN KEY (user_id) REFERENCES identity.users(id) ON DELETE CASCADE;
ALTER TABLE identity.one_time_codes ADD CONSTRAINT one_time_codes_user_id_fkey FOREIGN KEY (user_id) REFERENCES identity.users(id) ON DELETE CASCADE;
ALTER TABLE identity.recovery_codes ADD CONSTRAINT recovery_codes_user_id_fkey FOREIGN KEY (user_id) REFERENCES identity.users(id) ON DELETE CASCADE;

-- A day is locked and held for an approach with a meeting alone; nobody slides into one that nobody chose.
ALTER TABLE holdfast.plans ADD CONSTRAINT plans_approach_before_day_check CHECK (status NOT IN ('ready', 'under_way') OR approach IS NOT NULL AND approach NOT IN ('one_conversation', 'craft', 'none'));

-- How close somebody is, and how much of an approach is followed.
ALTER TABLE holdfast.participants ADD CONSTRAINT participants_closeness_check CHECK (closeness BETWEEN 1 AND 5);
ALTER TABLE holdfast.invitations ADD CONSTRAINT invitations_letter_state_check CHECK (letter_state IN ('waiting', 'sent', 'failed'));
ALTER TABLE holdfast.plans ADD CONSTRAINT plans_level_check CHECK (level BETWEEN 1 AND 3);
ALTER TABLE holdfast.comments ADD CONSTRAINT comments_audience_check CHECK ((audience IS NOT NULL) = (section = 'statements' AND subject_id IS NOT NULL));
ALTER TABLE holdfast.reader_requests ADD CONSTRAINT reader_requests_answer_check CHECK (num_nulls(allows, answered_at) IN (0, 2));
ALTER TABLE holdfast.reader_requests ADD CONSTRAINT reader_requests_two_people_check CHECK (author_id <> reader_id);
ALTER TABLE holdfast.statements ADD CONSTRAINT statements_shared_at_check CHECK (sharing = 'private' OR shared_at IS NOT NULL);
ALTER TABLE holdfast.plans ADD CONSTRAINT plans_override_check CHECK (num_nulls(override_reason, override_asked_by_id, override_asked_at) IN (0, 3));
ALTER TABLE holdfast.review_changes ADD CONSTRAINT review_changes_on_check CHECK (num_nonnulls(on_participant_id, on_approach, on_contingency_code) <= 1);

ALTER TABLE holdfast.content_revisions ADD CONSTRAINT content_revisions_dates CHECK (review_by >= as_of);

-- Words by language: each key is the tag of a language, each value a text. Which languages there are is no matter of the database.
ALTER TABLE holdfast.content_revisions ADD CONSTRAINT content_revisions_own_words CHECK (jsonb_typeof(own) = 'object' AND NOT jsonb_path_exists(own, '$.keyvalue() ? (@.value.type() != "string" || !(@.key like_regex "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"))'));
ALTER TABLE holdfast.content_revisions ADD CONSTRAINT content_revisions_standard_words CHECK (jsonb_typeof(standard) = 'object' AND NOT jsonb_path_exists(standard, '$.keyvalue() ? (@.value.type() != "string" || !(@.key like_regex "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"))'));
ALTER TABLE holdfast.organization_crisis_contacts ADD CONSTRAINT organization_crisis_contacts_label_words CHECK (jsonb_typeof(label) = 'object' AND NOT jsonb_path_exists(label, '$.keyvalue() ? (@.value.type() != "string" || !(@.key like_regex "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"))'));
ALTER TABLE holdfast.organization_crisis_contacts ADD CONSTRAINT organization_crisis_contacts_hours_words CHECK (jsonb_typeof(hours) = 'object' AND NOT jsonb_path_exists(hours, '$.keyvalue() ? (@.value.type() != "string" || !(@.key like_regex "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"))'));
ALTER TABLE content.crisis_contacts ADD CONSTRAINT crisis_contacts_label_words CHECK (jsonb_typeof(label) = 'object' AND NOT jsonb_path_exists(label, '$.keyvalue() ? (@.value.type() != "string" || !(@.key like_regex "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"))'));
ALTER TABLE content.crisis_contacts ADD CONSTRAINT crisis_contacts_hours_words CHECK (jsonb_typeof(hours) = 'object' AND NOT jsonb_path_exists(hours, '$.keyvalue() ? (@.value.type() != "string" || !(@.key like_regex "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"))'));
ALTER TABLE identity.users ADD CONSTRAINT users_locale_tag CHECK (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$');
ALTER TABLE identity.shown_samples ADD CONSTRAINT shown_samples_locale_tag CHECK (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$');

-- One of Holdfast's crisis contacts has one replacement at most, or is hidden.
CREATE UNIQUE INDEX organization_crisis_contacts_replaces ON holdfast.organization_crisis_contacts (organization_id, replaces)
  WHERE replaces IS NOT NULL AND removed_at IS NULL;

-- One import at a time in each organization.
CREATE UNIQUE INDEX facility_imports_one_open ON holdfast.facility_imports (organization_id)
  WHERE status IN ('waiting', 'reading', 'checked', 'loading');

-- An option keeps what it took from the directory when the entry there is gone.
ALTER TABLE holdfast.treatment_options ADD CONSTRAINT treatment_options_facility_fkey
  FOREIGN KEY (organization_id, facility_id) REFERENCES holdfast.facilities (organization_id, id)
  ON DELETE SET NULL (facility_id);
CREATE INDEX treatment_options_facility_idx ON holdfast.treatment_options (organization_id, facility_id)
  WHERE facility_id IS NOT NULL;

-- A consent keeps what it was given for when the place is taken out of the plan.
ALTER TABLE holdfast.consents ADD CONSTRAINT consents_plan_fkey
  FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans (organization_id, id) ON DELETE SET NULL (plan_id);
ALTER TABLE holdfast.consents ADD CONSTRAINT consents_treatment_option_fkey
  FOREIGN KEY (organization_id, plan_id, treatment_option_id) REFERENCES holdfast.treatment_options (organization_id, plan_id, id)
  ON DELETE SET NULL (treatment_option_id);
ALTER TABLE holdfast.consents ADD CONSTRAINT consents_elements_check CHECK (
  cardinality(parts) > 0 AND (decision = 'given') = (expires_on IS NOT NULL) AND (decision = 'declined' OR signature <> ''));
ALTER TABLE holdfast.consents ADD CONSTRAINT consents_revoked_check CHECK (num_nulls(revoked_at, revoked_by_id) IN (0, 2));

-- Who did it: a member of the case, who stays there when they leave.
ALTER TABLE holdfast.approach_choices ADD CONSTRAINT approach_choices_by_member_id_fkey FOREIGN KEY (organization_id, by_member_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.case_stages ADD CONSTRAINT case_stages_by_member_id_fkey FOREIGN KEY (organization_id, by_member_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.checklist_items ADD CONSTRAINT checklist_items_done_by_id_fkey FOREIGN KEY (organization_id, done_by_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.comments ADD CONSTRAINT comments_author_id_fkey FOREIGN KEY (organization_id, author_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.comments ADD CONSTRAINT comments_resolved_by_id_fkey FOREIGN KEY (organization_id, resolved_by_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.consequence_reviews ADD CONSTRAINT consequence_reviews_by_member_id_fkey FOREIGN KEY (organization_id, by_member_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.consequences ADD CONSTRAINT consequences_buddy_id_fkey FOREIGN KEY (organization_id, buddy_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.follow_through_entries ADD CONSTRAINT follow_through_entries_by_member_id_fkey FOREIGN KEY (organization_id, by_member_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.follow_through_entries ADD CONSTRAINT follow_through_entries_shared_to_id_fkey FOREIGN KEY (organization_id, shared_to_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.counter_offers ADD CONSTRAINT counter_offers_by_member_id_fkey FOREIGN KEY (organization_id, by_member_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.counter_offers ADD CONSTRAINT counter_offers_contingency_id_fkey FOREIGN KEY (organization_id, plan_id, contingency_id) REFERENCES holdfast.contingencies (organization_id, plan_id, id);
ALTER TABLE holdfast.counter_offers ADD CONSTRAINT counter_offers_excuse_id_fkey FOREIGN KEY (organization_id, plan_id, excuse_id) REFERENCES holdfast.excuses (organization_id, plan_id, id);
ALTER TABLE holdfast.go_no_go_decisions ADD CONSTRAINT go_no_go_decisions_signed_by_id_fkey FOREIGN KEY (organization_id, signed_by_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.go_no_go_votes ADD CONSTRAINT go_no_go_votes_by_member_id_fkey FOREIGN KEY (organization_id, by_member_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.invitations ADD CONSTRAINT invitations_accepted_by_id_fkey FOREIGN KEY (organization_id, accepted_by_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.invitations ADD CONSTRAINT invitations_invited_by_id_fkey FOREIGN KEY (organization_id, invited_by_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.intake_questions ADD CONSTRAINT intake_questions_saved_by_id_fkey FOREIGN KEY (organization_id, saved_by_id) REFERENCES holdfast.organization_members (organization_id, id);
ALTER TABLE holdfast.intake_answers ADD CONSTRAINT intake_answers_questions_version_fkey FOREIGN KEY (organization_id, questions_version) REFERENCES holdfast.intake_questions (organization_id, version);
ALTER TABLE holdfast.intake_answers ADD CONSTRAINT intake_answers_case_id_fkey FOREIGN KEY (organization_id, case_id) REFERENCES holdfast.cases (organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.entrusted_cases ADD CONSTRAINT entrusted_cases_interventionist_id_fkey FOREIGN KEY (organization_id, interventionist_id) REFERENCES holdfast.organization_members (organization_id, id);
ALTER TABLE holdfast.entrusted_cases ADD CONSTRAINT entrusted_cases_made_by_id_fkey FOREIGN KEY (organization_id, made_by_id) REFERENCES holdfast.organization_members (organization_id, id);
ALTER TABLE holdfast.case_imports ADD CONSTRAINT case_imports_made_by_id_fkey FOREIGN KEY (organization_id, made_by_id) REFERENCES holdfast.organization_members(organization_id, id);
ALTER TABLE holdfast.imported_cases ADD CONSTRAINT imported_cases_opened_case_id_fkey FOREIGN KEY (organization_id, opened_case_id) REFERENCES holdfast.cases(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.webhooks ADD CONSTRAINT webhooks_made_by_id_fkey FOREIGN KEY (organization_id, made_by_id) REFERENCES holdfast.organization_members(organization_id, id);
ALTER TABLE holdfast.webhook_deliveries ADD CONSTRAINT webhook_deliveries_webhook_id_fkey FOREIGN KEY (organization_id, webhook_id) REFERENCES holdfast.webhooks(organization_id, id) ON DELETE CASCADE;
ALTER TABLE holdfast.organization_invitations ADD CONSTRAINT organization_invitations_accepted_by_id_fkey FOREIGN KEY (organization_id, accepted_by_id) REFERENCES holdfast.organization_members (organization_id, id);
ALTER TABLE holdfast.organization_invitations ADD CONSTRAINT organization_invitations_invited_by_id_fkey FOREIGN KEY (organization_id, invited_by_id) REFERENCES holdfast.organization_members (organization_id, id);
ALTER TABLE holdfast.disclosure_reports ADD CONSTRAINT disclosure_reports_decided_by_id_fkey FOREIGN KEY (organization_id, decided_by_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.disclosure_reports ADD CONSTRAINT disclosure_reports_reported_by_id_fkey FOREIGN KEY (organization_id, reported_by_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.outcomes ADD CONSTRAINT outcomes_recorded_by_id_fkey FOREIGN KEY (organization_id, recorded_by_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.plan_steps ADD CONSTRAINT plan_steps_by_member_id_fkey FOREIGN KEY (organization_id, by_member_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.plan_steps ADD CONSTRAINT plan_steps_override_asked_by_id_fkey FOREIGN KEY (organization_id, override_asked_by_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.plans ADD CONSTRAINT plans_override_asked_by_id_fkey FOREIGN KEY (organization_id, override_asked_by_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.plan_versions ADD CONSTRAINT plan_versions_by_member_id_fkey FOREIGN KEY (organization_id, by_member_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.rehearsals ADD CONSTRAINT rehearsals_recorded_by_id_fkey FOREIGN KEY (organization_id, recorded_by_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.review_accounts ADD CONSTRAINT review_accounts_sent_to_id_fkey FOREIGN KEY (organization_id, sent_to_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.case_members ADD CONSTRAINT case_members_link_asked_by_id_fkey FOREIGN KEY (organization_id, link_asked_by_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.review_accounts ADD CONSTRAINT review_accounts_case_member_id_fkey FOREIGN KEY (organization_id, case_member_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.reviews ADD CONSTRAINT reviews_facilitator_id_fkey FOREIGN KEY (organization_id, facilitator_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.reviews ADD CONSTRAINT reviews_finalized_by_id_fkey FOREIGN KEY (organization_id, finalized_by_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.risk_assessments ADD CONSTRAINT risk_assessments_assessed_by_id_fkey FOREIGN KEY (organization_id, assessed_by_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.risk_assessments ADD CONSTRAINT risk_assessments_mitigation_signed_by_id_fkey FOREIGN KEY (organization_id, mitigation_signed_by_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.risk_assessments ADD CONSTRAINT risk_assessments_mitigation_confirmed_by_id_fkey FOREIGN KEY (organization_id, mitigation_confirmed_by_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.risk_assessments ADD CONSTRAINT risk_assessments_two_people_check CHECK (mitigation_confirmed_by_id <> mitigation_signed_by_id);
ALTER TABLE holdfast.run_events ADD CONSTRAINT run_events_author_id_fkey FOREIGN KEY (organization_id, author_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.runs ADD CONSTRAINT runs_started_by_id_fkey FOREIGN KEY (organization_id, started_by_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.runs ADD CONSTRAINT runs_stopped_by_id_fkey FOREIGN KEY (organization_id, stopped_by_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.safety_plan_versions ADD CONSTRAINT safety_plan_versions_saved_by_id_fkey FOREIGN KEY (organization_id, saved_by_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.safety_plans ADD CONSTRAINT safety_plans_written_by_id_fkey FOREIGN KEY (organization_id, written_by_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.screening_follow_ups ADD CONSTRAINT screening_follow_ups_by_member_id_fkey FOREIGN KEY (organization_id, by_member_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.safety_screenings ADD CONSTRAINT safety_screenings_case_member_id_fkey FOREIGN KEY (organization_id, case_member_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.sobriety_checks ADD CONSTRAINT sobriety_checks_cleared_by_id_fkey FOREIGN KEY (organization_id, cleared_by_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.sobriety_checks ADD CONSTRAINT sobriety_checks_confirmed_by_id_fkey FOREIGN KEY (organization_id, confirmed_by_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.sobriety_checks ADD CONSTRAINT sobriety_checks_observer_id_fkey FOREIGN KEY (organization_id, observer_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.sobriety_checks ADD CONSTRAINT sobriety_checks_named_second_id_fkey FOREIGN KEY (organization_id, named_second_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.offline_records ADD CONSTRAINT offline_records_author_id_fkey FOREIGN KEY (organization_id, author_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.offline_records ADD CONSTRAINT offline_records_observer_id_fkey FOREIGN KEY (organization_id, observer_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.offline_records ADD CONSTRAINT offline_records_second_id_fkey FOREIGN KEY (organization_id, second_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.suitability_answers ADD CONSTRAINT suitability_answers_by_member_id_fkey FOREIGN KEY (organization_id, by_member_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.suitability_decisions ADD CONSTRAINT suitability_decisions_decided_by_id_fkey FOREIGN KEY (organization_id, decided_by_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.treatment_options ADD CONSTRAINT treatment_options_chosen_by_id_fkey FOREIGN KEY (organization_id, chosen_by_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.treatment_options ADD CONSTRAINT treatment_options_suggested_by_id_fkey FOREIGN KEY (organization_id, suggested_by_id) REFERENCES holdfast.case_members (organization_id, id);
ALTER TABLE holdfast.tasks ADD CONSTRAINT tasks_done_by_id_fkey FOREIGN KEY (organization_id, done_by_id) REFERENCES holdfast.case_members (organization_id, id);

-- What it is about: a part of the plan that was there, or a plan of the case.
ALTER TABLE holdfast.invitations ADD CONSTRAINT invitations_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans (organization_id, id);
ALTER TABLE holdfast.screening_follow_ups ADD CONSTRAINT screening_follow_ups_plan_id_fkey FOREIGN KEY (organization_id, plan_id) REFERENCES holdfast.plans (organization_id, id);
ALTER TABLE holdfast.safety_screenings ADD CONSTRAINT safety_screenings_seen_plan_id_fkey FOREIGN KEY (organization_id, reviewed_for_plan_id) REFERENCES holdfast.plans (organization_id, id);
ALTER TABLE holdfast.outcomes ADD CONSTRAINT outcomes_escort_id_fkey FOREIGN KEY (organization_id, plan_id, escort_id) REFERENCES holdfast.participants (organization_id, plan_id, id);
ALTER TABLE holdfast.run_events ADD CONSTRAINT run_events_participant_id_fkey FOREIGN KEY (organization_id, plan_id, participant_id) REFERENCES holdfast.participants (organization_id, plan_id, id);
ALTER TABLE holdfast.run_events ADD CONSTRAINT run_events_consequence_id_fkey FOREIGN KEY (organization_id, plan_id, consequence_id) REFERENCES holdfast.consequences (organization_id, plan_id, id);
ALTER TABLE holdfast.run_events ADD CONSTRAINT run_events_contingency_id_fkey FOREIGN KEY (organization_id, plan_id, contingency_id) REFERENCES holdfast.contingencies (organization_id, plan_id, id);
ALTER TABLE holdfast.run_events ADD CONSTRAINT run_events_excuse_id_fkey FOREIGN KEY (organization_id, plan_id, excuse_id) REFERENCES holdfast.excuses (organization_id, plan_id, id);
ALTER TABLE holdfast.review_factors ADD CONSTRAINT review_factors_moment_id_fkey FOREIGN KEY (organization_id, plan_id, moment_id) REFERENCES holdfast.run_events (organization_id, plan_id, id);
ALTER TABLE holdfast.run_events ADD CONSTRAINT run_events_about_id_fkey FOREIGN KEY (organization_id, plan_id, about_id) REFERENCES holdfast.run_events (organization_id, plan_id, id);
ALTER TABLE holdfast.run_events ADD CONSTRAINT run_events_corrects_id_fkey FOREIGN KEY (organization_id, plan_id, corrects_id) REFERENCES holdfast.run_events (organization_id, plan_id, id);
ALTER TABLE holdfast.runs ADD CONSTRAINT runs_sobriety_check_id_fkey FOREIGN KEY (organization_id, plan_id, sobriety_check_id) REFERENCES holdfast.sobriety_checks (organization_id, plan_id, id);
ALTER TABLE holdfast.offline_records ADD CONSTRAINT offline_records_sobriety_check_id_fkey FOREIGN KEY (organization_id, plan_id, sobriety_check_id) REFERENCES holdfast.sobriety_checks (organization_id, plan_id, id) ON DELETE SET NULL (sobriety_check_id);
ALTER TABLE holdfast.date_polls ADD CONSTRAINT date_polls_chosen_option_id_fkey FOREIGN KEY (organization_id, plan_id, id, chosen_option_id) REFERENCES holdfast.date_poll_options (organization_id, plan_id, date_poll_id, id);

-- Cleared when the participant leaves the plan.
ALTER TABLE holdfast.invitations ADD CONSTRAINT invitations_participant_id_fkey FOREIGN KEY (organization_id, plan_id, participant_id) REFERENCES holdfast.participants (organization_id, plan_id, id) ON DELETE SET NULL (participant_id);
ALTER TABLE holdfast.speaking_orders ADD CONSTRAINT speaking_orders_last_word_id_fkey FOREIGN KEY (organization_id, plan_id, last_word_id) REFERENCES holdfast.participants (organization_id, plan_id, id) ON DELETE SET NULL (last_word_id);

-- Codes: written by npm run db:checks from the lists of the domain.
ALTER TABLE content.crisis_contacts ADD CONSTRAINT crisis_contacts_kind_code CHECK (kind IN ('emergency', 'suicide_crisis', 'poison', 'domestic_violence', 'child_abuse', 'sexual_assault', 'veterans', 'disaster', 'treatment_referral', 'other'));
ALTER TABLE holdfast.approach_choices ADD CONSTRAINT approach_choices_approach_code CHECK (approach IN ('one_conversation', 'craft', 'arise', 'systemic', 'johnson', 'none'));
ALTER TABLE holdfast.approach_choices ADD CONSTRAINT approach_choices_ranked_first_code CHECK (ranked_first IN ('one_conversation', 'craft', 'arise', 'systemic', 'johnson', 'none'));
ALTER TABLE holdfast.audit_events ADD CONSTRAINT audit_events_action_code CHECK (action IN ('accommodations.changed', 'approach.chosen', 'case.changed', 'case.opened', 'case_stage.added', 'checklist.begun', 'checklist_item.added', 'checklist_item.changed', 'checklist_item.removed', 'checklist_item.ticked', 'comment.added', 'comment.changed', 'comment.removed', 'comment.reopened', 'comment.resolved', 'consent.recorded', 'consent.withdrawn', 'consequence.added', 'consequence.buddy_chosen', 'consequence.changed', 'consequence.removed', 'consequence.reviewed', 'consequence_stance.given', 'contingency.added', 'contingency.changed', 'contingency.rehearsed', 'contingency.removed', 'counter_offer.added', 'date_poll.answered', 'date_poll.closed', 'date_poll.created', 'date_poll.removed', 'disclosure.read', 'disclosure_link.added', 'disclosure_report.added', 'disclosure_report.decided', 'emergency_access.begun', 'enabling_support.added', 'enabling_support.changed', 'enabling_support.removed', 'excuse.added', 'excuse.changed', 'excuse.rehearsed', 'excuse.removed', 'first_call.changed', 'follow_through.recorded', 'go_no_go_decision.signed', 'go_no_go_vote.given', 'hand_over.added', 'hand_over.confirmed', 'hand_over.declined', 'hand_over.withdrawn', 'hold.lifted', 'hold.set', 'informed_person.added', 'informed_person.changed', 'informed_person.removed', 'intake.answered', 'invitation.declined', 'invitation.letter_failed', 'invitation.letter_sent', 'invitation.withdrawn', 'learning_module.completed', 'logistics.changed', 'member.answered', 'member.invited', 'member.join_refused', 'member.joined', 'member.link_renewed', 'member.reminded', 'member.removed', 'member.returned', 'offline_record.kept', 'outcome.corrected', 'participant.added', 'participant.changed', 'participant.removed', 'participant.returned', 'participant_about.changed', 'participant_schedule.changed', 'plan.called_off', 'plan.changed', 'plan.created', 'plan.locked', 'plan.meeting_ended', 'plan.meeting_started', 'plan.meeting_stopped', 'plan.override_asked', 'plan.postponed', 'plan.stop_taken_back', 'plan.review_finished', 'plan.unlocked', 'plan_version.added', 'practice.asked', 'practice.confirmed', 'practice.removed', 'prior_attempt.added', 'prior_attempt.changed', 'prior_attempt.removed', 'reader_request.added', 'reader_request.renewed', 'rehearsal.changed', 'rehearsal.planned', 'rehearsal.recorded', 'rehearsal.removed', 'rehearsal_note.added', 'rehearsal_note.removed', 'review.changed', 'review.opened', 'review_account.passed', 'review_account.sent', 'review_account.written', 'review_change.added', 'review_change.changed', 'review_change.removed', 'review_factor.added', 'review_factor.changed', 'review_factor.removed', 'risk_assessment.mitigation_signed', 'risk_assessment.recorded', 'run.corrected', 'run.stop_kind_said', 'run_event.recorded', 'safety_plan.shared', 'safety_plan.written', 'seating.drawn', 'sobriety_check.cleared', 'sobriety_check.confirmed', 'sobriety_check.recorded', 'sobriety_check.second_named', 'sobriety_check.withdrawn', 'sobriety_plan.changed', 'speaking_order.set', 'statement.hint_dismissed', 'statement.released', 'statement.shared', 'statement.written', 'statement.written_in_name', 'suitability.answered', 'suitability.decided', 'task.added', 'task.changed', 'task.removed', 'task.ticked', 'treatment_option.added', 'treatment_option.bed_confirmed', 'treatment_option.changed', 'treatment_option.chosen', 'treatment_option.favored', 'treatment_option.removed', 'worksheet.added', 'worksheet.changed', 'worksheet.removed', 'family_history.added', 'family_history.changed', 'family_history.removed', 'reader_request.answered', 'safety_screening.answered', 'safety_screening.followed_up', 'case.viewed', 'emergency_access.viewed', 'first_call.viewed', 'member.viewed', 'pack.printed', 'participant_about.viewed', 'plan.viewed', 'plan_version.viewed', 'risk_assessment.viewed', 'safety_plan.viewed', 'statement.viewed', 'family_history.viewed', 'safety_screening.viewed', 'suitability.viewed', 'case.expired', 'case_import.checked', 'case_import.started', 'case_import.finished', 'content.overridden', 'content.restored', 'content.reviewed', 'crisis_contact.added', 'crisis_contact.changed', 'crisis_contact.hidden', 'crisis_contact.removed', 'crisis_contact.replaced', 'entrusted_case.asked', 'entrusted_case.confirmed', 'entrusted_case.given_back', 'entrusted_case.offered', 'entrusted_case.withdrawn', 'facility.added', 'facility.changed', 'facility.removed', 'facility.verified', 'facility_import.begun', 'facility_import.checked', 'facility_import.canceled', 'facility_import.finished', 'facility_import.resumed', 'facility_import.started', 'intake_questions.changed', 'organization.case_erased', 'organization.changed', 'organization.deleted', 'organization.deletion_asked', 'organization.deletion_taken_back', 'organization.founded', 'organization_invitation.letter_failed', 'organization_invitation.letter_sent', 'organization_invitation.withdrawn', 'organization_member.case_passed', 'organization_member.conduct_accepted', 'organization_member.ended', 'organization_member.invited', 'organization_member.joined', 'organization_member.role_changed', 'webhook.added', 'webhook.changed', 'webhook.paused', 'webhook.removed', 'webhook.secret_renewed', 'service_token.added', 'service_token.revoked', 'service_token.reuse_found', 'access.refused', 'access_token.added', 'access_token.revoked', 'access_token.reuse_found', 'account_deletion.asked', 'account_deletion.carried_out', 'account_deletion.taken_back', 'contact_email.changed', 'email.change_asked', 'email.changed', 'file.downloaded', 'one_time_codes.added', 'one_time_codes.removed', 'passkey.added', 'passkey.removed', 'password.changed', 'recovery_code.used', 'recovery_codes.renewed', 'session.opened', 'session.refused'));
ALTER TABLE holdfast.audit_events ADD CONSTRAINT audit_events_resource_code CHECK (resource IN ('accommodations', 'plans', 'cases', 'case_stages', 'checklists', 'comments', 'consents', 'consequences', 'contingencies', 'follow_through', 'date_polls', 'disclosures', 'disclosure_links', 'disclosure_reports', 'emergency_accesses', 'enabling_supports', 'excuses', 'first_calls', 'go_no_go_decisions', 'go_no_go_votes', 'hand_overs', 'holds', 'informed_people', 'intake_answers', 'invitations', 'learning_completions', 'logistics', 'members', 'offline_records', 'outcomes', 'participants', 'participant_schedules', 'plan_versions', 'practices', 'prior_attempts', 'reader_requests', 'rehearsals', 'reviews', 'review_accounts', 'review_changes', 'review_factors', 'risk_assessments', 'runs', 'run_events', 'safety_plans', 'seating', 'sobriety_checks', 'sobriety_plans', 'statements', 'tasks', 'treatment_options', 'worksheets', 'family_histories', 'safety_screenings', 'case_imports', 'content', 'crisis_contacts', 'entrusted_cases', 'facilities', 'facility_imports', 'intake_questions', 'organizations', 'organization_invitations', 'organization_members', 'webhooks', 'service_tokens', 'access', 'access_tokens', 'users', 'files', 'passkeys', 'sessions'));
ALTER TABLE holdfast.case_members ADD CONSTRAINT case_members_role_code CHECK (role IN ('lead', 'interventionist', 'participant', 'helper'));
ALTER TABLE holdfast.case_stages ADD CONSTRAINT case_stages_stage_code CHECK (stage IN ('first_call', 'assessing', 'planning', 'ready', 'after_a_no', 'in_treatment', 'aftercare', 'long_term_recovery', 'closed'));
ALTER TABLE holdfast.caseload ADD CONSTRAINT caseload_risk_level_code CHECK (risk_level IN ('none', 'low', 'moderate', 'high', 'imminent'));
ALTER TABLE holdfast.caseload ADD CONSTRAINT caseload_stage_code CHECK (stage IN ('first_call', 'assessing', 'planning', 'ready', 'after_a_no', 'in_treatment', 'aftercare', 'long_term_recovery', 'closed'));
ALTER TABLE holdfast.cases ADD CONSTRAINT cases_relationship_code CHECK (relationship IN ('spouse', 'partner', 'parent', 'child', 'sibling', 'grandparent', 'other_relative', 'friend', 'employer', 'colleague', 'faith_leader', 'clinician', 'interventionist', 'other'));
ALTER TABLE holdfast.cases ADD CONSTRAINT cases_substances_code CHECK (substances <@ ARRAY['alcohol', 'sedatives', 'opioids', 'methadone', 'stimulants', 'cannabis', 'hallucinogens', 'dissociatives', 'inhalants', 'ghb', 'unknown']);
ALTER TABLE holdfast.checklist_items ADD CONSTRAINT checklist_items_code_code CHECK (code IN ('weapons_out', 'substances_out', 'sharps_out', 'two_exits', 'seat_near_door', 'path_to_door', 'children_elsewhere', 'pets_elsewhere', 'cars_clear', 'phone_signal', 'naloxone', 'first_aid', 'address_card', 'private_quiet', 'phones_off', 'seats_enough', 'water_tissues', 'neighbors', 'printed_letters', 'two_adults', 'driver_fit', 'person_never_drives', 'nobody_held', 'route_fuel', 'no_stops', 'car_clean', 'naloxone_car', 'hospital_on_route', 'second_driver', 'professional_escort', 'flight', 'eta_call', 'stop_the_car', 'withdrawal_on_way', 'last_dose', 'comfort', 'cash_cards', 'handover', 'tell_arrived', 'clothes', 'medicines', 'devices', 'toiletries', 'glasses', 'phone_list', 'reading', 'comfort_item', 'banned_checked', 'photo_id', 'insurance_card', 'medication_list', 'court_papers', 'deposit', 'authorization', 'treatment_card', 'work_leave', 'children_care', 'school_pickup', 'pets_care', 'rent_bills', 'home_keys', 'car_parked', 'appointments', 'all_read_aloud', 'within_time', 'ask_said', 'hard_answers', 'pause_stop', 'roles_read', 'stuck_noted', 'evening_planned'));
ALTER TABLE holdfast.checklist_items ADD CONSTRAINT checklist_items_list_code CHECK (list IN ('setting', 'transport', 'escort', 'packing', 'papers', 'leave_children_pets', 'exit'));
ALTER TABLE holdfast.informed_people ADD CONSTRAINT informed_people_knowledge_code CHECK (knowledge IN ('knows', 'knows_a_little', 'may_be_told', 'must_not_know'));
ALTER TABLE holdfast.comments ADD CONSTRAINT comments_audience_code CHECK (audience IN ('private', 'coach', 'group'));
ALTER TABLE holdfast.comments ADD CONSTRAINT comments_section_code CHECK (section IN ('plan', 'people', 'needs', 'statements', 'consequences', 'treatment', 'risk', 'safety', 'contingencies', 'sobriety', 'logistics', 'approach'));
ALTER TABLE holdfast.consents ADD CONSTRAINT consents_decision_code CHECK (decision IN ('given', 'declined'));
ALTER TABLE holdfast.consents ADD CONSTRAINT consents_parts_code CHECK (parts <@ ARRAY['contact', 'arrival', 'insurance', 'medical', 'safety']);
ALTER TABLE holdfast.consents ADD CONSTRAINT consents_subject_code CHECK (subject IN ('own', 'loved_one'));
ALTER TABLE holdfast.disclosures ADD CONSTRAINT disclosures_format_code CHECK (format IN ('page', 'fhir'));
ALTER TABLE holdfast.disclosures ADD CONSTRAINT disclosures_parts_code CHECK (parts <@ ARRAY['contact', 'arrival', 'insurance', 'medical', 'safety']);
ALTER TABLE holdfast.consequence_reviews ADD CONSTRAINT consequence_reviews_hazards_code CHECK (hazards <@ ARRAY['health_insurance', 'food', 'medicine', 'medicine_handling', 'naloxone', 'identity_papers', 'phone_taken', 'emergency_line', 'lock_out', 'home_without_notice', 'held_by_force', 'violence', 'children_as_leverage', 'employer', 'immigration', 'police', 'property', 'public_posting', 'cut_off_unchecked', 'cut_off_at_risk', 'drives_impaired', 'ride_home']);
ALTER TABLE holdfast.consequence_stances ADD CONSTRAINT consequence_stances_stance_code CHECK (stance IN ('consent', 'reservation', 'objection'));
ALTER TABLE holdfast.consequence_wordings ADD CONSTRAINT consequence_wordings_category_code CHECK (category IN ('money', 'bills', 'housing', 'transport', 'work_cover', 'legal', 'children', 'contact', 'events', 'chores', 'health', 'safety', 'relationship', 'own_care'));
ALTER TABLE holdfast.consequence_wordings ADD CONSTRAINT consequence_wordings_ends_code CHECK (ends <@ ARRAY['cash', 'credit', 'debts', 'bills', 'rent', 'housing', 'phone', 'car', 'rides', 'job_cover', 'job', 'bail', 'lawyer', 'rescue', 'chores', 'food', 'childcare', 'contact', 'events']);
ALTER TABLE holdfast.consequence_wordings ADD CONSTRAINT consequence_wordings_keeps_code CHECK (keeps <@ ARRAY['cash', 'credit', 'debts', 'bills', 'rent', 'housing', 'phone', 'car', 'rides', 'job_cover', 'job', 'bail', 'lawyer', 'rescue', 'chores', 'food', 'childcare', 'contact', 'events']);
ALTER TABLE holdfast.consequences ADD CONSTRAINT consequences_category_code CHECK (category IN ('money', 'bills', 'housing', 'transport', 'work_cover', 'legal', 'children', 'contact', 'events', 'chores', 'health', 'safety', 'relationship', 'own_care'));
ALTER TABLE holdfast.consequences ADD CONSTRAINT consequences_ends_code CHECK (ends <@ ARRAY['cash', 'credit', 'debts', 'bills', 'rent', 'housing', 'phone', 'car', 'rides', 'job_cover', 'job', 'bail', 'lawyer', 'rescue', 'chores', 'food', 'childcare', 'contact', 'events']);
ALTER TABLE holdfast.consequences ADD CONSTRAINT consequences_follow_up_code CHECK (follow_up IN ('once', 'weekly', 'weekly_then_monthly', 'biweekly', 'monthly', 'each_event', 'right_away'));
ALTER TABLE holdfast.consequences ADD CONSTRAINT consequences_keeps_code CHECK (keeps <@ ARRAY['cash', 'credit', 'debts', 'bills', 'rent', 'housing', 'phone', 'car', 'rides', 'job_cover', 'job', 'bail', 'lawyer', 'rescue', 'chores', 'food', 'childcare', 'contact', 'events']);
ALTER TABLE holdfast.content_revisions ADD CONSTRAINT content_revisions_action_code CHECK (action IN ('overridden', 'reviewed', 'restored'));
ALTER TABLE holdfast.contingencies ADD CONSTRAINT contingencies_stop_rule_code CHECK (stop_rule IN ('continue', 'hold_the_ask', 'pause', 'wait_or_postpone', 'switch_to_invitational', 'facilitator_decides', 'close', 'stop'));
ALTER TABLE holdfast.case_imports ADD CONSTRAINT case_imports_state_code CHECK (state IN ('checked', 'running', 'done'));
ALTER TABLE holdfast.webhooks ADD CONSTRAINT webhooks_kinds_code CHECK (kinds <@ ARRAY['accommodations.changed', 'approach.chosen', 'case.changed', 'case.opened', 'case_stage.added', 'checklist.begun', 'checklist_item.added', 'checklist_item.changed', 'checklist_item.removed', 'checklist_item.ticked', 'comment.added', 'comment.changed', 'comment.removed', 'comment.reopened', 'comment.resolved', 'consent.recorded', 'consent.withdrawn', 'consequence.added', 'consequence.buddy_chosen', 'consequence.changed', 'consequence.removed', 'consequence.reviewed', 'consequence_stance.given', 'contingency.added', 'contingency.changed', 'contingency.rehearsed', 'contingency.removed', 'counter_offer.added', 'date_poll.answered', 'date_poll.closed', 'date_poll.created', 'date_poll.removed', 'disclosure.read', 'disclosure_link.added', 'disclosure_report.added', 'disclosure_report.decided', 'emergency_access.begun', 'enabling_support.added', 'enabling_support.changed', 'enabling_support.removed', 'excuse.added', 'excuse.changed', 'excuse.rehearsed', 'excuse.removed', 'first_call.changed', 'follow_through.recorded', 'go_no_go_decision.signed', 'go_no_go_vote.given', 'hand_over.added', 'hand_over.confirmed', 'hand_over.declined', 'hand_over.withdrawn', 'hold.lifted', 'hold.set', 'informed_person.added', 'informed_person.changed', 'informed_person.removed', 'intake.answered', 'invitation.declined', 'invitation.letter_failed', 'invitation.letter_sent', 'invitation.withdrawn', 'learning_module.completed', 'logistics.changed', 'member.answered', 'member.invited', 'member.join_refused', 'member.joined', 'member.link_renewed', 'member.reminded', 'member.removed', 'member.returned', 'offline_record.kept', 'outcome.corrected', 'participant.added', 'participant.changed', 'participant.removed', 'participant.returned', 'participant_about.changed', 'participant_schedule.changed', 'plan.called_off', 'plan.changed', 'plan.created', 'plan.locked', 'plan.meeting_ended', 'plan.meeting_started', 'plan.meeting_stopped', 'plan.override_asked', 'plan.postponed', 'plan.stop_taken_back', 'plan.review_finished', 'plan.unlocked', 'plan_version.added', 'practice.asked', 'practice.confirmed', 'practice.removed', 'prior_attempt.added', 'prior_attempt.changed', 'prior_attempt.removed', 'reader_request.added', 'reader_request.renewed', 'rehearsal.changed', 'rehearsal.planned', 'rehearsal.recorded', 'rehearsal.removed', 'rehearsal_note.added', 'rehearsal_note.removed', 'review.changed', 'review.opened', 'review_account.passed', 'review_account.sent', 'review_account.written', 'review_change.added', 'review_change.changed', 'review_change.removed', 'review_factor.added', 'review_factor.changed', 'review_factor.removed', 'risk_assessment.mitigation_signed', 'risk_assessment.recorded', 'run.corrected', 'run.stop_kind_said', 'run_event.recorded', 'safety_plan.shared', 'safety_plan.written', 'seating.drawn', 'sobriety_check.cleared', 'sobriety_check.confirmed', 'sobriety_check.recorded', 'sobriety_check.second_named', 'sobriety_check.withdrawn', 'sobriety_plan.changed', 'speaking_order.set', 'statement.hint_dismissed', 'statement.released', 'statement.shared', 'statement.written', 'statement.written_in_name', 'suitability.answered', 'suitability.decided', 'task.added', 'task.changed', 'task.removed', 'task.ticked', 'treatment_option.added', 'treatment_option.bed_confirmed', 'treatment_option.changed', 'treatment_option.chosen', 'treatment_option.favored', 'treatment_option.removed', 'worksheet.added', 'worksheet.changed', 'worksheet.removed', 'case.expired', 'case_import.checked', 'case_import.started', 'case_import.finished', 'content.overridden', 'content.restored', 'content.reviewed', 'crisis_contact.added', 'crisis_contact.changed', 'crisis_contact.hidden', 'crisis_contact.removed', 'crisis_contact.replaced', 'entrusted_case.asked', 'entrusted_case.confirmed', 'entrusted_case.given_back', 'entrusted_case.offered', 'entrusted_case.withdrawn', 'facility.added', 'facility.changed', 'facility.removed', 'facility.verified', 'facility_import.begun', 'facility_import.checked', 'facility_import.canceled', 'facility_import.finished', 'facility_import.resumed', 'facility_import.started', 'intake_questions.changed', 'organization.case_erased', 'organization.changed', 'organization.deleted', 'organization.deletion_asked', 'organization.deletion_taken_back', 'organization.founded', 'organization_invitation.letter_failed', 'organization_invitation.letter_sent', 'organization_invitation.withdrawn', 'organization_member.case_passed', 'organization_member.conduct_accepted', 'organization_member.ended', 'organization_member.invited', 'organization_member.joined', 'organization_member.role_changed', 'webhook.added', 'webhook.changed', 'webhook.paused', 'webhook.removed', 'webhook.secret_renewed', 'service_token.added', 'service_token.revoked', 'service_token.reuse_found']);
ALTER TABLE holdfast.webhooks ADD CONSTRAINT webhooks_state_code CHECK (state IN ('on', 'paused'));
ALTER TABLE holdfast.webhook_deliveries ADD CONSTRAINT webhook_deliveries_kind_code CHECK (kind IN ('accommodations.changed', 'approach.chosen', 'case.changed', 'case.opened', 'case_stage.added', 'checklist.begun', 'checklist_item.added', 'checklist_item.changed', 'checklist_item.removed', 'checklist_item.ticked', 'comment.added', 'comment.changed', 'comment.removed', 'comment.reopened', 'comment.resolved', 'consent.recorded', 'consent.withdrawn', 'consequence.added', 'consequence.buddy_chosen', 'consequence.changed', 'consequence.removed', 'consequence.reviewed', 'consequence_stance.given', 'contingency.added', 'contingency.changed', 'contingency.rehearsed', 'contingency.removed', 'counter_offer.added', 'date_poll.answered', 'date_poll.closed', 'date_poll.created', 'date_poll.removed', 'disclosure.read', 'disclosure_link.added', 'disclosure_report.added', 'disclosure_report.decided', 'emergency_access.begun', 'enabling_support.added', 'enabling_support.changed', 'enabling_support.removed', 'excuse.added', 'excuse.changed', 'excuse.rehearsed', 'excuse.removed', 'first_call.changed', 'follow_through.recorded', 'go_no_go_decision.signed', 'go_no_go_vote.given', 'hand_over.added', 'hand_over.confirmed', 'hand_over.declined', 'hand_over.withdrawn', 'hold.lifted', 'hold.set', 'informed_person.added', 'informed_person.changed', 'informed_person.removed', 'intake.answered', 'invitation.declined', 'invitation.letter_failed', 'invitation.letter_sent', 'invitation.withdrawn', 'learning_module.completed', 'logistics.changed', 'member.answered', 'member.invited', 'member.join_refused', 'member.joined', 'member.link_renewed', 'member.reminded', 'member.removed', 'member.returned', 'offline_record.kept', 'outcome.corrected', 'participant.added', 'participant.changed', 'participant.removed', 'participant.returned', 'participant_about.changed', 'participant_schedule.changed', 'plan.called_off', 'plan.changed', 'plan.created', 'plan.locked', 'plan.meeting_ended', 'plan.meeting_started', 'plan.meeting_stopped', 'plan.override_asked', 'plan.postponed', 'plan.stop_taken_back', 'plan.review_finished', 'plan.unlocked', 'plan_version.added', 'practice.asked', 'practice.confirmed', 'practice.removed', 'prior_attempt.added', 'prior_attempt.changed', 'prior_attempt.removed', 'reader_request.added', 'reader_request.renewed', 'rehearsal.changed', 'rehearsal.planned', 'rehearsal.recorded', 'rehearsal.removed', 'rehearsal_note.added', 'rehearsal_note.removed', 'review.changed', 'review.opened', 'review_account.passed', 'review_account.sent', 'review_account.written', 'review_change.added', 'review_change.changed', 'review_change.removed', 'review_factor.added', 'review_factor.changed', 'review_factor.removed', 'risk_assessment.mitigation_signed', 'risk_assessment.recorded', 'run.corrected', 'run.stop_kind_said', 'run_event.recorded', 'safety_plan.shared', 'safety_plan.written', 'seating.drawn', 'sobriety_check.cleared', 'sobriety_check.confirmed', 'sobriety_check.recorded', 'sobriety_check.second_named', 'sobriety_check.withdrawn', 'sobriety_plan.changed', 'speaking_order.set', 'statement.hint_dismissed', 'statement.released', 'statement.shared', 'statement.written', 'statement.written_in_name', 'suitability.answered', 'suitability.decided', 'task.added', 'task.changed', 'task.removed', 'task.ticked', 'treatment_option.added', 'treatment_option.bed_confirmed', 'treatment_option.changed', 'treatment_option.chosen', 'treatment_option.favored', 'treatment_option.removed', 'worksheet.added', 'worksheet.changed', 'worksheet.removed', 'case.expired', 'case_import.checked', 'case_import.started', 'case_import.finished', 'content.overridden', 'content.restored', 'content.reviewed', 'crisis_contact.added', 'crisis_contact.changed', 'crisis_contact.hidden', 'crisis_contact.removed', 'crisis_contact.replaced', 'entrusted_case.asked', 'entrusted_case.confirmed', 'entrusted_case.given_back', 'entrusted_case.offered', 'entrusted_case.withdrawn', 'facility.added', 'facility.changed', 'facility.removed', 'facility.verified', 'facility_import.begun', 'facility_import.checked', 'facility_import.canceled', 'facility_import.finished', 'facility_import.resumed', 'facility_import.started', 'intake_questions.changed', 'organization.case_erased', 'organization.changed', 'organization.deleted', 'organization.deletion_asked', 'organization.deletion_taken_back', 'organization.founded', 'organization_invitation.letter_failed', 'organization_invitation.letter_sent', 'organization_invitation.withdrawn', 'organization_member.case_passed', 'organization_member.conduct_accepted', 'organization_member.ended', 'organization_member.invited', 'organization_member.joined', 'organization_member.role_changed', 'webhook.added', 'webhook.changed', 'webhook.paused', 'webhook.removed', 'webhook.secret_renewed', 'service_token.added', 'service_token.revoked', 'service_token.reuse_found'));
ALTER TABLE holdfast.webhook_deliveries ADD CONSTRAINT webhook_deliveries_state_code CHECK (state IN ('waiting', 'delivered', 'failed'));
ALTER TABLE holdfast.webhook_deliveries ADD CONSTRAINT webhook_deliveries_resource_code CHECK (resource IN ('accommodations', 'plans', 'cases', 'case_stages', 'checklists', 'comments', 'consents', 'consequences', 'contingencies', 'follow_through', 'date_polls', 'disclosures', 'disclosure_links', 'disclosure_reports', 'emergency_accesses', 'enabling_supports', 'excuses', 'first_calls', 'go_no_go_decisions', 'go_no_go_votes', 'hand_overs', 'holds', 'informed_people', 'intake_answers', 'invitations', 'learning_completions', 'logistics', 'members', 'offline_records', 'outcomes', 'participants', 'participant_schedules', 'plan_versions', 'practices', 'prior_attempts', 'reader_requests', 'rehearsals', 'reviews', 'review_accounts', 'review_changes', 'review_factors', 'risk_assessments', 'runs', 'run_events', 'safety_plans', 'seating', 'sobriety_checks', 'sobriety_plans', 'statements', 'tasks', 'treatment_options', 'worksheets', 'family_histories', 'safety_screenings', 'case_imports', 'content', 'crisis_contacts', 'entrusted_cases', 'facilities', 'facility_imports', 'intake_questions', 'organizations', 'organization_invitations', 'organization_members', 'webhooks', 'service_tokens', 'access', 'access_tokens', 'users', 'files', 'passkeys', 'sessions'));
ALTER TABLE holdfast.date_poll_answers ADD CONSTRAINT date_poll_answers_answer_code CHECK (answer IN ('yes', 'if_need_be', 'no'));
ALTER TABLE holdfast.learning_completions ADD CONSTRAINT learning_completions_module_code CHECK (module IN ('communication', 'first_aid', 'mental_health', 'boundaries', 'brain'));
ALTER TABLE holdfast.participant_schedules ADD CONSTRAINT participant_schedules_time_off_code CHECK (time_off IN ('not_asked', 'not_needed', 'open', 'arranged'));
ALTER TABLE holdfast.facilities ADD CONSTRAINT facilities_levels_code CHECK (levels <@ ARRAY['4:RR', '4:1.0', '4:1.5', '4:1.7', '4:2.1', '4:2.5', '4:2.7', '4:3.1', '4:3.5', '4:3.7', '4:4.0', '3:2.1', '3:2.5', '3:3.1', '3:3.5', '3:3.7', '3:0.5', '3:1', '3:3.3', '3:4', '3:1-WM', '3:2-WM', '3:3.2-WM', '3:3.7-WM', '3:4-WM']);
ALTER TABLE holdfast.facilities ADD CONSTRAINT facilities_source_code CHECK (source IN ('imported', 'own'));
ALTER TABLE holdfast.facility_import_lines ADD CONSTRAINT facility_import_lines_problems_code CHECK (problems <@ ARRAY['no_name', 'no_zip', 'bad_zip', 'bad_coordinates', 'wrong_type', 'too_long', 'formula', 'unreadable']);
ALTER TABLE holdfast.facility_import_lines ADD CONSTRAINT facility_import_lines_verdict_code CHECK (verdict IN ('new', 'changed', 'same', 'kept', 'refused'));
ALTER TABLE holdfast.facility_imports ADD CONSTRAINT facility_imports_encoding_code CHECK (encoding IN ('utf-8', 'utf-16', 'windows-1252'));
ALTER TABLE holdfast.facility_imports ADD CONSTRAINT facility_imports_format_code CHECK (format IN ('json', 'csv', 'xlsx'));
ALTER TABLE holdfast.facility_imports ADD CONSTRAINT facility_imports_status_code CHECK (status IN ('waiting', 'reading', 'checked', 'loading', 'done', 'canceled'));
ALTER TABLE holdfast.excuses ADD CONSTRAINT excuses_code_code CHECK (code IN ('work', 'kids', 'pets', 'money', 'next_week', 'quit_own', 'controlling', 'why_now', 'hypocrites', 'broke_trust', 'made_me_go', 'home_first', 'length'));
ALTER TABLE holdfast.family_histories ADD CONSTRAINT family_histories_kind_code CHECK (kind IN ('neglect', 'abuse', 'violence', 'unresolved_grief', 'infidelity', 'broken_promises', 'other_history'));
ALTER TABLE holdfast.follow_through_entries ADD CONSTRAINT follow_through_entries_check_in_code CHECK (check_in IN ('h2', 'h24', 'h72', 'd7', 'd14', 'd21', 'd28', 'd30', 'd35', 'd42', 'd49', 'd56', 'd60', 'd63', 'd70', 'd77', 'd84', 'd90'));
ALTER TABLE holdfast.follow_through_entries ADD CONSTRAINT follow_through_entries_shared_with_code CHECK (shared_with IN ('me', 'buddy', 'group'));
ALTER TABLE holdfast.follow_through_entries ADD CONSTRAINT follow_through_entries_status_code CHECK (status IN ('held', 'under_pressure', 'slipped', 'not_tested', 'paused_for_treatment'));
ALTER TABLE holdfast.go_no_go_decisions ADD CONSTRAINT go_no_go_decisions_result_code CHECK (result IN ('go', 'no_go'));
ALTER TABLE holdfast.go_no_go_votes ADD CONSTRAINT go_no_go_votes_result_code CHECK (result IN ('go', 'no_go'));
ALTER TABLE holdfast.invitations ADD CONSTRAINT invitations_answer_code CHECK (answer IN ('not_now', 'other_help', 'talk_first'));
ALTER TABLE holdfast.invitations ADD CONSTRAINT invitations_letter_state_code CHECK (letter_state IN ('waiting', 'sent', 'failed'));
ALTER TABLE holdfast.invitations ADD CONSTRAINT invitations_role_code CHECK (role IN ('lead', 'interventionist', 'participant', 'helper'));
ALTER TABLE holdfast.decline_reasons ADD CONSTRAINT decline_reasons_reason_code CHECK (reason IN ('not_ready', 'feels_in_control', 'fear_of_withdrawal', 'fear_of_life_without', 'cost_or_cover', 'not_knowing_where', 'no_suitable_program', 'past_treatment', 'medication_fears', 'felt_ambushed', 'hostile_talk', 'distrust_of_family', 'seen_as_hypocrisy', 'not_understood', 'wants_choice', 'job', 'what_others_think', 'children_or_custody', 'legal_worry', 'home_or_pets', 'no_transport', 'partner_who_uses', 'shame', 'mental_health', 'pain_or_illness', 'culture_or_faith', 'no_reason_given', 'other'));
ALTER TABLE holdfast.decline_reasons ADD CONSTRAINT decline_reasons_source_code CHECK (source IN ('said_by_person', 'observed', 'guessed'));
ALTER TABLE holdfast.disclosure_reports ADD CONSTRAINT disclosure_reports_decision_code CHECK (decision IN ('go_on_openly', 'change_date', 'invite_openly', 'false_alarm'));
ALTER TABLE holdfast.logistics ADD CONSTRAINT logistics_venue_kind_code CHECK (venue_kind IN ('home_of_other', 'home_of_loved_one', 'office', 'other_private', 'public'));
ALTER TABLE holdfast.offline_records ADD CONSTRAINT offline_records_kind_code CHECK (kind IN ('confirmation', 'start'));
ALTER TABLE holdfast.offline_records ADD CONSTRAINT offline_records_refusal_code CHECK (refusal IN ('check_missing', 'check_wait', 'check_postpone', 'check_medical_first', 'check_emergency', 'check_wait_too_soon', 'check_not_newest', 'day_ended', 'look_anew', 'check_not_asked', 'check_not_confirmed', 'two_adults', 'check_too_old', 'risk_missing', 'risk_imminent', 'risk_incomplete', 'risk_not_current', 'risk_not_asked_today', 'risk_violence_at_home', 'risk_high_unsigned', 'risk_needs_professional', 'disclosure_open', 'disclosure_not_followed', 'go_says_no', 'plan_opened_again', 'plan_called_off'));
ALTER TABLE holdfast.offline_records ADD CONSTRAINT offline_records_result_code CHECK (result IN ('proceed', 'wait', 'postpone', 'medical_first', 'emergency'));
ALTER TABLE holdfast.organization_crisis_contacts ADD CONSTRAINT organization_crisis_contacts_kind_code CHECK (kind IN ('emergency', 'suicide_crisis', 'poison', 'domestic_violence', 'child_abuse', 'sexual_assault', 'veterans', 'disaster', 'treatment_referral', 'other'));
ALTER TABLE holdfast.entrusted_cases ADD CONSTRAINT entrusted_cases_ended_by_code CHECK (ended_by IN ('family', 'practice'));
ALTER TABLE holdfast.organization_invitations ADD CONSTRAINT organization_invitations_letter_state_code CHECK (letter_state IN ('waiting', 'sent', 'failed'));
ALTER TABLE holdfast.organization_invitations ADD CONSTRAINT organization_invitations_role_code CHECK (role IN ('owner', 'admin', 'interventionist', 'reviewer'));
ALTER TABLE holdfast.organization_members ADD CONSTRAINT organization_members_role_code CHECK (role IN ('owner', 'admin', 'interventionist', 'reviewer'));
ALTER TABLE holdfast.organizations ADD CONSTRAINT organizations_kind_code CHECK (kind IN ('family', 'practice'));
ALTER TABLE holdfast.organizations ADD CONSTRAINT organizations_required_modules_code CHECK (required_modules <@ ARRAY['communication', 'first_aid', 'mental_health', 'boundaries', 'brain']);
ALTER TABLE holdfast.outcome_facts ADD CONSTRAINT outcome_facts_admission_delay_code CHECK (admission_delay IN ('same_day', 'within_week', 'within_month', 'later', 'not_dated'));
ALTER TABLE holdfast.outcome_facts ADD CONSTRAINT outcome_facts_approach_code CHECK (approach IN ('one_conversation', 'craft', 'arise', 'systemic', 'johnson', 'none', 'not_chosen'));
ALTER TABLE holdfast.outcome_facts ADD CONSTRAINT outcome_facts_care_30_code CHECK (care_30 IN ('in_care', 'not_in_care', 'not_known'));
ALTER TABLE holdfast.outcome_facts ADD CONSTRAINT outcome_facts_care_90_code CHECK (care_90 IN ('in_care', 'not_in_care', 'not_known'));
ALTER TABLE holdfast.outcome_facts ADD CONSTRAINT outcome_facts_care_180_code CHECK (care_180 IN ('in_care', 'not_in_care', 'not_known'));
ALTER TABLE holdfast.outcome_facts ADD CONSTRAINT outcome_facts_causes_code CHECK (causes <@ ARRAY['F01', 'F02', 'F03', 'F04', 'F05', 'F06', 'F07', 'F08', 'F09', 'F10', 'F11', 'F12', 'F13', 'F14', 'F15', 'F16', 'F17', 'F18', 'F19', 'F20', 'F21', 'F22', 'F23', 'F24', 'F25', 'F26', 'F27', 'F28', 'F29', 'F30', 'F31', 'F32', 'F33', 'F34', 'F35', 'F36', 'F37', 'F38', 'F39', 'F40', 'F98', 'F99']);
ALTER TABLE holdfast.outcome_facts ADD CONSTRAINT outcome_facts_changes_code CHECK (changes <@ ARRAY['none', 'participant_not_attending', 'participant_sends_letter', 'switch_approach', 'announce_it', 'add_contingency', 'require_backup_date', 'choose_treatment_again', 'review_consequences', 'add_professional', 'rehearse', 'shorten_statements']);
ALTER TABLE holdfast.outcome_facts ADD CONSTRAINT outcome_facts_limits_code CHECK (limits IN ('all_held', 'some_slipped', 'not_recorded'));
ALTER TABLE holdfast.outcome_facts ADD CONSTRAINT outcome_facts_limits_before_code CHECK (limits_before IN ('all_held', 'some_slipped', 'not_recorded'));
ALTER TABLE holdfast.outcome_facts ADD CONSTRAINT outcome_facts_readiness_code CHECK (readiness IN ('nothing_open', 'recommended_open', 'overridden', 'not_locked'));
ALTER TABLE holdfast.outcome_facts ADD CONSTRAINT outcome_facts_risk_code CHECK (risk IN ('none', 'low', 'moderate', 'high', 'imminent', 'not_assessed'));
ALTER TABLE holdfast.outcomes ADD CONSTRAINT outcomes_care_30_code CHECK (care_30 IN ('in_care', 'not_in_care', 'not_known'));
ALTER TABLE holdfast.outcomes ADD CONSTRAINT outcomes_care_90_code CHECK (care_90 IN ('in_care', 'not_in_care', 'not_known'));
ALTER TABLE holdfast.outcomes ADD CONSTRAINT outcomes_care_180_code CHECK (care_180 IN ('in_care', 'not_in_care', 'not_known'));
ALTER TABLE holdfast.outcomes ADD CONSTRAINT outcomes_admission_code CHECK (admission IN ('too_early', 'admitted', 'assessed_not_admitted', 'no_show', 'turned_away', 'left_early', 'completed_detox_only', 'completed', 'transferred'));
ALTER TABLE holdfast.outcomes ADD CONSTRAINT outcomes_decision_code CHECK (decision IN ('accepted_now', 'accepted_delayed', 'accepted_other_help', 'conditional', 'declined', 'undecided', 'no_decision_asked', 'unable', 'too_early'));
ALTER TABLE holdfast.outcomes ADD CONSTRAINT outcomes_follow_through_code CHECK (follow_through IN ('too_early', 'kept', 'partly', 'promised_not_followed'));
ALTER TABLE holdfast.outcomes ADD CONSTRAINT outcomes_meeting_result_code CHECK (meeting_result IN ('held', 'waited_then_held', 'postponed', 'cancelled_by_family', 'cancelled_safety', 'person_absent', 'person_left_early', 'stopped_safety', 'stopped_medical'));
ALTER TABLE holdfast.outcomes ADD CONSTRAINT outcomes_level_of_care_code CHECK (level_of_care IN ('', 'not_known', 'RR', '1.0', '1.5', '1.7', '2.1', '2.5', '2.7', '3.1', '3.5', '3.7', '4.0', '0.5', '1', '3.3', '4', '1-WM', '2-WM', '3.2-WM', '3.7-WM', '4-WM'));
ALTER TABLE holdfast.outcomes ADD CONSTRAINT outcomes_reactions_code CHECK (reactions <@ ARRAY['calm', 'tears', 'anger', 'silence', 'denial', 'shame', 'relief', 'bargaining', 'leaving', 'aggression', 'collapse']);
ALTER TABLE holdfast.participant_abouts ADD CONSTRAINT participant_abouts_channel_code CHECK (channel IN ('call', 'text', 'email', 'in_person'));
ALTER TABLE holdfast.participant_abouts ADD CONSTRAINT participant_abouts_readings_code CHECK (readings <@ ARRAY['illness', 'not_a_threat', 'voice', 'day_rules', 'after_a_no']);
ALTER TABLE holdfast.participant_abouts ADD CONSTRAINT participant_abouts_self_care_code CHECK (self_care <@ ARRAY['al_anon', 'nar_anon', 'smart_family', 'craft_coach', 'nami_family', 'aca', 'pal', 'helpline', 'own_therapy', 'family_therapy', 'faith', 'friend', 'other']);
ALTER TABLE holdfast.participants ADD CONSTRAINT participants_attendance_code CHECK (attendance IN ('in_person', 'remote_video', 'letter_read_by', 'not_attending'));
ALTER TABLE holdfast.participants ADD CONSTRAINT participants_day_roles_code CHECK (day_roles <@ ARRAY['facilitator', 'chair', 'timekeeper', 'safety_lead', 'sobriety_observer', 'transport_lead', 'escort', 'admissions_liaison', 'packer', 'childcare', 'greeter', 'note_taker', 'follow_up_lead', 'backup_chair', 'spokesperson', 'reader']);
ALTER TABLE holdfast.participants ADD CONSTRAINT participants_raised_codes_code CHECK (raised_codes <@ ARRAY['minor', 'disliked', 'unstable_mental_health', 'active_use', 'off_script', 'sabotage', 'cannot_stay_calm', 'abuser', 'legal', 'conflict', 'wont_hold', 'employer', 'frail', 'broker', 'distant']);
ALTER TABLE holdfast.participants ADD CONSTRAINT participants_relationship_code CHECK (relationship IN ('spouse', 'partner', 'parent', 'child', 'sibling', 'grandparent', 'other_relative', 'friend', 'employer', 'colleague', 'faith_leader', 'clinician', 'interventionist', 'other'));
ALTER TABLE holdfast.plan_steps ADD CONSTRAINT plan_steps_step_code CHECK (step IN ('lock', 'unlock', 'start_run', 'postpone', 'call_off', 'stop', 'take_stop_back', 'conclude', 'finish_review'));
ALTER TABLE holdfast.plan_versions ADD CONSTRAINT plan_versions_why_code CHECK (why IN ('kept', 'lock', 'unlock', 'postpone'));
ALTER TABLE holdfast.plans ADD CONSTRAINT plans_begun_early_why_code CHECK (begun_early_why IN ('danger', 'asked_for_help', 'other'));
ALTER TABLE holdfast.plans ADD CONSTRAINT plans_approach_code CHECK (approach IN ('one_conversation', 'craft', 'arise', 'systemic', 'johnson', 'none'));
ALTER TABLE holdfast.plans ADD CONSTRAINT plans_status_code CHECK (status IN ('drafting', 'ready', 'under_way', 'concluded', 'reviewed'));
ALTER TABLE holdfast.prior_attempts ADD CONSTRAINT prior_attempts_approach_code CHECK (approach IN ('one_conversation', 'craft', 'arise', 'systemic', 'johnson', 'none'));
ALTER TABLE holdfast.prior_attempts ADD CONSTRAINT prior_attempts_causes_code CHECK (causes <@ ARRAY['F01', 'F02', 'F03', 'F04', 'F05', 'F06', 'F07', 'F08', 'F09', 'F10', 'F11', 'F12', 'F13', 'F14', 'F15', 'F16', 'F17', 'F18', 'F19', 'F20', 'F21', 'F22', 'F23', 'F24', 'F25', 'F26', 'F27', 'F28', 'F29', 'F30', 'F31', 'F32', 'F33', 'F34', 'F35', 'F36', 'F37', 'F38', 'F39', 'F40', 'F98', 'F99']);
ALTER TABLE holdfast.prior_attempts ADD CONSTRAINT prior_attempts_decision_code CHECK (decision IN ('accepted_now', 'accepted_delayed', 'accepted_other_help', 'conditional', 'declined', 'undecided', 'no_decision_asked', 'unable', 'too_early'));
ALTER TABLE holdfast.prior_attempts ADD CONSTRAINT prior_attempts_meeting_result_code CHECK (meeting_result IN ('held', 'waited_then_held', 'postponed', 'cancelled_by_family', 'cancelled_safety', 'person_absent', 'person_left_early', 'stopped_safety', 'stopped_medical'));
ALTER TABLE holdfast.prior_attempts ADD CONSTRAINT prior_attempts_led_by_code CHECK (led_by IN ('family', 'friend', 'professional', 'clinician', 'court_or_work', 'not_known'));
ALTER TABLE holdfast.prior_attempts ADD CONSTRAINT prior_attempts_reactions_code CHECK (reactions <@ ARRAY['calm', 'tears', 'anger', 'silence', 'denial', 'shame', 'relief', 'bargaining', 'leaving', 'aggression', 'collapse']);
ALTER TABLE holdfast.review_changes ADD CONSTRAINT review_changes_effect_code CHECK (effect IN ('none', 'participant_not_attending', 'participant_sends_letter', 'switch_approach', 'announce_it', 'add_contingency', 'require_backup_date', 'choose_treatment_again', 'review_consequences', 'add_professional', 'rehearse', 'shorten_statements'));
ALTER TABLE holdfast.review_changes ADD CONSTRAINT review_changes_on_approach_code CHECK (on_approach IN ('one_conversation', 'craft', 'arise', 'systemic', 'johnson', 'none'));
ALTER TABLE holdfast.review_factors ADD CONSTRAINT review_factors_cause_code CHECK (cause IN ('F01', 'F02', 'F03', 'F04', 'F05', 'F06', 'F07', 'F08', 'F09', 'F10', 'F11', 'F12', 'F13', 'F14', 'F15', 'F16', 'F17', 'F18', 'F19', 'F20', 'F21', 'F22', 'F23', 'F24', 'F25', 'F26', 'F27', 'F28', 'F29', 'F30', 'F31', 'F32', 'F33', 'F34', 'F35', 'F36', 'F37', 'F38', 'F39', 'F40', 'F98', 'F99'));
ALTER TABLE holdfast.risk_assessments ADD CONSTRAINT risk_assessments_crisis_kinds_code CHECK (crisis_kinds <@ ARRAY['mental_health', 'substance', 'domestic_violence', 'disaster']);
ALTER TABLE holdfast.risk_assessments ADD CONSTRAINT risk_assessments_level_code CHECK (level IN ('none', 'low', 'moderate', 'high', 'imminent'));
ALTER TABLE holdfast.risk_assessments ADD CONSTRAINT risk_assessments_mitigations_code CHECK (mitigations <@ ARRAY['credential', 'second_professional', 'public_safety', 'means_off_site', 'shorter_team', 'invited_or_remote', 'medical_clearance', 'dv_advocate', 'childcare_off_site', 'police_notice', 'change_of_date', 'no_meeting']);
ALTER TABLE holdfast.risk_assessments ADD CONSTRAINT risk_assessments_triggers_code CHECK (triggers <@ ARRAY['trauma', 'loss', 'chronic_anxiety', 'substance_use', 'suicidal_thoughts']);
ALTER TABLE holdfast.run_events ADD CONSTRAINT run_events_kind_code CHECK (kind IN ('arrived', 'welcome_said', 'step_moved', 'letter_read', 'pause', 'resumed', 'left_the_room', 'came_back', 'left_the_house', 'objection', 'bargaining_offer', 'answer_said', 'reaction', 'asked', 'second_ask', 'yes', 'no', 'not_sure', 'consequence_read', 'consequence_understood', 'safety_concern', 'stop', 'emergency_call', 'hotline_contacted', 'naloxone_given', 'help_arrived', 'set_out', 'arrived_at_care', 'admission_confirmed', 'travel_consent_withdrawn', 'note', 'correction'));
ALTER TABLE holdfast.run_events ADD CONSTRAINT run_events_reaction_code CHECK (reaction IN ('calm', 'tears', 'anger', 'silence', 'denial', 'shame', 'relief', 'bargaining', 'leaving', 'aggression', 'collapse'));
ALTER TABLE holdfast.run_events ADD CONSTRAINT run_events_step_code CHECK (step IN ('gather', 'prepare', 'greet', 'welcome', 'sobriety_check', 'letters', 'pause', 'ask', 'objections', 'after_yes', 'after_no', 'close', 'look_after'));
ALTER TABLE holdfast.runs ADD CONSTRAINT runs_stop_kind_code CHECK (stop_kind IN ('violence', 'medical', 'anyones_call'));
ALTER TABLE holdfast.safety_duties ADD CONSTRAINT safety_duties_duty_code CHECK (duty IN ('call_second', 'meet_crew', 'naloxone', 'stay_close', 'take_others_out', 'tell_place'));
ALTER TABLE holdfast.safety_duties ADD CONSTRAINT safety_duties_kind_code CHECK (kind IN ('day'));
ALTER TABLE holdfast.safety_plan_versions ADD CONSTRAINT safety_plan_versions_kind_code CHECK (kind IN ('person', 'leads', 'day'));
ALTER TABLE holdfast.safety_plans ADD CONSTRAINT safety_plans_missing_parts_code CHECK (missing_parts <@ ARRAY['warningSigns', 'aloneThings', 'distractions', 'helpers', 'professionals', 'saferPlace']);
ALTER TABLE holdfast.screening_follow_ups ADD CONSTRAINT screening_follow_ups_mitigations_code CHECK (mitigations <@ ARRAY['separate_arrival', 'other_location', 'remote', 'proxy', 'no_joint_meeting', 'advocate', 'weapons_off_site', 'talked_no_change']);
ALTER TABLE holdfast.screening_follow_ups ADD CONSTRAINT screening_follow_ups_steps_code CHECK (steps <@ ARRAY['safety_plan', 'legal_support', 'shelter', 'children_protected']);
ALTER TABLE holdfast.safety_screenings ADD CONSTRAINT safety_screenings_level_code CHECK (level IN ('clear', 'caution', 'danger'));
ALTER TABLE holdfast.safety_screenings ADD CONSTRAINT safety_screenings_mitigations_code CHECK (mitigations <@ ARRAY['separate_arrival', 'other_location', 'remote', 'proxy', 'no_joint_meeting', 'advocate', 'weapons_off_site', 'talked_no_change']);
ALTER TABLE holdfast.sobriety_checks ADD CONSTRAINT sobriety_checks_emergency_signs_code CHECK (emergency_signs <@ ARRAY['cannot_be_woken', 'breathing_slow_or_stopped', 'blue_or_gray', 'pinpoint_and_unresponsive', 'seizure', 'chest_pain', 'hot_and_confused', 'vomiting_while_drowsy', 'head_injury', 'hallucinating_and_agitated', 'overdose_taken', 'suicide_attempt', 'violence_or_weapon']);
ALTER TABLE holdfast.sobriety_checks ADD CONSTRAINT sobriety_checks_impairment_signs_code CHECK (impairment_signs <@ ARRAY['smell_of_alcohol', 'smell_of_cannabis', 'chemical_smell', 'slurred_speech', 'slow_speech', 'loud_voice', 'fast_rambling_talk', 'unsteady', 'clumsy', 'slow_reactions', 'flushed', 'red_eyes', 'watery_eyes', 'pinpoint_pupils', 'wide_pupils', 'eyes_jerk', 'blank_stare', 'drowsy', 'nodding_off', 'sudden_sleep', 'no_sleep', 'crash', 'memory_gaps', 'poor_judgment', 'distorted_perception', 'numbness', 'scratching', 'sweating', 'warm_skin', 'jaw_or_body_movements', 'jaw_clench', 'rash_around_mouth', 'laughing', 'hunger', 'anxiety', 'suspicion', 'sudden_aggression']);
ALTER TABLE holdfast.sobriety_checks ADD CONSTRAINT sobriety_checks_result_code CHECK (result IN ('proceed', 'wait', 'postpone', 'medical_first', 'emergency'));
ALTER TABLE holdfast.sobriety_checks ADD CONSTRAINT sobriety_checks_second_look_code CHECK (second_look IN ('clear', 'not_quite', 'cannot_tell'));
ALTER TABLE holdfast.sobriety_checks ADD CONSTRAINT sobriety_checks_withdrawal_flags_code CHECK (withdrawal_flags <@ ARRAY['shaking_hands', 'drenching_sweat', 'racing_heart', 'vomiting', 'seeing_or_hearing_things', 'past_seizure_or_delirium', 'stopped_heavy_use_lately']);
ALTER TABLE holdfast.statements ADD CONSTRAINT statements_missing_parts_code CHECK (missing_parts <@ ARRAY['love', 'acknowledgement', 'whatISaw', 'effect', 'learned', 'ask', 'support', 'hope']);
ALTER TABLE holdfast.statements ADD CONSTRAINT statements_sharing_code CHECK (sharing IN ('private', 'coach', 'group'));
ALTER TABLE holdfast.suitability_answers ADD CONSTRAINT suitability_answers_codes_code CHECK (codes <@ ARRAY['minor', 'disliked', 'unstable_mental_health', 'active_use', 'off_script', 'sabotage', 'cannot_stay_calm', 'abuser', 'legal', 'conflict', 'wont_hold', 'employer', 'frail', 'broker', 'distant']);
ALTER TABLE holdfast.suitability_decisions ADD CONSTRAINT suitability_decisions_codes_added_code CHECK (codes_added <@ ARRAY['minor', 'disliked', 'unstable_mental_health', 'active_use', 'off_script', 'sabotage', 'cannot_stay_calm', 'abuser', 'legal', 'conflict', 'wont_hold', 'employer', 'frail', 'broker', 'distant']);
ALTER TABLE holdfast.suitability_decisions ADD CONSTRAINT suitability_decisions_codes_decided_code CHECK (codes_decided <@ ARRAY['minor', 'disliked', 'unstable_mental_health', 'active_use', 'off_script', 'sabotage', 'cannot_stay_calm', 'abuser', 'legal', 'conflict', 'wont_hold', 'employer', 'frail', 'broker', 'distant']);
ALTER TABLE holdfast.suitability_decisions ADD CONSTRAINT suitability_decisions_decision_code CHECK (decision IN ('invite', 'coach_first', 'letter', 'exclude'));
ALTER TABLE holdfast.suitability_notes ADD CONSTRAINT suitability_notes_about_code CHECK (about IN ('answers', 'decision'));
ALTER TABLE holdfast.enabling_supports ADD CONSTRAINT enabling_supports_becomes_code CHECK (becomes IN ('undecided', 'ends', 'stays'));
ALTER TABLE holdfast.enabling_supports ADD CONSTRAINT enabling_supports_topic_code CHECK (topic IN ('cash', 'credit', 'debts', 'bills', 'rent', 'housing', 'phone', 'car', 'rides', 'job_cover', 'job', 'bail', 'lawyer', 'rescue', 'chores', 'food', 'childcare', 'contact', 'events'));
ALTER TABLE holdfast.treatment_options ADD CONSTRAINT treatment_options_choice_code CHECK (choice IN ('none', 'chosen', 'backup'));
ALTER TABLE holdfast.treatment_options ADD CONSTRAINT treatment_options_chosen_how_code CHECK (chosen_how IN ('by_lead', 'by_agreement'));
ALTER TABLE holdfast.treatment_options ADD CONSTRAINT treatment_options_level_of_care_code CHECK (level_of_care IN ('not_known', 'RR', '1.0', '1.5', '1.7', '2.1', '2.5', '2.7', '3.1', '3.5', '3.7', '4.0', '0.5', '1', '3.3', '4', '1-WM', '2-WM', '3.2-WM', '3.7-WM', '4-WM'));
ALTER TABLE holdfast.treatment_options ADD CONSTRAINT treatment_options_referral_code CHECK (referral IN ('not_said', 'none', 'exists'));
ALTER TABLE holdfast.worksheets ADD CONSTRAINT worksheets_kind_code CHECK (kind IN ('listener', 'use_analysis', 'communication_rule', 'reward', 'natural_consequence', 'self_care_goal', 'window', 'invitation_script', 'rapid_intake', 'no_secrets', 'group_decision', 'network_meeting', 'message_rule', 'level_result', 'roster_goal', 'workshop_session', 'recovery_plan', 'escalation_step', 'monthly_review', 'phase', 'education_session', 'second_letter'));
ALTER TABLE identity.reminder_letters ADD CONSTRAINT reminder_letters_kind_code CHECK (kind IN ('task', 'check_in', 'date_poll', 'asked', 'digest'));
ALTER TABLE identity.reminder_letters ADD CONSTRAINT reminder_letters_state_code CHECK (state IN ('planned', 'waiting', 'sent', 'failed', 'dropped'));
ALTER TABLE identity.reminder_settings ADD CONSTRAINT reminder_settings_channel_code CHECK (channel IN ('email', 'none'));
ALTER TABLE identity.reminder_settings ADD CONSTRAINT reminder_settings_off_code CHECK (off <@ ARRAY['task', 'check_in', 'date_poll', 'asked', 'digest']);
ALTER TABLE identity.users ADD CONSTRAINT users_kind_code CHECK (kind IN ('account', 'guest'));
ALTER TABLE holdfast.audit_events ADD CONSTRAINT audit_events_action_resource_pair CHECK (action || ' ' || resource IN ('accommodations.changed accommodations', 'approach.chosen plans', 'case.changed cases', 'case.opened cases', 'case_stage.added case_stages', 'checklist.begun checklists', 'checklist_item.added checklists', 'checklist_item.changed checklists', 'checklist_item.removed checklists', 'checklist_item.ticked checklists', 'comment.added comments', 'comment.changed comments', 'comment.removed comments', 'comment.reopened comments', 'comment.resolved comments', 'consent.recorded consents', 'consent.withdrawn consents', 'consequence.added consequences', 'consequence.buddy_chosen consequences', 'consequence.changed consequences', 'consequence.removed consequences', 'consequence.reviewed consequences', 'consequence_stance.given consequences', 'contingency.added contingencies', 'contingency.changed contingencies', 'contingency.rehearsed contingencies', 'contingency.removed contingencies', 'counter_offer.added follow_through', 'date_poll.answered date_polls', 'date_poll.closed date_polls', 'date_poll.created date_polls', 'date_poll.removed date_polls', 'disclosure.read disclosures', 'disclosure_link.added disclosure_links', 'disclosure_report.added disclosure_reports', 'disclosure_report.decided disclosure_reports', 'emergency_access.begun emergency_accesses', 'enabling_support.added enabling_supports', 'enabling_support.changed enabling_supports', 'enabling_support.removed enabling_supports', 'excuse.added excuses', 'excuse.changed excuses', 'excuse.rehearsed excuses', 'excuse.removed excuses', 'first_call.changed first_calls', 'follow_through.recorded follow_through', 'go_no_go_decision.signed go_no_go_decisions', 'go_no_go_vote.given go_no_go_votes', 'hand_over.added hand_overs', 'hand_over.confirmed hand_overs', 'hand_over.declined hand_overs', 'hand_over.withdrawn hand_overs', 'hold.lifted holds', 'hold.set holds', 'informed_person.added informed_people', 'informed_person.changed informed_people', 'informed_person.removed informed_people', 'intake.answered intake_answers', 'invitation.declined invitations', 'invitation.letter_failed invitations', 'invitation.letter_sent invitations', 'invitation.withdrawn invitations', 'learning_module.completed learning_completions', 'logistics.changed logistics', 'member.answered members', 'member.invited invitations', 'member.join_refused invitations', 'member.joined members', 'member.link_renewed members', 'member.reminded members', 'member.removed members', 'member.returned members', 'offline_record.kept offline_records', 'outcome.corrected outcomes', 'participant.added participants', 'participant.changed participants', 'participant.removed participants', 'participant.returned participants', 'participant_about.changed participants', 'participant_schedule.changed participant_schedules', 'plan.called_off plans', 'plan.changed plans', 'plan.created plans', 'plan.locked plans', 'plan.meeting_ended plans', 'plan.meeting_started plans', 'plan.meeting_stopped plans', 'plan.override_asked plans', 'plan.postponed plans', 'plan.stop_taken_back plans', 'plan.review_finished plans', 'plan.unlocked plans', 'plan_version.added plan_versions', 'practice.asked practices', 'practice.confirmed practices', 'practice.removed practices', 'prior_attempt.added prior_attempts', 'prior_attempt.changed prior_attempts', 'prior_attempt.removed prior_attempts', 'reader_request.added reader_requests', 'reader_request.renewed reader_requests', 'rehearsal.changed rehearsals', 'rehearsal.planned rehearsals', 'rehearsal.recorded rehearsals', 'rehearsal.removed rehearsals', 'rehearsal_note.added rehearsals', 'rehearsal_note.removed rehearsals', 'review.changed reviews', 'review.opened reviews', 'review_account.passed review_accounts', 'review_account.sent review_accounts', 'review_account.written review_accounts', 'review_change.added review_changes', 'review_change.changed review_changes', 'review_change.removed review_changes', 'review_factor.added review_factors', 'review_factor.changed review_factors', 'review_factor.removed review_factors', 'risk_assessment.mitigation_signed risk_assessments', 'risk_assessment.recorded risk_assessments', 'run.corrected runs', 'run.stop_kind_said runs', 'run_event.recorded run_events', 'safety_plan.shared safety_plans', 'safety_plan.written safety_plans', 'seating.drawn seating', 'sobriety_check.cleared sobriety_checks', 'sobriety_check.confirmed sobriety_checks', 'sobriety_check.recorded sobriety_checks', 'sobriety_check.second_named sobriety_checks', 'sobriety_check.withdrawn sobriety_checks', 'sobriety_plan.changed sobriety_plans', 'speaking_order.set participants', 'statement.hint_dismissed statements', 'statement.released statements', 'statement.shared statements', 'statement.written statements', 'statement.written_in_name statements', 'suitability.answered participants', 'suitability.decided participants', 'task.added tasks', 'task.changed tasks', 'task.removed tasks', 'task.ticked tasks', 'treatment_option.added treatment_options', 'treatment_option.bed_confirmed treatment_options', 'treatment_option.changed treatment_options', 'treatment_option.chosen treatment_options', 'treatment_option.favored treatment_options', 'treatment_option.removed treatment_options', 'worksheet.added worksheets', 'worksheet.changed worksheets', 'worksheet.removed worksheets', 'family_history.added family_histories', 'family_history.changed family_histories', 'family_history.removed family_histories', 'reader_request.answered reader_requests', 'safety_screening.answered safety_screenings', 'safety_screening.followed_up safety_screenings', 'case.viewed cases', 'emergency_access.viewed emergency_accesses', 'first_call.viewed first_calls', 'member.viewed members', 'pack.printed plans', 'participant_about.viewed participants', 'plan.viewed plans', 'plan_version.viewed plan_versions', 'risk_assessment.viewed risk_assessments', 'safety_plan.viewed safety_plans', 'statement.viewed statements', 'family_history.viewed family_histories', 'safety_screening.viewed safety_screenings', 'suitability.viewed participants', 'case.expired cases', 'case_import.checked case_imports', 'case_import.started case_imports', 'case_import.finished case_imports', 'content.overridden content', 'content.restored content', 'content.reviewed content', 'crisis_contact.added crisis_contacts', 'crisis_contact.changed crisis_contacts', 'crisis_contact.hidden crisis_contacts', 'crisis_contact.removed crisis_contacts', 'crisis_contact.replaced crisis_contacts', 'entrusted_case.asked entrusted_cases', 'entrusted_case.confirmed entrusted_cases', 'entrusted_case.given_back entrusted_cases', 'entrusted_case.offered entrusted_cases', 'entrusted_case.withdrawn entrusted_cases', 'facility.added facilities', 'facility.changed facilities', 'facility.removed facilities', 'facility.verified facilities', 'facility_import.begun facility_imports', 'facility_import.checked facility_imports', 'facility_import.canceled facility_imports', 'facility_import.finished facility_imports', 'facility_import.resumed facility_imports', 'facility_import.started facility_imports', 'intake_questions.changed intake_questions', 'organization.case_erased organizations', 'organization.changed organizations', 'organization.deleted organizations', 'organization.deletion_asked organizations', 'organization.deletion_taken_back organizations', 'organization.founded organizations', 'organization_invitation.letter_failed organization_invitations', 'organization_invitation.letter_sent organization_invitations', 'organization_invitation.withdrawn organization_invitations', 'organization_member.case_passed organization_members', 'organization_member.conduct_accepted organization_members', 'organization_member.ended organization_members', 'organization_member.invited organization_invitations', 'organization_member.joined organization_members', 'organization_member.role_changed organization_members', 'webhook.added webhooks', 'webhook.changed webhooks', 'webhook.paused webhooks', 'webhook.removed webhooks', 'webhook.secret_renewed webhooks', 'service_token.added service_tokens', 'service_token.revoked service_tokens', 'service_token.reuse_found service_tokens', 'access.refused access', 'access_token.added access_tokens', 'access_token.revoked access_tokens', 'access_token.reuse_found access_tokens', 'account_deletion.asked users', 'account_deletion.carried_out users', 'account_deletion.taken_back users', 'contact_email.changed users', 'email.change_asked users', 'email.changed users', 'file.downloaded files', 'one_time_codes.added users', 'one_time_codes.removed users', 'passkey.added passkeys', 'passkey.removed passkeys', 'password.changed users', 'recovery_code.used users', 'recovery_codes.renewed users', 'session.opened sessions', 'session.refused sessions'));
-- End of the codes.
