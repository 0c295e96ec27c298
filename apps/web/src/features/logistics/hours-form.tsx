import type { Logistics } from '@holdfast/contracts/logistics'
import { APPOINTMENT_KINDS, APPOINTMENT_LABELS } from '@holdfast/domain/logistics/venue'
import { HOUR } from '@holdfast/domain/shared/time'
import { Trans, useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { refusalOf, AutosaveStatus } from '../../autosave/autosave-status.tsx'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { MomentField } from '../../ui/moment-field.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { type LogisticsFormProps, useLogisticsForm } from './use-logistics-form.ts'

type Appointment = Logistics['appointments'][number]

/**
 * The hours in which your loved one is most often sober and rested, and what else is on that day (S2.13,
 * docs/practice.md 7.1).
 */
export function HoursForm(given: LogisticsFormProps) {
  const { t } = useLingui()
  const { can, logistics } = given
  const form = useLogisticsForm('hours', given)
  const { value, change } = form
  const disabled = !can.allowed
  const error = refusalOf(form)
  const set = (at: number, patch: Partial<Appointment>) =>
    change({ appointments: value.appointments.map((one, index) => (index === at ? { ...one, ...patch } : one)) })
  const add = () => {
    const startsAt = logistics.startsAt ?? new Date(Math.ceil(Date.now() / HOUR) * HOUR).toISOString()
    const endsAt = new Date(Date.parse(startsAt) + HOUR).toISOString()
    change({ appointments: [...value.appointments, { kind: 'work', startsAt, endsAt }] })
  }
  return (
    <div className="stack">
      <div className="row">
        <TextField
          type="time"
          className="short"
          label={t`Sober and rested from`}
          value={value.windowFrom}
          disabled={disabled}
          onChange={(windowFrom) => change({ windowFrom })}
          problem={fieldProblem(error, 'windowFrom')}
        />
        <TextField
          type="time"
          className="short"
          label={t`Until`}
          value={value.windowTo}
          disabled={disabled}
          onChange={(windowTo) => change({ windowTo })}
          problem={fieldProblem(error, 'windowTo')}
        />
      </div>
      <TextField
        label={t`How do you know?`}
        value={value.windowWhy}
        disabled={disabled}
        onChange={(windowWhy) => change({ windowWhy })}
      />
      <Select
        fieldName="durationMinutes"
        label={t`How long do you keep free?`}
        hint={t`Two hours or more, so that nobody hurries.`}
        value={String(value.durationMinutes)}
        disabled={disabled}
        onChange={(minutes) => change({ durationMinutes: Number(minutes) })}
        options={[...new Set([90, 120, 150, 180, 240, value.durationMinutes])]
          .toSorted((a, b) => a - b)
          .map((minutes) => ({ value: String(minutes), label: t`${minutes} minutes` }))}
      />
      <div className="stack" data-field="appointments">
        <h2 className="h3">
          <Trans>What else is on that day?</Trans>
        </h2>
        <p className="muted">
          <Trans>Work, court, picking up children: anything that would be a good reason to leave.</Trans>
        </p>
        {value.appointments.map((one, at) => (
          <fieldset className="card stack" key={at}>
            <legend>{localize(APPOINTMENT_LABELS[one.kind])}</legend>
            <Select
              label={t`What is it?`}
              value={one.kind}
              disabled={disabled}
              onChange={(kind) => set(at, { kind })}
              options={APPOINTMENT_KINDS.map((kind) => ({ value: kind, label: localize(APPOINTMENT_LABELS[kind]) }))}
            />
            <MomentField
              label={t`It begins`}
              value={one.startsAt}
              timeZone={value.timeZone}
              disabled={disabled}
              onChange={(startsAt) => startsAt && set(at, { startsAt })}
            />
            <MomentField
              label={t`It ends`}
              value={one.endsAt}
              timeZone={value.timeZone}
              disabled={disabled}
              onChange={(endsAt) => endsAt && set(at, { endsAt })}
              problem={fieldProblem(error, `appointments/${at}/endsAt`)}
            />
            {can.allowed && (
              <div>
                <Button
                  look="text"
                  onClick={() => change({ appointments: value.appointments.filter((_, index) => index !== at) })}
                >
                  <Trans>Take it off</Trans>
                </Button>
              </div>
            )}
          </fieldset>
        ))}
        {can.allowed && value.appointments.length < 20 && (
          <div>
            <Button look="quiet" onClick={add}>
              <Trans>Add an appointment</Trans>
            </Button>
          </div>
        )}
      </div>
      <AutosaveStatus form={form} can={can} />
    </div>
  )
}
