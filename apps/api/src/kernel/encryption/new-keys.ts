import { randomBytes, randomUUID } from 'node:crypto'
import type { Tx } from '../../db/connect.ts'
import { addressOfKey, openOrganizationKey, type StoredKey } from './case-texts.ts'
import { encryptAt, type Key } from './jwe.ts'
import type { RootKeys } from './root-keys.ts'

type OrganizationKey = { id: string; wrapped: string }

/** Gives a new case its key, and its organization one where it has none yet, in the transaction that makes the case. */
export async function giveCaseKey(
  tx: Tx,
  roots: RootKeys,
  { organizationId, caseId }: { organizationId: string; caseId: string },
): Promise<StoredKey> {
  const [known] = await tx.$queryRaw<OrganizationKey[]>`
    SELECT id::text, wrapped FROM keys.organization_keys
    WHERE organization_id = ${organizationId}::uuid ORDER BY made_at DESC LIMIT 1`
  const ofOrganization = known ?? newOrganizationKey(roots, organizationId)
  if (!known)
    await tx.$executeRaw`
      INSERT INTO keys.organization_keys (organization_id, id, wrapped)
      VALUES (${organizationId}::uuid, ${ofOrganization.id}::uuid, ${ofOrganization.wrapped})`
  const bytes = openOrganizationKey(roots, organizationId, ofOrganization)
  const made = newCaseKey({ id: ofOrganization.id, bytes }, caseId)
  await tx.$executeRaw`
    INSERT INTO keys.case_keys (organization_id, case_id, id, organization_key_id, wrapped)
    VALUES (${organizationId}::uuid, ${caseId}::uuid, ${made.id}::uuid, ${ofOrganization.id}::uuid, ${made.wrapped})`
  return { ...made, organizationKeyId: ofOrganization.id, organizationWrapped: ofOrganization.wrapped }
}

/** A new key of an organization, encrypted with the root key. */
export function newOrganizationKey([root]: RootKeys, organizationId: string): OrganizationKey {
  const id = randomUUID()
  return { id, wrapped: encryptAt(root, addressOfKey('organization', organizationId, id), newBytes()) }
}

/** A new key of a case, encrypted with that of its organization. */
export function newCaseKey(ofOrganization: Key, caseId: string): { id: string; wrapped: string } {
  const id = randomUUID()
  return { id, wrapped: encryptAt(ofOrganization, addressOfKey('case', caseId, id), newBytes()) }
}

const newBytes = (): string => randomBytes(32).toString('base64url')
