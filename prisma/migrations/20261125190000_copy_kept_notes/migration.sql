-- the notes that an author has answered go along with their words, so that the next attempt does not ask again
CREATE OR REPLACE FUNCTION holdfast.copy_statement(from_plan uuid, from_statement uuid, to_plan uuid, to_statement uuid) RETURNS void
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
    INSERT INTO statement_kept_notes (organization_id, plan_id, statement_id, note_id, author_user_id, reason, at)
      SELECT organization, to_plan, to_statement, k.note_id, k.author_user_id, k.reason, k.at
      FROM statement_kept_notes k
      WHERE k.organization_id = organization AND k.plan_id = from_plan AND k.statement_id = from_statement;
  END IF;
END $$;
