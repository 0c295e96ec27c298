import type { Tx } from '../../db/connect.ts'
import { type CaseTexts, caseTextsOf, type StoredKey } from './case-texts.ts'
import type { RootKeys } from './root-keys.ts'

/** The texts of a case for whoever was not admitted by their session: a program with its link, a job. */
export async function loadTexts(
  tx: Tx,
  roots: RootKeys,
  { organizationId, caseId }: { organizationId: string; caseId: string },
): Promise<CaseTexts> {
  const [row] = await tx.$queryRaw<{ keys: StoredKey[] | null }[]>`
    SELECT keys.of_case(${organizationId}::uuid, ${caseId}::uuid) AS keys`
  return caseTextsOf(roots, { organizationId, caseId, keys: row?.keys ?? [] })
}
