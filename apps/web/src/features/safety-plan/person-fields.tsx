import {
  LIKELY_ENOUGH,
  SAFETY_PART_GUIDE,
  SAFETY_PLAN_NOTES,
  type SafetyPart,
} from '@holdfast/domain/safety-plan/safety-plan'
import { Trans, useLingui } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { Checkbox, NumberScale } from '../../ui/choices.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { SafetyForm } from './use-safety-form.ts'

/** One of the six parts, in the person's own words (Stanley and Brown; docs/practice.md 9.2). Not a contract. */
export function PersonPart({ form, part }: { form: SafetyForm; part: SafetyPart }) {
  const { t } = useLingui()
  return (
    <>
      <TextArea
        fieldName={part}
        label={t`Their words`}
        hint={localize(SAFETY_PART_GUIDE[part].hint)}
        value={form.value[part]}
        maxLength={2000}
        onChange={(words) => form.change({ [part]: words })}
      />
      <ul>
        {SAFETY_PLAN_NOTES.map((note) => (
          <li key={note.en}>{localize(note)}</li>
        ))}
      </ul>
    </>
  )
}

/** Whether they answered themselves, will use it, and where they keep it. */
export function PersonEnd({ form }: { form: SafetyForm }) {
  const { t } = useLingui()
  const { value, change } = form
  return (
    <>
      <Checkbox
        label={t`They answered themselves`}
        hint={t`If others wrote what they know, finish it together as soon as you can.`}
        checked={value.writtenWithPerson}
        onChange={(writtenWithPerson) => change({ writtenWithPerson })}
      />
      <NumberScale
        legend={t`Ask: how likely is it that you will use this plan?`}
        hint={t`0 is not at all, 10 is certain. Ask what would make it easier, and change that.`}
        value={value.likelihood}
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
        onChange={(keptWhere) => change({ keptWhere })}
      />
    </>
  )
}
