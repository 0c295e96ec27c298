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
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { FieldsProps } from './consequence-fields.ts'
import type { WordPage } from './consequence-pages.ts'

/** The question that a page of words asks. */
export function WordTitle({ page }: { page: WordPage }): ReactNode {
  switch (page) {
    case 'words':
      return <Trans>What will you do?</Trans>
    case 'about':
      return <Trans>What changes with it?</Trans>
    case 'keeps':
      return <Trans>What stays?</Trans>
    case 'times':
      return <Trans>From when, and until when?</Trans>
    case 'offer':
      return <Trans>What help stays open?</Trans>
  }
}

type Props = FieldsProps & {
  page: WordPage
  /** The dangers in the words, right below them. */
  hazards: ReactNode
}

/** The answers of one page of words. */
export function WordFields({ page, hazards, ...fields }: Props): ReactNode {
  const { t } = useLingui()
  const { value, onChange, error } = fields
  switch (page) {
    case 'words':
      return (
        <>
          <TextArea
            fieldName="iWill"
            label={t`If the answer is no, I will…`}
            hint={t`One or two calm sentences about what you will do, or no longer do.`}
            value={value.iWill}
            onChange={(iWill) => onChange({ iWill })}
            problem={fieldProblem(error, 'iWill')}
          />
          {hazards}
        </>
      )
    case 'about':
      return <About {...fields} />
    case 'keeps':
      return (
        <CheckboxGroup
          fieldName="keeps"
          legend={t`What do you go on giving?`}
          hint={t`Care may stay. Where somebody else ends the same thing, you talk it over first.`}
          values={value.keeps}
          onChange={(keeps) => onChange({ keeps })}
          choices={ENABLING_TOPICS.filter((one) => !value.ends.includes(one)).map((one) => ({
            value: one,
            label: localize(ENABLING_TOPIC_LIST[one].label),
          }))}
        />
      )
    case 'times':
      return (
        <>
          <TextField
            fieldName="startsOn"
            label={t`It begins on`}
            hint={t`With lawful notice if it is about a home.`}
            type="date"
            value={value.startsOn ?? ''}
            onChange={(day) => onChange({ startsOn: day || null })}
            problem={fieldProblem(error, 'startsOn')}
          />
          <TextArea
            fieldName="liftedWhen"
            label={t`What ends it?`}
            value={value.liftedWhen}
            onChange={(liftedWhen) => onChange({ liftedWhen })}
          />
        </>
      )
    case 'offer':
      return <Offer {...fields} />
  }
}

function About({ value, onChange }: FieldsProps) {
  const { t } = useLingui()
  const topics = [...new Set([...TOPICS_OF_CATEGORY[value.category], ...value.ends])]
  return (
    <>
      <Select
        label={t`What is it about?`}
        hint={localize(ENABLING_BY_CATEGORY[value.category])}
        value={value.category}
        onChange={(category) => onChange({ category })}
        options={CONSEQUENCE_CATEGORIES.map((one) => ({
          value: one,
          label: localize(CONSEQUENCE_CATEGORY_LABELS[one]),
        }))}
      />
      {topics.length > 0 && (
        <CheckboxGroup
          fieldName="ends"
          legend={t`What does it end?`}
          hint={t`So that you all see whether somebody else still gives it.`}
          values={value.ends}
          onChange={(ends) => onChange({ ends, keeps: value.keeps.filter((one) => !ends.includes(one)) })}
          choices={topics.map((one) => ({ value: one, label: localize(ENABLING_TOPIC_LIST[one].label) }))}
        />
      )}
      <TextArea
        fieldName="removesOrProtects"
        label={t`What does it take away from the use, or whom does it protect?`}
        value={value.removesOrProtects}
        onChange={(removesOrProtects) => onChange({ removesOrProtects })}
      />
    </>
  )
}

function Offer({ value, onChange }: FieldsProps) {
  const { t } = useLingui()
  return (
    <>
      <TextArea
        fieldName="standingOffer"
        label={t`The help that stays open, whatever the answer is`}
        value={value.standingOffer}
        onChange={(standingOffer) => onChange({ standingOffer })}
      />
      <Select
        label={t`How often does somebody ask you afterward how it goes?`}
        value={value.followUp ?? 'open'}
        onChange={(followUp: FollowUp | 'open') => onChange({ followUp: followUp === 'open' ? null : followUp })}
        options={[
          { value: 'open', label: t`Not decided yet` },
          ...FOLLOW_UPS.map((one) => ({ value: one, label: localize(FOLLOW_UP_LABELS[one]) })),
        ]}
      />
    </>
  )
}
