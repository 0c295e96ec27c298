import { useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { refusalOf } from '../../autosave/autosave-status.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { SafetyForm } from './use-safety-form.ts'

/** Where one is, where help is, and how one gets out. Everyone in the plan reads it. */
export function PlaceFields({ form, address }: { form: SafetyForm; address: string }) {
  const { t } = useLingui()
  const { value, change } = form
  const error = refusalOf(form)
  return (
    <>
      <TextField
        fieldName="addressToSay"
        label={t`The address, as you say it on the phone`}
        hint={address ? t`From the page of the day: ${address}` : t`With what makes the house easy to find.`}
        value={value.addressToSay}
        onChange={(addressToSay) => change({ addressToSay })}
        problem={fieldProblem(error, 'addressToSay')}
      />
      <TextField
        fieldName="nearestEr"
        label={t`The nearest emergency room, and how long it takes`}
        value={value.nearestEr}
        onChange={(nearestEr) => change({ nearestEr })}
        problem={fieldProblem(error, 'nearestEr')}
      />
      <TextField
        fieldName="naloxoneAt"
        label={t`Where is the naloxone?`}
        hint={t`How many doses, and when they expire.`}
        value={value.naloxoneAt}
        onChange={(naloxoneAt) => change({ naloxoneAt })}
        problem={fieldProblem(error, 'naloxoneAt')}
      />
      <TextField
        fieldName="exits"
        label={t`The ways out`}
        value={value.exits}
        onChange={(exits) => change({ exits })}
        problem={fieldProblem(error, 'exits')}
      />
    </>
  )
}
