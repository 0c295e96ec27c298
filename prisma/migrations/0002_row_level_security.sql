-- Row-level security: who is asking, and for which organization, is set for one transaction only. The tables of the audit
-- trail are in it too. Which role may do what is in apps/api/src/db/rights.sql, which each start carries out.

CREATE FUNCTION holdfast.current_organization() RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT NULLIF(current_setting('app.organization_id', true), '')::uuid $$;

CREATE FUNCTION holdfast.current_person() RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT NULLIF(current_setting('app.user_id', true), '')::uuid $$;

-- Who asks, where it is about what is their own alone: nobody while the session was opened by a link without the passphrase.
CREATE FUNCTION holdfast.current_author() RETURNS uuid LANGUAGE sql STABLE
  AS $$ SELECT CASE WHEN current_setting('app.link_only', true) = 'true' THEN NULL ELSE holdfast.current_person() END $$;

-- Whether the asking role may act as the one that owns the functions of the audit trail: these functions themselves, and the
-- owner of the database. The API never is. Policies let it see what is somebody's own. Which role that is, each start says
-- (apps/api/src/db/rights.sql). Policies call this and current_organization without a subquery: PostgreSQL then puts their
-- one expression in its place, which costs a plan of 47 tables a tenth less than 94 subqueries.
CREATE FUNCTION holdfast.is_system() RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT false $$;

-- Inside an organization the families are kept apart too: the cases that are open in this transaction, and their plans. Where no case
-- is named, all of one's own are open without being listed (`opens_case`): a request takes as long for 50,000 of them as for five.
CREATE FUNCTION holdfast.current_cases() RETURNS uuid[] LANGUAGE sql STABLE
  AS $$ SELECT coalesce(NULLIF(current_setting('app.case_ids', true), ''), '{}')::uuid[] $$;

CREATE FUNCTION holdfast.current_plans() RETURNS uuid[] LANGUAGE sql STABLE
  AS $$ SELECT coalesce(NULLIF(current_setting('app.plan_ids', true), ''), '{}')::uuid[] $$;

-- What a case is called where no words of it may stand: two groups of four signs, which follow from its id alone.
CREATE FUNCTION holdfast.case_code(in_case uuid) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT substring(signs FOR 4) || '-' || substring(signs FROM 5 FOR 4)
  FROM upper(encode(sha256(convert_to('code of ' || in_case, 'UTF8')), 'hex')) AS signs
$$;

-- The chain of the audit trail that holds what was opened in a case, beside that of its changes: a read never waits for a write of
-- the case, and makes no answer old that somebody has.
CREATE FUNCTION holdfast.view_chain(in_case uuid) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(substring(sha256(convert_to('views of ' || in_case, 'UTF8')) FOR 16), 'hex')::uuid
$$;
CREATE FUNCTION holdfast.current_view_chains() RETURNS uuid[] LANGUAGE sql STABLE
  AS $$ SELECT ARRAY(SELECT holdfast.view_chain(one) FROM unnest(holdfast.current_cases()) AS one) $$;

-- Opens these cases, and no others, for the rest of the transaction. It does not ask for membership: admission does. The policies on
-- cases guard against a filter that was left out, not against SQL of somebody else's making.
CREATE FUNCTION holdfast.open_cases(cases uuid[], with_plans boolean DEFAULT true) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.case_ids', cases::text, true), set_config('app.plan_ids', '', true), set_config('app.own_cases', '', true);
  IF with_plans AND cardinality(cases) > 0 THEN
    PERFORM set_config('app.plan_ids', ARRAY(
      SELECT p.id FROM holdfast.plans p WHERE p.organization_id = holdfast.current_organization() AND p.case_id = ANY (cases))::text, true);
  END IF;
END $$;

-- Opens the cases of this organization that the person of this transaction is a member of, and no others; with 'ever' those that they
-- have left, too.
CREATE FUNCTION holdfast.open_own_cases(membership text DEFAULT 'now') RETURNS void LANGUAGE sql AS $$
  SELECT set_config('app.case_ids', '', true), set_config('app.plan_ids', '', true), set_config('app.own_cases', membership, true)
$$;

-- Whether they are open. PostgreSQL puts its expression in the place of the call.
CREATE FUNCTION holdfast.opens_own() RETURNS boolean LANGUAGE sql STABLE
  AS $$ SELECT coalesce(current_setting('app.own_cases', true), '') <> '' $$;

-- Whether a case, or a plan, is open as one of their own: one step in an index for each row that is looked at. It looks past row-level
-- security, which asks it.
CREATE FUNCTION holdfast.opens_case(in_case uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
BEGIN
  RETURN opens_own() AND EXISTS (
    SELECT 1 FROM case_members m
    WHERE m.organization_id = current_organization() AND m.case_id = in_case AND m.user_id = current_person()
      AND (m.ended_at IS NULL OR current_setting('app.own_cases', true) = 'ever'));
END $$;
REVOKE EXECUTE ON FUNCTION holdfast.opens_case(uuid) FROM PUBLIC;
CREATE FUNCTION holdfast.opens_plan(plan uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM plans p WHERE p.organization_id = current_organization() AND p.id = plan AND opens_case(p.case_id));
END $$;
REVOKE EXECUTE ON FUNCTION holdfast.opens_plan(uuid) FROM PUBLIC;

-- Whether a person is a member of any case of an organization.
CREATE FUNCTION holdfast.is_in_a_case(organization uuid, person uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM holdfast.case_members m WHERE m.organization_id = organization AND m.user_id = person AND m.ended_at IS NULL)
$$;

-- Opens an organization for the rest of the transaction, to its members and to the members of its cases only, with the cases
-- that they are members of.
CREATE FUNCTION holdfast.enter_organization(organization uuid, person uuid) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.organization_id', organization::text, true), set_config('app.user_id', person::text, true);
  IF EXISTS (SELECT 1 FROM holdfast.organization_members m
             WHERE m.organization_id = organization AND m.user_id = person AND m.ended_at IS NULL)
     OR holdfast.is_in_a_case(organization, person) THEN
    PERFORM holdfast.open_own_cases();
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

-- Opens an organization, with one case, for someone who holds an invitation to it that is neither used, withdrawn nor past its
-- date, and whose sender may still invite.
CREATE FUNCTION holdfast.enter_by_invitation(organization uuid, invitation uuid, person uuid) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.organization_id', organization::text, true), set_config('app.user_id', person::text, true),
          set_config('app.invitation_id', invitation::text, true);
  PERFORM holdfast.open_cases(ARRAY(
    SELECT i.case_id FROM holdfast.invitations i WHERE i.organization_id = organization AND i.id = invitation AND i.case_id IS NOT NULL));
  PERFORM 1 FROM holdfast.invitations i
    WHERE i.organization_id = organization AND i.id = invitation
      AND i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > now()
      AND EXISTS (SELECT 1 FROM holdfast.case_members m
                  WHERE m.organization_id = i.organization_id AND m.id = i.invited_by_id
                    AND m.ended_at IS NULL AND m.role IN ('lead', 'interventionist'))
    FOR UPDATE OF i;
  IF FOUND THEN
    RETURN true;
  END IF;
  PERFORM set_config('app.organization_id', '', true), set_config('app.invitation_id', '', true), holdfast.open_cases('{}');
  RETURN false;
END $$;

-- Opens an organization, with no case, for someone who holds an invitation to become its member that is neither used, withdrawn nor
-- past its date, and whose sender still runs it.
CREATE FUNCTION holdfast.enter_by_organization_invitation(organization uuid, invitation uuid, person uuid) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.organization_id', organization::text, true), set_config('app.user_id', person::text, true),
          set_config('app.invitation_id', invitation::text, true), holdfast.open_cases('{}');
  PERFORM 1 FROM holdfast.organization_invitations i
    WHERE i.organization_id = organization AND i.id = invitation
      AND i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > now()
      AND EXISTS (SELECT 1 FROM holdfast.organization_members m
                  WHERE m.organization_id = i.organization_id AND m.id = i.invited_by_id
                    AND m.ended_at IS NULL AND m.role IN ('owner', 'admin'))
    FOR UPDATE OF i;
  IF FOUND THEN
    RETURN true;
  END IF;
  PERFORM set_config('app.organization_id', '', true), set_config('app.invitation_id', '', true);
  RETURN false;
END $$;

-- Opens the case of a consent for the program that holds its link, with nobody signed in: while the link is neither past its time nor
-- replaced, the consent neither revoked nor past its last day, and whoever gave it for themselves is still in the case. The case is
-- locked first, as every write does, so that a revocation and a reading follow each other. NULL for every other link.
CREATE FUNCTION holdfast.enter_by_disclosure_link(token text) RETURNS json LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE
  link disclosure_links;
BEGIN
  SELECT l.* INTO link FROM disclosure_links l WHERE l.token_hash = token;
  IF NOT FOUND THEN RETURN NULL; END IF;
  PERFORM 1 FROM cases c WHERE c.organization_id = link.organization_id AND c.id = link.case_id FOR UPDATE;
  PERFORM 1 FROM disclosure_links l
    JOIN consents c ON c.organization_id = l.organization_id AND c.case_id = l.case_id AND c.id = l.consent_id
    JOIN case_members m ON m.organization_id = c.organization_id AND m.id = c.recorded_by_id
    WHERE l.organization_id = link.organization_id AND l.case_id = link.case_id AND l.id = link.id
      AND l.ended_at IS NULL AND l.expires_at > now()
      AND c.decision = 'given' AND c.revoked_at IS NULL AND c.expires_on >= (now() AT TIME ZONE 'UTC')::date
      AND (c.subject = 'loved_one' OR m.ended_at IS NULL);
  IF NOT FOUND THEN RETURN NULL; END IF;
  PERFORM set_config('app.organization_id', link.organization_id::text, true), set_config('app.user_id', '', true),
          holdfast.open_cases(ARRAY[link.case_id]);
  RETURN json_build_object('organizationId', link.organization_id, 'caseId', link.case_id, 'consentId', link.consent_id, 'linkId', link.id);
END $$;
REVOKE EXECUTE ON FUNCTION holdfast.enter_by_disclosure_link(text) FROM PUBLIC;

-- In how many cases of this organization, or that it looks after for a family, somebody has a place now. An admin sees no case, only whether there are any to hand over.
CREATE FUNCTION holdfast.places_in_cases(organization uuid, person uuid) RETURNS int LANGUAGE sql STABLE SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
  SELECT (SELECT count(*) FROM case_members m
          WHERE m.organization_id = organization AND m.organization_id = current_organization() AND m.user_id = person AND m.ended_at IS NULL)::int
       + (SELECT count(*) FROM entrusted_cases e JOIN organization_members o ON o.organization_id = e.organization_id AND o.id = e.interventionist_id
          WHERE e.organization_id = organization AND e.organization_id = current_organization() AND o.user_id = person AND e.ended_at IS NULL)::int
$$;
REVOKE EXECUTE ON FUNCTION holdfast.places_in_cases(uuid, uuid) FROM PUBLIC;

-- The cases in which somebody is the interventionist now, for who runs the organization and passes them on: which, and since when.
CREATE FUNCTION holdfast.cases_to_pass(organization uuid, person uuid) RETURNS TABLE (case_id uuid, member_id uuid, since timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
  SELECT m.case_id, m.id, m.joined_at FROM case_members m
  WHERE m.organization_id = organization AND m.organization_id = current_organization() AND m.user_id = person
    AND m.role = 'interventionist' AND m.ended_at IS NULL
    AND EXISTS (SELECT 1 FROM organization_members o WHERE o.organization_id = organization AND o.user_id = current_person()
                  AND o.ended_at IS NULL AND o.role IN ('owner', 'admin'))
  ORDER BY m.case_id
$$;
REVOKE EXECUTE ON FUNCTION holdfast.cases_to_pass(uuid, uuid) FROM PUBLIC;

-- What a family is told of a practice by its link, as long as the link is open and whoever made it still runs the practice.
CREATE FUNCTION holdfast.practice_of_link(practice uuid, entrusted uuid) RETURNS json LANGUAGE sql STABLE SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
  SELECT json_build_object('name', o.name, 'region', o.region, 'phone', o.contact_phone, 'expiresAt', e.expires_at)
  FROM entrusted_cases e JOIN organizations o USING (organization_id)
  JOIN organization_members m ON m.organization_id = e.organization_id AND m.id = e.made_by_id AND m.ended_at IS NULL AND m.role IN ('owner', 'admin')
  WHERE e.organization_id = practice AND e.id = entrusted AND e.asked_at IS NULL AND e.ended_at IS NULL AND e.expires_at > now()
$$;
REVOKE EXECUTE ON FUNCTION holdfast.practice_of_link(uuid, uuid) FROM PUBLIC;

-- A family asks a practice, by its link, to look after an open case of theirs; a link is for one case. False for every other link.
CREATE FUNCTION holdfast.entrust_case(practice uuid, entrusted uuid, in_case uuid, by_name text, given text, may_count boolean) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
BEGIN
  IF NOT in_case = ANY (current_cases()) OR practice_of_link(practice, entrusted) IS NULL
     OR NOT EXISTS (SELECT 1 FROM organizations o WHERE o.organization_id = current_organization() AND o.kind = 'family' AND NOT o.is_sample)
     OR EXISTS (SELECT 1 FROM entrusted_cases e WHERE e.family_id = current_organization() AND e.family_case_id = in_case AND e.ended_at IS NULL) THEN
    RETURN false;
  END IF;
  UPDATE entrusted_cases e SET family_id = current_organization(), family_case_id = in_case, asked_by = by_name, words = given, counted = may_count,
      asked_at = now(), version = e.version + 1
    WHERE e.organization_id = practice AND e.id = entrusted AND e.asked_at IS NULL AND e.ended_at IS NULL;
  RETURN FOUND;
END $$;
REVOKE EXECUTE ON FUNCTION holdfast.entrust_case(uuid, uuid, uuid, text, text, boolean) FROM PUBLIC;

-- From a practice to the case that a family asked it to look after, and to nothing else of that family, for who runs the practice: for
-- the rest of the transaction. The case is locked first, as every write does. False where nothing is asked, or it has ended.
CREATE FUNCTION holdfast.open_entrusted_case(entrusted uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE
  e entrusted_cases;
BEGIN
  SELECT x.* INTO e FROM entrusted_cases x WHERE x.organization_id = current_organization() AND x.id = entrusted
    AND EXISTS (SELECT 1 FROM organization_members m WHERE m.organization_id = x.organization_id AND m.user_id = current_person()
                  AND m.ended_at IS NULL AND m.role IN ('owner', 'admin'));
  IF NOT FOUND OR e.family_case_id IS NULL THEN RETURN false; END IF;
  PERFORM 1 FROM cases c WHERE c.organization_id = e.family_id AND c.id = e.family_case_id FOR UPDATE;
  PERFORM 1 FROM entrusted_cases x WHERE x.organization_id = e.organization_id AND x.id = entrusted AND x.ended_at IS NULL FOR UPDATE;
  IF NOT FOUND THEN RETURN false; END IF;
  PERFORM set_config('app.organization_id', e.family_id::text, true), open_cases(ARRAY[e.family_case_id]);
  RETURN true;
END $$;
REVOKE EXECUTE ON FUNCTION holdfast.open_entrusted_case(uuid) FROM PUBLIC;

-- From the case of a family to the practice that looks after it, or did, with no case open: for the rest of the transaction, in which
-- the practice's own trail is told.
CREATE FUNCTION holdfast.open_practice_of(entrusted uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE
  practice uuid := (SELECT e.organization_id FROM entrusted_cases e WHERE e.id = entrusted AND e.family_id = current_organization()
                      AND e.family_case_id = ANY (current_cases()));
BEGIN
  IF practice IS NULL THEN RETURN false; END IF;
  PERFORM set_config('app.organization_id', practice::text, true), open_cases('{}');
  RETURN true;
END $$;
REVOKE EXECUTE ON FUNCTION holdfast.open_practice_of(uuid) FROM PUBLIC;

-- What the family of an open case reads of the practices that it asked: what each is called, and whom it named.
CREATE FUNCTION holdfast.practices_of_case(in_case uuid) RETURNS TABLE (id uuid, practice_name text, interventionist text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
  SELECT e.id, o.name, m.display_name FROM entrusted_cases e JOIN organizations o USING (organization_id)
  LEFT JOIN organization_members m ON m.organization_id = e.organization_id AND m.id = e.interventionist_id
  WHERE e.family_id = current_organization() AND e.family_case_id = in_case AND in_case = ANY (current_cases())
$$;
REVOKE EXECUTE ON FUNCTION holdfast.practices_of_case(uuid) FROM PUBLIC;

-- The cases of families that a practice looks after, as its own stand in the list of who runs it: nothing of what is in them.
CREATE FUNCTION holdfast.entrusted_overviews() RETURNS TABLE (case_id uuid, stage text, due_at timestamptz, overdue_at timestamptz, last_contact_at timestamptz,
    no_outcome_at timestamptz, has_professional boolean, opened_at timestamptz, responsible text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
  SELECT k.case_id, k.stage, k.due_at, k.overdue_at, k.last_contact_at, k.no_outcome_at, k.has_professional, k.opened_at, i.display_name
  FROM entrusted_cases e
  JOIN caseload k ON k.organization_id = e.family_id AND k.reader_id = e.family_id AND k.case_id = e.family_case_id
  JOIN organization_members i ON i.organization_id = e.organization_id AND i.id = e.interventionist_id
  WHERE e.organization_id = current_organization() AND e.accepted_at IS NOT NULL AND e.ended_at IS NULL
    AND EXISTS (SELECT 1 FROM organization_members m WHERE m.organization_id = e.organization_id AND m.user_id = current_person()
                  AND m.ended_at IS NULL AND m.role IN ('owner', 'admin'))
$$;
REVOKE EXECUTE ON FUNCTION holdfast.entrusted_overviews() FROM PUBLIC;

-- Opens an organization for work that a member asked for and that is done after the commit, in their name, also when they
-- have left since: with every case that they are or were a member of.
CREATE FUNCTION holdfast.enter_as_job(organization uuid, person uuid) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.organization_id', organization::text, true), set_config('app.user_id', person::text, true);
  PERFORM holdfast.open_own_cases('ever');
  RETURN EXISTS (SELECT 1 FROM holdfast.organizations o WHERE o.organization_id = organization);
END $$;

-- For how many minutes without use a session stays open: 15 for staff, who help families as their work, as members of a practice
-- or as the interventionist of a case; the ordinary time for everybody else.
CREATE FUNCTION holdfast.idle_minutes(person uuid, ordinary int) RETURNS int LANGUAGE sql STABLE SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
  SELECT CASE WHEN EXISTS (SELECT 1 FROM organization_members m JOIN organizations o USING (organization_id)
                           WHERE m.user_id = person AND m.ended_at IS NULL AND o.kind = 'practice')
                OR EXISTS (SELECT 1 FROM case_members m WHERE m.user_id = person AND m.ended_at IS NULL AND m.role = 'interventionist')
              THEN least(ordinary, 15) ELSE ordinary END
$$;
REVOKE EXECUTE ON FUNCTION holdfast.idle_minutes(uuid, int) FROM PUBLIC;

-- Whether a case that somebody belongs to is in the middle of its meeting: until that is over, but for 12 hours at most, their session does not
-- end for want of use. A meeting that nobody ended keeps nobody signed in.
CREATE FUNCTION holdfast.is_in_meeting(person uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM case_members m JOIN plans p ON p.organization_id = m.organization_id AND p.case_id = m.case_id
                 JOIN runs r ON r.organization_id = p.organization_id AND r.plan_id = p.id
                 WHERE m.user_id = person AND m.ended_at IS NULL AND p.status = 'under_way' AND r.started_at > now() - interval '12 hours')
$$;
REVOKE EXECUTE ON FUNCTION holdfast.is_in_meeting(uuid) FROM PUBLIC;

-- From when on somebody signs in with a second factor: the earliest day of the practices that they are a member of, or whose cases they
-- are the interventionist of. NULL for everybody else.
CREATE FUNCTION holdfast.second_factor_from(person uuid) RETURNS timestamptz LANGUAGE sql STABLE SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
  SELECT min(o.second_factor_from) FROM organizations o WHERE o.organization_id IN (
    SELECT m.organization_id FROM organization_members m WHERE m.user_id = person AND m.ended_at IS NULL
    UNION ALL
    SELECT m.organization_id FROM case_members m WHERE m.user_id = person AND m.ended_at IS NULL AND m.role = 'interventionist')
$$;
REVOKE EXECUTE ON FUNCTION holdfast.second_factor_from(uuid) FROM PUBLIC;

-- Whether a session is still open, by the clock of the database. PostgreSQL puts its expression in the place of the call, and asks about
-- the meeting only where nothing else keeps the session open.
CREATE FUNCTION identity.is_open(s identity.sessions) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT s.ended_at IS NULL AND s.expires_at > now() AND (s.idle_expires_at > now() OR holdfast.is_in_meeting(s.user_id))
$$;

-- What the tag of an answer about a case is made of, for whoever is signed in: numbers and roles, no words. NULL for everybody who
-- is no member of the case. It looks past row-level security and joins the membership itself, since it is asked most often of all.
CREATE FUNCTION holdfast.reader_state(spoken text, link_only boolean, organization uuid, in_case uuid, in_plan uuid) RETURNS json
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
  SELECT json_build_object('locale', spoken, 'isLinkOnly', link_only, 'memberId', m.id, 'memberRole', m.role, 'planStatus', p.status,
    'organizationRole', o_m.role, 'version', o.version, 'contentVersion', o.content_version,
    'changes', (SELECT coalesce(sum(h.seq), 0) FROM audit_heads h WHERE h.organization_id = organization AND h.chain_id = m.case_id)
             + (SELECT coalesce(sum(a.revision), 0) FROM plans a WHERE a.organization_id = organization AND a.case_id = m.case_id))
  FROM organizations o
  LEFT JOIN plans p ON p.organization_id = organization AND p.id = in_plan
  JOIN case_members m ON m.organization_id = organization AND m.case_id = coalesce(in_case, p.case_id)
                     AND m.user_id = holdfast.current_person() AND m.ended_at IS NULL
  LEFT JOIN organization_members o_m ON o_m.organization_id = organization AND o_m.user_id = m.user_id AND o_m.ended_at IS NULL
  WHERE o.organization_id = organization
$$;
REVOKE EXECUTE ON FUNCTION holdfast.reader_state(text, boolean, uuid, uuid, uuid) FROM PUBLIC;

-- Everything that a request needs to know before its own work, in one call: who is signed in by this token, and what they are in
-- the organization, the case and the plan of the path. Sets organization, person and device for the rest of the transaction.
-- NULL where nobody is signed in; without the key "organization" where the person does not belong to it; "plan" and "member" are
-- null where there is no such thing for this person. "changes" grows with every change of the case and of its plans: audit
-- events, and the revisions of the plans, since a letter that is saved again in one sitting has no event of its own. For a write
-- the row of the plan (or of the case) is locked before it is read. `only_state` answers no more than a tag is made of.
-- It runs with the rights of the caller, so row-level security judges what it reads.
-- The keys of a case as they are stored: first the newest that every request knows by now, with which new texts are encrypted.
CREATE FUNCTION keys.of_case(organization uuid, in_case uuid) RETURNS json LANGUAGE sql STABLE AS $$
  SELECT json_agg(json_build_object('id', k.id, 'wrapped', k.wrapped, 'organizationKeyId', o.id, 'organizationWrapped', o.wrapped)
                  ORDER BY k.used_from <= now() DESC, k.used_from DESC, k.id)
  FROM keys.case_keys k
  JOIN keys.organization_keys o ON o.organization_id = k.organization_id AND o.id = k.organization_key_id
  WHERE k.organization_id = organization AND k.case_id = in_case
$$;

CREATE FUNCTION holdfast.admit(
    token text, idle_minutes int, device text,
    organization uuid DEFAULT NULL, in_case uuid DEFAULT NULL, in_plan uuid DEFAULT NULL, for_write boolean DEFAULT false, only_state boolean DEFAULT false)
  RETURNS json LANGUAGE plpgsql AS $$
DECLARE
  who record;
  person json;
  place holdfast.organizations;
  role_there holdfast.organization_members;
  the_case holdfast.cases;
  the_plan holdfast.plans;
  member holdfast.case_members;
  changes bigint;
  needs_second_factor boolean := false;
BEGIN
  SELECT s.id AS session_id, s.created_at, s.second_factor_at, s.link_only, s.device, s.browser_id, s.proved_at, s.proof_expires_at, s.last_seen_at, u.id, u.kind, u.display_name, u.email, u.locale, u.read_only INTO who
    FROM identity.sessions s JOIN identity.users u ON u.id = s.user_id
    WHERE s.token_hash = token AND identity.is_open(s);
  IF NOT FOUND THEN RETURN NULL; END IF;
  -- at most once a minute, and never waiting for another request that does the same; not where nobody is at the screen (0). What a
  -- program uses (-1) has no idle time
  IF idle_minutes <> 0 AND now() - who.last_seen_at > interval '1 minute' THEN
    UPDATE identity.sessions SET last_seen_at = now(), idle_expires_at = CASE WHEN idle_minutes < 0 THEN idle_expires_at
        ELSE now() + make_interval(mins => holdfast.idle_minutes(who.id, idle_minutes)) END
      WHERE id IN (SELECT s.id FROM identity.sessions s WHERE s.id = who.session_id AND s.ended_at IS NULL FOR UPDATE SKIP LOCKED);
  END IF;
  -- whoever looks at the sample writes nothing, whatever the API may say
  IF who.read_only THEN
    for_write := false;
    PERFORM set_config('transaction_read_only', 'on', true);
  END IF;
  -- for whoever has to show a second factor and has not, no organization opens; a session from before that day goes on until it ends, and
  -- so does a program, whose token was made by somebody whom everything was open to
  IF idle_minutes >= 0 AND who.second_factor_at IS NULL AND who.kind = 'account' AND NOT who.read_only THEN
    needs_second_factor := coalesce(holdfast.second_factor_from(who.id) <= who.created_at, false);
  END IF;
  IF needs_second_factor THEN
    IF only_state THEN RETURN NULL; END IF;
    organization := NULL;
  END IF;
  -- what a tag is made of is asked for most often
  IF only_state THEN
    PERFORM set_config('app.user_id', who.id::text, true);
    RETURN holdfast.reader_state(who.locale, who.link_only, organization, in_case, in_plan);
  END IF;
  PERFORM set_config('app.user_id', who.id::text, true), set_config('app.device_id', device, true), set_config('app.link_only', who.link_only::text, true),
          set_config('app.organization_id', coalesce(organization::text, ''), true);
  person := json_build_object('userId', who.id, 'sessionId', who.session_id, 'kind', who.kind,
    'displayName', who.display_name, 'email', who.email, 'locale', who.locale, 'isLinkOnly', who.link_only, 'isReadOnly', who.read_only,
    'needsSecondFactor', needs_second_factor,
    'device', who.device, 'browserId', who.browser_id, 'provedAt', who.proved_at, 'hasFreshProof', coalesce(who.proof_expires_at > now(), false));
  IF organization IS NULL THEN RETURN json_build_object('person', person); END IF;

  SELECT o.* INTO place FROM holdfast.organizations o WHERE o.organization_id = organization;
  SELECT m.* INTO role_there FROM holdfast.organization_members m
    WHERE m.organization_id = organization AND m.user_id = who.id AND m.ended_at IS NULL;
  IF role_there.id IS NULL AND NOT holdfast.is_in_a_case(organization, who.id) THEN
    PERFORM set_config('app.organization_id', '', true);
    RETURN json_build_object('person', person);
  END IF;
  -- without a case in the path all that are theirs are open, otherwise this one alone
  PERFORM set_config('app.own_cases', 'now', true);
  IF in_plan IS NOT NULL THEN
    SELECT p.* INTO the_plan FROM holdfast.plans p WHERE p.organization_id = organization AND p.id = in_plan;
    in_case := the_plan.case_id;
  END IF;
  IF in_case IS NOT NULL THEN
    SELECT m.* INTO member FROM holdfast.case_members m
      WHERE m.organization_id = organization AND m.case_id = in_case AND m.user_id = who.id AND m.ended_at IS NULL;
    IF member.id IS NULL THEN
      PERFORM holdfast.open_cases('{}');
    ELSE
      PERFORM set_config('app.case_ids', ARRAY[in_case]::text, true), set_config('app.own_cases', '', true),
              set_config('app.plan_ids', ARRAY(
                SELECT p.id FROM holdfast.plans p WHERE p.organization_id = organization AND p.case_id = in_case)::text, true);
    END IF;
  END IF;
  IF in_case IS NULL THEN
    RETURN json_build_object('person', person, 'organization', row_to_json(place), 'organizationMember', json_build_object('id', role_there.id, 'role', role_there.role,
      'conductEdition', role_there.conduct_edition, 'conductOwnVersion', role_there.conduct_own_version));
  END IF;
  IF member.id IS NOT NULL AND in_plan IS NOT NULL AND for_write THEN
    SELECT p.* INTO the_plan FROM holdfast.plans p WHERE p.organization_id = organization AND p.id = in_plan FOR UPDATE;
  ELSIF member.id IS NOT NULL AND in_plan IS NULL THEN
    IF for_write THEN PERFORM 1 FROM holdfast.cases c WHERE c.organization_id = organization AND c.id = in_case FOR UPDATE; END IF;
    SELECT c.* INTO the_case FROM holdfast.cases c WHERE c.organization_id = organization AND c.id = in_case;
  END IF;
  -- the tag of an answer is made of it, and the answer to a write carries none
  IF NOT for_write THEN
    changes := (SELECT coalesce(sum(h.seq), 0) FROM holdfast.audit_heads h WHERE h.organization_id = organization AND h.chain_id = in_case)
             + (SELECT coalesce(sum(p.revision), 0) FROM holdfast.plans p WHERE p.organization_id = organization AND p.case_id = in_case);
  END IF;
  RETURN json_build_object('person', person, 'organization', row_to_json(place), 'organizationMember', json_build_object('id', role_there.id, 'role', role_there.role,
      'conductEdition', role_there.conduct_edition, 'conductOwnVersion', role_there.conduct_own_version),
    'keys', CASE WHEN member.id IS NOT NULL THEN keys.of_case(organization, in_case) END,
    'case', CASE WHEN the_case.id IS NOT NULL THEN row_to_json(the_case) END,
    'plan', CASE WHEN the_plan.id IS NOT NULL THEN row_to_json(the_plan) END,
    'changes', changes,
    'member', json_build_object('id', member.id, 'userId', member.user_id, 'role', member.role, 'displayName', member.display_name,
      'joinedAt', member.joined_at,
      'namedBy', CASE WHEN member.role = 'interventionist' THEN holdfast.authors_who_named(organization, member.id) ELSE '{}' END));
END $$;

-- Tells the processes of the API that a session is over, so that its live streams end with it.
CREATE FUNCTION identity.notify_session_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('holdfast_sessions', OLD.id::text);
  RETURN NULL;
END $$;
CREATE TRIGGER notify_session_end AFTER UPDATE OF ended_at ON identity.sessions
  FOR EACH ROW WHEN (OLD.ended_at IS NULL AND NEW.ended_at IS NOT NULL) EXECUTE FUNCTION identity.notify_session_end();

-- Puts a tenant table behind row-level security, forced, with the tenant policy; where its rows belong to a case, or to a plan of
-- one, they are those of an open case only. A later migration calls it for the tables that it makes; only the owner of the
-- database may.
CREATE FUNCTION holdfast.enable_tenant_rls(tenant_table text) RETURNS void LANGUAGE plpgsql SET search_path = holdfast, pg_temp AS $$
DECLARE
  has_column jsonb := (SELECT jsonb_object_agg(a.attname, true) FROM pg_attribute a
                       WHERE a.attrelid = format('holdfast.%I', tenant_table)::regclass AND a.attnum > 0 AND NOT a.attisdropped);
  of_case CONSTANT text := '%1$s = ANY ((SELECT holdfast.current_cases())::uuid[])';
  of_own_case CONSTANT text := ' OR holdfast.opens_own() AND holdfast.opens_case(%1$s)';
  of_open_case text := CASE
    WHEN tenant_table IN ('case_members', 'caseload', 'holds', 'invitations') THEN NULL -- below
    WHEN tenant_table = 'cases' THEN format(of_case, 'id')
    WHEN has_column ? 'chain_id' THEN '(chain_id = organization_id OR chain_id = ANY ((SELECT holdfast.current_cases())::uuid[]) OR chain_id = ANY ((SELECT holdfast.current_view_chains())::uuid[]))'
    WHEN has_column ? 'case_id' THEN format(of_case, 'case_id')
    WHEN has_column ? 'plan_id' THEN 'plan_id = ANY ((SELECT holdfast.current_plans())::uuid[])'
  END;
  as_own text := CASE
    WHEN tenant_table = 'cases' THEN format(of_own_case, 'id')
    WHEN has_column ? 'chain_id' THEN format(of_own_case, 'chain_id')
    WHEN has_column ? 'case_id' THEN format(of_own_case, 'case_id')
    WHEN has_column ? 'plan_id' THEN ' OR holdfast.opens_own() AND holdfast.opens_plan(plan_id)'
  END;
BEGIN
  IF of_open_case IS NOT NULL THEN
    EXECUTE format(
      'CREATE POLICY case_membership ON holdfast.%I AS RESTRICTIVE USING (%s OR holdfast.is_system()%s) WITH CHECK (%s OR holdfast.is_system()%s)',
      tenant_table, of_open_case, as_own, of_open_case, as_own);
  END IF;
  EXECUTE format('ALTER TABLE holdfast.%I ENABLE ROW LEVEL SECURITY', tenant_table);
  EXECUTE format('ALTER TABLE holdfast.%I FORCE ROW LEVEL SECURITY', tenant_table);
  EXECUTE format(
    'CREATE POLICY tenant ON holdfast.%I USING (organization_id = holdfast.current_organization()) WITH CHECK (organization_id = holdfast.current_organization())',
    tenant_table);
END $$;
REVOKE EXECUTE ON FUNCTION holdfast.enable_tenant_rls(text) FROM PUBLIC;

SELECT holdfast.enable_tenant_rls(tablename) FROM pg_tables WHERE schemaname = 'holdfast';

-- One's own places are seen without their cases; whoever holds an invitation sees it, and an invitation to the organization
-- belongs to no case.
CREATE POLICY case_membership_or_own ON holdfast.case_members AS RESTRICTIVE FOR SELECT
  USING (case_id = ANY ((SELECT holdfast.current_cases())::uuid[]) OR user_id = (SELECT holdfast.current_person())
         OR holdfast.is_system() OR holdfast.opens_own() AND holdfast.opens_case(case_id));
CREATE POLICY case_membership ON holdfast.case_members AS RESTRICTIVE FOR INSERT
  WITH CHECK (case_id = ANY ((SELECT holdfast.current_cases())::uuid[]) OR holdfast.is_system() OR holdfast.opens_own() AND holdfast.opens_case(case_id));
CREATE POLICY case_membership_to_change ON holdfast.case_members AS RESTRICTIVE FOR UPDATE
  USING (case_id = ANY ((SELECT holdfast.current_cases())::uuid[]) OR holdfast.is_system() OR holdfast.opens_own() AND holdfast.opens_case(case_id));
CREATE POLICY case_membership_to_remove ON holdfast.case_members AS RESTRICTIVE FOR DELETE
  USING (case_id = ANY ((SELECT holdfast.current_cases())::uuid[]) OR holdfast.is_system() OR holdfast.opens_own() AND holdfast.opens_case(case_id));
CREATE POLICY case_membership ON holdfast.invitations AS RESTRICTIVE
  USING (case_id IS NULL OR case_id = ANY ((SELECT holdfast.current_cases())::uuid[])
         OR id = (SELECT NULLIF(current_setting('app.invitation_id', true), '')::uuid) OR holdfast.is_system() OR holdfast.opens_own() AND holdfast.opens_case(case_id))
  WITH CHECK (case_id IS NULL OR case_id = ANY ((SELECT holdfast.current_cases())::uuid[]) OR holdfast.is_system() OR holdfast.opens_own() AND holdfast.opens_case(case_id));

-- A list of cases is its reader's own: whoever is no member of a case has no row of it. The rows of the practice, which say nothing of
-- a family, are for those who see to it that nobody is forgotten.
CREATE POLICY case_membership ON holdfast.caseload AS RESTRICTIVE FOR SELECT
  USING (reader_id = (SELECT holdfast.current_person())
         OR (reader_id = organization_id
             AND EXISTS (SELECT 1 FROM holdfast.organization_members m
                         WHERE m.organization_id = caseload.organization_id AND m.user_id = (SELECT holdfast.current_person())
                           AND m.ended_at IS NULL AND m.role IN ('owner', 'admin')))
         OR holdfast.is_system());
-- A hold on a case is seen by those who are in the case, and by those who run the practice and see no case: it says nothing of a family.
CREATE FUNCTION holdfast.runs_organization() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM holdfast.organization_members m
                 WHERE m.organization_id = holdfast.current_organization() AND m.user_id = holdfast.current_person()
                   AND m.ended_at IS NULL AND m.role IN ('owner', 'admin'))
$$;
CREATE POLICY case_membership ON holdfast.holds AS RESTRICTIVE
  USING (case_id = ANY ((SELECT holdfast.current_cases())::uuid[]) OR (SELECT holdfast.runs_organization()) OR holdfast.is_system())
  WITH CHECK (case_id = ANY ((SELECT holdfast.current_cases())::uuid[]) OR (SELECT holdfast.runs_organization()) OR holdfast.is_system());

CREATE POLICY report_reader ON holdfast.outcome_counts AS RESTRICTIVE
  USING ((SELECT EXISTS (SELECT 1 FROM holdfast.organization_members m
                         WHERE m.organization_id = holdfast.current_organization() AND m.user_id = holdfast.current_person()
                           AND m.ended_at IS NULL AND m.role IN ('owner', 'admin', 'reviewer')))
         OR holdfast.is_system());

-- Members of the organization see whom it invites, and whoever holds the invitation; people who are in its cases alone do not.
CREATE POLICY member_or_invited ON holdfast.organization_invitations AS RESTRICTIVE
  USING (id = (SELECT NULLIF(current_setting('app.invitation_id', true), '')::uuid)
         OR EXISTS (SELECT 1 FROM holdfast.organization_members m
                    WHERE m.organization_id = organization_invitations.organization_id AND m.user_id = (SELECT holdfast.current_person())
                      AND m.ended_at IS NULL AND m.role IN ('owner', 'admin'))
         OR holdfast.is_system());

-- Imports of cases are for those who run the practice.
CREATE POLICY runs_practice ON holdfast.case_imports AS RESTRICTIVE
  USING (EXISTS (SELECT 1 FROM holdfast.organization_members m
                 WHERE m.organization_id = case_imports.organization_id AND m.user_id = (SELECT holdfast.current_person())
                   AND m.ended_at IS NULL AND m.role IN ('owner', 'admin'))
         OR holdfast.is_system());

-- Webhooks are for those who run the practice.
CREATE POLICY runs_practice ON holdfast.webhooks AS RESTRICTIVE
  USING (EXISTS (SELECT 1 FROM holdfast.organization_members m
                 WHERE m.organization_id = webhooks.organization_id AND m.user_id = (SELECT holdfast.current_person())
                   AND m.ended_at IS NULL AND m.role IN ('owner', 'admin'))
         OR holdfast.is_system());
CREATE POLICY of_webhook ON holdfast.webhook_deliveries AS RESTRICTIVE
  USING (EXISTS (SELECT 1 FROM holdfast.webhooks w
                 WHERE w.organization_id = webhook_deliveries.organization_id AND w.id = webhook_deliveries.webhook_id)
         OR holdfast.is_system());

-- Who runs the practice sees what families asked of it, and whoever looks after a case that one; the family sees it from its case.
CREATE POLICY side ON holdfast.entrusted_cases AS RESTRICTIVE
  USING (family_case_id = ANY ((SELECT holdfast.current_cases())::uuid[])
         OR EXISTS (SELECT 1 FROM holdfast.organization_members m
                    WHERE m.organization_id = entrusted_cases.organization_id AND m.user_id = (SELECT holdfast.current_person())
                      AND m.ended_at IS NULL AND (m.role IN ('owner', 'admin') OR m.id = entrusted_cases.interventionist_id))
         OR holdfast.is_system());
CREATE POLICY family ON holdfast.entrusted_cases
  USING (family_id = holdfast.current_organization() AND family_case_id = ANY ((SELECT holdfast.current_cases())::uuid[]))
  WITH CHECK (family_id = holdfast.current_organization() AND family_case_id = ANY ((SELECT holdfast.current_cases())::uuid[]));

-- A case that is made in this transaction is open to whoever makes it, and so is a new plan of an open case. An id that is taken
-- opens nothing.
CREATE FUNCTION holdfast.open_new_case() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
BEGIN
  IF current_person() IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM cases c WHERE c.organization_id = NEW.organization_id AND c.id = NEW.id) THEN
    PERFORM set_config('app.case_ids', (current_cases() || NEW.id)::text, true);
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER open_new_case BEFORE INSERT ON holdfast.cases FOR EACH ROW EXECUTE FUNCTION holdfast.open_new_case();

CREATE FUNCTION holdfast.open_new_plan() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
BEGIN
  IF NEW.case_id = ANY (current_cases())
     AND NOT EXISTS (SELECT 1 FROM plans p WHERE p.organization_id = NEW.organization_id AND p.id = NEW.id) THEN
    PERFORM set_config('app.plan_ids', (current_plans() || NEW.id)::text, true);
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER open_new_plan BEFORE INSERT ON holdfast.plans FOR EACH ROW EXECUTE FUNCTION holdfast.open_new_plan();

-- A person may find the organizations and cases that they belong to.
CREATE POLICY own_membership ON holdfast.organization_members FOR SELECT
  USING (user_id = (SELECT holdfast.current_person()));
CREATE POLICY own_membership ON holdfast.case_members FOR SELECT
  USING (user_id = (SELECT holdfast.current_person()));
CREATE POLICY own_membership ON holdfast.organizations FOR SELECT
  USING (organization_id IN (SELECT m.organization_id FROM holdfast.organization_members m WHERE m.user_id = (SELECT holdfast.current_person()) AND m.ended_at IS NULL
                             UNION SELECT m.organization_id FROM holdfast.case_members m WHERE m.user_id = (SELECT holdfast.current_person()) AND m.ended_at IS NULL));

-- What somebody writes for the professionals of a case is read by those who are there when it is given, and by whoever comes later
-- once its author said yes to them. It stays with them when its author belongs to the case no more, who then says yes to nobody.
-- Everything below that is written for the professionals asks these functions, and packages/domain/src/permissions/named-professionals.ts says the same.

-- Whether this member of the case is who asks.
CREATE FUNCTION holdfast.is_me(organization uuid, member uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM holdfast.case_members m
                 WHERE m.organization_id = organization AND m.id = member AND m.user_id = (SELECT holdfast.current_author())
                   AND m.ended_at IS NULL)
$$;

-- The members who said yes to this professional since they joined.
CREATE FUNCTION holdfast.authors_who_named(organization uuid, professional uuid) RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT ARRAY(SELECT r.author_id FROM holdfast.reader_requests r
               JOIN holdfast.case_members m ON m.organization_id = r.organization_id AND m.id = r.reader_id
               WHERE r.organization_id = organization AND r.reader_id = professional AND r.allows AND r.answered_at >= m.joined_at)
$$;

-- Whether who asks is a professional who reads what this member wrote for the professionals at that time.
CREATE FUNCTION holdfast.is_named_professional(organization uuid, author uuid, written timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT 1 FROM holdfast.case_members m
    JOIN holdfast.case_members a ON a.organization_id = m.organization_id AND a.case_id = m.case_id
    WHERE m.organization_id = organization AND m.user_id = (SELECT holdfast.current_author()) AND m.ended_at IS NULL
      AND m.role = 'interventionist' AND a.id = author
      AND (m.joined_at <= written OR author = ANY (holdfast.authors_who_named(organization, m.id))))
$$;

-- Who asks to read is a professional of the case, and asks anew when they come back to it; the one who is asked answers, and may answer
-- otherwise later.
CREATE POLICY author_or_reader ON holdfast.reader_requests AS RESTRICTIVE FOR SELECT
  USING (holdfast.is_me(organization_id, author_id) OR holdfast.is_me(organization_id, reader_id) OR holdfast.is_system());
CREATE POLICY asked_by_the_reader ON holdfast.reader_requests AS RESTRICTIVE FOR INSERT
  WITH CHECK ((allows IS NULL AND holdfast.is_me(organization_id, reader_id)
               AND EXISTS (SELECT 1 FROM holdfast.case_members m
                           WHERE m.organization_id = reader_requests.organization_id AND m.id = reader_requests.reader_id
                             AND m.case_id = reader_requests.case_id AND m.role = 'interventionist'))
              OR holdfast.is_system());
CREATE POLICY answered_by_the_author ON holdfast.reader_requests AS RESTRICTIVE FOR UPDATE
  USING (holdfast.is_me(organization_id, author_id) OR holdfast.is_me(organization_id, reader_id) OR holdfast.is_system())
  WITH CHECK (holdfast.is_me(organization_id, author_id) OR (allows IS NULL AND holdfast.is_me(organization_id, reader_id))
              OR holdfast.is_system());

-- Everybody completes a learning module for themselves.
CREATE POLICY completed_by_themselves ON holdfast.learning_completions AS RESTRICTIVE FOR INSERT
  WITH CHECK (holdfast.is_me(organization_id, case_member_id) OR holdfast.is_system());
CREATE POLICY completed_anew_by_themselves ON holdfast.learning_completions AS RESTRICTIVE FOR UPDATE
  USING (holdfast.is_me(organization_id, case_member_id) OR holdfast.is_system());

-- The family history is read by whoever wrote it and by the professionals, who may also mend it.
CREATE POLICY author_or_named ON holdfast.family_histories AS RESTRICTIVE FOR SELECT
  USING (holdfast.is_me(organization_id, author_id) OR holdfast.is_named_professional(organization_id, author_id, created_at)
         OR holdfast.is_system());
CREATE POLICY by_its_author ON holdfast.family_histories AS RESTRICTIVE FOR INSERT
  WITH CHECK (holdfast.is_me(organization_id, author_id) OR holdfast.is_system());

-- Answers about whether somebody should take part. The rules ask for the codes that they raise, whoever asks: these are kept with the
-- participant, without whose answers they are.
CREATE POLICY author_or_named ON holdfast.suitability_answers AS RESTRICTIVE FOR SELECT
  USING (holdfast.is_me(organization_id, by_member_id) OR holdfast.is_named_professional(organization_id, by_member_id, answered_at)
         OR holdfast.is_system());
CREATE POLICY by_its_author ON holdfast.suitability_answers AS RESTRICTIVE FOR INSERT
  WITH CHECK (holdfast.is_me(organization_id, by_member_id) OR holdfast.is_system());
CREATE POLICY changed_by_its_author ON holdfast.suitability_answers AS RESTRICTIVE FOR UPDATE
  USING (holdfast.is_me(organization_id, by_member_id) OR holdfast.is_system());

CREATE FUNCTION holdfast.keep_raised_codes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE one suitability_answers := coalesce(NEW, OLD);
BEGIN
  UPDATE participants p SET raised_codes = ARRAY(
      SELECT DISTINCT raised.code FROM suitability_answers a, unnest(a.codes) AS raised (code)
      WHERE a.organization_id = one.organization_id AND a.plan_id = one.plan_id AND a.participant_id = one.participant_id ORDER BY 1)
    WHERE p.organization_id = one.organization_id AND p.plan_id = one.plan_id AND p.id = one.participant_id;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_raised_codes AFTER INSERT OR UPDATE OR DELETE ON holdfast.suitability_answers
  FOR EACH ROW EXECUTE FUNCTION holdfast.keep_raised_codes();

-- What somebody noted about a participant, and why a decision about them was taken.
CREATE POLICY author_or_named ON holdfast.suitability_notes AS RESTRICTIVE FOR SELECT
  USING (holdfast.is_me(organization_id, by_member_id) OR holdfast.is_named_professional(organization_id, by_member_id, written_at)
         OR holdfast.is_system());
CREATE POLICY by_its_author ON holdfast.suitability_notes AS RESTRICTIVE FOR INSERT
  WITH CHECK (holdfast.is_me(organization_id, by_member_id) OR holdfast.is_system());
CREATE POLICY changed_by_its_author ON holdfast.suitability_notes AS RESTRICTIVE FOR UPDATE
  USING (holdfast.is_me(organization_id, by_member_id) OR holdfast.is_system());

-- Whether the author gave the words of a statement to the person who asks, to read them aloud, and that person still reads them.
CREATE FUNCTION holdfast.reads_letter(organization uuid, plan uuid, statement uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT 1 FROM holdfast.statements s
    JOIN holdfast.participants p ON p.organization_id = s.organization_id AND p.plan_id = s.plan_id AND p.id = s.participant_id
    JOIN holdfast.participants r ON r.organization_id = s.organization_id AND r.plan_id = s.plan_id AND r.id = s.released_to_id
    JOIN holdfast.case_members m ON m.organization_id = r.organization_id AND m.id = r.case_member_id
    WHERE s.organization_id = organization AND s.plan_id = plan AND s.id = statement
      AND p.attendance = 'letter_read_by' AND p.read_by_id = s.released_to_id
      AND m.user_id = (SELECT holdfast.current_author()) AND m.ended_at IS NULL)
$$;

-- Whether who asks is a professional to whom the author of a statement gave it.
CREATE FUNCTION holdfast.coaches_statement(organization uuid, plan uuid, statement uuid, since timestamptz DEFAULT NULL) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT 1 FROM holdfast.statements s
    JOIN holdfast.participants p ON p.organization_id = s.organization_id AND p.plan_id = s.plan_id AND p.id = s.participant_id
    WHERE s.organization_id = organization AND s.plan_id = plan AND s.id = statement AND s.sharing <> 'private'
      AND holdfast.is_named_professional(organization, coalesce(p.case_member_id, s.written_by_id), least(s.shared_at, since)))
$$;

-- The words of a statement are its author's alone. Of those to whom the author gave them everybody reads the newest version, the one
-- that is shared, and none of those before it: the group, the professionals, or whoever reads them aloud.
CREATE POLICY author_or_shared ON holdfast.statement_versions AS RESTRICTIVE FOR SELECT
  USING (author_user_id = (SELECT holdfast.current_author())
         OR EXISTS (SELECT 1 FROM holdfast.statements s
                    WHERE s.organization_id = statement_versions.organization_id AND s.plan_id = statement_versions.plan_id
                      AND s.id = statement_versions.statement_id AND s.text_version = statement_versions.version
                      AND (s.sharing = 'group'
                           OR (s.sharing = 'coach' AND holdfast.coaches_statement(s.organization_id, s.plan_id, s.id))
                           OR (s.released_to_id IS NOT NULL AND holdfast.reads_letter(s.organization_id, s.plan_id, s.id))))
         OR holdfast.is_system());

-- So is what its author answered to the coach.
CREATE POLICY author_or_shared ON holdfast.statement_dismissed_hints AS RESTRICTIVE FOR SELECT
  USING (author_user_id = (SELECT holdfast.current_author())
         OR EXISTS (SELECT 1 FROM holdfast.statements s
                    WHERE s.organization_id = statement_dismissed_hints.organization_id AND s.plan_id = statement_dismissed_hints.plan_id
                      AND s.id = statement_dismissed_hints.statement_id
                      AND (s.sharing = 'group'
                           OR (s.sharing = 'coach' AND holdfast.coaches_statement(s.organization_id, s.plan_id, s.id))))
         OR holdfast.is_system());

-- A comment on a statement is for those who read its words when it was written: of what was said between the coach and the author,
-- a professional who comes later reads as much as of the words themselves.
CREATE POLICY audience ON holdfast.comments AS RESTRICTIVE FOR SELECT
  USING (section <> 'statements' OR subject_id IS NULL OR audience = 'group'
         OR holdfast.is_me(organization_id, author_id)
         OR EXISTS (SELECT 1 FROM holdfast.statements s
                    JOIN holdfast.participants p
                      ON p.organization_id = s.organization_id AND p.plan_id = s.plan_id AND p.id = s.participant_id
                    WHERE s.organization_id = comments.organization_id AND s.plan_id = comments.plan_id AND s.id = comments.subject_id
                      AND holdfast.is_me(s.organization_id, coalesce(p.case_member_id, s.written_by_id)))
         OR (audience = 'coach' AND holdfast.coaches_statement(organization_id, plan_id, subject_id, at))
         OR holdfast.is_system());

-- Only its author changes a version, and only while its sitting is open: it is the newest one of a plan that is being drafted,
-- and was saved at most 15 minutes before. An older version stays as it is.
CREATE POLICY changed_by_its_author ON holdfast.statement_versions AS RESTRICTIVE FOR UPDATE
  USING (author_user_id = (SELECT holdfast.current_author()) OR holdfast.is_system());

CREATE FUNCTION holdfast.keep_closed_versions() RETURNS trigger LANGUAGE plpgsql SET search_path = holdfast, pg_temp AS $$
BEGIN
  -- the same words under another key
  IF holdfast.is_system() AND NEW.saved_at = OLD.saved_at AND NEW.version = OLD.version THEN RETURN NEW; END IF;
  IF NEW.saved_at > OLD.saved_at + interval '15 minutes'
     OR NOT EXISTS (SELECT 1 FROM statements s
                    JOIN plans p ON p.organization_id = s.organization_id AND p.id = s.plan_id AND p.status = 'drafting'
                    WHERE s.organization_id = OLD.organization_id AND s.plan_id = OLD.plan_id AND s.id = OLD.statement_id
                      AND s.text_version = OLD.version AND s.sitting_open) THEN
    RAISE EXCEPTION 'This version of a statement is closed';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER keep_closed_versions BEFORE UPDATE ON holdfast.statement_versions
  FOR EACH ROW EXECUTE FUNCTION holdfast.keep_closed_versions();

-- A closed sitting is not opened again; the next one has the next number.
CREATE FUNCTION holdfast.keep_closed_sittings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.text_version NOT BETWEEN OLD.text_version AND OLD.text_version + 1
     OR (NEW.sitting_open AND NOT OLD.sitting_open AND NEW.text_version = OLD.text_version) THEN
    RAISE EXCEPTION 'A sitting that is over is not opened again';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER keep_closed_sittings BEFORE UPDATE OF text_version, sitting_open ON holdfast.statements
  FOR EACH ROW EXECUTE FUNCTION holdfast.keep_closed_sittings();

-- A private account is its author's, and once it was sent that of the facilitator whom it was given to.
CREATE POLICY author_or_facilitator ON holdfast.review_account_texts AS RESTRICTIVE FOR SELECT
  USING (author_user_id = (SELECT holdfast.current_author())
         OR EXISTS (SELECT 1 FROM holdfast.review_accounts a
                    JOIN holdfast.case_members m ON m.organization_id = a.organization_id AND m.id = a.sent_to_id
                    WHERE a.organization_id = review_account_texts.organization_id AND a.plan_id = review_account_texts.plan_id
                      AND a.id = review_account_texts.account_id AND a.sent_at IS NOT NULL
                      AND m.user_id = (SELECT holdfast.current_author()) AND m.ended_at IS NULL)
         OR holdfast.is_system());

-- The words of a check-in are their author's. The group reads them, or the buddy whom they were told to, where the author shared them.
CREATE POLICY author_or_shared ON holdfast.follow_through_notes AS RESTRICTIVE FOR SELECT
  USING (author_user_id = (SELECT holdfast.current_author())
         OR EXISTS (SELECT 1 FROM holdfast.follow_through_entries e
                    JOIN holdfast.plans p ON p.organization_id = e.organization_id AND p.id = e.plan_id
                    JOIN holdfast.case_members m ON m.organization_id = p.organization_id AND m.case_id = p.case_id
                    WHERE e.organization_id = follow_through_notes.organization_id AND e.plan_id = follow_through_notes.plan_id
                      AND e.id = follow_through_notes.entry_id AND m.ended_at IS NULL
                      AND ((e.shared_with = 'group' AND m.role <> 'helper' AND m.user_id = (SELECT holdfast.current_person()))
                           OR (e.shared_to_id = m.id AND m.user_id = (SELECT holdfast.current_author()))))
         OR holdfast.is_system());
CREATE POLICY by_its_author ON holdfast.follow_through_notes AS RESTRICTIVE FOR INSERT
  WITH CHECK (author_user_id = (SELECT holdfast.current_author()) OR holdfast.is_system());

-- Whether this person leads the case, or signs for this plan: as its interventionist, or as whoever facilitates or chairs. A function of
-- its own: a policy is made ready with every read of a plan, and this is asked only where there is a reason to read.
CREATE FUNCTION holdfast.leads_or_signs(organization uuid, for_plan uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT 1 FROM holdfast.plans p
    JOIN holdfast.case_members m ON m.organization_id = p.organization_id AND m.case_id = p.case_id
    WHERE p.organization_id = organization AND p.id = for_plan AND m.ended_at IS NULL
      AND ((m.role IN ('lead', 'interventionist') AND m.user_id = (SELECT holdfast.current_person()))
           OR (m.role = 'participant' AND m.user_id = (SELECT holdfast.current_author())
               AND EXISTS (SELECT 1 FROM holdfast.participants o
                           WHERE o.organization_id = p.organization_id AND o.plan_id = p.id AND o.case_member_id = m.id
                             AND o.day_roles && ARRAY['facilitator', 'chair']))))
$$;

-- Why somebody says "not this day" is for them, and for those who lead or sign. domain/permissions says the same (vote_reason.read).
CREATE POLICY author_or_signer ON holdfast.go_no_go_vote_reasons AS RESTRICTIVE FOR SELECT
  USING (author_user_id = (SELECT holdfast.current_author()) OR holdfast.leads_or_signs(organization_id, plan_id)
         OR holdfast.is_system());
CREATE POLICY by_its_author ON holdfast.go_no_go_vote_reasons AS RESTRICTIVE FOR INSERT
  WITH CHECK (author_user_id = (SELECT holdfast.current_author()) OR holdfast.is_system());

-- Of a safety plan, the day is for everyone, the six parts for whom their writer shares them with, the rest for the case leads.
CREATE POLICY day_or_leads_or_shared ON holdfast.safety_plan_versions AS RESTRICTIVE FOR SELECT
  USING (kind = 'day'
         OR (kind = 'person' AND EXISTS (SELECT 1 FROM holdfast.safety_plans s
                                         WHERE s.organization_id = safety_plan_versions.organization_id
                                           AND s.plan_id = safety_plan_versions.plan_id AND s.shared))
         OR EXISTS (SELECT 1 FROM holdfast.plans p
                    JOIN holdfast.case_members m ON m.organization_id = p.organization_id AND m.case_id = p.case_id
                    WHERE p.organization_id = safety_plan_versions.organization_id AND p.id = safety_plan_versions.plan_id
                      AND m.user_id = (SELECT holdfast.current_person()) AND m.ended_at IS NULL
                      AND m.role IN ('lead', 'interventionist'))
         OR holdfast.is_system());

-- Whoever has a duty on the day is read by those who read that version of the day.
CREATE POLICY with_its_version ON holdfast.safety_duties AS RESTRICTIVE FOR SELECT
  USING (EXISTS (SELECT 1 FROM holdfast.safety_plan_versions v
                 WHERE v.organization_id = safety_duties.organization_id AND v.plan_id = safety_duties.plan_id
                   AND v.kind = safety_duties.kind AND v.version = safety_duties.version)
         OR holdfast.is_system());

-- Whether this person is an interventionist of the case now.
CREATE FUNCTION holdfast.is_case_interventionist(organization uuid, in_case uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM holdfast.case_members m
                 WHERE m.organization_id = organization AND m.case_id = in_case AND m.role = 'interventionist'
                   AND m.user_id = (SELECT holdfast.current_person()) AND m.ended_at IS NULL)
$$;

-- Whether this person is a professional whom the author of private answers named as their reader, and still is one here.
CREATE FUNCTION holdfast.is_screening_reader(organization uuid, in_case uuid, screening uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT holdfast.is_case_interventionist(organization, in_case) AND EXISTS (
    SELECT 1 FROM holdfast.screening_readers r
    JOIN holdfast.case_members m ON m.organization_id = r.organization_id AND m.id = r.case_member_id
    WHERE r.organization_id = organization AND r.case_id = in_case AND r.screening_id = screening
      AND m.user_id = (SELECT holdfast.current_author()) AND m.ended_at IS NULL)
$$;

-- What someone answered about their own safety is read by them, and by the professionals whom they named. Nobody else writes it.
CREATE POLICY author_or_reader ON holdfast.screening_answers AS RESTRICTIVE FOR SELECT
  USING (author_user_id = (SELECT holdfast.current_author()) OR holdfast.is_screening_reader(organization_id, case_id, screening_id)
         OR holdfast.is_system());
CREATE POLICY by_its_author ON holdfast.screening_answers AS RESTRICTIVE FOR INSERT
  WITH CHECK (author_user_id = (SELECT holdfast.current_author()) OR holdfast.is_system());
CREATE POLICY changed_by_its_author ON holdfast.screening_answers AS RESTRICTIVE FOR UPDATE
  USING (author_user_id = (SELECT holdfast.current_author()) OR holdfast.is_system());

-- Who reads is named by the author alone; the one who was named sees that they were.
CREATE POLICY author_or_named ON holdfast.screening_readers AS RESTRICTIVE FOR SELECT
  USING (author_user_id = (SELECT holdfast.current_author())
         OR EXISTS (SELECT 1 FROM holdfast.case_members m
                    WHERE m.organization_id = screening_readers.organization_id AND m.id = screening_readers.case_member_id
                      AND m.user_id = (SELECT holdfast.current_author()))
         OR holdfast.is_system());
CREATE POLICY named_by_the_author ON holdfast.screening_readers AS RESTRICTIVE FOR INSERT
  WITH CHECK ((author_user_id = (SELECT holdfast.current_author())
               AND EXISTS (SELECT 1 FROM holdfast.screening_answers a
                           WHERE a.organization_id = screening_readers.organization_id AND a.case_id = screening_readers.case_id
                             AND a.screening_id = screening_readers.screening_id
                             AND a.author_user_id = (SELECT holdfast.current_author())))
              OR holdfast.is_system());
CREATE POLICY changed_by_the_author ON holdfast.screening_readers AS RESTRICTIVE FOR UPDATE
  USING (author_user_id = (SELECT holdfast.current_author()) OR holdfast.is_system());
CREATE POLICY taken_back_by_the_author ON holdfast.screening_readers AS RESTRICTIVE FOR DELETE
  USING (author_user_id = (SELECT holdfast.current_author()) OR holdfast.is_system());

-- Whom somebody fears is seen with their answers, and written by them.
CREATE POLICY with_the_answers ON holdfast.feared_participants AS RESTRICTIVE FOR SELECT
  USING (EXISTS (SELECT 1 FROM holdfast.screening_answers a
                 WHERE a.organization_id = feared_participants.organization_id AND a.case_id = feared_participants.case_id
                   AND a.screening_id = feared_participants.screening_id)
         OR holdfast.is_system());
CREATE POLICY by_its_author ON holdfast.feared_participants AS RESTRICTIVE FOR INSERT
  WITH CHECK (EXISTS (SELECT 1 FROM holdfast.screening_answers a
                      WHERE a.organization_id = feared_participants.organization_id AND a.case_id = feared_participants.case_id
                        AND a.screening_id = feared_participants.screening_id
                        AND a.author_user_id = (SELECT holdfast.current_author()))
              OR holdfast.is_system());
CREATE POLICY removed_by_its_author ON holdfast.feared_participants AS RESTRICTIVE FOR DELETE
  USING (EXISTS (SELECT 1 FROM holdfast.screening_answers a
                 WHERE a.organization_id = feared_participants.organization_id AND a.case_id = feared_participants.case_id
                   AND a.screening_id = feared_participants.screening_id
                   AND a.author_user_id = (SELECT holdfast.current_author()))
         OR holdfast.is_system());

-- A check stays, apart from a "wait" that its observer tapped by mistake a moment ago and nobody has answered.
CREATE POLICY taken_back_by_its_observer ON holdfast.sobriety_checks AS RESTRICTIVE FOR DELETE
  USING ((result = 'wait' AND confirmed_at IS NULL AND checked_at > now() - interval '2 minutes'
          AND EXISTS (SELECT 1 FROM holdfast.case_members m
                      WHERE m.organization_id = sobriety_checks.organization_id AND m.id = sobriety_checks.observer_id
                        AND m.user_id = (SELECT holdfast.current_author())))
         OR holdfast.is_system());

-- What was arranged is between those who read the answers; the person is told by them, not by a screen.
CREATE POLICY interventionist ON holdfast.screening_follow_ups AS RESTRICTIVE
  USING (holdfast.is_screening_reader(organization_id, case_id, screening_id) OR holdfast.is_system())
  WITH CHECK (holdfast.is_screening_reader(organization_id, case_id, screening_id) OR holdfast.is_system());

-- What was kept of somebody's words is theirs alone, in whatever organization, also when they belong to it no more.
CREATE POLICY own_words ON holdfast.kept_words FOR SELECT USING (author_user_id = (SELECT holdfast.current_author()));
CREATE POLICY author_alone ON holdfast.kept_words AS RESTRICTIVE FOR SELECT
  USING (author_user_id = (SELECT holdfast.current_author()) OR holdfast.is_system());

-- Keeps what was written in the place of a participant who is about to be taken out of an open plan, for those who wrote it: the
-- versions of the statement, and for the one who has that place the consequences, their answers to those of others, and what they
-- wrote on their own page, about their day and about what they pay or do. Nobody who takes them out reads it.
CREATE FUNCTION holdfast.keep_words(plan uuid, participant uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE organization uuid := holdfast.current_organization();
BEGIN
  IF NOT plan = ANY (holdfast.current_plans()) THEN RAISE EXCEPTION 'This plan is not open'; END IF;
  INSERT INTO kept_words (organization_id, id, from_case, author_user_id, letter, consequences, others)
    SELECT organization, gen_random_uuid(), (SELECT p.case_id FROM plans p WHERE p.organization_id = organization AND p.id = plan), written.author, written.letter, written.consequences, written.others
    FROM (
      SELECT people.author,
        (SELECT coalesce(jsonb_agg(jsonb_build_object('version', v.version, 'textId', v.text_id, 'parts', v.parts,
                  'savedAt', to_char(v.saved_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY v.version), '[]')
         FROM statement_versions v
         JOIN statements s ON s.organization_id = v.organization_id AND s.plan_id = v.plan_id AND s.id = v.statement_id
         WHERE v.organization_id = organization AND v.plan_id = plan AND s.participant_id = participant
           AND v.author_user_id = people.author) AS letter,
        (SELECT coalesce(jsonb_agg(jsonb_build_object('iWill', c.i_will, 'removesOrProtects', c.removes_or_protects,
                  'startsOn', c.starts_on, 'liftedWhen', c.lifted_when, 'standingOffer', c.standing_offer) ORDER BY c.created_at), '[]')
         FROM consequences c
         WHERE c.organization_id = organization AND c.plan_id = plan AND c.participant_id = participant AND people.has_the_place) AS consequences,
        (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', w.kind, 'words', w.words,
                  'writtenAt', to_char(w.written_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY w.written_at, w.kind), '[]')
         FROM (
           SELECT t.stance AS kind, t.reason AS words, t.at AS written_at FROM consequence_stances t
             WHERE t.organization_id = organization AND t.plan_id = plan AND t.participant_id = participant
           UNION ALL SELECT 'own_page', concat_ws(E'\n\n', nullif(a.why_no, ''), nullif(a.rest_plan, ''), nullif(a.self_care_note, '')), now()
             FROM participant_abouts a WHERE a.organization_id = organization AND a.plan_id = plan AND a.participant_id = participant
           UNION ALL SELECT 'own_day', concat_ws(E'\n\n', nullif(d.aftercare_plan, ''), nullif(d.companion, '')), now()
             FROM participant_schedules d WHERE d.organization_id = organization AND d.plan_id = plan AND d.participant_id = participant
           UNION ALL SELECT 'enabling_support', e.note, e.created_at FROM enabling_supports e
             WHERE e.organization_id = organization AND e.plan_id = plan AND e.participant_id = participant) w
         WHERE people.has_the_place AND (w.words <> '' OR w.kind IN ('consent', 'reservation', 'objection'))) AS others
      FROM (
        SELECT w.author, bool_or(w.has_the_place) AS has_the_place FROM (
          SELECT m.user_id AS author, true AS has_the_place FROM participants p
          JOIN case_members m ON m.organization_id = p.organization_id AND m.id = p.case_member_id
          WHERE p.organization_id = organization AND p.plan_id = plan AND p.id = participant
          UNION ALL
          SELECT v.author_user_id, false FROM statement_versions v
          JOIN statements s ON s.organization_id = v.organization_id AND s.plan_id = v.plan_id AND s.id = v.statement_id
          WHERE v.organization_id = organization AND v.plan_id = plan AND s.participant_id = participant) w
        GROUP BY w.author) people) written
    WHERE (written.letter <> '[]' OR written.consequences <> '[]' OR written.others <> '[]')
      AND NOT EXISTS (SELECT 1 FROM kept_words k
                      WHERE k.organization_id = organization AND k.author_user_id = written.author
                        AND k.letter = written.letter AND k.consequences = written.consequences
                        AND jsonb_path_query_array(k.others, '$[*].words') = jsonb_path_query_array(written.others, '$[*].words'));
END $$;
REVOKE EXECUTE ON FUNCTION holdfast.keep_words(uuid, uuid) FROM PUBLIC;

-- Keeps everything that a member of a case wrote for themselves or for the professionals, for them, when they are about to belong to
-- the case no more: what `keep_words` keeps in each plan, and the words that stand beside it. Nobody who ends it reads any of it.
CREATE FUNCTION holdfast.keep_words_of_member(in_case uuid, member uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE organization uuid := holdfast.current_organization();
BEGIN
  IF NOT in_case = ANY (holdfast.current_cases()) THEN RAISE EXCEPTION 'This case is not open'; END IF;
  PERFORM holdfast.keep_words(p.plan_id, p.id) FROM participants p
    WHERE p.organization_id = organization AND p.case_member_id = member AND p.plan_id = ANY (holdfast.current_plans());
  INSERT INTO kept_words (organization_id, id, from_case, author_user_id, others)
    SELECT organization, gen_random_uuid(), in_case, m.user_id, written.others
    FROM case_members m, LATERAL (
      SELECT coalesce(jsonb_agg(jsonb_build_object('kind', w.kind, 'words', w.words,
               'writtenAt', to_char(w.written_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY w.written_at), '[]') AS others
      FROM (
        SELECT 'family_history' AS kind, h.text AS words, h.created_at AS written_at FROM family_histories h
          WHERE h.organization_id = organization AND h.case_id = in_case AND h.author_id = member
        UNION ALL SELECT 'note', n.text, n.written_at FROM suitability_notes n
          WHERE n.organization_id = organization AND n.by_member_id = member AND n.plan_id = ANY (holdfast.current_plans())
        UNION ALL SELECT 'safety_answers', concat_ws(E'\n\n', nullif(a.text, ''), nullif(a.contact_preference, '')), s.answered_at
          FROM safety_screenings s JOIN screening_answers a
            ON a.organization_id = s.organization_id AND a.case_id = s.case_id AND a.screening_id = s.id
          WHERE s.organization_id = organization AND s.case_id = in_case AND s.case_member_id = member
        UNION ALL SELECT 'account', concat_ws(E'\n\n', nullif(t.what_happened, ''), nullif(t.turning_point, ''),
                                              nullif(t.what_helped, ''), nullif(t.what_was_missing, '')), coalesce(r.sent_at, now())
          FROM review_accounts r JOIN review_account_texts t
            ON t.organization_id = r.organization_id AND t.plan_id = r.plan_id AND t.account_id = r.id
          WHERE r.organization_id = organization AND r.case_member_id = member AND r.plan_id = ANY (holdfast.current_plans())
        UNION ALL SELECT 'check_in', concat_ws(E'\n\n', nullif(n.note, ''), nullif(n.pressed_by, ''), nullif(n.would_help, '')), e.recorded_at
          FROM follow_through_entries e JOIN follow_through_notes n
            ON n.organization_id = e.organization_id AND n.plan_id = e.plan_id AND n.entry_id = e.id
          WHERE e.organization_id = organization AND e.by_member_id = member AND e.plan_id = ANY (holdfast.current_plans())
        UNION ALL SELECT 'vote', q.reason, v.voted_at
          FROM go_no_go_votes v JOIN go_no_go_vote_reasons q
            ON q.organization_id = v.organization_id AND q.plan_id = v.plan_id AND q.vote_id = v.id
          WHERE v.organization_id = organization AND v.by_member_id = member AND v.plan_id = ANY (holdfast.current_plans())) w
      WHERE w.words <> '') written
    WHERE m.organization_id = organization AND m.case_id = in_case AND m.id = member AND written.others <> '[]'
      AND NOT EXISTS (SELECT 1 FROM kept_words k
                      WHERE k.organization_id = organization AND k.author_user_id = m.user_id AND k.others = written.others);
END $$;
REVOKE EXECUTE ON FUNCTION holdfast.keep_words_of_member(uuid, uuid) FROM PUBLIC;

-- Everything that hangs on a place in an open plan and goes with it: the participant, and each row that is removed with one of these,
-- in whatever table. It is found by the foreign keys, so that no table is forgotten: [{ table, row }].
CREATE FUNCTION holdfast.rows_of_place(plan uuid, participant uuid) RETURNS jsonb
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE
  organization uuid := holdfast.current_organization();
  rows_found jsonb := '[]';
  newest jsonb;
  hanging jsonb;
  more jsonb;
  tie record;
BEGIN
  IF NOT plan = ANY (holdfast.current_plans()) THEN RAISE EXCEPTION 'This plan is not open'; END IF;
  SELECT coalesce(jsonb_agg(jsonb_build_object('table', 'participants', 'row', to_jsonb(p))), '[]') INTO newest
    FROM participants p WHERE p.organization_id = organization AND p.plan_id = plan AND p.id = participant;
  WHILE newest <> '[]' LOOP
    rows_found := rows_found || newest;
    hanging := '[]';
    FOR tie IN
      SELECT child.relname AS child, parent.relname AS parent,
        (SELECT string_agg(format('c.%I = p.%I', a.attname, b.attname), ' AND ') FROM unnest(k.conkey, k.confkey) AS pair (own, theirs)
         JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = pair.own
         JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = pair.theirs) AS same
      FROM pg_constraint k JOIN pg_class child ON child.oid = k.conrelid JOIN pg_class parent ON parent.oid = k.confrelid
      WHERE k.contype = 'f' AND k.confdeltype = 'c' AND parent.relnamespace = 'holdfast'::regnamespace
        AND parent.relname IN (SELECT one->>'table' FROM jsonb_array_elements(newest) one)
    LOOP
      EXECUTE format(
        'SELECT coalesce(jsonb_agg(jsonb_build_object(''table'', %1$L, ''row'', to_jsonb(c))), ''[]'') FROM %1$I c
         WHERE c.organization_id = $1 AND c.plan_id = $2
           AND EXISTS (SELECT FROM jsonb_array_elements($3) one, jsonb_populate_record(NULL::%2$I, one->''row'') p
                       WHERE one->>''table'' = %2$L AND %3$s)
           AND NOT EXISTS (SELECT FROM jsonb_array_elements($4) one WHERE one->>''table'' = %1$L AND one->''row'' = to_jsonb(c))',
        tie.child, tie.parent, tie.same) INTO more USING organization, plan, newest, rows_found || hanging;
      hanging := hanging || more;
    END LOOP;
    newest := hanging;
  END LOOP;
  RETURN rows_found;
END $$;
REVOKE EXECUTE ON FUNCTION holdfast.rows_of_place(uuid, uuid) FROM PUBLIC;

-- Takes a place out of an open plan, and keeps everything that hung on it as it was, unread, until the place is put back.
CREATE FUNCTION holdfast.take_place_out(plan uuid, participant uuid, by_member uuid, at timestamptz) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE organization uuid := holdfast.current_organization();
BEGIN
  PERFORM keep_words(plan, participant);
  INSERT INTO removed_places (organization_id, plan_id, participant_id, name, case_member_id, removed_by_id, removed_at, content)
    SELECT organization, plan, p.id, p.name, p.case_member_id, by_member, at, rows_of_place(plan, p.id) FROM participants p
    WHERE p.organization_id = organization AND p.plan_id = plan AND p.id = participant;
  DELETE FROM participants p WHERE p.organization_id = organization AND p.plan_id = plan AND p.id = participant;
END $$;
REVOKE EXECUTE ON FUNCTION holdfast.take_place_out(uuid, uuid, uuid, timestamptz) FROM PUBLIC;

-- A row without the references of which the other end is there no more, where a reference may be empty.
CREATE FUNCTION holdfast.without_lost_references(of_table text, given jsonb) RETURNS jsonb
  LANGUAGE plpgsql SET search_path = holdfast, pg_temp AS $$
DECLARE
  tie record;
  is_there boolean;
BEGIN
  FOR tie IN
    SELECT parent.relname AS parent,
      (SELECT string_agg(format('p.%I = c.%I', b.attname, a.attname), ' AND ') FROM unnest(k.conkey, k.confkey) AS pair (own, theirs)
       JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = pair.own
       JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = pair.theirs) AS same,
      (SELECT jsonb_object_agg(a.attname, NULL) FROM pg_attribute a WHERE a.attrelid = k.conrelid AND a.attnum = ANY (k.confdelsetcols)) AS emptied
    FROM pg_constraint k JOIN pg_class parent ON parent.oid = k.confrelid
    WHERE k.contype = 'f' AND k.confdeltype = 'n' AND k.conrelid = format('holdfast.%I', of_table)::regclass
  LOOP
    EXECUTE format('SELECT EXISTS (SELECT FROM %I p, jsonb_populate_record(NULL::%I, $1) c WHERE %s)', tie.parent, of_table, tie.same)
      INTO is_there USING given;
    IF NOT is_there THEN given := given || tie.emptied; END IF;
  END LOOP;
  RETURN given;
END $$;

-- Puts a place that was taken out back into its open plan, with everything that hung on it. What answered something that is there no
-- more, such as a date that was withdrawn, stays out. A place in an order that others have taken since is given anew. Returns
-- whether there was such a place.
CREATE FUNCTION holdfast.put_place_back(plan uuid, participant uuid) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE
  organization uuid := holdfast.current_organization();
  waiting jsonb;
  left_over jsonb;
  one jsonb;
  given jsonb;
BEGIN
  IF NOT plan = ANY (holdfast.current_plans()) THEN RAISE EXCEPTION 'This plan is not open'; END IF;
  DELETE FROM removed_places r WHERE r.organization_id = organization AND r.plan_id = plan AND r.participant_id = participant
    RETURNING r.content INTO waiting;
  IF waiting IS NULL THEN RETURN false; END IF;
  LOOP
    left_over := '[]';
    FOR one IN SELECT * FROM jsonb_array_elements(waiting) LOOP
      given := without_lost_references(one->>'table', one->'row');
      IF one->>'table' = 'participants' AND EXISTS (
           SELECT FROM participants p WHERE p.organization_id = organization AND p.plan_id = plan
             AND p.speaking_position = (given->>'speaking_position')::int) THEN
        given := given || '{"speaking_position": null}';
      ELSIF one->>'table' = 'person_needs' THEN
        given := given || jsonb_build_object('position', (SELECT coalesce(max(n.position) + 1, 0) FROM person_needs n
                                                          WHERE n.organization_id = organization AND n.plan_id = plan));
      END IF;
      BEGIN
        -- the columns that were kept and are there still; one that was added since has its default
        EXECUTE format('INSERT INTO %1$I (%2$s) SELECT %2$s FROM jsonb_populate_record(NULL::%1$I, $1)', one->>'table',
                       (SELECT string_agg(quote_ident(a.attname), ', ') FROM pg_attribute a
                        WHERE a.attrelid = format('holdfast.%I', one->>'table')::regclass AND a.attnum > 0 AND given ? a.attname)) USING given;
      EXCEPTION WHEN foreign_key_violation THEN
        IF one->>'table' = 'participants' THEN RAISE; END IF;
        left_over := left_over || jsonb_build_array(one);
      END;
    END LOOP;
    EXIT WHEN left_over = '[]' OR left_over = waiting;
    waiting := left_over;
  END LOOP;
  RETURN true;
END $$;
REVOKE EXECUTE ON FUNCTION holdfast.put_place_back(uuid, uuid) FROM PUBLIC;

-- Carries a statement over to the next attempt without showing its words to whoever makes that attempt: the newest wording
-- becomes version 1 there, private, and still its author's, with the notes of the coach that the author has answered.
CREATE FUNCTION holdfast.copy_statement(from_plan uuid, from_statement uuid, to_plan uuid, to_statement uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE organization uuid := holdfast.current_organization();
BEGIN
  IF NOT ARRAY[from_plan, to_plan] <@ current_plans() THEN RAISE EXCEPTION 'This plan is not open'; END IF;
  INSERT INTO statement_versions (organization_id, plan_id, statement_id, version, author_user_id, text_id, parts)
    SELECT organization, to_plan, to_statement, 1, v.author_user_id, v.text_id, v.parts
    FROM statement_versions v
    WHERE v.organization_id = organization AND v.plan_id = from_plan AND v.statement_id = from_statement
    ORDER BY v.version DESC LIMIT 1;
  IF FOUND THEN
    UPDATE statements s SET word_count = f.word_count, missing_parts = f.missing_parts, text_version = 1, written_by_id = f.written_by_id
    FROM statements f
    WHERE s.organization_id = organization AND s.plan_id = to_plan AND s.id = to_statement
      AND f.organization_id = organization AND f.plan_id = from_plan AND f.id = from_statement;
    INSERT INTO statement_dismissed_hints (organization_id, plan_id, statement_id, note_id, author_user_id, reason, at)
      SELECT organization, to_plan, to_statement, k.note_id, k.author_user_id, k.reason, k.at
      FROM statement_dismissed_hints k
      WHERE k.organization_id = organization AND k.plan_id = from_plan AND k.statement_id = from_statement;
  END IF;
END $$;
REVOKE EXECUTE ON FUNCTION holdfast.copy_statement(uuid, uuid, uuid, uuid) FROM PUBLIC;

-- Carries over whom people fear: the answers belong to the case, the participants to a plan. Whoever makes the next attempt
-- does not see it. Each person has the id in `to_people` that stands at the place of theirs in `from_people`.
CREATE FUNCTION holdfast.copy_feared_participants(from_plan uuid, to_plan uuid, from_people uuid[], to_people uuid[]) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
  INSERT INTO feared_participants (organization_id, case_id, screening_id, plan_id, participant_id)
    SELECT f.organization_id, f.case_id, f.screening_id, to_plan, person.new_id
    FROM feared_participants f
    JOIN plans p ON p.organization_id = f.organization_id AND p.id = to_plan AND p.case_id = f.case_id
    JOIN unnest(from_people, to_people) AS person (old_id, new_id) ON person.old_id = f.participant_id
    WHERE f.organization_id = holdfast.current_organization() AND f.plan_id = from_plan
      AND ARRAY[from_plan, to_plan] <@ current_plans()
$$;
REVOKE EXECUTE ON FUNCTION holdfast.copy_feared_participants(uuid, uuid, uuid[], uuid[]) FROM PUBLIC;

-- Carries over what was answered about people, which whoever makes the next attempt may not read.
CREATE FUNCTION holdfast.copy_suitability_answers(from_plan uuid, to_plan uuid, from_people uuid[], to_people uuid[]) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
  INSERT INTO suitability_answers (organization_id, plan_id, participant_id, by_member_id, answers, codes, answered_at, version)
    SELECT a.organization_id, to_plan, person.new_id, a.by_member_id, a.answers, a.codes, a.answered_at, a.version
    FROM suitability_answers a
    JOIN unnest(from_people, to_people) AS person (old_id, new_id) ON person.old_id = a.participant_id
    WHERE a.organization_id = holdfast.current_organization() AND a.plan_id = from_plan AND ARRAY[from_plan, to_plan] <@ current_plans()
$$;
REVOKE EXECUTE ON FUNCTION holdfast.copy_suitability_answers(uuid, uuid, uuid[], uuid[]) FROM PUBLIC;

-- Carries over what was noted about people, which whoever makes the next attempt may not read. The notes keep their time, and so
-- their readers.
CREATE FUNCTION holdfast.copy_suitability_notes(from_plan uuid, to_plan uuid, from_people uuid[], to_people uuid[]) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
  INSERT INTO suitability_notes (organization_id, plan_id, participant_id, by_member_id, about, text, written_at)
    SELECT n.organization_id, to_plan, person.new_id, n.by_member_id, n.about, n.text, n.written_at
    FROM suitability_notes n
    JOIN unnest(from_people, to_people) AS person (old_id, new_id) ON person.old_id = n.participant_id
    WHERE n.organization_id = holdfast.current_organization() AND n.plan_id = from_plan AND ARRAY[from_plan, to_plan] <@ current_plans()
$$;
REVOKE EXECUTE ON FUNCTION holdfast.copy_suitability_notes(uuid, uuid, uuid[], uuid[]) FROM PUBLIC;

-- Requests read the organization's row anyway: from its epoch they know whether the words that they keep are still right.
CREATE FUNCTION holdfast.advance_content_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE holdfast.organizations SET content_version = content_version + 1 WHERE organization_id = holdfast.current_organization();
  RETURN NULL;
END $$;
CREATE TRIGGER advance_content_version AFTER INSERT ON holdfast.content_revisions
  FOR EACH STATEMENT EXECUTE FUNCTION holdfast.advance_content_version();

-- Removes an organization with everything in it (but for its trail where that is kept), whatever refers to what: tables that others still refer to wait for the next
-- round. Neither the API nor anybody else may call it; it serves the functions below.
CREATE FUNCTION holdfast.remove_organization(organization uuid, keeps_trail boolean DEFAULT false) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE
  tenant_table text;
  left_over text[] := ARRAY(SELECT t.tablename FROM pg_tables t WHERE t.schemaname = 'holdfast'
                            AND NOT (keeps_trail AND t.tablename IN ('audit_events', 'audit_heads')) ORDER BY t.tablename);
  still_there text[];
BEGIN
  PERFORM set_config('app.organization_id', organization::text, true);
  LOOP
    still_there := '{}';
    FOREACH tenant_table IN ARRAY left_over LOOP
      BEGIN
        EXECUTE format('DELETE FROM holdfast.%I WHERE organization_id = $1', tenant_table) USING organization;
      EXCEPTION WHEN foreign_key_violation THEN
        still_there := still_there || tenant_table;
      END;
    END LOOP;
    EXIT WHEN still_there = '{}';
    IF still_there = left_over THEN
      RAISE EXCEPTION 'organization % cannot be removed: % refer to each other', organization, still_there;
    END IF;
    left_over := still_there;
  END LOOP;
  DELETE FROM keys.case_keys k WHERE k.organization_id = organization;
  DELETE FROM keys.organization_keys k WHERE k.organization_id = organization;
  PERFORM set_config('app.organization_id', '', true);
END $$;
REVOKE EXECUTE ON FUNCTION holdfast.remove_organization(uuid, boolean) FROM PUBLIC;

-- The case of a code, for who runs the organization, and for who leads that case; NULL for everybody else.
CREATE FUNCTION holdfast.case_of_code(of_case text) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
  SELECT c.id FROM cases c WHERE c.organization_id = current_organization() AND case_code(c.id) = of_case
    AND (runs_organization() OR EXISTS (
      SELECT 1 FROM case_members m WHERE m.organization_id = c.organization_id AND m.case_id = c.id AND m.user_id = current_author()
        AND m.ended_at IS NULL AND m.role IN ('lead', 'interventionist')))
$$;
REVOKE EXECUTE ON FUNCTION holdfast.case_of_code(text) FROM PUBLIC;

-- Whether a case has to stay as it is on a day.
CREATE FUNCTION holdfast.is_held(organization uuid, in_case uuid, on_day date) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM holds h WHERE h.organization_id = organization AND h.case_id = in_case
                   AND h.lifted_at IS NULL AND (h.until IS NULL OR h.until >= on_day))
$$;
REVOKE EXECUTE ON FUNCTION holdfast.is_held(uuid, uuid, date) FROM PUBLIC;

-- The closed cases of practices that have a rule for them: of the current organization, or of all for the work of the night. Codes and
-- moments alone. What a hold noted in the trail is no entry of the case.
CREATE FUNCTION holdfast.closed_cases(of_all boolean, on_day date)
  RETURNS TABLE (organization_id uuid, case_id uuid, case_code text, months int, last_entry_at timestamptz, last_disclosure_at timestamptz, is_held boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
  SELECT c.organization_id, c.id, case_code(c.id), (o.retention ->> 'closedCases')::int,
    coalesce((SELECT max(e.at) FROM audit_events e WHERE e.organization_id = c.organization_id AND e.chain_id = c.id
                AND e.action NOT IN ('hold.set', 'hold.lifted')), c.created_at),
    (SELECT max(d.at) FROM disclosures d WHERE d.organization_id = c.organization_id AND d.case_id = c.id),
    is_held(c.organization_id, c.id, on_day)
  FROM organizations o JOIN cases c ON c.organization_id = o.organization_id
  WHERE o.kind = 'practice' AND NOT o.is_sample AND o.retention ? 'closedCases'
    AND (of_all OR (o.organization_id = current_organization() AND runs_organization()))
    AND (SELECT s.stage FROM case_stages s WHERE s.organization_id = c.organization_id AND s.case_id = c.id ORDER BY s.id DESC LIMIT 1) = 'closed'
  ORDER BY c.organization_id, c.id
$$;
REVOKE EXECUTE ON FUNCTION holdfast.closed_cases(boolean, date) FROM PUBLIC;

-- Erases a closed case by the rule of its practice: every row of it, and the keys of its texts, so that no backup brings them back. Its
-- trail stays, without content, and the trail of the organization says that it was erased. False where a hold came in between.
CREATE FUNCTION holdfast.erase_closed_case(organization uuid, in_case uuid, on_day date) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
BEGIN
  PERFORM set_config('app.organization_id', organization::text, true);
  PERFORM 1 FROM cases c WHERE c.organization_id = organization AND c.id = in_case FOR UPDATE;
  IF NOT FOUND OR NOT EXISTS (SELECT 1 FROM closed_cases(true, on_day) k WHERE k.organization_id = organization AND k.case_id = in_case AND NOT k.is_held) THEN
    RETURN false;
  END IF;
  PERFORM remove_case(organization, in_case);
  PERFORM audit_append('00000000-0000-0000-0000-000000000000', 'case.expired', 'cases', in_case, NULL, jsonb_build_object('caseCode', case_code(in_case)));
  PERFORM set_config('app.organization_id', '', true);
  RETURN true;
END $$;
REVOKE EXECUTE ON FUNCTION holdfast.erase_closed_case(uuid, uuid, date) FROM PUBLIC;

-- Erases who somebody was and what they wrote in the open organization, because their account ends: everything private, letters but the
-- newest wording of those that the group reads and that they let stay, and their name wherever the app keeps it. What the group decided
-- with them stays, and so does the audit trail, which knows an id alone. Where nobody is left, the organization goes with them.
CREATE FUNCTION holdfast.erase_person(person uuid, letters_stay boolean, left_name text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE
  organization uuid := current_organization();
  members uuid[];
  places uuid[];
BEGIN
  IF person IS DISTINCT FROM current_person() THEN RAISE EXCEPTION 'Only whoever asks erases what is theirs'; END IF;
  members := ARRAY(SELECT m.id FROM case_members m WHERE m.organization_id = organization AND m.user_id = person);
  places := ARRAY(SELECT p.id FROM participants p WHERE p.organization_id = organization AND p.case_member_id = ANY (members));

  DELETE FROM statement_versions v USING statements s
    WHERE v.organization_id = organization AND s.organization_id = organization AND s.plan_id = v.plan_id AND s.id = v.statement_id
      AND (s.participant_id = ANY (places) OR v.author_user_id = person)
      AND NOT (letters_stay AND s.sharing = 'group' AND v.version = s.text_version);
  DELETE FROM statement_dismissed_hints h WHERE h.organization_id = organization AND h.author_user_id = person;
  UPDATE statements s SET sharing = 'private', word_count = 0
    WHERE s.organization_id = organization AND s.participant_id = ANY (places)
      AND NOT EXISTS (SELECT 1 FROM statement_versions v WHERE v.organization_id = organization AND v.plan_id = s.plan_id AND v.statement_id = s.id);

  DELETE FROM safety_screenings s WHERE s.organization_id = organization AND s.case_member_id = ANY (members);
  DELETE FROM family_histories h WHERE h.organization_id = organization AND h.author_id = ANY (members);
  DELETE FROM suitability_notes n WHERE n.organization_id = organization AND n.by_member_id = ANY (members);
  DELETE FROM suitability_answers n WHERE n.organization_id = organization AND n.by_member_id = ANY (members);
  DELETE FROM review_account_texts t WHERE t.organization_id = organization AND t.author_user_id = person;
  DELETE FROM follow_through_notes n WHERE n.organization_id = organization AND n.author_user_id = person;
  DELETE FROM go_no_go_vote_reasons r WHERE r.organization_id = organization AND r.author_user_id = person;
  DELETE FROM participant_abouts a WHERE a.organization_id = organization AND a.participant_id = ANY (places);
  DELETE FROM participant_schedules d WHERE d.organization_id = organization AND d.participant_id = ANY (places);
  DELETE FROM person_needs n WHERE n.organization_id = organization AND n.participant_id = ANY (places);
  DELETE FROM kept_words k WHERE k.organization_id = organization AND k.author_user_id = person;
  DELETE FROM removed_places r WHERE r.organization_id = organization AND r.case_member_id = ANY (members);
  DELETE FROM idempotency_keys k WHERE k.organization_id = organization AND k.user_id = person;

  UPDATE participants p SET name = left_name, care_arrangement = '' WHERE p.organization_id = organization AND p.id = ANY (places);
  UPDATE case_members m SET display_name = '', credential = '', practice_name = '' WHERE m.organization_id = organization AND m.user_id = person;
  UPDATE organization_members m SET display_name = '' WHERE m.organization_id = organization AND m.user_id = person;
  UPDATE invitations i SET name = '', email = NULL, credential = '', practice_name = '', answer_words = ''
    WHERE i.organization_id = organization AND (i.accepted_by_id = ANY (members) OR i.participant_id = ANY (places));
  UPDATE organization_invitations i SET name = '', email = NULL FROM organization_members m
    WHERE i.organization_id = organization AND m.organization_id = organization AND m.user_id = person AND i.accepted_by_id = m.id;
  UPDATE holds h SET set_by = left_name WHERE h.organization_id = organization AND h.set_by_user_id = person;
  UPDATE emergency_accesses a SET name = left_name WHERE a.organization_id = organization AND a.user_id = person;
  UPDATE risk_assessments r SET mitigation_signed_by = left_name WHERE r.organization_id = organization AND r.mitigation_signed_by_id = ANY (members);
  UPDATE risk_assessments r SET mitigation_confirmed_by = left_name WHERE r.organization_id = organization AND r.mitigation_confirmed_by_id = ANY (members);
  UPDATE consequence_reviews r SET by_name = left_name WHERE r.organization_id = organization AND r.by_member_id = ANY (members);

  IF NOT EXISTS (SELECT 1 FROM case_members m WHERE m.organization_id = organization AND m.ended_at IS NULL)
     AND NOT EXISTS (SELECT 1 FROM organization_members m WHERE m.organization_id = organization AND m.ended_at IS NULL) THEN
    PERFORM remove_organization(organization, true);
  END IF;
END $$;
REVOKE EXECUTE ON FUNCTION holdfast.erase_person(uuid, boolean, text) FROM PUBLIC;

-- How many cases of the current organization are not closed, and how many are on hold, for who owns it: numbers alone.
CREATE FUNCTION holdfast.count_cases_to_end(on_day date) RETURNS TABLE (open_cases int, held_cases int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
  SELECT count(*) FILTER (WHERE is_at.stage IS DISTINCT FROM 'closed')::int, count(*) FILTER (WHERE is_held(c.organization_id, c.id, on_day))::int
  FROM cases c LEFT JOIN LATERAL (
    SELECT s.stage FROM case_stages s WHERE s.organization_id = c.organization_id AND s.case_id = c.id ORDER BY s.id DESC LIMIT 1) is_at ON true
  WHERE c.organization_id = current_organization() AND runs_organization()
$$;
REVOKE EXECUTE ON FUNCTION holdfast.count_cases_to_end(date) FROM PUBLIC;

-- Deletes one organization that was due at a moment, with everything in it and its keys, but for its trail. Returns the people who
-- belonged to it and to no other organization; NULL when there is none left.
CREATE FUNCTION holdfast.delete_due_organization(at timestamptz) RETURNS uuid[]
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE
  ending organization_deletions;
  people uuid[];
BEGIN
  SELECT d.* INTO ending FROM organization_deletions d
    WHERE d.due_at <= at AND NOT EXISTS (SELECT 1 FROM holds h WHERE h.organization_id = d.organization_id AND is_held(h.organization_id, h.case_id, at::date))
    ORDER BY d.due_at LIMIT 1 FOR UPDATE SKIP LOCKED;
  IF NOT FOUND THEN RETURN NULL; END IF;
  people := ARRAY(
    SELECT m.user_id FROM (SELECT organization_id, user_id FROM organization_members
                           UNION SELECT organization_id, user_id FROM case_members) m
    GROUP BY m.user_id HAVING bool_and(m.organization_id = ending.organization_id));
  PERFORM set_config('app.organization_id', ending.organization_id::text, true);
  PERFORM audit_append(ending.asked_by_user_id, 'organization.deleted', 'organizations', ending.organization_id, NULL, '{}');
  PERFORM remove_organization(ending.organization_id, true);
  RETURN people;
END $$;
REVOKE EXECUTE ON FUNCTION holdfast.delete_due_organization(timestamptz) FROM PUBLIC;

-- Who signs in again before their account ends keeps it. It stands where sessions are written, so that no way of signing in forgets it.
-- A link alone shows nobody, and takes nothing back.
CREATE FUNCTION identity.take_back_deletion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM identity.account_deletions d WHERE d.user_id = NEW.user_id;
  IF FOUND THEN
    PERFORM holdfast.audit_access(NEW.user_id, 'account_deletion.taken_back', 'users', NEW.user_id, '{}');
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER take_back_deletion AFTER INSERT OR UPDATE OF link_only ON identity.sessions
  FOR EACH ROW WHEN (NOT NEW.link_only AND NEW.ended_at IS NULL) EXECUTE FUNCTION identity.take_back_deletion();

-- Removes one sample organization that was made before a moment. Returns the people who belonged to it and to no other
-- organization, so that the caller can remove those who are guests, whose trail goes with it; NULL when there is none left.
CREATE FUNCTION holdfast.remove_old_sample(before timestamptz) RETURNS uuid[]
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE
  sample uuid;
  people uuid[];
BEGIN
  SELECT o.organization_id INTO sample FROM organizations o
    WHERE o.is_sample AND o.created_at < before ORDER BY o.created_at LIMIT 1 FOR UPDATE SKIP LOCKED;
  IF NOT FOUND THEN RETURN NULL; END IF;
  people := ARRAY(
    SELECT m.user_id FROM (SELECT organization_id, user_id FROM organization_members
                           UNION SELECT organization_id, user_id FROM case_members) m
    GROUP BY m.user_id HAVING bool_and(m.organization_id = sample));
  PERFORM remove_organization(sample);
  DELETE FROM audit_events e USING identity.users u WHERE u.id = ANY (people) AND u.kind = 'guest' AND e.organization_id = u.id;
  DELETE FROM audit_heads h USING identity.users u WHERE u.id = ANY (people) AND u.kind = 'guest' AND h.organization_id = u.id;
  RETURN people;
END $$;
REVOKE EXECUTE ON FUNCTION holdfast.remove_old_sample(timestamptz) FROM PUBLIC;

-- Removes a case of the open organization with everything in it, and destroys the keys of its texts, so that no backup brings them back.
-- What stays knows no person: the figures of its attempts, and its audit trail. Returns the guests who belong nowhere else.
CREATE FUNCTION holdfast.remove_case(organization uuid, in_case uuid) RETURNS uuid[]
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE
  people uuid[] := ARRAY(SELECT m.user_id FROM case_members m JOIN identity.users u ON u.id = m.user_id AND u.kind = 'guest'
                         WHERE m.organization_id = organization AND m.case_id = in_case);
  plans uuid[] := ARRAY(SELECT p.id FROM plans p WHERE p.organization_id = organization AND p.case_id = in_case);
  one record;
  left_over text[] := '{}';
  still_there text[] := ARRAY['all'];
BEGIN
  DELETE FROM keys.case_keys k WHERE k.organization_id = organization AND k.case_id = in_case;
  -- a practice that it was entrusted to has a row of its own
  DELETE FROM entrusted_cases e WHERE e.family_id = organization AND e.family_case_id = in_case;
  -- tables that others still refer to wait for the next round
  WHILE still_there <> '{}' LOOP
    IF still_there = left_over THEN RAISE EXCEPTION 'case % cannot be removed: % refer to each other', in_case, left_over; END IF;
    left_over := still_there;
    still_there := '{}';
    FOR one IN
      SELECT c.relname AS name,
        concat_ws(' OR ', CASE WHEN c.relname = 'cases' THEN 'id = $2' END,
                  CASE WHEN bool_or(a.attname = 'case_id') THEN 'case_id = $2' END,
                  CASE WHEN bool_or(a.attname = 'plan_id') THEN 'plan_id = ANY ($3)' END) AS of_case
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE c.relnamespace = 'holdfast'::regnamespace AND c.relkind = 'r'
      GROUP BY c.relname HAVING c.relname = 'cases' OR bool_or(a.attname IN ('case_id', 'plan_id')) ORDER BY c.relname
    LOOP
      BEGIN
        EXECUTE format('DELETE FROM %I WHERE organization_id = $1 AND (%s)', one.name, one.of_case) USING organization, in_case, plans;
      EXCEPTION WHEN foreign_key_violation THEN
        still_there := still_there || one.name::text;
      END;
    END LOOP;
  END LOOP;
  RETURN ARRAY(SELECT p.person FROM unnest(people) AS p (person)
               WHERE NOT EXISTS (SELECT 1 FROM case_members m WHERE m.user_id = p.person)
                 AND NOT EXISTS (SELECT 1 FROM organization_members m WHERE m.user_id = p.person)
                 AND NOT EXISTS (SELECT 1 FROM kept_words k WHERE k.author_user_id = p.person));
END $$;
REVOKE EXECUTE ON FUNCTION holdfast.remove_case(uuid, uuid) FROM PUBLIC;

-- The same for who may erase a case: who leads it in a family, owners and admins of a practice; NULL for everybody else, and while the
-- case is on hold.
CREATE FUNCTION holdfast.erase_case(in_case uuid) RETURNS uuid[]
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE organization uuid := current_organization();
BEGIN
  PERFORM 1 FROM cases c JOIN organizations o ON o.organization_id = c.organization_id
    WHERE c.organization_id = organization AND c.id = in_case AND NOT is_held(organization, in_case, current_date)
      AND CASE o.kind
        WHEN 'family' THEN EXISTS (SELECT 1 FROM case_members m WHERE m.organization_id = organization AND m.case_id = in_case
                                     AND m.user_id = current_author() AND m.role = 'lead' AND m.ended_at IS NULL)
        ELSE EXISTS (SELECT 1 FROM organization_members m WHERE m.organization_id = organization AND m.user_id = current_author()
                       AND m.role IN ('owner', 'admin') AND m.ended_at IS NULL) END
    FOR UPDATE OF c;
  IF NOT FOUND THEN RETURN NULL; END IF;
  RETURN remove_case(organization, in_case);
END $$;
REVOKE EXECUTE ON FUNCTION holdfast.erase_case(uuid) FROM PUBLIC;

-- Removes the keys of requests that were made before a moment, in all organizations.
CREATE FUNCTION holdfast.remove_idempotency_keys(before timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
  DELETE FROM idempotency_keys WHERE created_at < before
$$;
REVOKE EXECUTE ON FUNCTION holdfast.remove_idempotency_keys(timestamptz) FROM PUBLIC;

-- A name as it is searched: in small letters, without the accents of the languages that we speak.
CREATE FUNCTION holdfast.search_key(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT translate(lower(name), 'áàâäãéèêëíìîïóòôöõúùûüñç', 'aaaaaeeeeiiiiooooouuuunc') $$;

-- Who looks after a case on a day: whoever took it over last and for that day, or else the interventionist who came first.
-- It looks past row-level security, since a list asks for cases that are not open yet; an id alone says nothing of a family.
CREATE FUNCTION holdfast.responsible_member(in_case uuid, on_day date) RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
  SELECT coalesce(
    (SELECT h.to_member_id FROM hand_overs h
     JOIN case_members m ON m.organization_id = h.organization_id AND m.id = h.to_member_id AND m.ended_at IS NULL
     WHERE h.organization_id = current_organization() AND h.case_id = in_case AND h.accepted_at IS NOT NULL
       AND h.withdrawn_at IS NULL AND (h.starts_on IS NULL OR h.starts_on <= on_day) AND (h.until IS NULL OR h.until >= on_day)
     ORDER BY h.id DESC LIMIT 1),
    (SELECT m.id FROM case_members m
     WHERE m.organization_id = current_organization() AND m.case_id = in_case AND m.role = 'interventionist' AND m.ended_at IS NULL
     ORDER BY m.joined_at, m.id LIMIT 1))
$$;
REVOKE EXECUTE ON FUNCTION holdfast.responsible_member(uuid, date) FROM PUBLIC;

-- The name of who looks after a case, for owners and admins, who see to it that somebody does; nobody else learns it by this.
CREATE FUNCTION holdfast.responsible_name(in_case uuid, on_day date) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
  SELECT m.display_name FROM case_members m
  WHERE m.organization_id = current_organization() AND m.id = responsible_member(in_case, on_day)
    AND EXISTS (SELECT 1 FROM organization_members o WHERE o.organization_id = current_organization() AND o.user_id = current_person()
                  AND o.ended_at IS NULL AND o.role IN ('owner', 'admin'))
$$;
REVOKE EXECUTE ON FUNCTION holdfast.responsible_name(uuid, date) FROM PUBLIC;

-- Keeps the rows by which a case stands in lists: one for each of its members, without the danger where they do not read the risk, and
-- one for the practice, without the name, the danger and the day. domain/caseload says the same of fourteen days without contact.
CREATE FUNCTION holdfast.keep_caseload(organization uuid, in_case uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE
  the_case cases;
  newest record;
  is_at text;
  level text;
  overdue timestamptz;
  contact timestamptz;
  with_professional boolean;
  open_day timestamptz;
BEGIN
  SELECT c.* INTO the_case FROM cases c WHERE c.organization_id = organization AND c.id = in_case;
  IF NOT FOUND THEN RETURN; END IF;
  SELECT p.id, l.starts_at, EXISTS (SELECT 1 FROM outcomes o WHERE o.organization_id = organization AND o.plan_id = p.id) AS has_outcome INTO newest
    FROM plans p LEFT JOIN logistics l ON l.organization_id = p.organization_id AND l.plan_id = p.id
    WHERE p.organization_id = organization AND p.case_id = in_case ORDER BY p.attempt_number DESC LIMIT 1;
  is_at := (SELECT s.stage FROM case_stages s WHERE s.organization_id = organization AND s.case_id = in_case ORDER BY s.id DESC LIMIT 1);
  level := (SELECT r.level FROM plans p JOIN risk_assessments r ON r.organization_id = p.organization_id AND r.plan_id = p.id
            WHERE p.organization_id = organization AND p.case_id = in_case ORDER BY r.assessed_at DESC, r.id DESC LIMIT 1);
  overdue := (SELECT min(p.check_in_overdue_at) FROM plans p WHERE p.organization_id = organization AND p.case_id = in_case);
  contact := (SELECT k.last_contact_at FROM caseload k WHERE k.organization_id = organization AND k.reader_id = organization AND k.case_id = in_case);
  with_professional := EXISTS (SELECT 1 FROM case_members m WHERE m.organization_id = organization AND m.case_id = in_case
                                 AND m.role = 'interventionist' AND m.ended_at IS NULL);
  open_day := CASE WHEN NOT newest.has_outcome THEN newest.starts_at END;
  INSERT INTO caseload (organization_id, reader_id, case_id, alias_key, stage, danger, risk_level, due_at, overdue_at, last_contact_at,
                        no_outcome_at, has_professional, opened_at)
    SELECT organization, m.user_id, in_case, search_key(the_case.alias), is_at,
           CASE WHEN m.role NOT IN ('lead', 'interventionist') THEN 2 WHEN level = 'imminent' THEN 0 WHEN level = 'high' THEN 1 ELSE 2 END,
           CASE WHEN m.role IN ('lead', 'interventionist') THEN level END,
           least(overdue, open_day, 'infinity'), overdue, contact, open_day + interval '1 day', with_professional, the_case.created_at
      FROM case_members m WHERE m.organization_id = organization AND m.case_id = in_case AND m.ended_at IS NULL
    UNION ALL
    SELECT organization, organization, in_case, '', is_at, 2, NULL,
           CASE WHEN is_at = 'closed' THEN 'infinity'
                ELSE least(overdue, coalesce(contact, the_case.created_at) + interval '14 days', open_day + interval '1 day',
                           CASE WHEN NOT with_professional THEN the_case.created_at END) END,
           overdue, contact, open_day + interval '1 day', with_professional, the_case.created_at
  ON CONFLICT (organization_id, reader_id, case_id) DO UPDATE SET
    alias_key = EXCLUDED.alias_key, stage = EXCLUDED.stage, danger = EXCLUDED.danger, risk_level = EXCLUDED.risk_level,
    due_at = EXCLUDED.due_at, overdue_at = EXCLUDED.overdue_at, last_contact_at = EXCLUDED.last_contact_at,
    no_outcome_at = EXCLUDED.no_outcome_at, has_professional = EXCLUDED.has_professional;
  DELETE FROM caseload k WHERE k.organization_id = organization AND k.case_id = in_case AND k.reader_id <> organization
    AND NOT EXISTS (SELECT 1 FROM case_members m WHERE m.organization_id = organization AND m.case_id = in_case
                      AND m.user_id = k.reader_id AND m.ended_at IS NULL);
END $$;
REVOKE EXECUTE ON FUNCTION holdfast.keep_caseload(uuid, uuid) FROM PUBLIC;

CREATE FUNCTION holdfast.keep_caseload_of_case() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
BEGIN
  PERFORM keep_caseload(NEW.organization_id, NEW.id);
  RETURN NULL;
END $$;
CREATE FUNCTION holdfast.keep_caseload_of_part() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
BEGIN
  PERFORM keep_caseload(NEW.organization_id, NEW.case_id);
  RETURN NULL;
END $$;
CREATE FUNCTION holdfast.keep_caseload_of_plan_part() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
BEGIN
  PERFORM keep_caseload(NEW.organization_id, p.case_id) FROM plans p WHERE p.organization_id = NEW.organization_id AND p.id = NEW.plan_id;
  RETURN NULL;
END $$;
CREATE TRIGGER keep_caseload AFTER INSERT OR UPDATE OF alias ON holdfast.cases FOR EACH ROW EXECUTE FUNCTION holdfast.keep_caseload_of_case();
CREATE TRIGGER keep_caseload AFTER INSERT OR UPDATE OF role, ended_at ON holdfast.case_members
  FOR EACH ROW EXECUTE FUNCTION holdfast.keep_caseload_of_part();
CREATE TRIGGER keep_caseload AFTER INSERT ON holdfast.case_stages FOR EACH ROW EXECUTE FUNCTION holdfast.keep_caseload_of_part();
CREATE TRIGGER keep_caseload AFTER INSERT OR UPDATE OF check_in_overdue_at ON holdfast.plans
  FOR EACH ROW EXECUTE FUNCTION holdfast.keep_caseload_of_part();
CREATE TRIGGER keep_caseload AFTER INSERT OR UPDATE OF starts_at ON holdfast.logistics
  FOR EACH ROW EXECUTE FUNCTION holdfast.keep_caseload_of_plan_part();
CREATE TRIGGER keep_caseload AFTER INSERT ON holdfast.risk_assessments FOR EACH ROW EXECUTE FUNCTION holdfast.keep_caseload_of_plan_part();
CREATE TRIGGER keep_caseload AFTER INSERT ON holdfast.outcomes FOR EACH ROW EXECUTE FUNCTION holdfast.keep_caseload_of_plan_part();

-- What somebody of the family did in a case is contact with them; written down once in five minutes. It moves when the practice would
-- look after the case, as keep_caseload says it, and changes nothing else.
CREATE FUNCTION holdfast.keep_last_contact() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
BEGIN
  UPDATE caseload k SET last_contact_at = NEW.at,
      due_at = CASE WHEN k.stage = 'closed' THEN 'infinity'
                    ELSE least(k.overdue_at, NEW.at + interval '14 days', k.no_outcome_at, CASE WHEN NOT k.has_professional THEN k.opened_at END) END
    WHERE k.organization_id = NEW.organization_id AND k.reader_id = NEW.organization_id AND k.case_id = NEW.chain_id
      AND (k.last_contact_at IS NULL OR k.last_contact_at < NEW.at - interval '5 minutes')
      AND EXISTS (SELECT 1 FROM case_members m WHERE m.organization_id = NEW.organization_id AND m.case_id = NEW.chain_id
                    AND m.user_id = NEW.actor_id AND m.role <> 'interventionist' AND m.ended_at IS NULL);
  IF FOUND THEN
    UPDATE caseload k SET last_contact_at = NEW.at
      WHERE k.organization_id = NEW.organization_id AND k.case_id = NEW.chain_id AND k.reader_id <> NEW.organization_id;
  END IF;
  RETURN NULL;
END $$;
-- What a webhook is told of is written in the transaction of the event, by ids alone, and sent after it.
CREATE FUNCTION holdfast.queue_webhooks() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
BEGIN
  INSERT INTO webhook_deliveries (organization_id, id, webhook_id, kind, resource, resource_id, chain_id, at)
    SELECT NEW.organization_id, uuidv7(), w.id, NEW.action, NEW.resource, NEW.resource_id, NEW.chain_id, NEW.at
    FROM webhooks w WHERE w.organization_id = NEW.organization_id AND w.state = 'on' AND NEW.action = ANY (w.kinds);
  RETURN NULL;
END $$;
CREATE TRIGGER queue_webhooks AFTER INSERT ON holdfast.audit_events FOR EACH ROW EXECUTE FUNCTION holdfast.queue_webhooks();

-- Deliveries whose time has come, of all organizations, each for one sender: until `lease` is over no other one takes it. By whose rights
-- it is sent is whoever made the webhook, and with them it ends: without a place among those who run the practice nothing is sent.
CREATE FUNCTION holdfast.take_webhook_deliveries(most int, lease interval) RETURNS TABLE (organization_id uuid, delivery_id uuid, user_id uuid)
  LANGUAGE sql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
  WITH due AS (
    SELECT t.organization_id, t.id, m.user_id FROM webhook_deliveries t
    JOIN webhooks w ON w.organization_id = t.organization_id AND w.id = t.webhook_id AND w.state = 'on'
    JOIN organization_members m ON m.organization_id = w.organization_id AND m.id = w.made_by_id
      AND m.ended_at IS NULL AND m.role IN ('owner', 'admin')
    WHERE t.state = 'waiting' AND t.due_at <= now() ORDER BY t.due_at LIMIT most FOR UPDATE OF t SKIP LOCKED)
  UPDATE webhook_deliveries d SET due_at = now() + lease FROM due
  WHERE d.organization_id = due.organization_id AND d.id = due.id
  RETURNING d.organization_id, d.id, due.user_id
$$;
REVOKE EXECUTE ON FUNCTION holdfast.take_webhook_deliveries(int, interval) FROM PUBLIC;

-- The log of webhooks is kept for 30 days.
CREATE FUNCTION holdfast.remove_webhook_deliveries(before timestamptz) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
  DELETE FROM webhook_deliveries WHERE at < before
$$;
REVOKE EXECUTE ON FUNCTION holdfast.remove_webhook_deliveries(timestamptz) FROM PUBLIC;

CREATE TRIGGER keep_last_contact AFTER INSERT ON holdfast.audit_events
  FOR EACH ROW WHEN (NEW.chain_id <> NEW.organization_id) EXECUTE FUNCTION holdfast.keep_last_contact();

-- How far an attempt came: 0 not held, 1 held without a yes, 2 a yes without an admission, 3 admitted. The same as `stageOf` in
-- packages/domain/src/outcome-report/outcome-fact.ts.
CREATE FUNCTION holdfast.outcome_stage(meeting_result text, decision text, admission text) RETURNS smallint LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN meeting_result NOT IN ('held', 'waited_then_held', 'person_left_early', 'stopped_safety', 'stopped_medical') THEN 0
    WHEN admission IN ('admitted', 'left_early', 'completed_detox_only', 'completed', 'transferred') THEN 3
    WHEN decision IN ('accepted_now', 'accepted_delayed', 'accepted_other_help') THEN 2
    ELSE 1 END::smallint
$$;

-- How the limits of a plan stand, as their keepers said last.
CREATE FUNCTION holdfast.limits_kept(organization uuid, plan uuid) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN count(*) = 0 THEN 'not_recorded' WHEN bool_or(last.status = 'slipped') THEN 'some_slipped' ELSE 'all_held' END
  FROM (SELECT DISTINCT ON (e.consequence_id) e.status FROM holdfast.follow_through_entries e
        WHERE e.organization_id = organization AND e.plan_id = plan ORDER BY e.consequence_id, e.recorded_at DESC, e.id DESC) last
$$;

-- How one concluded attempt went, in codes, read from the plan: the one place that says what is counted. NULL for what is not concluded,
-- and for a sample, which no figure counts.
CREATE FUNCTION holdfast.outcome_fact_of(organization uuid, plan uuid) RETURNS holdfast.outcome_facts LANGUAGE sql STABLE
  SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
  SELECT p.organization_id, p.fact_id, date_trunc('quarter', p.concluded_at AT TIME ZONE 'UTC')::date, o.stage, p.attempt_number::smallint,
    coalesce(p.approach, 'not_chosen'),
    EXISTS (SELECT 1 FROM case_members m WHERE m.organization_id = organization AND m.case_id = p.case_id AND m.role = 'interventionist'
            AND m.joined_at <= p.concluded_at AND (m.ended_at IS NULL OR m.ended_at > p.concluded_at)),
    CASE WHEN p.locked_at IS NULL THEN 'not_locked' WHEN lock.detail ? 'blockers' THEN 'overridden'
         WHEN (lock.detail ->> 'recommended')::int > 0 THEN 'recommended_open' ELSE 'nothing_open' END,
    EXISTS (SELECT 1 FROM rehearsals h WHERE h.organization_id = organization AND h.plan_id = plan AND h.minutes IS NOT NULL),
    coalesce((SELECT a.level FROM risk_assessments a WHERE a.organization_id = organization AND a.plan_id = plan
              AND a.assessed_at <= p.concluded_at ORDER BY a.assessed_at DESC, a.id DESC LIMIT 1), 'not_assessed'),
    CASE WHEN p.previous_plan_id IS NOT NULL THEN limits_kept(organization, p.previous_plan_id) END,
    CASE WHEN o.stage = 1 THEN limits_kept(organization, plan) END,
    CASE WHEN o.stage < 3 THEN NULL
         WHEN o.admitted_at IS NULL OR r.started_at IS NULL THEN 'not_dated'
         WHEN o.admitted_at < r.started_at + interval '1 day' THEN 'same_day'
         WHEN o.admitted_at < r.started_at + interval '7 days' THEN 'within_week'
         WHEN o.admitted_at < r.started_at + interval '30 days' THEN 'within_month' ELSE 'later' END,
    CASE WHEN o.stage = 3 THEN o.care_30 END, CASE WHEN o.stage = 3 THEN o.care_90 END, CASE WHEN o.stage = 3 THEN o.care_180 END,
    ARRAY(SELECT DISTINCT c.effect FROM jsonb_array_elements(p.applied_changes) applied
          JOIN review_changes c ON c.organization_id = organization AND c.plan_id = p.previous_plan_id
                               AND c.id = (applied ->> 'changeId')::uuid
          WHERE c.effect <> 'none' ORDER BY c.effect),
    ARRAY(SELECT DISTINCT f.cause FROM review_factors f JOIN reviews v USING (organization_id, plan_id)
          WHERE f.organization_id = organization AND f.plan_id = plan AND v.finalized_at IS NOT NULL ORDER BY f.cause),
    EXISTS (SELECT 1 FROM reviews v WHERE v.organization_id = organization AND v.plan_id = plan AND v.finalized_at IS NOT NULL)
  FROM plans p JOIN organizations g USING (organization_id)
  JOIN LATERAL (SELECT x.care_30, x.care_90, x.care_180, coalesce(x.admitted_at, e.happened_at) AS admitted_at,
                  outcome_stage(x.meeting_result, x.decision, coalesce(x.admission, e.admission)) AS stage
                FROM outcomes x LEFT JOIN LATERAL (
                  -- what the leads left open is read from the record of the day (packages/domain/src/run/outcome-from-record.ts)
                  SELECT 'admitted' AS admission, e.happened_at FROM run_events e
                  WHERE e.organization_id = organization AND e.plan_id = plan AND e.kind = 'admission_confirmed' AND NOT EXISTS (
                    SELECT 1 FROM run_events c WHERE c.organization_id = organization AND c.plan_id = plan AND c.corrects_id = e.id)
                  ORDER BY e.at DESC, e.id DESC LIMIT 1) e ON true
                WHERE x.organization_id = organization AND x.plan_id = plan) o ON true
  LEFT JOIN runs r ON r.organization_id = organization AND r.plan_id = plan
  LEFT JOIN LATERAL (SELECT s.detail FROM plan_steps s WHERE s.organization_id = organization AND s.plan_id = plan AND s.step = 'lock'
                     ORDER BY s.at DESC, s.id DESC LIMIT 1) lock ON true
  WHERE p.organization_id = organization AND p.id = plan AND p.status IN ('concluded', 'reviewed') AND NOT g.is_sample
$$;
REVOKE EXECUTE ON FUNCTION holdfast.outcome_fact_of(uuid, uuid) FROM PUBLIC;

-- Whether an organization is there to train is said when it is founded: what was invented never turns into figures of families.
CREATE FUNCTION holdfast.keep_training() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'An organization that was founded to train stays one, and no other becomes one';
END $$;
CREATE TRIGGER keep_training BEFORE UPDATE OF is_training ON holdfast.organizations
  FOR EACH ROW WHEN (OLD.is_training IS DISTINCT FROM NEW.is_training) EXECUTE FUNCTION holdfast.keep_training();

-- The categories in which an attempt is counted, by the name of their table: the one place that says what a table of the report divides by
-- (packages/domain/src/outcome-report/dimensions.ts). `all` counts each attempt once.
CREATE FUNCTION holdfast.outcome_categories(f holdfast.outcome_facts) RETURNS TABLE (dimension text, category text) LANGUAGE sql IMMUTABLE AS $$
  SELECT one.dimension, one.category FROM (VALUES
    ('all', ''), ('attempt', least(f.attempt, 3)::text), ('approach', f.approach), ('readiness', f.readiness), ('risk', f.risk),
    ('professional', CASE WHEN f.professional THEN 'yes' ELSE 'no' END), ('rehearsal', CASE WHEN f.rehearsed THEN 'yes' ELSE 'no' END),
    ('limits_before', coalesce(f.limits_before, 'first')), ('limits', f.limits), ('admission_delay', f.admission_delay),
    ('care.30', CASE WHEN f.stage = 3 THEN coalesce(f.care_30, 'not_asked') END),
    ('care.90', CASE WHEN f.stage = 3 THEN coalesce(f.care_90, 'not_asked') END),
    ('care.180', CASE WHEN f.stage = 3 THEN coalesce(f.care_180, 'not_asked') END),
    ('reviewed', CASE WHEN NOT f.reviewed THEN 'not_reviewed' WHEN f.attempt = 1 THEN 'first' ELSE 'later' END)) AS one (dimension, category)
  WHERE one.category IS NOT NULL
  UNION ALL SELECT 'change.' || effect, 'with' FROM unnest(f.changes) effect WHERE f.attempt > 1
  UNION ALL SELECT 'cause.' || cause, CASE WHEN f.attempt = 1 THEN 'first' ELSE 'later' END FROM unnest(f.causes) cause WHERE f.reviewed
$$;

-- Counts one attempt in an organization as it is now, and no more as it was. The counts are changed in one order, so that no two
-- transactions wait for each other.
CREATE FUNCTION holdfast.count_outcome(organization uuid, fact uuid, after holdfast.outcome_facts) RETURNS void LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE
  before outcome_facts;
BEGIN
  SELECT f.* INTO before FROM outcome_facts f WHERE f.organization_id = organization AND f.id = fact;
  IF after.id IS NOT NULL THEN after.organization_id := organization; END IF;
  IF before IS NOT DISTINCT FROM after THEN RETURN; END IF;
  DELETE FROM outcome_facts f WHERE f.organization_id = organization AND f.id = before.id;
  IF after.id IS NOT NULL THEN INSERT INTO outcome_facts SELECT after.*; END IF;
  INSERT INTO outcome_counts AS c (organization_id, dimension, category, concluded_in, stage, plans)
    SELECT organization, d.dimension, d.category, d.concluded_in, d.stage, sum(d.change) FROM (
      SELECT k.dimension, k.category, before.concluded_in, before.stage, -1 AS change FROM outcome_categories(before) k WHERE before.id IS NOT NULL
      UNION ALL
      SELECT k.dimension, k.category, after.concluded_in, after.stage, 1 FROM outcome_categories(after) k WHERE after.id IS NOT NULL) d
    GROUP BY 2, 3, 4, 5 HAVING sum(d.change) <> 0 ORDER BY 2, 3, 4, 5
    ON CONFLICT ON CONSTRAINT outcome_counts_pkey DO UPDATE SET plans = c.plans + EXCLUDED.plans;
END $$;
REVOKE EXECUTE ON FUNCTION holdfast.count_outcome(uuid, uuid, holdfast.outcome_facts) FROM PUBLIC;

-- Brings what is counted of a plan in step with it. Every change of a concluded plan calls it, in its own transaction; most change nothing
-- that is counted. A practice that looks after the case of a family, and may count it, counts what is concluded while it does.
CREATE FUNCTION holdfast.keep_outcome_fact(organization uuid, plan uuid) RETURNS void LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE
  after outcome_facts := outcome_fact_of(organization, plan);
  the_plan plans;
BEGIN
  IF organization IS DISTINCT FROM current_organization() THEN RETURN; END IF;
  SELECT p.* INTO the_plan FROM plans p WHERE p.organization_id = organization AND p.id = plan;
  PERFORM count_outcome(organization, the_plan.fact_id, after);
  PERFORM count_outcome(e.organization_id, the_plan.fact_id, after) FROM entrusted_cases e
    WHERE e.family_id = organization AND e.family_case_id = the_plan.case_id AND e.counted AND e.ended_at IS NULL
      AND e.accepted_at <= coalesce(the_plan.concluded_at, 'infinity');
END $$;
REVOKE EXECUTE ON FUNCTION holdfast.keep_outcome_fact(uuid, uuid) FROM PUBLIC;

-- When a practice looks after a case no more, what it counted of it stays, and nothing leads back to the case: the id that the plan knows
-- is given up. So it ends too where the family takes the interventionist out by themselves.
CREATE FUNCTION holdfast.part_from_practice() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
BEGIN
  UPDATE outcome_facts f SET id = gen_random_uuid()
    WHERE f.organization_id = NEW.organization_id AND f.id IN (
      SELECT p.fact_id FROM plans p WHERE p.organization_id = NEW.family_id AND p.case_id = NEW.family_case_id);
  RETURN NULL;
END $$;
CREATE TRIGGER part_from_practice AFTER UPDATE OF ended_at ON holdfast.entrusted_cases
  FOR EACH ROW WHEN (OLD.ended_at IS NULL AND NEW.ended_at IS NOT NULL) EXECUTE FUNCTION holdfast.part_from_practice();

-- When the case of a family is no more, nothing of it is left with the practice but what it counted.
CREATE FUNCTION holdfast.forget_entrusted_case() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
BEGIN
  UPDATE entrusted_cases e SET ended_at = coalesce(e.ended_at, now()), ended_by = coalesce(e.ended_by, 'family'), version = e.version + 1
    WHERE e.family_id = OLD.organization_id AND e.family_case_id = OLD.id;
  UPDATE entrusted_cases e SET family_id = NULL, family_case_id = NULL, asked_by = '', words = ''
    WHERE e.family_id = OLD.organization_id AND e.family_case_id = OLD.id;
  RETURN OLD;
END $$;
CREATE TRIGGER forget_entrusted_case BEFORE DELETE ON holdfast.cases FOR EACH ROW EXECUTE FUNCTION holdfast.forget_entrusted_case();

CREATE FUNCTION holdfast.end_entrusted_case() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
BEGIN
  UPDATE entrusted_cases e SET ended_at = now(), ended_by = 'family', version = e.version + 1
    FROM organization_members o
    WHERE e.family_id = NEW.organization_id AND e.family_case_id = NEW.case_id AND e.accepted_at IS NOT NULL AND e.ended_at IS NULL
      AND o.organization_id = e.organization_id AND o.id = e.interventionist_id AND o.user_id = NEW.user_id;
  RETURN NULL;
END $$;
CREATE TRIGGER end_entrusted_case AFTER UPDATE OF ended_at ON holdfast.case_members
  FOR EACH ROW WHEN (OLD.ended_at IS NULL AND NEW.ended_at IS NOT NULL) EXECUTE FUNCTION holdfast.end_entrusted_case();

-- Counts the attempts of an organization anew, for tests and for whoever mends a database.
CREATE FUNCTION holdfast.count_outcomes_anew(organization uuid) RETURNS void LANGUAGE sql AS $$
  DELETE FROM holdfast.outcome_counts c WHERE c.organization_id = organization;
  INSERT INTO holdfast.outcome_counts (organization_id, dimension, category, concluded_in, stage, plans)
    SELECT f.organization_id, k.dimension, k.category, f.concluded_in, f.stage, count(*)
    FROM holdfast.outcome_facts f, holdfast.outcome_categories(f) k WHERE f.organization_id = organization GROUP BY 1, 2, 3, 4, 5;
$$;
REVOKE EXECUTE ON FUNCTION holdfast.count_outcomes_anew(uuid) FROM PUBLIC;

-- What is counted is read by those who may read the report of it, and written by keep_outcome_fact alone.
CREATE POLICY report_reader ON holdfast.outcome_facts AS RESTRICTIVE
  USING ((SELECT EXISTS (SELECT 1 FROM holdfast.organization_members m
                         WHERE m.organization_id = holdfast.current_organization() AND m.user_id = holdfast.current_person()
                           AND m.ended_at IS NULL AND m.role IN ('owner', 'admin', 'reviewer')))
         OR holdfast.is_system());

-- Moves the open tasks of who hands a case over to whoever takes it over, from its first day on, and those that are still open back
-- after its last one. For one hand-over when it is answered or withdrawn; every night for those of the day.
CREATE FUNCTION holdfast.move_tasks_of(h holdfast.hand_overs, on_day date) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE
  over boolean := h.withdrawn_at IS NOT NULL OR coalesce(h.until < on_day, false);
  moved uuid[];
BEGIN
  IF h.accepted_at IS NULL THEN RETURN; END IF;
  IF h.tasks_moved_at IS NULL AND NOT over AND coalesce(h.starts_on, on_day) <= on_day THEN
    WITH given AS (
      UPDATE tasks t SET owner_member_id = h.to_member_id, owner_participant_id = NULL, version = version + 1
      WHERE t.organization_id = h.organization_id AND t.case_id = h.case_id AND t.done_at IS NULL
        AND (t.owner_member_id = h.from_member_id
             OR t.owner_participant_id IN (SELECT p.id FROM participants p
                                           WHERE p.organization_id = h.organization_id AND p.case_member_id = h.from_member_id))
      RETURNING t.id)
    SELECT coalesce(array_agg(g.id), '{}') INTO moved FROM given g;
    UPDATE hand_overs SET tasks_moved_at = now(), moved_task_ids = moved, tasks_back_at = CASE WHEN until IS NULL THEN now() END
      WHERE organization_id = h.organization_id AND case_id = h.case_id AND id = h.id;
  ELSIF h.tasks_moved_at IS NOT NULL AND h.tasks_back_at IS NULL AND over THEN
    UPDATE tasks t SET owner_member_id = h.from_member_id, version = version + 1
      WHERE t.organization_id = h.organization_id AND t.case_id = h.case_id AND t.id = ANY (h.moved_task_ids)
        AND t.done_at IS NULL AND t.owner_member_id = h.to_member_id
        AND EXISTS (SELECT 1 FROM case_members m WHERE m.organization_id = h.organization_id AND m.id = h.from_member_id AND m.ended_at IS NULL);
    UPDATE hand_overs SET tasks_back_at = now() WHERE organization_id = h.organization_id AND case_id = h.case_id AND id = h.id;
  ELSE
    RETURN;
  END IF;
  UPDATE plans p SET revision = revision + 1 WHERE p.organization_id = h.organization_id AND p.case_id = h.case_id;
END $$;
REVOKE EXECUTE ON FUNCTION holdfast.move_tasks_of(holdfast.hand_overs, date) FROM PUBLIC;

-- The same for one hand-over of an open case.
CREATE FUNCTION holdfast.move_tasks_of_hand_over(in_case uuid, hand_over uuid, on_day date) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
BEGIN
  IF NOT in_case = ANY (current_cases()) THEN RAISE EXCEPTION 'This case is not open'; END IF;
  PERFORM move_tasks_of(h, on_day) FROM hand_overs h
    WHERE h.organization_id = current_organization() AND h.case_id = in_case AND h.id = hand_over;
END $$;
REVOKE EXECUTE ON FUNCTION holdfast.move_tasks_of_hand_over(uuid, uuid, date) FROM PUBLIC;

-- The same for every hand-over of all organizations that begins or ends by this day. It says nothing of any.
CREATE FUNCTION holdfast.move_tasks_of_the_day(on_day date) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
BEGIN
  PERFORM move_tasks_of(h, on_day) FROM hand_overs h WHERE h.accepted_at IS NOT NULL AND h.tasks_back_at IS NULL;
END $$;
REVOKE EXECUTE ON FUNCTION holdfast.move_tasks_of_the_day(date) FROM PUBLIC;

-- What people may be reminded of, in all organizations or of one person: open tasks, polls without their answer, invitations that
-- nobody accepted, and plans whose check-ins are due. Ids, codes and times alone. Nothing of samples, of closed cases and of cases
-- in a danger that is imminent. The domain says when one is due (domain/reminders).
CREATE FUNCTION holdfast.to_remind(person uuid, at timestamptz)
  RETURNS TABLE (kind text, organization_id uuid, case_id uuid, plan_id uuid, user_id uuid, subject_id uuid, time_zone text, facts jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
  WITH open_cases AS MATERIALIZED (
    SELECT c.organization_id, c.id, o.time_zone FROM cases c JOIN organizations o ON o.organization_id = c.organization_id
    WHERE NOT o.is_sample
      AND (person IS NULL OR EXISTS (SELECT 1 FROM case_members m WHERE m.organization_id = c.organization_id AND m.case_id = c.id AND m.user_id = person))
      AND (SELECT s.stage FROM case_stages s WHERE s.organization_id = c.organization_id AND s.case_id = c.id ORDER BY s.id DESC LIMIT 1)
          IS DISTINCT FROM 'closed'
      AND (SELECT r.level FROM plans p JOIN risk_assessments r ON r.organization_id = p.organization_id AND r.plan_id = p.id
           WHERE p.organization_id = c.organization_id AND p.case_id = c.id ORDER BY r.assessed_at DESC, r.id DESC LIMIT 1)
          IS DISTINCT FROM 'imminent'
  ), members AS MATERIALIZED (
    SELECT m.organization_id, m.case_id, m.id, m.user_id FROM open_cases c
    JOIN case_members m ON m.organization_id = c.organization_id AND m.case_id = c.id AND m.ended_at IS NULL
    WHERE person IS NULL OR m.user_id = person
  )
  SELECT 'task', t.organization_id, t.case_id, t.plan_id, m.user_id, t.id, coalesce(l.time_zone, c.time_zone),
         jsonb_build_object('code', t.code, 'since', t.created_at, 'status', p.status, 'startsAt', l.starts_at, 'offsetDays', t.offset_days,
                            'fixedOn', t.fixed_on, 'offsetMinutes', t.offset_minutes, 'fixedAt', t.fixed_at)
    FROM open_cases c JOIN tasks t ON t.organization_id = c.organization_id AND t.case_id = c.id AND t.done_at IS NULL
    LEFT JOIN plans p ON p.organization_id = t.organization_id AND p.id = t.plan_id
    LEFT JOIN logistics l ON l.organization_id = t.organization_id AND l.plan_id = t.plan_id
    LEFT JOIN participants x ON x.organization_id = t.organization_id AND x.plan_id = t.plan_id AND x.id = t.owner_participant_id
    JOIN members m ON m.organization_id = t.organization_id AND m.id = coalesce(t.owner_member_id, x.case_member_id)
    WHERE coalesce(t.fixed_at, t.fixed_on, l.starts_at + coalesce(make_interval(mins => t.offset_minutes), make_interval(days => t.offset_days)))
          BETWEEN at - interval '30 days' AND at + interval '9 days'
  UNION ALL
  SELECT 'date_poll', d.organization_id, m.case_id, d.plan_id, m.user_id, d.id, d.time_zone,
         jsonb_build_object('since', d.created_at, 'closesAt', (SELECT min(o.starts_at) FROM date_poll_options o
                            WHERE o.organization_id = d.organization_id AND o.plan_id = d.plan_id AND o.date_poll_id = d.id))
    FROM members m JOIN participants x ON x.organization_id = m.organization_id AND x.case_member_id = m.id AND x.adult AND x.attendance <> 'not_attending'
    JOIN plans p ON p.organization_id = x.organization_id AND p.id = x.plan_id AND p.status = 'drafting'
    JOIN date_polls d ON d.organization_id = x.organization_id AND d.plan_id = x.plan_id AND d.closed_at IS NULL
    WHERE NOT EXISTS (SELECT 1 FROM date_poll_answers a WHERE a.organization_id = d.organization_id AND a.plan_id = d.plan_id
                        AND a.date_poll_id = d.id AND a.participant_id = x.id)
  UNION ALL
  SELECT 'invitation', i.organization_id, i.case_id, i.plan_id, m.user_id, i.id, c.time_zone,
         jsonb_build_object('since', i.created_at, 'closesAt', i.expires_at)
    FROM open_cases c JOIN invitations i ON i.organization_id = c.organization_id AND i.case_id = c.id
    JOIN members m ON m.organization_id = i.organization_id AND m.id = i.invited_by_id
    WHERE i.email IS NOT NULL AND i.letter_state = 'sent' AND i.reminded_at IS NULL AND i.accepted_at IS NULL AND i.revoked_at IS NULL
      AND i.answer IS NULL AND i.created_at <= at - interval '3 days' AND i.expires_at > at
  UNION ALL
  SELECT 'check_in', p.organization_id, p.case_id, p.id, (SELECT m.user_id FROM members m
           WHERE m.organization_id = p.organization_id AND m.case_id = p.case_id ORDER BY m.id LIMIT 1), p.id, c.time_zone, '{}'
    FROM open_cases c JOIN plans p ON p.organization_id = c.organization_id AND p.case_id = c.id
    WHERE p.check_in_overdue_at <= at + interval '1 day' AND p.concluded_at > at - interval '100 days'
$$;
REVOKE EXECUTE ON FUNCTION holdfast.to_remind(uuid, timestamptz) FROM PUBLIC;

-- What a digest may say of everything of a person: when the next day of a meeting is that they take part in, and how many cases that
-- they look after need somebody. Two values, and nothing of any case.
CREATE FUNCTION holdfast.week_of(person uuid, at timestamptz) RETURNS TABLE (starts_at timestamptz, cases int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
  SELECT (SELECT min(l.starts_at) FROM case_members m
          JOIN participants x ON x.organization_id = m.organization_id AND x.case_member_id = m.id
          JOIN plans p ON p.organization_id = x.organization_id AND p.id = x.plan_id AND p.status IN ('drafting', 'ready')
          JOIN logistics l ON l.organization_id = x.organization_id AND l.plan_id = x.plan_id AND l.starts_at > at
          JOIN organizations o ON o.organization_id = m.organization_id AND NOT o.is_sample
          WHERE m.user_id = person AND m.ended_at IS NULL),
         (SELECT count(*)::int FROM caseload k
          JOIN organizations o ON o.organization_id = k.organization_id AND NOT o.is_sample
          JOIN case_members m ON m.organization_id = k.organization_id AND m.case_id = k.case_id AND m.user_id = person
            AND m.role = 'interventionist' AND m.ended_at IS NULL
          WHERE k.reader_id = person AND k.stage IS DISTINCT FROM 'closed' AND (k.danger < 2 OR k.due_at <= at))
$$;
REVOKE EXECUTE ON FUNCTION holdfast.week_of(uuid, timestamptz) FROM PUBLIC;
