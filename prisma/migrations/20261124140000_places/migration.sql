-- Nobody takes part twice in one plan.
CREATE UNIQUE INDEX participants_organization_id_plan_id_case_member_id_key
  ON holdfast.participants (organization_id, plan_id, case_member_id);

-- Whoever leaves a plan observes no more; a list of ids has no foreign key that could say so.
CREATE FUNCTION holdfast.remove_observer() RETURNS trigger LANGUAGE plpgsql SET search_path = holdfast, pg_temp AS $$
BEGIN
  UPDATE sobriety_plans SET observer_ids = array_remove(observer_ids, OLD.id), version = version + 1
    WHERE organization_id = OLD.organization_id AND plan_id = OLD.plan_id AND OLD.id = ANY (observer_ids);
  RETURN NULL;
END $$;

CREATE TRIGGER remove_observer AFTER DELETE ON holdfast.participants
  FOR EACH ROW EXECUTE FUNCTION holdfast.remove_observer();
