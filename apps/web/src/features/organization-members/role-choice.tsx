import { ROLE_WORDS } from '@holdfast/domain/organization-members/membership'
import { ORGANIZATION_ROLES, type OrganizationRole } from '@holdfast/domain/permissions/roles'
import { useLingui } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { Select } from '../../ui/select.tsx'

type Props = { value: OrganizationRole; onChange: (role: OrganizationRole) => void; problem?: string | undefined }

/** Which role somebody has, with what that role may do. */
export function RoleChoice({ value, onChange, problem }: Props) {
  const { t } = useLingui()
  return (
    <Select
      label={t`Role`}
      hint={localize(ROLE_WORDS[value].about)}
      value={value}
      options={ORGANIZATION_ROLES.map((role) => ({ value: role, label: localize(ROLE_WORDS[role].name) }))}
      onChange={onChange}
      problem={problem}
    />
  )
}
