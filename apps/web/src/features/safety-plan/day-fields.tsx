import { SAFETY_DUTIES, SAFETY_DUTY_LABELS } from '@holdfast/domain/safety-plan/safety-plan'
import { Trans, useLingui } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { refusalOf } from '../../autosave/autosave-status.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { SafetyForm } from './use-safety-form.ts'

type Props = {
  form: SafetyForm
  disabled: boolean
  people: readonly { id: string; name: string }[]
  safetyLead: string
  address: string
}

/** Who does what in an emergency, and where things are (docs/practice.md 7.5). Everyone in the plan reads it. */
export function DayFields({ form, disabled, people, safetyLead, address }: Props) {
  const { t } = useLingui()
  const { value, change } = form
  const error = refusalOf(form)
  return (
    <div className="stack">
      <p>
        {safetyLead ? (
          <Trans>Calls first: {safetyLead}, the safety lead. Anyone may call without asking.</Trans>
        ) : (
          <Trans>Nobody is the safety lead yet. Give this role to someone under People.</Trans>
        )}
      </p>
      {SAFETY_DUTIES.map((duty) => (
        <Select
          key={duty}
          fieldName={duty}
          label={localize(SAFETY_DUTY_LABELS[duty])}
          value={value.duties[duty] ?? ''}
          disabled={disabled}
          onChange={(id) => change({ duties: { ...value.duties, [duty]: id || null } })}
          options={[
            { value: '', label: t`Choose someone` },
            ...people.map((one) => ({ value: one.id, label: one.name })),
          ]}
        />
      ))}
      <TextField
        fieldName="addressToSay"
        label={t`The address, as you say it on the phone`}
        hint={address ? t`From the page of the day: ${address}` : t`With what makes the house easy to find.`}
        value={value.addressToSay}
        disabled={disabled}
        onChange={(addressToSay) => change({ addressToSay })}
        problem={fieldProblem(error, 'addressToSay')}
      />
      <TextField
        fieldName="nearestEr"
        label={t`The nearest emergency room, and how long it takes`}
        value={value.nearestEr}
        disabled={disabled}
        onChange={(nearestEr) => change({ nearestEr })}
        problem={fieldProblem(error, 'nearestEr')}
      />
      <TextField
        fieldName="naloxoneAt"
        label={t`Where is the naloxone?`}
        hint={t`How many doses, and when they expire.`}
        value={value.naloxoneAt}
        disabled={disabled}
        onChange={(naloxoneAt) => change({ naloxoneAt })}
        problem={fieldProblem(error, 'naloxoneAt')}
      />
      <TextField
        fieldName="exits"
        label={t`The ways out`}
        value={value.exits}
        disabled={disabled}
        onChange={(exits) => change({ exits })}
        problem={fieldProblem(error, 'exits')}
      />
      <TextArea
        fieldName="calls"
        label={t`Who calls whom afterwards?`}
        value={value.calls}
        disabled={disabled}
        maxLength={1000}
        onChange={(calls) => change({ calls })}
      />
    </div>
  )
}
