import type { Consequence } from '@holdfast/contracts/consequences'
import { CONSEQUENCE_CATEGORIES, CONSEQUENCE_CATEGORY_LABELS } from '@holdfast/domain/consequences/consequence'
import { ENABLING_BY_CATEGORY } from '@holdfast/domain/consequences/enabling-patterns'
import { FOLLOW_UP_LABELS, FOLLOW_UPS, type FollowUp } from '@holdfast/domain/consequences/follow-up'
import { TOPICS_OF_CATEGORY } from '@holdfast/domain/consequences/topics-of-category'
import { ENABLING_TOPIC_LIST, ENABLING_TOPICS } from '@holdfast/domain/enabling/enabling-topics'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { localize } from '../../i18n/localize.ts'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** The words of a consequence, what it ends, and whether it holds. */
export type ConsequenceFields = Pick<
  Consequence,
  | 'category'
  | 'iWill'
  | 'removesOrProtects'
  | 'startsOn'
  | 'liftedWhen'
  | 'standingOffer'
  | 'ends'
  | 'keeps'
  | 'followUp'
  | 'checks'
  | 'confidence'
>

type Props = {
  value: ConsequenceFields
  onChange: (patch: Partial<ConsequenceFields>) => void
  disabled?: boolean
  error: unknown
  /** The dangers in the words, right below them. */
  hazards: ReactNode
}

/** The sentence first, then when it begins, what lifts it, and the help that stays open (docs/practice.md 5). */
export function ConsequenceForm({ value, onChange, disabled = false, error, hazards }: Props) {
  const { t } = useLingui()
  const topics = [...new Set([...TOPICS_OF_CATEGORY[value.category], ...value.ends])]
  const kept = value.keeps.map((one) => localize(ENABLING_TOPIC_LIST[one].label)).join(', ')
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
      {hazards}
      <Select
        label={t`What is it about?`}
        hint={localize(ENABLING_BY_CATEGORY[value.category])}
        value={value.category}
        disabled={disabled}
        onChange={(category) => onChange({ category })}
        options={CONSEQUENCE_CATEGORIES.map((one) => ({
          value: one,
          label: localize(CONSEQUENCE_CATEGORY_LABELS[one]),
        }))}
      />
      {topics.length > 0 && (
        <CheckboxGroup
          legend={t`What does it end?`}
          hint={t`So that you all see whether somebody else still gives it.`}
          values={value.ends}
          disabled={disabled}
          onChange={(ends) => onChange({ ends, keeps: value.keeps.filter((one) => !ends.includes(one)) })}
          choices={topics.map((one) => ({ value: one, label: localize(ENABLING_TOPIC_LIST[one].label) }))}
        />
      )}
      <Disclosure
        summary={
          value.keeps.length > 0 ? <Trans>You go on giving: {kept}</Trans> : <Trans>What you go on giving</Trans>
        }
      >
        <CheckboxGroup
          legend={t`What do you go on giving?`}
          hint={t`Care may stay. Where somebody else ends the same thing, you talk it over first.`}
          values={value.keeps}
          disabled={disabled}
          onChange={(keeps) => onChange({ keeps })}
          choices={ENABLING_TOPICS.filter((one) => !value.ends.includes(one)).map((one) => ({
            value: one,
            label: localize(ENABLING_TOPIC_LIST[one].label),
          }))}
        />
      </Disclosure>
      <TextArea
        label={t`What does it take away from the use, or whom does it protect?`}
        value={value.removesOrProtects}
        disabled={disabled}
        onChange={(removesOrProtects) => onChange({ removesOrProtects })}
      />
      <TextField
        label={t`It begins on`}
        hint={t`With lawful notice if it is about a home.`}
        type="date"
        value={value.startsOn ?? ''}
        disabled={disabled}
        onChange={(day) => onChange({ startsOn: day || null })}
        problem={fieldProblem(error, 'startsOn')}
      />
      <TextArea
        label={t`What ends it?`}
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
      <Select
        label={t`How often does somebody ask you afterward how it goes?`}
        value={value.followUp ?? 'open'}
        disabled={disabled}
        onChange={(followUp: FollowUp | 'open') => onChange({ followUp: followUp === 'open' ? null : followUp })}
        options={[
          { value: 'open', label: t`Not decided yet` },
          ...FOLLOW_UPS.map((one) => ({ value: one, label: localize(FOLLOW_UP_LABELS[one]) })),
        ]}
      />
    </div>
  )
}
