-- Rights of the role that the API connects as. It owns nothing. Carried out at each start, after the migrations, so that
-- they hold on a server where that role is new.
REVOKE ALL ON ALL TABLES IN SCHEMA content, holdfast, identity FROM holdfast_api;
GRANT USAGE ON SCHEMA content, holdfast, identity TO holdfast_api;
GRANT SELECT ON ALL TABLES IN SCHEMA content TO holdfast_api;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA holdfast, identity TO holdfast_api;

-- written by the audit functions alone
REVOKE INSERT, UPDATE, DELETE ON holdfast.audit_events, holdfast.audit_heads FROM holdfast_api;

-- added to, never changed
REVOKE UPDATE, DELETE ON
  holdfast.approach_choices, holdfast.case_stages, holdfast.consequence_reviews, holdfast.consequence_wordings,
  holdfast.content_revisions, holdfast.go_decisions, holdfast.plan_steps, holdfast.plan_versions, holdfast.run_events,
  holdfast.safety_plan_versions, holdfast.safety_screen_acts, holdfast.statement_versions
FROM holdfast_api;

-- added to, and changed in one respect only
REVOKE UPDATE, DELETE ON holdfast.risk_assessments, holdfast.sobriety_checks FROM holdfast_api;
GRANT UPDATE (mitigations, mitigation, mitigation_text_hash, mitigation_signed_by, mitigation_signed_by_id, mitigation_signed_at, version)
  ON holdfast.risk_assessments TO holdfast_api;
GRANT UPDATE (confirmed_by_id, confirmed_at, version) ON holdfast.sobriety_checks TO holdfast_api;

-- never removed
REVOKE DELETE ON
  holdfast.cases, holdfast.hand_overs, holdfast.leak_reports, holdfast.organization_crisis_contacts, holdfast.organizations,
  holdfast.outcomes, holdfast.plans, holdfast.reviews, holdfast.runs, holdfast.safety_plans, holdfast.support_needs
FROM holdfast_api;

GRANT EXECUTE ON FUNCTION
  holdfast.audit_append(uuid, text, text, uuid, uuid, jsonb), holdfast.copy_statement(uuid, uuid, uuid, uuid)
TO holdfast_api;
