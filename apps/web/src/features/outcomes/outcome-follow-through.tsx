import type { OutcomeFields } from '@holdfast/contracts/outcomes'
import {
  ADMISSION_LABELS,
  ADMISSIONS,
  FOLLOW_THROUGH,
  FOLLOW_THROUGH_LABELS,
} from '@holdfast/domain/outcomes/follow-through'
import { Trans, useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { localize } from '../../i18n/localize.ts'
import { RadioGroup } from '../../ui/choices.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { MomentField } from '../../ui/moment-field.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

type Props = {
  value: OutcomeFields
  onChange: (patch: Partial<OutcomeFields>) => void
  people: readonly { id: string; name: string }[]
  timeZone: string
  fromRecord?: boolean
  error?: unknown
}

/** What became of the answer: the promise, the way to the place and the admission, with their times (F64, F66). */
export function OutcomeFollowThrough({ value, onChange, people, timeZone, fromRecord, error }: Props) {
  const { t } = useLingui()
  const times = [
    ['setOutAt', t`On the way at`],
    ['arrivedAt', t`At the place at`],
    ['admittedAt', t`Admitted at`],
    ['consentWithdrawnAt', t`No longer wanted to go, at`],
  ] as const
  return (
    <Disclosure open={fromRecord === true} summary={<Trans>What came after: the promise, the way, the place</Trans>}>
      {fromRecord && (
        <p className="muted">
          <Trans>Some of this comes from the record of the day. Look at it, then save.</Trans>
        </p>
      )}
      <RadioGroup
        legend={t`Did they do what they said?`}
        value={value.followThrough}
        onChange={(followThrough) => onChange({ followThrough })}
        choices={FOLLOW_THROUGH.map((one) => ({ value: one, label: localize(FOLLOW_THROUGH_LABELS[one]) }))}
      />
      <Select
        label={t`Were they admitted?`}
        value={value.admission ?? ''}
        onChange={(admission) => onChange({ admission: admission === '' ? null : admission })}
        options={[
          { value: '' as const, label: t`Not said` },
          ...ADMISSIONS.map((one) => ({ value: one, label: localize(ADMISSION_LABELS[one]) })),
        ]}
      />
      <Select
        label={t`Who went along?`}
        value={value.escortId ?? ''}
        onChange={(id) => onChange({ escortId: id || null })}
        options={[{ value: '', label: t`Not said` }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      {times.map(([field, label]) => (
        <MomentField
          key={field}
          label={label}
          value={value[field]}
          timeZone={timeZone}
          onChange={(at) => onChange({ [field]: at && new Date(at).toISOString() })}
          problem={fieldProblem(error, field)}
        />
      ))}
      <TextField
        label={t`Level of care (optional)`}
        value={value.levelOfCare}
        onChange={(levelOfCare) => onChange({ levelOfCare })}
        problem={fieldProblem(error, 'levelOfCare')}
      />
      <TextArea
        label={t`Why they were turned away, or anything else about it (optional)`}
        value={value.admissionNote}
        onChange={(admissionNote) => onChange({ admissionNote })}
      />
    </Disclosure>
  )
}
