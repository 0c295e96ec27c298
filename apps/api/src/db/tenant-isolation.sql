-- One row for each violation of tenant isolation; the check passes with no rows. `:api` and `:system` are the roles of the database.
WITH t AS (
  SELECT c.oid, n.nspname || '.' || c.relname AS rel, c.relrowsecurity AS rls, c.relforcerowsecurity AS forced
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname = 'holdfast' AND c.relkind IN ('r', 'p')),
     org AS (SELECT a.attrelid, a.attnum FROM pg_attribute a WHERE a.attname = 'organization_id' AND a.attnotnull)
SELECT 'table without row-level security' AS violation, rel AS place FROM t WHERE NOT rls
UNION ALL SELECT 'row-level security not forced', rel FROM t WHERE NOT forced
UNION ALL SELECT 'no policy', rel FROM t WHERE NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = t.oid)
UNION ALL SELECT 'no policy with check', rel FROM t WHERE NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = t.oid AND p.polwithcheck IS NOT NULL)
-- what belongs to a case, or to a plan of one, is seen by the members of that case
UNION ALL SELECT 'families are not kept apart', rel FROM t WHERE EXISTS (
    SELECT 1 FROM pg_attribute a WHERE a.attrelid = t.oid AND (a.attname IN ('case_id', 'plan_id', 'chain_id') OR rel = 'holdfast.cases'))
  AND NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = t.oid AND NOT p.polpermissive AND p.polname = 'case_membership')
UNION ALL SELECT 'organization_id missing or nullable', rel FROM t WHERE NOT EXISTS (SELECT 1 FROM org WHERE org.attrelid = t.oid)
UNION ALL SELECT 'primary key does not begin with organization_id', rel FROM t
  WHERE NOT EXISTS (SELECT 1 FROM pg_constraint k JOIN org ON org.attrelid = t.oid AND org.attnum = k.conkey[1] WHERE k.conrelid = t.oid AND k.contype = 'p')
UNION ALL SELECT 'unique index does not begin with organization_id', t.rel || ' ' || i.indexrelid::regclass FROM t JOIN pg_index i ON i.indrelid = t.oid AND i.indisunique
  WHERE NOT EXISTS (SELECT 1 FROM org WHERE org.attrelid = t.oid AND org.attnum = i.indkey[0])
UNION ALL SELECT 'foreign key without organization_id', t.rel || ' ' || k.conname FROM t JOIN pg_constraint k ON k.conrelid = t.oid AND k.contype = 'f'
  WHERE NOT EXISTS (SELECT 1 FROM org WHERE org.attrelid = t.oid AND org.attnum = k.conkey[1])
-- what Citus refuses where the distribution key is in the foreign key
UNION ALL SELECT 'foreign key that would change organization_id', t.rel || ' ' || k.conname FROM t JOIN pg_constraint k ON k.conrelid = t.oid AND k.contype = 'f'
  WHERE k.confupdtype <> 'a' OR (k.confdeltype IN ('n', 'd') AND (k.confdelsetcols IS NULL OR EXISTS (SELECT 1 FROM org WHERE org.attrelid = t.oid AND org.attnum = ANY (k.confdelsetcols))))
UNION ALL SELECT 'view not security_invoker', c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname = 'holdfast' AND c.relkind = 'v' AND NOT coalesce(c.reloptions @> ARRAY['security_invoker=true'], false)
UNION ALL SELECT 'materialized view', c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'holdfast' AND c.relkind = 'm'
UNION ALL SELECT 'runtime role too strong', r.rolname FROM pg_roles r
  WHERE (r.rolname IN (':api', ':system') OR pg_has_role(r.oid, ':api', 'MEMBER') AND NOT pg_has_role(r.oid, ':system', 'MEMBER'))
    AND (r.rolsuper OR r.rolbypassrls OR r.rolcreaterole OR r.rolcreatedb)
UNION ALL SELECT 'runtime role owns', c.oid::regclass::text FROM pg_class c
  WHERE c.relowner = ':system'::regrole OR pg_has_role(c.relowner, ':api', 'MEMBER') AND NOT pg_has_role(c.relowner, ':system', 'MEMBER')
UNION ALL SELECT 'runtime role may truncate', rel FROM t WHERE has_table_privilege(':api', t.oid, 'TRUNCATE')
UNION ALL SELECT 'runtime role may write the audit trail', rel FROM t WHERE rel IN ('holdfast.audit_events', 'holdfast.audit_heads') AND has_table_privilege(':api', t.oid, 'INSERT,UPDATE,DELETE')
UNION ALL SELECT 'runtime role may see past row-level security', ':api' WHERE pg_has_role(':api', ':system', 'MEMBER')
UNION ALL SELECT 'function sees past row-level security by another role', p.oid::regprocedure::text FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
  WHERE n.nspname = 'holdfast' AND p.prosecdef AND p.proowner <> ':system'::regrole
UNION ALL SELECT 'no policy for the system role', rel FROM t WHERE NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = t.oid AND p.polroles = ARRAY[':system'::regrole::oid])
UNION ALL SELECT 'security definer without search_path', p.oid::regprocedure::text FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
  WHERE n.nspname = 'holdfast' AND p.prosecdef AND NOT coalesce(array_to_string(p.proconfig, ',') LIKE '%search_path=%', false)
