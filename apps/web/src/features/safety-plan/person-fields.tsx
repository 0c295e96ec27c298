import {
  LIKELY_ENOUGH,
  SAFETY_PART_GUIDE,
  SAFETY_PARTS,
  SAFETY_PLAN_NOTES,
} from '@holdfast/domain/safety-plan/safety-plan'
import { Trans, useLingui } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { Checkbox, NumberScale } from '../../ui/choices.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { SafetyForm } from './use-safety-form.ts'

/** The six parts, in the person's own words (Stanley and Brown; docs/practice.md 9.2). Not a contract. */
export function PersonFields({ form, disabled }: { form: SafetyForm; disabled: boolean }) {
  const { t } = useLingui()
  const { value, change } = form
  return (
    <div className="stack">
      <ul>
        {SAFETY_PLAN_NOTES.map((note) => (
          <li key={note.en}>{localize(note)}</li>
        ))}
      </ul>
      {SAFETY_PARTS.map((part) => (
        <TextArea
          key={part}
          fieldName={part}
          label={localize(SAFETY_PART_GUIDE[part].label)}
          hint={localize(SAFETY_PART_GUIDE[part].hint)}
          value={value[part]}
          disabled={disabled}
          maxLength={2000}
          onChange={(words) => change({ [part]: words })}
        />
      ))}
      <Checkbox
        label={t`They answered themselves`}
        hint={t`If others wrote what they know, finish it together as soon as you can.`}
        checked={value.writtenWithPerson}
        disabled={disabled}
        onChange={(writtenWithPerson) => change({ writtenWithPerson })}
      />
      <NumberScale
        legend={t`Ask: how likely is it that you will use this plan?`}
        hint={t`0 is not at all, 10 is certain. Ask what would make it easier, and change that.`}
        value={value.likelihood}
        disabled={disabled}
        onChange={(likelihood) => change({ likelihood })}
      />
      {value.likelihood !== null && value.likelihood < LIKELY_ENOUGH && (
        <Notice>
          <p>
            <Trans>Below 7: which part is too hard? Make that one smaller, or choose someone else to call.</Trans>
          </p>
        </Notice>
      )}
      <TextField
        fieldName="keptWhere"
        label={t`Where do they keep it?`}
        value={value.keptWhere}
        disabled={disabled}
        onChange={(keptWhere) => change({ keptWhere })}
      />
    </div>
  )
}
