import { REFERRAL_DISCLOSURE_LABELS, REFERRAL_DISCLOSURES } from '@holdfast/domain/treatment-options/admission'
import { Trans, useLingui } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { RadioGroup } from '../../ui/choices.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { TreatmentOptionFields } from './treatment-option-fields.ts'

type Props = {
  value: Pick<TreatmentOptionFields, 'referral' | 'referralRelation'>
  onChange: (patch: Partial<TreatmentOptionFields>) => void
  suggestedBy: string | null
  mayDeclareTie: boolean
  disabled: boolean
}

/** A professional who suggests a place says what ties them to it (F39). Of a place of the family its leads say it. */
export function ReferralForm({ value, onChange, suggestedBy, mayDeclareTie, disabled }: Props) {
  const { t } = useLingui()
  return (
    <>
      <RadioGroup
        fieldName="referral"
        legend={t`Is anyone paid, or tied to them, for sending people there?`}
        hint={<Hint suggestedBy={suggestedBy} mayDeclareTie={mayDeclareTie} />}
        value={value.referral}
        disabled={disabled}
        choices={REFERRAL_DISCLOSURES.map((one) => ({ value: one, label: localize(REFERRAL_DISCLOSURE_LABELS[one]) }))}
        onChange={(referral) => onChange({ referral })}
      />
      {value.referral === 'exists' && (
        <TextField
          label={t`Who, and what it is`}
          maxLength={500}
          value={value.referralRelation}
          disabled={disabled}
          onChange={(referralRelation) => onChange({ referralRelation })}
        />
      )}
    </>
  )
}

function Hint({ suggestedBy, mayDeclareTie }: Pick<Props, 'suggestedBy' | 'mayDeclareTie'>) {
  if (suggestedBy === null) return <Trans>You have a right to know. Ask whoever suggested it.</Trans>
  return mayDeclareTie ? (
    <Trans>A professional suggested this place. Say what ties you to it, also when there is nothing.</Trans>
  ) : (
    <Trans>{suggestedBy} suggested this place and says it for themselves. Nobody else can.</Trans>
  )
}
