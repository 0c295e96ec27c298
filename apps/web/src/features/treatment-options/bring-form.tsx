import { useLingui } from '@lingui/react/macro'
import { TextField } from '../../ui/text-field.tsx'
import { type AdmissionProps, admissionFields } from './admission-fields.ts'

/** What comes along and what does not, what is signed there, and what happens if it cannot be kept. */
export function BringForm(props: AdmissionProps) {
  const { t } = useLingui()
  const { line } = admissionFields(props)
  return (
    <>
      <TextField
        label={t`Papers they ask for`}
        hint={t`ID, insurance card, list of medicines, court papers.`}
        maxLength={600}
        {...line('documents')}
      />
      <TextField label={t`Medicines they allow`} maxLength={600} {...line('medicinesAllowed')} />
      <TextField label={t`What to leave at home`} maxLength={600} {...line('bannedItems')} />
      <TextField label={t`Forms to sign on arrival`} maxLength={600} {...line('consentForms')} />
      <TextField label={t`Who may be told how it goes`} maxLength={300} {...line('mayBeTold')} />
      <TextField label={t`If you have to cancel`} maxLength={300} {...line('cancellation')} />
      <TextField label={t`If the bed is lost`} maxLength={300} {...line('ifBedIsLost')} />
    </>
  )
}
