-- Rights of the roles of a database, which own nothing but functions. Each start carries this out after the migrations, so
-- that they hold on a server where the roles are new. `:api` is what the API is a member of; `:system` owns the functions
-- that must see past row-level security, and the owner of the database is a member of it.
REVOKE ALL ON ALL TABLES IN SCHEMA content, holdfast, identity FROM :api;
GRANT USAGE ON SCHEMA content, holdfast, identity TO :api;
GRANT SELECT ON ALL TABLES IN SCHEMA content TO :api;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA holdfast, identity TO :api;

-- wrapped keys open nothing by themselves; they are made with a case, and destroyed by a function
REVOKE ALL ON ALL TABLES IN SCHEMA keys FROM :api;
GRANT USAGE ON SCHEMA keys TO :api, :system;
GRANT SELECT, INSERT ON keys.organization_keys, keys.case_keys TO :api;
GRANT SELECT, DELETE ON ALL TABLES IN SCHEMA keys TO :system;

-- set and lifted, never removed
REVOKE UPDATE, DELETE ON holdfast.holds FROM :api;
GRANT UPDATE (lifted_at, version) ON holdfast.holds TO :api;
-- written by the audit functions alone
REVOKE INSERT, UPDATE, DELETE ON holdfast.audit_events, holdfast.audit_heads FROM :api;
-- written by holdfast.keep_caseload alone
REVOKE INSERT, UPDATE, DELETE ON holdfast.caseload FROM :api;
-- written by holdfast.begin_emergency_access alone
REVOKE INSERT, UPDATE, DELETE ON holdfast.emergency_accesses FROM :api;
-- written by holdfast.keep_words and keep_words_of_member alone
REVOKE INSERT, UPDATE, DELETE ON holdfast.kept_words FROM :api;
-- written by holdfast.take_place_out and put_place_back alone; what hung on the place is read by nobody
REVOKE ALL ON holdfast.removed_places FROM :api;
GRANT SELECT (organization_id, plan_id, participant_id, name, case_member_id, removed_by_id, removed_at) ON holdfast.removed_places TO :api;

-- written by holdfast.keep_outcome_fact alone
REVOKE INSERT, UPDATE, DELETE ON holdfast.outcome_counts, holdfast.outcome_facts FROM :api;

-- added to, never changed
REVOKE UPDATE, DELETE ON identity.audit_checkpoints FROM :api;
REVOKE UPDATE, DELETE ON
  holdfast.approach_choices, holdfast.case_stages, holdfast.consequence_reviews, holdfast.consequence_wordings,
  holdfast.content_revisions, holdfast.counter_offers, holdfast.follow_through_entries, holdfast.intake_questions, holdfast.follow_through_notes, holdfast.go_no_go_decisions, holdfast.go_no_go_participants,
  holdfast.go_no_go_votes, holdfast.go_no_go_vote_reasons, holdfast.plan_steps,
  holdfast.plan_versions, holdfast.run_events,
  holdfast.safety_duties, holdfast.safety_plan_versions, holdfast.screening_follow_ups, holdfast.statement_versions
FROM :api;

-- added to, and changed in one respect only
REVOKE UPDATE, DELETE ON holdfast.offline_records, holdfast.risk_assessments FROM :api;
-- a policy says which check may be removed
REVOKE UPDATE ON holdfast.sobriety_checks FROM :api;
GRANT UPDATE (mitigations, mitigation, mitigation_text_hash, mitigation_reason, mitigation_browser_id, mitigation_device,
              mitigation_signed_by, mitigation_signed_by_id, mitigation_signed_at, mitigation_confirmed_by,
              mitigation_confirmed_by_id, mitigation_confirmed_at, mitigation_confirmed_device, version)
  ON holdfast.risk_assessments TO :api;
GRANT UPDATE (confirmed_by_id, second_look, confirmed_at, confirmed_browser_id, confirmed_device, confirmed_offline, named_second_id, second_signed_here,
              cleared_by_id, cleared_at, clearance, version) ON holdfast.sobriety_checks TO :api;
GRANT UPDATE (settled_at, refusal) ON holdfast.offline_records TO :api;

REVOKE UPDATE, DELETE ON holdfast.consents, holdfast.disclosure_links, holdfast.disclosures FROM :api;
GRANT UPDATE (revoked_at, revoked_by_id, version) ON holdfast.consents TO :api;
GRANT UPDATE (ended_at) ON holdfast.disclosure_links TO :api;

GRANT UPDATE (parts, saved_at) ON holdfast.statement_versions TO :api;

-- never removed
REVOKE DELETE ON
  holdfast.cases, holdfast.hand_overs, holdfast.disclosure_reports, holdfast.organization_crisis_contacts, holdfast.organizations,
  holdfast.outcomes, holdfast.plans, holdfast.reviews, holdfast.runs, holdfast.safety_plans, holdfast.accommodations
FROM :api;

CREATE OR REPLACE FUNCTION holdfast.is_system() RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT pg_has_role(':system', 'USAGE') $$;

-- the functions that see past row-level security, and the policy by which they do
GRANT USAGE, CREATE ON SCHEMA holdfast TO :system;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA holdfast TO :system;
GRANT USAGE ON SCHEMA identity TO :system;
GRANT SELECT (id, kind, read_only) ON identity.users TO :system;
DO $$
DECLARE
  definer regprocedure;
  tenant_table text;
BEGIN
  FOR definer IN SELECT p.oid FROM pg_proc p
    WHERE p.pronamespace = 'holdfast'::regnamespace AND p.prosecdef AND p.proowner <> ':system'::regrole
  LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO :system', definer);
  END LOOP;
  FOR tenant_table IN SELECT t.tablename FROM pg_tables t WHERE t.schemaname = 'holdfast' AND NOT EXISTS (
    SELECT 1 FROM pg_policies p
    WHERE p.schemaname = 'holdfast' AND p.tablename = t.tablename AND p.policyname = 'system' AND p.roles = ARRAY[':system'::name])
  LOOP
    EXECUTE format('DROP POLICY IF EXISTS system ON holdfast.%I', tenant_table);
    EXECUTE format('CREATE POLICY system ON holdfast.%I TO :system USING (true) WITH CHECK (true)', tenant_table);
  END LOOP;
END $$;
REVOKE CREATE ON SCHEMA holdfast FROM :system;

GRANT EXECUTE ON FUNCTION
  holdfast.audit_append(uuid, text, text, uuid, uuid, jsonb), holdfast.audit_access(uuid, text, text, uuid, jsonb),
  holdfast.audit_heads_since(timestamptz), holdfast.audit_views(jsonb), holdfast.audit_heads_of_organization(), holdfast.begin_emergency_access(uuid, text, text), holdfast.erase_case(uuid),
  holdfast.emergency_overview(uuid, text),
  holdfast.audit_of_organization(int, text[], uuid, text, timestamptz, timestamptz, timestamptz, text),
  holdfast.idle_minutes(uuid, int), holdfast.is_in_meeting(uuid), holdfast.second_factor_from(uuid), holdfast.places_in_cases(uuid, uuid), holdfast.reader_state(text, boolean, uuid, uuid, uuid),
  holdfast.keep_outcome_fact(uuid, uuid), holdfast.move_tasks_of_hand_over(uuid, uuid, date), holdfast.move_tasks_of_the_day(date),
  holdfast.responsible_member(uuid, date), holdfast.responsible_name(uuid, date),
  holdfast.cases_to_pass(uuid, uuid),
  holdfast.practice_of_link(uuid, uuid), holdfast.entrust_case(uuid, uuid, uuid, text, text, boolean), holdfast.open_entrusted_case(uuid),
  holdfast.open_practice_of(uuid), holdfast.practices_of_case(uuid), holdfast.entrusted_overviews(),
  holdfast.opens_case(uuid), holdfast.opens_plan(uuid),
  holdfast.take_webhook_deliveries(int, interval), holdfast.remove_webhook_deliveries(timestamptz),
  holdfast.copy_statement(uuid, uuid, uuid, uuid),
  holdfast.enter_by_disclosure_link(text),
  holdfast.copy_feared_participants(uuid, uuid, uuid[], uuid[]), holdfast.keep_words_of_member(uuid, uuid),
  holdfast.take_place_out(uuid, uuid, uuid, timestamptz), holdfast.put_place_back(uuid, uuid),
  holdfast.copy_suitability_answers(uuid, uuid, uuid[], uuid[]), holdfast.copy_suitability_notes(uuid, uuid, uuid[], uuid[]),
  holdfast.erase_person(uuid, boolean, text), holdfast.case_of_code(text), holdfast.closed_cases(boolean, date), holdfast.is_held(uuid, uuid, date),
  holdfast.erase_closed_case(uuid, uuid, date), holdfast.count_cases_to_end(date), holdfast.delete_due_organization(timestamptz),
  holdfast.to_remind(uuid, timestamptz), holdfast.week_of(uuid, timestamptz),
  holdfast.remove_old_sample(timestamptz), holdfast.remove_idempotency_keys(timestamptz)
TO :api;
