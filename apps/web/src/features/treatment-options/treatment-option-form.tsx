import { timeLeft } from '@holdfast/domain/treatment-options/admission'
import {
  BED_HOLD_LABELS,
  bedHold,
  INSURANCE_CHECK_LABELS,
  insuranceCheck,
  LEVEL_OF_CARE_NOTE,
  LEVELS_OF_CARE,
} from '@holdfast/domain/treatment-options/treatment-option'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { useNow } from '../../api/use-now.ts'
import { localize } from '../../i18n/localize.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { CriteriaForm } from './criteria-form.tsx'
import { InsuranceForm } from './insurance-form.tsx'
import { AdmissionForm } from './admission-form.tsx'
import { ReferralForm } from './referral-form.tsx'
import type { TreatmentOptionFields } from './treatment-option-fields.ts'

type Props = {
  value: TreatmentOptionFields
  onChange: (patch: Partial<TreatmentOptionFields>) => void
  mayReadInsurance: boolean
  /** The professional who brought it in; null for a place of the family. */
  suggestedBy: string | null
  mayDeclareTie: boolean
  codes: readonly string[]
  disabled: boolean
  error: unknown
  startsAt: string | null
  timeZone: string
  /** Calls about the bed, below its form. */
  confirmations: ReactNode
}

/** A place in small groups: what it is, how to reach it, what it answers, how it is paid for, how one gets in. */
export function TreatmentOptionForm(props: Props) {
  const { t } = useLingui()
  const now = useNow()
  const { value, onChange, disabled, error, mayReadInsurance } = props
  const hold = bedHold(now, value.bedHeldUntil)
  return (
    <div className="stack">
      <TextField
        label={t`Name of the place`}
        value={value.name}
        disabled={disabled}
        onChange={(name) => onChange({ name })}
        problem={fieldProblem(error, 'name')}
      />
      <TextArea
        label={t`Why it fits your loved one`}
        hint={t`What they need: detox, medicines, language, distance, family, work.`}
        value={value.whyItFits}
        disabled={disabled}
        onChange={(whyItFits) => onChange({ whyItFits })}
      />
      <Select
        label={t`Level of care`}
        hint={localize(LEVEL_OF_CARE_NOTE)}
        value={value.levelOfCare}
        disabled={disabled}
        onChange={(levelOfCare) => onChange({ levelOfCare })}
        options={LEVELS_OF_CARE.map(({ code, name }) => ({
          value: code,
          label: code === 'not_known' ? localize(name) : `${code} · ${localize(name)}`,
        }))}
      />
      <Disclosure summary={<Trans>How to reach them</Trans>}>
        <Contact {...props} />
      </Disclosure>
      <ReferralForm {...props} disabled={disabled || !props.mayDeclareTie} />
      <Disclosure summary={<Trans>What to ask them</Trans>}>
        <CriteriaForm
          value={value.criteria}
          codes={props.codes}
          disabled={disabled}
          onChange={(criteria) => onChange({ criteria })}
        />
      </Disclosure>
      <Disclosure
        summary={
          <Trans>
            How it is paid for ·{' '}
            {localize(INSURANCE_CHECK_LABELS[insuranceCheck(value.insuranceVerifiedOn, props.startsAt, now)])}
          </Trans>
        }
      >
        {mayReadInsurance ? (
          <InsuranceForm value={value} onChange={onChange} disabled={disabled} error={error} />
        ) : (
          <p className="muted">
            <Trans>The case leads keep what the insurance said.</Trans>
          </p>
        )}
      </Disclosure>
      <Disclosure
        summary={
          <>
            {localize(BED_HOLD_LABELS[hold])}
            {value.bedHeldUntil && hold !== 'expired' && <> · {localize(timeLeft(value.bedHeldUntil, now))}</>}
          </>
        }
      >
        <AdmissionForm
          value={value}
          onChange={onChange}
          timeZone={props.timeZone}
          startsAt={props.startsAt}
          disabled={disabled}
        />
        {props.confirmations}
      </Disclosure>
    </div>
  )
}

function Contact({ value, onChange, disabled, error }: Props) {
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
