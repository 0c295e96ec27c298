import type { PriorAttempt } from '@holdfast/contracts/prior-attempts'
import { type Approach, APPROACH_LABELS, APPROACHES } from '@holdfast/domain/plan/approach'
import { DECISION_LABELS, MEETING_RESULT_LABELS, REACTION_LABELS } from '@holdfast/domain/outcomes/outcome-labels'
import { DECISIONS, MEETING_RESULTS, REACTIONS } from '@holdfast/domain/outcomes/outcome'
import { LED_BY, LED_BY_LABELS } from '@holdfast/domain/prior-attempts/prior-attempt'
import { causeEntry, CAUSE_CATALOG, FIRST_CAUSES } from '@holdfast/domain/reviews/cause-catalog'
import type { Cause } from '@holdfast/domain/reviews/causes'
import { Trans, useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { localize } from '../../i18n/localize.ts'
import { CheckboxGroup, RadioGroup } from '../../ui/choices.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** What is known of an attempt made before Holdfast or elsewhere. */
export type AttemptFields = Omit<PriorAttempt, 'id' | 'version' | 'can'>

type Props = {
  value: AttemptFields
  onChange: (patch: Partial<AttemptFields>) => void
  disabled?: boolean
  error: unknown
}

const OTHER_CAUSES = CAUSE_CATALOG.filter(({ code }) => !(FIRST_CAUSES as readonly Cause[]).includes(code))
const choiceOf = (cause: Cause) => ({ value: cause, label: localize(causeEntry(cause).label) })

/** When, how and by whom; what came of it; what in the plan played a part; what helped and what was said (S3.1). */
export function AttemptForm({ value, onChange, disabled = false, error }: Props) {
  const { t } = useLingui()
  const knows = value.announced === null ? 'not_known' : value.announced ? 'yes' : 'no'
  return (
    <div className="stack">
      <TextField
        label={t`When was it?`}
        hint={t`A year is enough, like 2024; or a month, like 2024-05.`}
        className="short"
        inputMode="numeric"
        value={value.happened}
        disabled={disabled}
        onChange={(happened) => onChange({ happened })}
        problem={fieldProblem(error, 'happened')}
      />
      <Select
        label={t`What kind of talk was it?`}
        value={value.approach ?? ''}
        disabled={disabled}
        onChange={(approach) => onChange({ approach: (approach || null) as Approach | null })}
        options={[
          { value: '', label: t`Something else, or I do not know` },
          ...APPROACHES.filter((one) => one !== 'none').map((one) => ({
            value: one,
            label: localize(APPROACH_LABELS[one]),
          })),
        ]}
      />
      <RadioGroup
        inline
        legend={t`Did your loved one know of it beforehand?`}
        value={knows}
        disabled={disabled}
        onChange={(answer) => onChange({ announced: answer === 'not_known' ? null : answer === 'yes' })}
        choices={[
          { value: 'yes', label: t`Yes` },
          { value: 'no', label: t`No` },
          { value: 'not_known', label: t`I do not know` },
        ]}
      />
      <Select
        label={t`Who led it?`}
        value={value.ledBy}
        disabled={disabled}
        onChange={(ledBy) => onChange({ ledBy })}
        options={LED_BY.map((one) => ({ value: one, label: localize(LED_BY_LABELS[one]) }))}
      />
      <Select
        label={t`Was it held?`}
        value={value.meetingResult}
        disabled={disabled}
        onChange={(meetingResult) => onChange({ meetingResult })}
        options={MEETING_RESULTS.map((one) => ({ value: one, label: localize(MEETING_RESULT_LABELS[one]) }))}
      />
      <Select
        label={t`What was the answer?`}
        value={value.decision}
        disabled={disabled}
        onChange={(decision) => onChange({ decision })}
        options={DECISIONS.map((one) => ({ value: one, label: localize(DECISION_LABELS[one]) }))}
      />
      <Disclosure summary={<Trans>How did they react?</Trans>}>
        <CheckboxGroup
          legend={t`How did they react?`}
          hint={t`A reaction says nothing about whether it was done well.`}
          values={value.reactions}
          disabled={disabled}
          onChange={(reactions) => onChange({ reactions })}
          choices={REACTIONS.map((one) => ({ value: one, label: localize(REACTION_LABELS[one]) }))}
        />
      </Disclosure>
      <Disclosure summary={<Trans>What in the plan or the day played a part?</Trans>}>
        <CheckboxGroup
          legend={t`The usual ones`}
          hint={t`It is about the plan, never about a person.`}
          values={value.causes}
          disabled={disabled}
          onChange={(causes) => onChange({ causes })}
          choices={FIRST_CAUSES.map(choiceOf)}
        />
        <CheckboxGroup
          legend={t`Others`}
          values={value.causes}
          disabled={disabled}
          onChange={(causes) => onChange({ causes })}
          choices={OTHER_CAUSES.map(({ code }) => choiceOf(code))}
        />
      </Disclosure>
      <TextArea
        label={t`What helped?`}
        value={value.whatHelped}
        disabled={disabled}
        onChange={(whatHelped) => onChange({ whatHelped })}
      />
      <TextArea
        label={t`What was said?`}
        hint={t`By your loved one, or by you: the words that stayed.`}
        value={value.whatWasSaid}
        disabled={disabled}
        onChange={(whatWasSaid) => onChange({ whatWasSaid })}
      />
    </div>
  )
}
