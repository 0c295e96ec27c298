import { SECOND_FACTOR_DAYS } from '@holdfast/domain/organizations/settings'
import { DAY } from '@holdfast/domain/shared/time'
import type { OrganizationKind } from '@holdfast/domain/cases/case-vocabulary'
import { DEFAULT_COUNTRY } from '@holdfast/domain/crisis-contacts/country'
import { v7 as uuidv7 } from 'uuid'
import type { Tx } from '../../db/connect.ts'
import { databaseNow } from '../../db/database-now.ts'
import { TenantAccessDenied, withTenant } from '../../db/with-tenant.ts'
import type { SessionContext } from '../../kernel/context.ts'
import { acceptedNow } from '../../kernel/accepted-conduct.ts'
import { recordChange } from '../../kernel/record-change.ts'

type Founding = {
  id?: string | undefined
  kind: OrganizationKind
  name: string
  country?: string
  region?: string | undefined
  languages?: string[] | undefined
  timeZone?: string | undefined
  isSample?: boolean
  isTraining?: boolean
}

/** Founds an organization with the person as its owner. An id that exists already is left as it is. */
export async function foundOrganization(
  session: Pick<SessionContext, 'runtime' | 'person'>,
  founding: Founding,
): Promise<string> {
  const organizationId = founding.id ?? uuidv7()
  const { runtime, person } = session
  const where = { organizationId, userId: person.userId, entrance: { by: 'founding' } as const }
  try {
    await withTenant(runtime.database, where, (tx) => insertOrganization(tx, session, organizationId, founding))
  } catch (error) {
    if (!(error instanceof TenantAccessDenied)) throw error
  }
  return organizationId
}

/** The rows of a new organization; the caller has opened it by founding. */
async function insertOrganization(
  tx: Tx,
  { person }: Pick<SessionContext, 'person'>,
  organizationId: string,
  {
    kind,
    name,
    country = DEFAULT_COUNTRY,
    region,
    languages,
    timeZone,
    isSample = false,
    isTraining = false,
  }: Founding,
): Promise<void> {
  const settings = { ...(region && { region }), ...(languages && { languages }), ...(timeZone && { timeZone }) }
  const hasStaff = kind === 'practice' && !isSample
  const secondFactorFrom = hasStaff ? new Date((await databaseNow(tx)).getTime() + SECOND_FACTOR_DAYS * DAY) : null
  await tx.organization.create({
    data: { id: organizationId, kind, name: name.trim(), country, isSample, isTraining, secondFactorFrom, ...settings },
  })
  await tx.organizationMember.create({
    data: { organizationId, userId: person.userId, role: 'owner', displayName: person.displayName, ...acceptedNow(0) },
  })
  await recordChange(
    { tx, person },
    {
      action: 'organization.founded',
      resource: 'organizations',
      resourceId: organizationId,
      meta: { kind, isSample, isTraining },
    },
  )
}
