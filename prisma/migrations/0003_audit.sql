-- The audit trail: hash chains that these functions alone write, one for each case and one for the organization's own acts,
-- so that a request of one case never waits for a request of another (docs/decisions/audit-chain-per-case.md). What somebody did
-- without changing anything (sign-ins, refusals, downloads) is in a chain of that person, which stands in the place of both.

CREATE FUNCTION holdfast.audit_hash(prev bytea, organization uuid, chain uuid, seq bigint, at timestamptz, actor uuid, action text, resource text, resource_id uuid, meta jsonb)
  RETURNS bytea LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT sha256(prev || convert_to(jsonb_build_array(organization, chain, seq, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), actor, action, resource, resource_id, meta)::text, 'UTF8'))
$$;

-- Adds one event to a chain; returns its number there. The functions below call it, which may write the trail.
CREATE FUNCTION holdfast.audit_add(organization uuid, chain uuid, actor uuid, action text, resource text, resource_id uuid, meta jsonb)
  RETURNS bigint LANGUAGE plpgsql SET search_path = holdfast, pg_temp AS $$
DECLARE
  head record;
  stamp timestamptz;
  chained bytea;
BEGIN
  SELECT h.seq, h.hash INTO head FROM audit_heads h WHERE h.organization_id = organization AND h.chain_id = chain FOR UPDATE;
  IF NOT FOUND THEN
    INSERT INTO audit_heads (organization_id, chain_id, seq, hash) VALUES (organization, chain, 0, decode(repeat('00', 32), 'hex')) ON CONFLICT DO NOTHING;
    SELECT h.seq, h.hash INTO STRICT head FROM audit_heads h WHERE h.organization_id = organization AND h.chain_id = chain FOR UPDATE;
  END IF;
  stamp := clock_timestamp();
  chained := audit_hash(head.hash, organization, chain, head.seq + 1, stamp, actor, action, resource, resource_id, meta);
  INSERT INTO audit_events (organization_id, chain_id, seq, at, actor_id, action, resource, resource_id, meta, prev_hash, hash)
    VALUES (organization, chain, head.seq + 1, stamp, actor, action, resource, resource_id, meta, head.hash, chained);
  UPDATE audit_heads h SET seq = head.seq + 1, hash = chained, changed_at = stamp WHERE h.organization_id = organization AND h.chain_id = chain;
  RETURN head.seq + 1;
END $$;

-- Adds one event to the chain of its case, or of the organization where it belongs to no case; returns its number there.
CREATE FUNCTION holdfast.audit_append(actor uuid, action text, resource text, resource_id uuid, case_id uuid, meta jsonb)
  RETURNS bigint LANGUAGE sql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
  SELECT holdfast.audit_add(holdfast.current_organization(), coalesce(case_id, holdfast.current_organization()), actor, action, resource, resource_id, meta)
$$;
REVOKE EXECUTE ON FUNCTION holdfast.audit_append(uuid, text, text, uuid, uuid, jsonb) FROM PUBLIC;

-- Adds one event to the chain of a person: what they did or tried without changing anything. Attempts to sign in with an address
-- that has no account are in a chain of nobody. The chain of an organization takes none of it.
CREATE FUNCTION holdfast.audit_access(person uuid, action text, resource text, resource_id uuid, meta jsonb)
  RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
BEGIN
  IF action NOT IN ('access.refused', 'contact_email.changed', 'email.change_asked', 'email.changed', 'file.downloaded', 'one_time_codes.added',
                    'account_deletion.asked', 'account_deletion.carried_out', 'account_deletion.taken_back',
                    'access_token.added', 'access_token.revoked', 'access_token.reuse_found',
                    'one_time_codes.removed', 'passkey.added', 'passkey.removed', 'password.changed', 'recovery_code.used', 'recovery_codes.renewed',
                    'session.opened', 'session.refused')
     OR EXISTS (SELECT 1 FROM organizations o WHERE o.organization_id = person) THEN
    RAISE EXCEPTION 'This is no access of a person';
  END IF;
  RETURN audit_add(person, person, person, action, resource, resource_id, meta);
END $$;
REVOKE EXECUTE ON FUNCTION holdfast.audit_access(uuid, text, text, uuid, jsonb) FROM PUBLIC;

-- Adds what members of cases opened to the chains of these cases, once for each person, thing and quarter of an hour, whichever process
-- asks. It looks through the newest 200 events of a chain: along its key, however many there are in the organization. Left out are the
-- people of a sample, what is the reader's own, and whoever is no member.
CREATE FUNCTION holdfast.audit_views(views jsonb) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE
  seen record;
  chain uuid;
  newest bigint;
BEGIN
  FOR seen IN
    SELECT m.organization_id, m.case_id, m.user_id, v.action, v.resource, v."resourceId" AS resource_id, v.device
    FROM jsonb_to_recordset(views) AS v ("organizationId" uuid, "memberId" uuid, action text, resource text, "resourceId" uuid, device text)
    JOIN case_members m ON m.organization_id = v."organizationId" AND m.id = v."memberId"
    JOIN identity.users u ON u.id = m.user_id AND NOT u.read_only
    WHERE v.action ~ '[.](viewed|printed)$'
      AND NOT EXISTS (SELECT 1 FROM participants p WHERE v.action IN ('participant_about.viewed', 'suitability.viewed')
                        AND p.organization_id = m.organization_id AND p.id = v."resourceId" AND p.case_member_id = m.id)
      AND NOT EXISTS (SELECT 1 FROM statements s JOIN participants p
                        ON p.organization_id = s.organization_id AND p.plan_id = s.plan_id AND p.id = s.participant_id
                      WHERE v.action = 'statement.viewed' AND s.organization_id = m.organization_id AND s.id = v."resourceId"
                        AND coalesce(p.case_member_id, s.written_by_id) = m.id)
    ORDER BY m.organization_id, m.case_id
  LOOP
    -- one that is being removed is gone when this goes on: its chains do not begin anew
    PERFORM 1 FROM organizations o WHERE o.organization_id = seen.organization_id FOR KEY SHARE;
    CONTINUE WHEN NOT FOUND;
    chain := view_chain(seen.case_id);
    SELECT h.seq INTO newest FROM audit_heads h WHERE h.organization_id = seen.organization_id AND h.chain_id = chain FOR UPDATE;
    CONTINUE WHEN EXISTS (
      SELECT 1 FROM audit_events e
      WHERE e.organization_id = seen.organization_id AND e.chain_id = chain AND e.seq > newest - 200
        AND e.at >= date_bin('15 minutes', clock_timestamp(), 'epoch') AND e.actor_id = seen.user_id AND e.action = seen.action AND e.resource_id = seen.resource_id);
    PERFORM audit_add(seen.organization_id, chain, seen.user_id, seen.action, seen.resource, seen.resource_id, jsonb_build_object('device', seen.device));
  END LOOP;
END $$;
REVOKE EXECUTE ON FUNCTION holdfast.audit_views(jsonb) FROM PUBLIC;

-- What happened in the current organization and all its cases, for those who run it, newest first: who of the colleagues, what kind of
-- thing, when, and the code of the case. Of people who belong to a case alone their part there is told; no name, no id and no word of a
-- case leaves. `actions` are those that may be shown; `before_at` and `before_hash` are of the last event of the page before.
CREATE FUNCTION holdfast.audit_of_organization(most int, actions text[], colleague uuid, of_case text, since timestamptz, until timestamptz, before_at timestamptz, before_hash text)
  RETURNS TABLE (at text, hash text, action text, device text, colleague_name text, case_role text, case_code text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
  WITH chains AS MATERIALIZED (
    SELECT chain.id, c.id AS case_id, case_code(c.id) AS code FROM cases c, unnest(ARRAY[c.id, view_chain(c.id)]) AS chain (id)
    WHERE c.organization_id = current_organization()),
  found AS MATERIALIZED (
    SELECT e.at, e.hash, e.action, e.actor_id, e.chain_id, e.meta->>'device' AS device FROM audit_events e
    WHERE e.organization_id = current_organization() AND e.action = ANY (actions)
      AND EXISTS (SELECT 1 FROM organization_members m WHERE m.organization_id = current_organization() AND m.user_id = current_person()
                    AND m.ended_at IS NULL AND m.role IN ('owner', 'admin'))
      AND (colleague IS NULL OR e.actor_id = (SELECT m.user_id FROM organization_members m
                                              WHERE m.organization_id = current_organization() AND m.id = colleague))
      AND (of_case IS NULL OR e.chain_id IN (SELECT k.id FROM chains k WHERE k.code = of_case))
      AND (since IS NULL OR e.at >= since) AND (until IS NULL OR e.at < until)
      AND (before_at IS NULL OR (e.at, e.hash) < (before_at, decode(before_hash, 'hex')))
    ORDER BY e.at DESC, e.hash DESC LIMIT most)
  SELECT to_char(f.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), encode(f.hash, 'hex'), f.action,
    CASE WHEN f.action ~ '[.](viewed|printed)$' THEN f.device END,
    (SELECT o.display_name FROM organization_members o
     WHERE o.organization_id = current_organization() AND o.user_id = f.actor_id ORDER BY o.ended_at DESC NULLS FIRST LIMIT 1),
    (SELECT p.role FROM case_members p WHERE p.organization_id = current_organization() AND p.case_id = k.case_id AND p.user_id = f.actor_id
     ORDER BY p.ended_at DESC NULLS FIRST LIMIT 1),
    k.code
  FROM found f LEFT JOIN chains k ON k.id = f.chain_id ORDER BY f.at DESC, f.hash DESC
$$;
REVOKE EXECUTE ON FUNCTION holdfast.audit_of_organization(int, text[], uuid, text, timestamptz, timestamptz, timestamptz, text) FROM PUBLIC;

-- Where the chains of the current organization stand, for those who run it.
CREATE FUNCTION holdfast.audit_heads_of_organization() RETURNS TABLE (organization_id uuid, chain_id uuid, seq bigint, hash bytea)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
  SELECT h.organization_id, h.chain_id, h.seq, h.hash FROM audit_heads h
  WHERE h.organization_id = current_organization()
    AND EXISTS (SELECT 1 FROM organization_members m WHERE m.organization_id = current_organization() AND m.user_id = current_person()
                  AND m.ended_at IS NULL AND m.role IN ('owner', 'admin'))
  ORDER BY h.chain_id
$$;
REVOKE EXECUTE ON FUNCTION holdfast.audit_heads_of_organization() FROM PUBLIC;

-- The heads that changed after a moment, in all organizations, for the next checkpoint. Samples are removed again, with the trails of
-- their invented guests, and are left out.
CREATE FUNCTION holdfast.audit_heads_since(since timestamptz) RETURNS TABLE (organization_id uuid, chain_id uuid, seq bigint, hash bytea)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
  SELECT h.organization_id, h.chain_id, h.seq, h.hash FROM audit_heads h
  LEFT JOIN organizations o ON o.organization_id = h.organization_id
  LEFT JOIN identity.users u ON u.id = h.organization_id
  WHERE h.changed_at > since AND o.is_sample IS NOT TRUE
    AND (u.kind IS DISTINCT FROM 'guest'
         OR EXISTS (SELECT 1 FROM case_members m JOIN organizations home ON home.organization_id = m.organization_id
                    WHERE m.user_id = u.id AND NOT home.is_sample))
  ORDER BY h.organization_id, h.chain_id
$$;
REVOKE EXECUTE ON FUNCTION holdfast.audit_heads_since(timestamptz) FROM PUBLIC;

-- The first event of the current organization that does not fit its chain, or no row. Edits, deletions, reordering, a cut
-- tail, a changed head, and a case whose chain is gone all show.
CREATE FUNCTION holdfast.audit_first_break() RETURNS TABLE (chain_id uuid, seq bigint) LANGUAGE sql STABLE AS $$
  WITH events AS (
    SELECT e.*, lag(e.hash, 1, decode(repeat('00', 32), 'hex')) OVER chain AS expected_prev, row_number() OVER chain AS expected_seq
    FROM holdfast.audit_events e WHERE e.organization_id = holdfast.current_organization()
    WINDOW chain AS (PARTITION BY e.chain_id ORDER BY e.seq)),
  counted AS (SELECT e.chain_id, count(*) AS n, (array_agg(e.hash ORDER BY e.seq DESC))[1] AS last_hash FROM events e GROUP BY e.chain_id),
  expected AS (
    SELECT h.chain_id, h.seq FROM holdfast.audit_heads h WHERE h.organization_id = holdfast.current_organization()
    UNION ALL SELECT c.id, 1 FROM holdfast.cases c WHERE c.organization_id = holdfast.current_organization()
      AND NOT EXISTS (SELECT 1 FROM holdfast.audit_heads h WHERE h.organization_id = c.organization_id AND h.chain_id = c.id))
  SELECT found.chain_id, found.seq FROM (
    SELECT e.chain_id, e.seq FROM events e
      WHERE e.seq <> e.expected_seq OR e.prev_hash <> e.expected_prev
         OR e.hash <> holdfast.audit_hash(e.prev_hash, e.organization_id, e.chain_id, e.seq, e.at, e.actor_id, e.action, e.resource, e.resource_id, e.meta)
    UNION ALL SELECT x.chain_id, x.seq FROM expected x LEFT JOIN counted c ON c.chain_id = x.chain_id WHERE x.seq <> coalesce(c.n, 0)
    UNION ALL SELECT h.chain_id, h.seq FROM holdfast.audit_heads h LEFT JOIN counted c ON c.chain_id = h.chain_id
      WHERE h.organization_id = holdfast.current_organization() AND h.hash <> coalesce(c.last_hash, decode(repeat('00', 32), 'hex'))
    UNION ALL SELECT c.chain_id, 1 FROM counted c WHERE NOT EXISTS (SELECT 1 FROM expected x WHERE x.chain_id = c.chain_id)) AS found
  ORDER BY found.chain_id, found.seq LIMIT 1
$$;

-- One call for what every change leaves behind: its audit event, the plan's new revision, and a note to open screens after
-- commit with the device that made the change. What the report counts of a concluded plan is brought in step with it. Without an action there is no audit event: what is saved again and again in one
-- sitting is audited once. Returns the revision; null where no plan was changed.
CREATE FUNCTION holdfast.record_change(actor uuid, action text, resource text, resource_id uuid, case_id uuid, plan_id uuid, meta jsonb)
  RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  new_revision integer;
  plan_status text;
BEGIN
  IF action IS NOT NULL THEN
    PERFORM holdfast.audit_append(actor, action, resource, resource_id, case_id, meta);
  END IF;
  IF plan_id IS NOT NULL THEN
    UPDATE holdfast.plans p SET revision = revision + 1
      WHERE p.organization_id = holdfast.current_organization() AND p.id = plan_id RETURNING p.revision, p.status INTO new_revision, plan_status;
    IF plan_status IN ('concluded', 'reviewed') OR action = 'plan.stop_taken_back' THEN
      PERFORM holdfast.keep_outcome_fact(holdfast.current_organization(), plan_id);
    END IF;
  END IF;
  IF case_id IS NOT NULL THEN
    PERFORM pg_notify('holdfast_changes', json_build_object(
      'organizationId', holdfast.current_organization(), 'caseId', case_id, 'planId', plan_id, 'resource', resource, 'id', resource_id,
      'revision', new_revision, 'deviceId', NULLIF(current_setting('app.device_id', true), ''))::text);
  END IF;
  RETURN new_revision;
END $$;

-- A colleague of a practice who is not on a case, for whom an emergency may open it: an owner, an admin or an interventionist.
CREATE FUNCTION holdfast.emergency_colleague() RETURNS holdfast.organization_members LANGUAGE sql STABLE SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
  SELECT m FROM organization_members m JOIN organizations o ON o.organization_id = m.organization_id
  WHERE m.organization_id = current_organization() AND m.user_id = current_author() AND m.ended_at IS NULL
    AND m.role IN ('owner', 'admin', 'interventionist') AND o.kind = 'practice'
$$;
REVOKE EXECUTE ON FUNCTION holdfast.emergency_colleague() FROM PUBLIC;

-- Opens what safety needs of the case with this code for four hours, to a colleague who is not on it: writes why, an event in the chain
-- of the case and in that of the organization, and tells open screens. Returns the accounts of those who lead the case, who are
-- told by e-mail; NULL where there is no such case for this person.
CREATE FUNCTION holdfast.begin_emergency_access(access uuid, of_case text, why text) RETURNS uuid[]
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE
  colleague organization_members := emergency_colleague();
  the_case uuid := (SELECT c.id FROM cases c WHERE c.organization_id = current_organization() AND case_code(c.id) = of_case
                      AND NOT EXISTS (SELECT 1 FROM case_members m WHERE m.organization_id = c.organization_id AND m.case_id = c.id
                                        AND m.user_id = current_author() AND m.ended_at IS NULL));
BEGIN
  IF colleague.id IS NULL OR the_case IS NULL THEN RETURN NULL; END IF;
  INSERT INTO emergency_accesses (organization_id, id, case_id, user_id, name, reason, ends_at)
    VALUES (current_organization(), access, the_case, colleague.user_id, colleague.display_name, why, now() + interval '4 hours');
  PERFORM record_change(colleague.user_id, 'emergency_access.begun', 'emergency_accesses', access, the_case, NULL, '{}');
  PERFORM audit_append(colleague.user_id, 'emergency_access.begun', 'emergency_accesses', access, NULL, jsonb_build_object('caseCode', of_case));
  RETURN ARRAY(SELECT m.user_id FROM case_members m
               WHERE m.organization_id = current_organization() AND m.case_id = the_case AND m.ended_at IS NULL AND m.role IN ('lead', 'interventionist'));
END $$;
REVOKE EXECUTE ON FUNCTION holdfast.begin_emergency_access(uuid, text, text) FROM PUBLIC;

-- What safety needs of a case, for whoever opened it in an emergency, until that ends: levels of risk, the safety plan, and whom to call.
-- Nothing else of the case leaves: no letter, no private answer, no name of the loved one. Each look is in the chain of what was opened.
CREATE FUNCTION holdfast.emergency_overview(access uuid, device text) RETURNS json
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE
  opened emergency_accesses;
  newest_plan uuid;
  chain uuid;
BEGIN
  SELECT a.* INTO opened FROM emergency_accesses a
    WHERE a.organization_id = current_organization() AND a.id = access AND a.user_id = current_author() AND a.ends_at > now();
  IF opened.id IS NULL OR (emergency_colleague()).id IS NULL THEN RETURN NULL; END IF;
  chain := view_chain(opened.case_id);
  PERFORM 1 FROM audit_heads h WHERE h.organization_id = opened.organization_id AND h.chain_id = chain FOR UPDATE;
  IF NOT EXISTS (SELECT 1 FROM audit_events e
                 WHERE e.organization_id = opened.organization_id AND e.at >= date_bin('15 minutes', clock_timestamp(), 'epoch') AND e.chain_id = chain
                   AND e.actor_id = opened.user_id AND e.action = 'emergency_access.viewed') THEN
    PERFORM audit_add(opened.organization_id, chain, opened.user_id, 'emergency_access.viewed', 'emergency_accesses', opened.id, jsonb_build_object('device', device));
  END IF;
  newest_plan := (SELECT p.id FROM plans p WHERE p.organization_id = opened.organization_id AND p.case_id = opened.case_id ORDER BY p.attempt_number DESC LIMIT 1);
  RETURN json_build_object(
    'caseCode', case_code(opened.case_id), 'endsAt', opened.ends_at,
    'risk', (SELECT json_build_object('level', r.level, 'areas', r.areas, 'assessedAt', r.assessed_at)
             FROM risk_assessments r WHERE r.organization_id = opened.organization_id AND r.plan_id = newest_plan ORDER BY r.assessed_at DESC LIMIT 1),
    'safety', (SELECT json_object_agg(v.kind, v.content) FROM (
                 SELECT DISTINCT ON (w.kind) w.kind, w.content FROM safety_plan_versions w
                 WHERE w.organization_id = opened.organization_id AND w.plan_id = newest_plan ORDER BY w.kind, w.version DESC) v),
    'people', (SELECT json_agg(json_build_object('name', m.display_name, 'role', m.role, 'phone',
                 coalesce((SELECT a.phone FROM participants p JOIN participant_abouts a
                             ON a.organization_id = p.organization_id AND a.plan_id = p.plan_id AND a.participant_id = p.id
                           WHERE p.organization_id = m.organization_id AND p.plan_id = newest_plan AND p.case_member_id = m.id LIMIT 1), ''))
                 ORDER BY m.role = 'lead' DESC, m.joined_at)
               FROM case_members m WHERE m.organization_id = opened.organization_id AND m.case_id = opened.case_id AND m.ended_at IS NULL));
END $$;
REVOKE EXECUTE ON FUNCTION holdfast.emergency_overview(uuid, text) FROM PUBLIC;
