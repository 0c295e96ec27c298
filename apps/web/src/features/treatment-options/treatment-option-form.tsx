import type { TreatmentOption } from '@holdfast/contracts/treatment-options'
import {
  BED_HOLD_LABELS,
  bedHold,
  INSURANCE_CHECK_LABELS,
  INSURANCE_NOTE,
  insuranceCheck,
  LEVEL_OF_CARE_NOTE,
  LEVELS_OF_CARE,
} from '@holdfast/domain/treatment/treatment-option'
import { Trans, useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../app/problem-message.ts'
import { useNow } from '../../app/use-now.ts'
import { say } from '../../app/words.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { MomentField } from '../../ui/moment-field.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** What is written down about a place. Insurance is there for those who may read it. */
export type PlaceFields = Pick<
  TreatmentOption,
  | 'name'
  | 'levelOfCare'
  | 'phone'
  | 'admissionsContact'
  | 'admissionHours'
  | 'whyItFits'
  | 'referralRelation'
  | 'insuranceVerifiedOn'
  | 'bedHeldUntil'
> & { insuranceVerifiedBy: string; insuranceNotes: string }

type Props = {
  value: PlaceFields
  onChange: (patch: Partial<PlaceFields>) => void
  mayReadInsurance: boolean
  disabled: boolean
  error: unknown
  startsAt: string | null
  timeZone: string
}

/** A place in four small groups: what it is, how to reach it, how it is paid for, until when it is held. */
export function TreatmentOptionForm(props: Props) {
  const { t } = useLingui()
  const now = useNow()
  const { value, onChange, disabled, error, mayReadInsurance } = props
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
        hint={say(LEVEL_OF_CARE_NOTE)}
        value={value.levelOfCare}
        disabled={disabled}
        onChange={(levelOfCare) => onChange({ levelOfCare })}
        options={LEVELS_OF_CARE.map(({ code, name }) => ({
          value: code,
          label: code === 'not_known' ? say(name) : `${code} · ${say(name)}`,
        }))}
      />
      <Disclosure summary={<Trans>How to reach them</Trans>}>
        <Contact {...props} />
      </Disclosure>
      <Disclosure
        summary={
          <Trans>
            How it is paid for ·{' '}
            {say(INSURANCE_CHECK_LABELS[insuranceCheck(value.insuranceVerifiedOn, props.startsAt, now)])}
          </Trans>
        }
      >
        {mayReadInsurance ? (
          <Insurance {...props} />
        ) : (
          <p className="muted">
            <Trans>Those who lead the case keep what the insurance said.</Trans>
          </p>
        )}
      </Disclosure>
      <Disclosure summary={say(BED_HOLD_LABELS[bedHold(now, value.bedHeldUntil)])}>
        <MomentField
          fieldName="bedHeldUntil"
          label={t`Held until`}
          hint={t`Ask by name whether they hold a place, and call again half a day before.`}
          value={value.bedHeldUntil}
          timeZone={props.timeZone}
          disabled={disabled}
          onChange={(bedHeldUntil) => onChange({ bedHeldUntil })}
        />
      </Disclosure>
    </div>
  )
}

function Contact({ value, onChange, disabled }: Props) {
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
        label={t`Is anyone paid, or tied to them, for sending people there?`}
        hint={t`If so, write who. You have a right to know.`}
        value={value.referralRelation}
        disabled={disabled}
        onChange={(referralRelation) => onChange({ referralRelation })}
      />
    </>
  )
}

function Insurance({ value, onChange, disabled, error }: Props) {
  const { t } = useLingui()
  return (
    <>
      <p className="muted">{say(INSURANCE_NOTE)}</p>
      <TextField
        fieldName="insuranceVerifiedOn"
        label={t`Checked on`}
        type="date"
        value={value.insuranceVerifiedOn ?? ''}
        disabled={disabled}
        onChange={(day) => onChange({ insuranceVerifiedOn: day || null })}
        problem={fieldProblem(error, 'insuranceVerifiedOn')}
      />
      <TextField
        label={t`Who called`}
        value={value.insuranceVerifiedBy}
        disabled={disabled}
        onChange={(insuranceVerifiedBy) => onChange({ insuranceVerifiedBy })}
      />
      <TextArea
        label={t`What they said, with the reference number`}
        value={value.insuranceNotes}
        disabled={disabled}
        onChange={(insuranceNotes) => onChange({ insuranceNotes })}
      />
    </>
  )
}
