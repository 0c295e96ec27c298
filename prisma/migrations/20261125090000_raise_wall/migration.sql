-- Puts a new tenant table behind the wall: row-level security, forced, with the tenant policy, and rights for the API.
-- Only the owner of the database runs it, in the migration that makes the table.
CREATE FUNCTION holdfast.raise_wall(tenant_table text) RETURNS void LANGUAGE plpgsql SET search_path = holdfast, pg_temp AS $$
BEGIN
  EXECUTE format('ALTER TABLE holdfast.%I ENABLE ROW LEVEL SECURITY', tenant_table);
  EXECUTE format('ALTER TABLE holdfast.%I FORCE ROW LEVEL SECURITY', tenant_table);
  EXECUTE format(
    'CREATE POLICY tenant ON holdfast.%I USING (organization_id = (SELECT holdfast.current_organization())) WITH CHECK (organization_id = (SELECT holdfast.current_organization()))',
    tenant_table);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON holdfast.%I TO holdfast_api', tenant_table);
END $$;
REVOKE EXECUTE ON FUNCTION holdfast.raise_wall(text) FROM PUBLIC;
