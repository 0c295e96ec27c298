import {
  APPEAL_NOTE,
  COVER_ANSWER_LABELS,
  COVER_ANSWERS,
  COVER_QUESTIONS,
  COVER_QUESTION_CODES,
  INSURANCE_GROUPS,
  type InsuranceField,
  type InsuranceFieldName,
  NETWORK_LABELS,
  NETWORKS,
} from '@holdfast/domain/insurance/insurance'
import { ANSWER_LABELS, ANSWERS } from '@holdfast/domain/treatment-options/criteria'
import { INSURANCE_NOTE } from '@holdfast/domain/treatment-options/treatment-option'
import { Trans, useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { localize } from '../../i18n/localize.ts'
import { RadioGroup } from '../../ui/choices.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { TreatmentOptionFields } from './treatment-option-fields.ts'

type Props = {
  value: TreatmentOptionFields
  onChange: (patch: Partial<TreatmentOptionFields>) => void
  disabled: boolean
  error: unknown
}

/** The call to the insurance: three answers first, then whatever else was said, in the order in which it is asked. */
export function InsuranceForm({ value, onChange, disabled, error }: Props) {
  const { t } = useLingui()
  const { insurance } = value
  const set = (patch: TreatmentOptionFields['insurance']) => onChange({ insurance: { ...insurance, ...patch } })
  return (
    <>
      <p className="muted">
        {localize(INSURANCE_NOTE)} {localize(APPEAL_NOTE)}{' '}
        <Trans>Check again in the last three days before the day.</Trans>
      </p>
      {COVER_QUESTION_CODES.map((question) => {
        const given = insurance[question] ?? { answer: 'not_asked' as const, note: '' }
        const label = localize(COVER_QUESTIONS[question])
        return (
          <div key={question}>
            <RadioGroup
              legend={label}
              inline
              value={given.answer}
              disabled={disabled}
              choices={COVER_ANSWERS.map((answer) => ({ value: answer, label: localize(COVER_ANSWER_LABELS[answer]) }))}
              onChange={(answer) => set({ [question]: { ...given, answer } })}
            />
            <TextField
              label={
                <>
                  <Trans>In their words</Trans>
                  <span className="hide">: {label}</span>
                </>
              }
              maxLength={600}
              value={given.note}
              disabled={disabled}
              onChange={(note) => set({ [question]: { ...given, note } })}
            />
          </div>
        )
      })}
      <div className="two-fields">
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
      </div>
      <TextArea
        label={t`What they said, with the reference number`}
        value={value.insuranceNotes}
        disabled={disabled}
        onChange={(insuranceNotes) => onChange({ insuranceNotes })}
      />
      <RadioGroup
        fieldName="insurance"
        legend={t`Is the place in the network of the insurance?`}
        inline
        value={insurance.network ?? 'not_known'}
        disabled={disabled}
        choices={NETWORKS.map((network) => ({ value: network, label: localize(NETWORK_LABELS[network]) }))}
        onChange={(network) => set({ network })}
      />
      <RadioGroup
        legend={t`Is the insurance active today?`}
        inline
        value={insurance.activeToday ?? 'not_asked'}
        disabled={disabled}
        choices={ANSWERS.map((answer) => ({ value: answer, label: localize(ANSWER_LABELS[answer]) }))}
        onChange={(activeToday) => set({ activeToday })}
      />
      {Object.entries(INSURANCE_GROUPS).map(([group, { label, fields }]) => (
        <Disclosure key={group} summary={localize(label)}>
          {group === 'plan' && (
            <p className="muted">
              <Trans>Only the case leads read these numbers.</Trans>
            </p>
          )}
          {Object.entries(fields as Record<string, InsuranceField>).map(([name, field]) => (
            <TextField
              key={name}
              label={localize(field.label)}
              hint={field.hint && localize(field.hint)}
              type={field.kind ?? 'text'}
              maxLength={300}
              autoComplete="off"
              value={insurance[name as InsuranceFieldName] ?? ''}
              disabled={disabled}
              onChange={(typed) => set({ [name]: typed })}
              problem={fieldProblem(error, `insurance/${name}`)}
            />
          ))}
        </Disclosure>
      ))}
    </>
  )
}
