import type { Consequence } from '@holdfast/contracts/consequences'
import { CONSEQUENCE_CATEGORIES, CONSEQUENCE_CATEGORY_LABELS } from '@holdfast/domain/consequences/consequence'
import { useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../app/problem-message.ts'
import { say } from '../../app/words.ts'
import { NumberScale } from '../../ui/choices.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** The words of a consequence, and how sure its speaker is. */
export type ConsequenceFields = Pick<
  Consequence,
  'category' | 'iWill' | 'removesOrProtects' | 'startsOn' | 'liftedWhen' | 'standingOffer' | 'checks' | 'confidence'
>

type Props = {
  value: ConsequenceFields
  onChange: (patch: Partial<ConsequenceFields>) => void
  disabled?: boolean
  error: unknown
}

/** The sentence first, then when it begins, what lifts it, and the help that stays open (domain.md 5). */
export function ConsequenceForm({ value, onChange, disabled = false, error }: Props) {
  const { t } = useLingui()
  return (
    <div className="stack">
      <TextArea
        label={t`If the answer is no, I will…`}
        hint={t`One or two calm sentences about what you will do, or no longer do.`}
        value={value.iWill}
        disabled={disabled}
        onChange={(iWill) => onChange({ iWill })}
        problem={fieldProblem(error, 'iWill')}
      />
      <Select
        label={t`What is it about?`}
        value={value.category}
        disabled={disabled}
        onChange={(category) => onChange({ category })}
        options={CONSEQUENCE_CATEGORIES.map((one) => ({ value: one, label: say(CONSEQUENCE_CATEGORY_LABELS[one]) }))}
      />
      <TextArea
        label={t`What does it take away from the use, or whom does it protect?`}
        value={value.removesOrProtects}
        disabled={disabled}
        onChange={(removesOrProtects) => onChange({ removesOrProtects })}
      />
      <TextField
        label={t`It begins on`}
        hint={t`With lawful notice where it is about a home.`}
        type="date"
        value={value.startsOn ?? ''}
        disabled={disabled}
        onChange={(day) => onChange({ startsOn: day || null })}
        problem={fieldProblem(error, 'startsOn')}
      />
      <TextArea
        label={t`What lifts it?`}
        value={value.liftedWhen}
        disabled={disabled}
        onChange={(liftedWhen) => onChange({ liftedWhen })}
      />
      <TextArea
        label={t`The help that stays open, whatever the answer is`}
        value={value.standingOffer}
        disabled={disabled}
        onChange={(standingOffer) => onChange({ standingOffer })}
      />
      <NumberScale
        legend={t`How sure are you that you will keep it?`}
        hint={t`0 is not at all, 10 is certain. Below 7, make it smaller.`}
        value={value.confidence}
        disabled={disabled}
        onChange={(confidence) => onChange({ confidence })}
      />
    </div>
  )
}
