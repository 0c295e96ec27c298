import type { CasesToPass } from '@holdfast/contracts/organization-members'
import type { OrganizationContext } from '../../kernel/context.ts'
import { findOrganizationMember } from './organization-members.queries.ts'

/** A case in which a colleague is the interventionist, by ids alone. */
export type PlaceToPass = { caseId: string; memberId: string; since: Date }

/** The cases in which this person is the interventionist; none where who asks does not run the organization. */
export const placesToPass = (
  { tx, organizationId }: OrganizationContext,
  { userId }: { userId: string },
): Promise<PlaceToPass[]> => tx.$queryRaw<PlaceToPass[]>`
  SELECT case_id AS "caseId", member_id AS "memberId", since FROM holdfast.cases_to_pass(${organizationId}::uuid, ${userId}::uuid)`

/** The same for the answer: which cases, and since when. */
export async function listCasesToPass(context: OrganizationContext, id: string): Promise<CasesToPass> {
  const places = await placesToPass(context, await findOrganizationMember(context, id))
  return { cases: places.map(({ caseId, since }) => ({ caseId, since: since.toISOString() })) }
}
