-- The tenant wall. Who is asking, and for which organization, is set for one transaction only.

CREATE FUNCTION holdfast.current_organization() RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT NULLIF(current_setting('app.organization_id', true), '')::uuid $$;

CREATE FUNCTION holdfast.current_person() RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT NULLIF(current_setting('app.user_id', true), '')::uuid $$;

-- Opens an organization for the rest of the transaction, to its members and to the members of its cases only.
CREATE FUNCTION holdfast.enter_organization(organization uuid, person uuid) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.organization_id', organization::text, true), set_config('app.user_id', person::text, true);
  IF EXISTS (SELECT 1 FROM holdfast.organization_members m
             WHERE m.organization_id = organization AND m.user_id = person AND m.ended_at IS NULL)
     OR EXISTS (SELECT 1 FROM holdfast.case_members m
                WHERE m.organization_id = organization AND m.user_id = person AND m.ended_at IS NULL) THEN
    RETURN true;
  END IF;
  PERFORM set_config('app.organization_id', '', true);
  RETURN false;
END $$;

-- Opens an organization that does not exist yet, for the person who founds it.
CREATE FUNCTION holdfast.enter_new_organization(organization uuid, person uuid) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.organization_id', organization::text, true), set_config('app.user_id', person::text, true);
  IF NOT EXISTS (SELECT 1 FROM holdfast.organizations o WHERE o.organization_id = organization) THEN
    RETURN true;
  END IF;
  PERFORM set_config('app.organization_id', '', true);
  RETURN false;
END $$;

-- Opens an organization for someone who holds an invitation that is neither used, withdrawn nor past its date.
CREATE FUNCTION holdfast.enter_by_invitation(organization uuid, invitation uuid, person uuid) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.organization_id', organization::text, true), set_config('app.user_id', person::text, true);
  PERFORM 1 FROM holdfast.invitations i
    WHERE i.organization_id = organization AND i.id = invitation
      AND i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > now()
    FOR UPDATE;
  IF FOUND THEN
    RETURN true;
  END IF;
  PERFORM set_config('app.organization_id', '', true);
  RETURN false;
END $$;

DO $$
DECLARE tenant_table text;
BEGIN
  FOR tenant_table IN SELECT tablename FROM pg_tables WHERE schemaname = 'holdfast' LOOP
    EXECUTE format('ALTER TABLE holdfast.%I ENABLE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format('ALTER TABLE holdfast.%I FORCE ROW LEVEL SECURITY', tenant_table);
    EXECUTE format(
      'CREATE POLICY tenant ON holdfast.%I USING (organization_id = (SELECT holdfast.current_organization())) WITH CHECK (organization_id = (SELECT holdfast.current_organization()))',
      tenant_table);
  END LOOP;
END $$;

-- A person may find the organizations and cases that they belong to.
CREATE POLICY own_membership ON holdfast.organization_members FOR SELECT
  USING (user_id = (SELECT holdfast.current_person()));
CREATE POLICY own_membership ON holdfast.case_members FOR SELECT
  USING (user_id = (SELECT holdfast.current_person()));
CREATE POLICY own_membership ON holdfast.organizations FOR SELECT
  USING (organization_id IN (SELECT m.organization_id FROM holdfast.organization_members m WHERE m.user_id = (SELECT holdfast.current_person()) AND m.ended_at IS NULL
                             UNION SELECT m.organization_id FROM holdfast.case_members m WHERE m.user_id = (SELECT holdfast.current_person()) AND m.ended_at IS NULL));

-- The words of a private statement are its author's alone.
CREATE POLICY author_or_shared ON holdfast.statement_versions AS RESTRICTIVE FOR SELECT
  USING (author_user_id = (SELECT holdfast.current_person())
         OR EXISTS (SELECT 1 FROM holdfast.statements s
                    WHERE s.organization_id = statement_versions.organization_id AND s.plan_id = statement_versions.plan_id
                      AND s.id = statement_versions.statement_id AND s.sharing <> 'private'));

-- A private account is its author's, and the review facilitator's once it was sent.
CREATE POLICY author_or_facilitator ON holdfast.review_account_texts AS RESTRICTIVE FOR SELECT
  USING (author_user_id = (SELECT holdfast.current_person())
         OR EXISTS (SELECT 1 FROM holdfast.review_accounts a
                    JOIN holdfast.reviews r ON r.organization_id = a.organization_id AND r.plan_id = a.plan_id
                    JOIN holdfast.case_members m ON m.organization_id = r.organization_id AND m.id = r.facilitator_id
                    WHERE a.organization_id = review_account_texts.organization_id AND a.plan_id = review_account_texts.plan_id
                      AND a.id = review_account_texts.account_id AND a.sent_at IS NOT NULL
                      AND m.user_id = (SELECT holdfast.current_person()) AND m.ended_at IS NULL));

-- Audit: a hash chain for each organization, written by these functions alone.
CREATE FUNCTION holdfast.audit_hash(prev bytea, organization uuid, seq bigint, at timestamptz, actor uuid, action text, resource text, resource_id uuid, case_id uuid, meta jsonb)
  RETURNS bytea LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT sha256(prev || convert_to(jsonb_build_array(organization, seq, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), actor, action, resource, resource_id, case_id, meta)::text, 'UTF8'))
$$;

CREATE FUNCTION holdfast.audit_append(actor uuid, action text, resource text, resource_id uuid, case_id uuid, meta jsonb)
  RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE
  organization uuid := holdfast.current_organization();
  head record;
  stamp timestamptz := clock_timestamp();
  chained bytea;
BEGIN
  INSERT INTO audit_heads (organization_id, seq, hash) VALUES (organization, 0, decode(repeat('00', 32), 'hex')) ON CONFLICT DO NOTHING;
  SELECT h.seq, h.hash INTO STRICT head FROM audit_heads h WHERE h.organization_id = organization FOR UPDATE;
  chained := audit_hash(head.hash, organization, head.seq + 1, stamp, actor, action, resource, resource_id, case_id, meta);
  INSERT INTO audit_events (organization_id, seq, at, actor_id, action, resource, resource_id, case_id, meta, prev_hash, hash)
    VALUES (organization, head.seq + 1, stamp, actor, action, resource, resource_id, case_id, meta, head.hash, chained);
  UPDATE audit_heads h SET seq = head.seq + 1, hash = chained WHERE h.organization_id = organization;
  RETURN head.seq + 1;
END $$;

-- The first event that does not fit its chain, or NULL. Edits, deletions, reordering and a cut tail all show.
CREATE FUNCTION holdfast.audit_first_break() RETURNS bigint LANGUAGE sql STABLE AS $$
  WITH chain AS (
    SELECT e.*, lag(e.hash, 1, decode(repeat('00', 32), 'hex')) OVER (ORDER BY e.seq) AS expected_prev, row_number() OVER (ORDER BY e.seq) AS expected_seq
    FROM holdfast.audit_events e WHERE e.organization_id = holdfast.current_organization())
  SELECT least(
    (SELECT min(c.seq) FROM chain c
      WHERE c.seq <> c.expected_seq OR c.prev_hash <> c.expected_prev
         OR c.hash <> holdfast.audit_hash(c.prev_hash, c.organization_id, c.seq, c.at, c.actor_id, c.action, c.resource, c.resource_id, c.case_id, c.meta)),
    (SELECT h.seq FROM holdfast.audit_heads h
      WHERE h.organization_id = holdfast.current_organization() AND h.seq <> (SELECT count(*) FROM chain)))
$$;

-- One call for what every change leaves behind: its audit event, the plan's new revision, and a note to open screens after commit.
CREATE FUNCTION holdfast.record_change(actor uuid, action text, resource text, resource_id uuid, case_id uuid, plan_id uuid, meta jsonb)
  RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM holdfast.audit_append(actor, action, resource, resource_id, case_id, meta);
  IF plan_id IS NOT NULL THEN
    UPDATE holdfast.plans p SET revision = revision + 1 WHERE p.organization_id = holdfast.current_organization() AND p.id = plan_id;
  END IF;
  IF case_id IS NOT NULL THEN
    PERFORM pg_notify('holdfast_changes', json_build_object('organizationId', holdfast.current_organization(), 'caseId', case_id, 'planId', plan_id, 'resource', resource, 'id', resource_id)::text);
  END IF;
END $$;

-- Rights of the role that the API connects as. It owns nothing.
GRANT USAGE ON SCHEMA content, holdfast, identity TO holdfast_api;
GRANT SELECT ON ALL TABLES IN SCHEMA content TO holdfast_api;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA identity TO holdfast_api;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA holdfast TO holdfast_api;
REVOKE INSERT, UPDATE, DELETE ON holdfast.audit_events, holdfast.audit_heads FROM holdfast_api;
REVOKE UPDATE, DELETE ON holdfast.statement_versions, holdfast.plan_steps FROM holdfast_api;
REVOKE UPDATE, DELETE ON holdfast.risk_assessments, holdfast.sobriety_checks FROM holdfast_api;
GRANT UPDATE (mitigation, mitigation_signed_by, mitigation_signed_by_id, mitigation_signed_at, version) ON holdfast.risk_assessments TO holdfast_api;
GRANT UPDATE (confirmed_by_id, confirmed_at, version) ON holdfast.sobriety_checks TO holdfast_api;
REVOKE DELETE ON holdfast.runs, holdfast.outcomes, holdfast.reviews, holdfast.plans, holdfast.cases, holdfast.organizations FROM holdfast_api;
REVOKE EXECUTE ON FUNCTION holdfast.audit_append(uuid, text, text, uuid, uuid, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION holdfast.audit_append(uuid, text, text, uuid, uuid, jsonb) TO holdfast_api;
