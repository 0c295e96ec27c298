import { useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { refusalOf } from '../../autosave/autosave-status.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { SafetyForm } from './use-safety-form.ts'

/** What leaves the house, and when all of it is looked at again (S4.9). Only the case leads read it. */
export function LeadsFields({ form }: { form: SafetyForm }) {
  const { t } = useLingui()
  const { value, change } = form
  return (
    <>
      <TextArea
        fieldName="dangerousObjects"
        label={t`What is taken out, who keeps it, and until when?`}
        hint={t`Weapons, medicines, razors, car keys, alcohol. Out of the house, not into another drawer.`}
        value={value.dangerousObjects}
        maxLength={2000}
        onChange={(dangerousObjects) => change({ dangerousObjects })}
      />
      <TextField
        fieldName="reviewOn"
        label={t`When do you look at the safety plan again?`}
        type="date"
        value={value.reviewOn ?? ''}
        onChange={(day) => change({ reviewOn: day || null })}
        problem={fieldProblem(refusalOf(form), 'reviewOn')}
      />
    </>
  )
}
