import type { OutcomeFields as Fields } from '@holdfast/contracts/outcomes'
import {
  ADMISSION_LABELS,
  ADMISSIONS,
  FOLLOW_THROUGH,
  FOLLOW_THROUGH_LABELS,
} from '@holdfast/domain/outcomes/follow-through'
import {
  DECISIONS,
  GOAL_ANSWERS,
  GOALS,
  MEETING_RESULTS,
  REACTIONS,
  tookPlace,
} from '@holdfast/domain/outcomes/outcome'
import {
  DECISION_LABELS,
  GOAL_ANSWER_LABELS,
  GOAL_LABELS,
  MEETING_RESULT_LABELS,
  REACTION_LABELS,
} from '@holdfast/domain/outcomes/outcome-labels'
import { useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { localize } from '../../i18n/localize.ts'
import { CheckboxGroup, RadioGroup } from '../../ui/choices.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { KnownReasons } from './known-reasons.tsx'
import type { OutcomePage } from './outcome-pages.ts'
import { ReasonsAgainst } from './reasons-against.tsx'
import { CareFields } from './care-fields.tsx'
import { WayFields } from './way-fields.tsx'

/** Somebody of the plan who may have heard a reason, or gone along. */
export type Person = { id: string; name: string }
/** What a page of questions gets. */
export type FieldsProps = {
  value: Fields
  onChange: (patch: Partial<Fields>) => void
  people: readonly Person[]
  timeZone: string
  error?: unknown
}

/** The answers of one page. */
export function OutcomeFields({ page, ...props }: FieldsProps & { page: OutcomePage }) {
  const { t } = useLingui()
  const { value, onChange, error, people } = props
  const answer = t`Your answer`
  switch (page) {
    case 'held':
      return (
        <RadioGroup
          legend={answer}
          value={value.meetingResult}
          onChange={(meetingResult) =>
            onChange({ meetingResult, ...(!tookPlace(meetingResult) && { decision: 'no_decision_asked' }) })
          }
          problem={fieldProblem(error, 'meetingResult')}
          choices={MEETING_RESULTS.map((one) => ({ value: one, label: localize(MEETING_RESULT_LABELS[one]) }))}
        />
      )
    case 'decision':
      return (
        <>
          <RadioGroup
            legend={answer}
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
        </>
      )
    case 'why':
    case 'why_else':
      return <ReasonsAgainst page={page} {...props} />
    case 'known':
      return (
        <KnownReasons
          value={value.reasonsDeclined}
          onChange={(reasonsDeclined) => onChange({ reasonsDeclined })}
          people={people}
        />
      )
    case 'reactions':
      return (
        <CheckboxGroup
          legend={t`Reactions`}
          values={value.reactions}
          onChange={(reactions) => onChange({ reactions })}
          choices={REACTIONS.map((one) => ({ value: one, label: localize(REACTION_LABELS[one]) }))}
        />
      )
    case 'goals':
      return GOALS.map((goal) => (
        <RadioGroup
          key={goal}
          inline
          legend={localize(GOAL_LABELS[goal])}
          value={value.goals[goal] ?? null}
          onChange={(given) => onChange({ goals: { ...value.goals, [goal]: given } })}
          choices={GOAL_ANSWERS.map((one) => ({ value: one, label: localize(GOAL_ANSWER_LABELS[one]) }))}
        />
      ))
    case 'followed':
      return (
        <>
          <RadioGroup
            legend={answer}
            value={value.followThrough}
            onChange={(followThrough) => onChange({ followThrough })}
            choices={FOLLOW_THROUGH.map((one) => ({ value: one, label: localize(FOLLOW_THROUGH_LABELS[one]) }))}
          />
          <Select
            label={t`Were they admitted?`}
            value={value.admission ?? ''}
            onChange={(admission) => onChange({ admission: admission === '' ? null : admission })}
            options={[
              { value: '' as const, label: t`Not said` },
              ...ADMISSIONS.map((one) => ({ value: one, label: localize(ADMISSION_LABELS[one]) })),
            ]}
          />
          <CareFields value={value} onChange={onChange} />
        </>
      )
    case 'way':
      return <WayFields {...props} />
    case 'note':
      return (
        <TextArea
          label={t`Anything to remember (optional)`}
          value={value.note}
          onChange={(note) => onChange({ note })}
        />
      )
  }
}
