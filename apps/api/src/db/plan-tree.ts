import { type TreeStatement, treeStatement } from './read-tree.ts'

/**
 * A tree of rows below a plan, as `treeStatement` makes it: `$1` is its organization, `$2` its id. What belongs to its case is found
 * by the case, which is looked up once.
 */
export function planTree(parts: object): TreeStatement {
  const bound = { organizationId: 1, id: 2, caseId: '(SELECT o.case_id FROM of_plan o)' }
  const { text, read } = treeStatement('Plan', parts, bound)
  const ofPlan = 'SELECT p.case_id FROM holdfast.plans p WHERE p.organization_id = $1::uuid AND p.id = $2::uuid'
  return { text: `WITH of_plan AS MATERIALIZED (${ofPlan}) ${text}`, read }
}
