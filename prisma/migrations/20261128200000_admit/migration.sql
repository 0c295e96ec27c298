-- Everything that a request needs to know before its own work, in one call: who is signed in by this token, and what they are in
-- the organization, the case and the plan of the path. Sets organization, person and device for the rest of the transaction.
-- NULL where nobody is signed in; without the key "organization" where the person does not belong to it; "plan" and "member" are
-- null where there is no such thing for this person. For a write the row of the plan (or of the case) is locked before it is read.
-- It runs with the rights of the caller, so row-level security judges what it reads.
CREATE FUNCTION holdfast.admit(
    token text, at timestamptz, idle_minutes int, device text,
    organization uuid DEFAULT NULL, in_case uuid DEFAULT NULL, in_plan uuid DEFAULT NULL, for_write boolean DEFAULT false)
  RETURNS json LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  who record;
  person json;
  place holdfast.organizations;
  role_there holdfast.organization_members;
  the_case holdfast.cases;
  the_plan holdfast.plans;
  member holdfast.case_members;
BEGIN
  SELECT s.id AS session_id, s.last_seen_at, u.id, u.kind, u.display_name, u.email, u.locale INTO who
    FROM identity.sessions s JOIN identity.users u ON u.id = s.user_id
    WHERE s.token_hash = token AND s.ended_at IS NULL AND s.expires_at > at AND s.idle_expires_at > at;
  IF NOT FOUND THEN RETURN NULL; END IF;
  -- at most once a minute, and never waiting for another request that does the same
  IF at - who.last_seen_at > interval '1 minute' THEN
    UPDATE identity.sessions SET last_seen_at = at, idle_expires_at = at + make_interval(mins => idle_minutes)
      WHERE id IN (SELECT s.id FROM identity.sessions s WHERE s.id = who.session_id AND s.ended_at IS NULL FOR UPDATE SKIP LOCKED);
  END IF;
  person := json_build_object('userId', who.id, 'sessionId', who.session_id, 'kind', who.kind,
    'displayName', who.display_name, 'email', who.email, 'locale', who.locale);
  PERFORM set_config('app.user_id', who.id::text, true), set_config('app.device_id', device, true);
  IF organization IS NULL THEN RETURN json_build_object('person', person); END IF;

  PERFORM set_config('app.organization_id', organization::text, true);
  SELECT o.* INTO place FROM holdfast.organizations o WHERE o.organization_id = organization;
  SELECT m.* INTO role_there FROM holdfast.organization_members m
    WHERE m.organization_id = organization AND m.user_id = who.id AND m.ended_at IS NULL;
  IF in_plan IS NOT NULL THEN
    SELECT p.* INTO the_plan FROM holdfast.plans p WHERE p.organization_id = organization AND p.id = in_plan;
    in_case := the_plan.case_id;
  END IF;
  IF in_case IS NOT NULL THEN
    SELECT m.* INTO member FROM holdfast.case_members m
      WHERE m.organization_id = organization AND m.case_id = in_case AND m.user_id = who.id AND m.ended_at IS NULL;
  END IF;
  IF role_there.id IS NULL AND member.id IS NULL AND NOT EXISTS (
       SELECT 1 FROM holdfast.case_members m
       WHERE m.organization_id = organization AND m.user_id = who.id AND m.ended_at IS NULL) THEN
    PERFORM set_config('app.organization_id', '', true);
    RETURN json_build_object('person', person);
  END IF;
  IF in_case IS NULL THEN
    RETURN json_build_object('person', person, 'organization', row_to_json(place), 'organizationMember', json_build_object('id', role_there.id, 'role', role_there.role));
  END IF;
  IF member.id IS NOT NULL AND in_plan IS NOT NULL AND for_write THEN
    SELECT p.* INTO the_plan FROM holdfast.plans p WHERE p.organization_id = organization AND p.id = in_plan FOR UPDATE;
  ELSIF member.id IS NOT NULL AND in_plan IS NULL THEN
    IF for_write THEN PERFORM 1 FROM holdfast.cases c WHERE c.organization_id = organization AND c.id = in_case FOR UPDATE; END IF;
    SELECT c.* INTO the_case FROM holdfast.cases c WHERE c.organization_id = organization AND c.id = in_case;
  END IF;
  RETURN json_build_object('person', person, 'organization', row_to_json(place), 'organizationMember', json_build_object('id', role_there.id, 'role', role_there.role),
    'case', CASE WHEN the_case.id IS NOT NULL THEN row_to_json(the_case) END,
    'plan', CASE WHEN the_plan.id IS NOT NULL THEN row_to_json(the_plan) END,
    'member', json_build_object('id', member.id, 'userId', member.user_id, 'role', member.role, 'displayName', member.display_name));
END $$;
