import type { CaseRole, OrganizationRole } from '../permissions/roles.ts'

type Eraser = {
  organizationKind: 'family' | 'practice'
  organizationRole: OrganizationRole | null
  /** Their role in the case, where they belong to it. */
  caseRole: CaseRole | null
}

/** Whether somebody may erase a case for good: who leads it in a family, an owner or admin in a practice. */
export const mayEraseCase = ({ organizationKind, organizationRole, caseRole }: Eraser): boolean =>
  organizationKind === 'family' ? caseRole === 'lead' : organizationRole === 'owner' || organizationRole === 'admin'
