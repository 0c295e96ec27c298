import type { OutcomeFields } from '@holdfast/contracts/outcomes'
import {
  DECISIONS,
  GOAL_ANSWERS,
  GOALS,
  MEETING_RESULTS,
  isNo,
  REACTIONS,
  tookPlace,
} from '@holdfast/domain/outcomes/outcome'
import {
  DECISION_LABELS,
  GOAL_ANSWER_LABELS,
  GOAL_LABELS,
  MEETING_RESULT_LABELS,
  OUTCOME_NOTES,
  REACTION_LABELS,
} from '@holdfast/domain/outcomes/outcome-labels'
import { Trans, useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { localize } from '../../i18n/localize.ts'
import { CheckboxGroup, RadioGroup } from '../../ui/choices.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ReasonsForm } from './reasons-form.tsx'
import { OutcomeFollowThrough } from './outcome-follow-through.tsx'

/** Somebody of the plan who may have heard a reason, or gone along. */
export type Person = { id: string; name: string }
type Props = {
  value: OutcomeFields
  people: readonly Person[]
  timeZone: string
  /** Some of it was read from the record of the day and is not kept yet. */
  fromRecord?: boolean
  onChange: (patch: Partial<OutcomeFields>) => void
  error?: unknown
}

/** Held and decided: two taps. All the rest is folded away and may wait (docs/product.md 7.8). */
export function OutcomeForm(props: Props) {
  const { value, onChange, people, error } = props
  const { t } = useLingui()
  return (
    <div className="stack">
      <RadioGroup
        legend={t`Was the talk held?`}
        value={value.meetingResult}
        onChange={(meetingResult) =>
          onChange({ meetingResult, ...(!tookPlace(meetingResult) && { decision: 'no_decision_asked' }) })
        }
        problem={fieldProblem(error, 'meetingResult')}
        choices={MEETING_RESULTS.map((one) => ({ value: one, label: localize(MEETING_RESULT_LABELS[one]) }))}
      />
      <RadioGroup
        legend={t`What did your loved one decide?`}
        hint={localize(OUTCOME_NOTES.no_is_not_failure)}
        value={value.decision}
        onChange={(decision) => onChange({ decision })}
        problem={fieldProblem(error, 'decision')}
        choices={DECISIONS.map((one) => ({ value: one, label: localize(DECISION_LABELS[one]) }))}
      />
      {(value.decision === 'accepted_delayed' || value.decisionOn !== null) && (
        <TextField
          label={t`The day that was agreed`}
          type="date"
          value={value.decisionOn ?? ''}
          onChange={(day) => onChange({ decisionOn: day || null })}
          problem={fieldProblem(error, 'decisionOn')}
        />
      )}
      {isNo(value) && (
        <ReasonsForm
          value={value.reasonsDeclined}
          onChange={(reasonsDeclined) => onChange({ reasonsDeclined })}
          people={people}
        />
      )}
      <Disclosure summary={<Trans>How did they react? ({value.reactions.length})</Trans>}>
        <CheckboxGroup
          legend={t`Reactions`}
          hint={localize(OUTCOME_NOTES.reaction_is_not_outcome)}
          values={value.reactions}
          onChange={(reactions) => onChange({ reactions })}
          choices={REACTIONS.map((one) => ({ value: one, label: localize(REACTION_LABELS[one]) }))}
        />
      </Disclosure>
      <Disclosure summary={<Trans>The three goals ({Object.keys(value.goals).length} answered)</Trans>}>
        <p className="muted">{localize(OUTCOME_NOTES.too_early_is_fine)}</p>
        {GOALS.map((goal) => (
          <RadioGroup
            key={goal}
            legend={localize(GOAL_LABELS[goal])}
            value={value.goals[goal] ?? null}
            onChange={(answer) => onChange({ goals: { ...value.goals, [goal]: answer } })}
            choices={GOAL_ANSWERS.map((answer) => ({ value: answer, label: localize(GOAL_ANSWER_LABELS[answer]) }))}
          />
        ))}
      </Disclosure>
      {tookPlace(value.meetingResult) && <OutcomeFollowThrough {...props} />}
      <TextArea label={t`Anything to remember (optional)`} value={value.note} onChange={(note) => onChange({ note })} />
    </div>
  )
}
