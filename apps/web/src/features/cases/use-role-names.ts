import type { CaseRole } from '@holdfast/domain/permissions/roles'
import { useLingui } from '@lingui/react/macro'

/** The case roles in plain words. */
export function useRoleNames(): Record<CaseRole, string> {
  const { t } = useLingui()
  return { lead: t`Family lead`, interventionist: t`Interventionist`, participant: t`Participant`, helper: t`Helper` }
}
