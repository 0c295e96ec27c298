-- Carries a statement over to the next attempt without showing its words to whoever makes that attempt:
-- the newest wording becomes version 1 there, private, and still its author's.
CREATE FUNCTION holdfast.copy_statement(from_plan uuid, from_statement uuid, to_plan uuid, to_statement uuid) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = holdfast, pg_temp AS $$
DECLARE organization uuid := holdfast.current_organization();
BEGIN
  INSERT INTO statement_versions (organization_id, plan_id, statement_id, version, author_user_id, parts)
    SELECT organization, to_plan, to_statement, 1, v.author_user_id, v.parts
    FROM statement_versions v
    WHERE v.organization_id = organization AND v.plan_id = from_plan AND v.statement_id = from_statement
    ORDER BY v.version DESC LIMIT 1;
  IF FOUND THEN
    UPDATE statements s SET words = f.words, missing_parts = f.missing_parts
    FROM statements f
    WHERE s.organization_id = organization AND s.plan_id = to_plan AND s.id = to_statement
      AND f.organization_id = organization AND f.plan_id = from_plan AND f.id = from_statement;
  END IF;
END $$;

REVOKE EXECUTE ON FUNCTION holdfast.copy_statement(uuid, uuid, uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION holdfast.copy_statement(uuid, uuid, uuid, uuid) TO holdfast_api;
