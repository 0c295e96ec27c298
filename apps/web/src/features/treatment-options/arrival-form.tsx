import { ARRIVAL_RULE_LABELS, ARRIVAL_RULES, admitsAt } from '@holdfast/domain/treatment-options/admission'
import { ANSWER_LABELS, ANSWERS } from '@holdfast/domain/treatment-options/criteria'
import { Trans, useLingui } from '@lingui/react/macro'
import { currentLocale } from '../../i18n/locale.ts'
import { localize } from '../../i18n/localize.ts'
import { CheckboxGroup, RadioGroup } from '../../ui/choices.tsx'
import { MomentField } from '../../ui/moment-field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { type AdmissionProps, admissionFields } from './admission-fields.ts'

const ALL_DAY = { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', until: '00:00' }
// January 2, 2023 was a Monday
const weekday = (day: number): string =>
  new Intl.DateTimeFormat(currentLocale(), { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2023, 0, 1 + day)),
  )

/** When and how one is let in, so that nobody arrives while the desk is closed. */
export function ArrivalForm(props: AdmissionProps) {
  const { t } = useLingui()
  const { value, timeZone, startsAt, disabled } = props
  const { admission } = value
  const { set, line, moment } = admissionFields(props)
  const times = admission.admissionTimes ?? null
  const arrivesAt = admission.arrivesAt ?? startsAt
  return (
    <>
      <CheckboxGroup
        fieldName="admissionTimes"
        legend={t`On which days do they let people in?`}
        hint={t`Leave it open until you have asked.`}
        values={(times?.days ?? []).map(String)}
        disabled={disabled}
        choices={[1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: weekday(day) }))}
        onChange={(days) =>
          set({
            admissionTimes:
              days.length === 0 ? null : { ...(times ?? ALL_DAY), days: days.map(Number).toSorted((a, b) => a - b) },
          })
        }
      />
      {times && (
        <div className="two-fields">
          <TextField
            label={t`From`}
            hint={t`The same twice means day and night.`}
            type="time"
            value={times.from}
            disabled={disabled}
            onChange={(from) => from && set({ admissionTimes: { ...times, from } })}
          />
          <TextField
            label={t`Until`}
            type="time"
            value={times.until}
            disabled={disabled}
            onChange={(until) => until && set({ admissionTimes: { ...times, until } })}
          />
        </div>
      )}
      <MomentField label={t`When you would arrive`} {...moment('arrivesAt')} />
      {arrivesAt && admitsAt(arrivesAt, times, timeZone) === false && (
        <Notice tone="caution">
          <p>
            <Trans>They do not admit anyone at that hour. Ask for another one.</Trans>
          </p>
        </Notice>
      )}
      <MomentField label={t`Latest arrival`} {...moment('latestArrivalAt')} />
      <RadioGroup
        fieldName="arrivalRule"
        legend={t`Do they take someone who has been drinking or using?`}
        value={admission.arrivalRule ?? 'not_known'}
        disabled={disabled}
        choices={ARRIVAL_RULES.map((rule) => ({ value: rule, label: localize(ARRIVAL_RULE_LABELS[rule]) }))}
        onChange={(arrivalRule) => set({ arrivalRule })}
      />
      <RadioGroup
        legend={t`Has somebody answered their first questions (pre-screen)?`}
        inline
        value={admission.preScreen ?? 'not_asked'}
        disabled={disabled}
        choices={ANSWERS.map((answer) => ({ value: answer, label: localize(ANSWER_LABELS[answer]) }))}
        onChange={(preScreen) => set({ preScreen })}
      />
      <TextField
        label={t`Who answered them`}
        hint={t`With your loved one, or without?`}
        maxLength={300}
        {...line('preScreenNote')}
      />
      <RadioGroup
        fieldName="clinicalApproval"
        legend={t`Has a clinician there approved?`}
        inline
        value={admission.clinicalApproval ?? 'not_asked'}
        disabled={disabled}
        choices={ANSWERS.map((answer) => ({ value: answer, label: localize(ANSWER_LABELS[answer]) }))}
        onChange={(clinicalApproval) => set({ clinicalApproval })}
      />
    </>
  )
}
