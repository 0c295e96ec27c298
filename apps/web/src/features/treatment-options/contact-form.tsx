import { useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { TextField } from '../../ui/text-field.tsx'
import type { PlaceFormProps } from './about-place-form.tsx'

/** How to reach the place. */
export function ContactForm({ value, onChange, disabled, error }: PlaceFormProps) {
  const { t } = useLingui()
  return (
    <>
      <TextField
        label={t`Phone`}
        type="tel"
        value={value.phone}
        disabled={disabled}
        onChange={(phone) => onChange({ phone })}
      />
      <TextField
        label={t`Who to ask for`}
        value={value.admissionsContact}
        disabled={disabled}
        onChange={(admissionsContact) => onChange({ admissionsContact })}
      />
      <TextField
        label={t`When one can arrive`}
        value={value.admissionHours}
        disabled={disabled}
        onChange={(admissionHours) => onChange({ admissionHours })}
      />
      <TextField
        label={t`Address of the place`}
        value={value.address}
        disabled={disabled}
        onChange={(address) => onChange({ address })}
      />
      <TextField
        label={t`Website`}
        type="url"
        hint={t`Such as https://example.org`}
        value={value.website}
        disabled={disabled}
        onChange={(website) => onChange({ website })}
        problem={fieldProblem(error, 'website')}
      />
    </>
  )
}
