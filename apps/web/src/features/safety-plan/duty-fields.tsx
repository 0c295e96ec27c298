import { SAFETY_DUTIES, SAFETY_DUTY_LABELS } from '@holdfast/domain/safety-plan/safety-plan'
import { Trans, useLingui } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { Select } from '../../ui/select.tsx'
import type { SafetyForm } from './use-safety-form.ts'

type Props = { form: SafetyForm; people: readonly { id: string; name: string }[]; safetyLead: string }

/** Who does what in an emergency (docs/practice.md 7.5). Everyone in the plan reads it. */
export function DutyFields({ form, people, safetyLead }: Props) {
  const { t } = useLingui()
  const { value, change } = form
  return (
    <>
      <p>
        {safetyLead ? (
          <Trans>Calls first: {safetyLead}, the safety lead. Anyone may call without asking.</Trans>
        ) : (
          <Trans>Nobody is the safety lead yet. Give this role to someone under People.</Trans>
        )}
      </p>
      {SAFETY_DUTIES.map((duty) => (
        <Select
          key={duty}
          fieldName={duty}
          label={localize(SAFETY_DUTY_LABELS[duty])}
          value={value.duties[duty] ?? ''}
          onChange={(id) => change({ duties: { ...value.duties, [duty]: id || null } })}
          options={[
            { value: '', label: t`Choose someone` },
            ...people.map((one) => ({ value: one.id, label: one.name })),
          ]}
        />
      ))}
    </>
  )
}
