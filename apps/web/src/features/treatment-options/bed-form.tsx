import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { MomentField } from '../../ui/moment-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { type AdmissionProps, admissionFields } from './admission-fields.ts'

/** Whether a bed is held, from when until when, what that costs, and the calls about it. */
export function BedForm({ confirmations, ...props }: AdmissionProps & { confirmations: ReactNode }) {
  const { t } = useLingui()
  const { value, onChange, timeZone, disabled } = props
  const { line, moment } = admissionFields(props)
  return (
    <>
      <MomentField label={t`Held from`} {...moment('heldFrom')} />
      <MomentField
        fieldName="bedHeldUntil"
        label={t`Held until`}
        hint={t`Ask by name whether they hold a place, and call again half a day before.`}
        value={value.bedHeldUntil}
        timeZone={timeZone}
        disabled={disabled}
        onChange={(bedHeldUntil) => onChange({ bedHeldUntil })}
      />
      <TextField label={t`What kind of bed or place`} maxLength={120} {...line('bedKind')} />
      <TextField label={t`Fee for holding it`} maxLength={120} {...line('holdFee')} />
      <TextField label={t`Deposit on arrival`} maxLength={120} {...line('deposit')} />
      <TextField label={t`Number that answers day and night`} type="tel" maxLength={60} {...line('phone24h')} />
      <div data-field="confirmations">{confirmations}</div>
    </>
  )
}
