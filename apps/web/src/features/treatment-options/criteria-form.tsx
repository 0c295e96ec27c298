import {
  ANSWER_LABELS,
  ANSWERS,
  CRITERIA,
  type Criterion,
  type CriterionAnswer,
  listedFor,
} from '@holdfast/domain/treatment-options/criteria'
import { Trans } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { RadioGroup } from '../../ui/choices.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { TreatmentOptionFields } from './treatment-option-fields.ts'

type Criteria = TreatmentOptionFields['criteria']
type Props = {
  value: Criteria
  onChange: (criteria: Criteria) => void
  /** What the directory says that the place offers. */
  codes: readonly string[]
  disabled: boolean
  /** Those that are answered with yes or no, or those that want a note. */
  asks: Criterion['asks']
}

const NOTHING: CriterionAnswer = { answer: 'not_asked', note: '' }

/** What one asks a place, question by question; what the directory lists is shown beside. */
export function CriteriaForm({ value, onChange, codes, disabled, asks }: Props) {
  return (
    <div className="stack" data-field="criteria">
      <p className="muted">
        <Trans>Ask on the phone, and leave open what you do not know.</Trans>
      </p>
      {CRITERIA.filter((criterion) => criterion.asks === asks).map((criterion) => (
        <OneCriterion
          key={criterion.code}
          criterion={criterion}
          value={value[criterion.code] ?? NOTHING}
          listed={listedFor(criterion, codes)}
          disabled={disabled}
          onChange={(answer) => onChange({ ...value, [criterion.code]: answer })}
        />
      ))}
    </div>
  )
}

function OneCriterion({
  criterion,
  value,
  listed,
  disabled,
  onChange,
}: {
  criterion: Criterion
  value: CriterionAnswer
  listed: boolean
  disabled: boolean
  onChange: (value: CriterionAnswer) => void
}) {
  const label = localize(criterion.label)
  if (criterion.asks === 'note')
    return (
      <TextField
        label={label}
        hint={criterion.hint && localize(criterion.hint)}
        maxLength={300}
        value={value.note}
        disabled={disabled}
        onChange={(note) => onChange({ ...value, note })}
      />
    )
  return (
    <div>
      <RadioGroup
        legend={label}
        hint={
          listed ? (
            <Trans>The directory lists this. Ask all the same.</Trans>
          ) : (
            criterion.hint && localize(criterion.hint)
          )
        }
        inline
        value={value.answer}
        disabled={disabled}
        choices={ANSWERS.map((answer) => ({ value: answer, label: localize(ANSWER_LABELS[answer]) }))}
        onChange={(answer) => onChange({ ...value, answer })}
      />
      {value.answer !== 'not_asked' && (
        <TextField
          label={
            <>
              <Trans>What they said</Trans>
              <span className="hide">: {label}</span>
            </>
          }
          maxLength={300}
          value={value.note}
          disabled={disabled}
          onChange={(note) => onChange({ ...value, note })}
        />
      )}
    </div>
  )
}
