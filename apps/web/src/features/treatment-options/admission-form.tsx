import { ANSWER_LABELS, ANSWERS } from '@holdfast/domain/treatment-options/criteria'
import { ARRIVAL_RULE_LABELS, ARRIVAL_RULES, admitsAt } from '@holdfast/domain/treatment-options/admission'
import { Trans, useLingui } from '@lingui/react/macro'
import { currentLocale } from '../../i18n/locale.ts'
import { localize } from '../../i18n/localize.ts'
import { CheckboxGroup, RadioGroup } from '../../ui/choices.tsx'
import { MomentField } from '../../ui/moment-field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { TreatmentOptionFields } from './treatment-option-fields.ts'

type FirstCall = TreatmentOptionFields['admission']
type TextName = {
  [K in keyof FirstCall]-?: NonNullable<FirstCall[K]> extends string
    ? string extends NonNullable<FirstCall[K]>
      ? K
      : never
    : never
}[keyof FirstCall]

type Props = {
  value: TreatmentOptionFields
  onChange: (patch: Partial<TreatmentOptionFields>) => void
  timeZone: string
  startsAt: string | null
  disabled: boolean
}

const ALL_DAY = { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', until: '00:00' }
// January 2, 2023 was a Monday
const weekday = (day: number): string =>
  new Intl.DateTimeFormat(currentLocale(), { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2023, 0, 1 + day)),
  )

/** Bed, admission and arrival: what the admissions desk says, so that nobody arrives while it is closed. */
export function AdmissionForm({ value, onChange, timeZone, startsAt, disabled }: Props) {
  const { t } = useLingui()
  const { admission } = value
  const set = (patch: FirstCall) => onChange({ admission: { ...admission, ...patch } })
  const line = (name: TextName) => ({
    value: (admission[name] as string | undefined) ?? '',
    disabled,
    onChange: (typed: string) => set({ [name]: typed }),
  })
  const moment = (name: 'heldFrom' | 'arrivesAt' | 'latestArrivalAt') => ({
    fieldName: name,
    value: admission[name] ?? null,
    timeZone,
    disabled,
    onChange: (at: string | null) => set({ [name]: at }),
  })
  const times = admission.admissionTimes ?? null
  const arrivesAt = admission.arrivesAt ?? startsAt
  return (
    <>
      <MomentField label={t`Held from`} {...moment('heldFrom')} />
      <MomentField
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
      <CheckboxGroup
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
            <Trans>They let nobody in at that hour. Ask for another one.</Trans>
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
      <TextField
        label={t`Papers they ask for`}
        hint={t`ID, insurance card, list of medicines, court papers.`}
        maxLength={600}
        {...line('documents')}
      />
      <TextField label={t`Medicines they allow`} maxLength={600} {...line('medicinesAllowed')} />
      <TextField label={t`What may not come along`} maxLength={600} {...line('bannedItems')} />
      <TextField label={t`Forms to sign on arrival`} maxLength={600} {...line('consentForms')} />
      <TextField label={t`Who may be told how it goes`} maxLength={300} {...line('mayBeTold')} />
      <TextField label={t`If you have to cancel`} maxLength={300} {...line('cancellation')} />
      <TextField label={t`If the bed is lost`} maxLength={300} {...line('ifBedIsLost')} />
    </>
  )
}
