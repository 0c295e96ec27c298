import type { Suitability } from '@holdfast/contracts/suitability'
import { SUITABILITY_GUIDE, type SuitabilityQuestion } from '@holdfast/domain/participants/suitability-questions'
import { filled } from '@holdfast/domain/text'
import { useLingui } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { RadioGroup } from '../../ui/choices.tsx'

type Answers = Suitability['mine']['answers']
type Props = {
  questions: readonly SuitabilityQuestion[]
  /** Whether they are asked about the reader; else about whom. */
  isMe: boolean
  name: string
  answers: Answers
  disabled: boolean
  onChange: (answers: Answers) => void
}

/** Some questions of the screen, each with yes, no, and not sure. */
export function SuitabilityAnswers({ questions, isMe, name, answers, disabled, onChange }: Props) {
  const { t } = useLingui()
  return questions.map((question) => (
    <RadioGroup
      key={question}
      inline
      legend={
        isMe
          ? localize(SUITABILITY_GUIDE[question].self)
          : localize(filled(SUITABILITY_GUIDE[question].other, { name }))
      }
      value={answers[question] ?? null}
      disabled={disabled}
      onChange={(answer) => onChange({ ...answers, [question]: answer })}
      choices={[
        { value: 'yes', label: t`Yes` },
        { value: 'no', label: t`No` },
        { value: 'not_sure', label: t`Not sure` },
      ]}
    />
  ))
}
