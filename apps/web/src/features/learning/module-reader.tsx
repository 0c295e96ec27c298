import { type LearningModule, MODULE_CONTENT } from '@holdfast/domain/learning/modules'
import { sourceLine } from '@holdfast/domain/content/sources'
import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { CheckedOn } from '../../i18n/checked-on.tsx'
import { currentLocale } from '../../i18n/locale.ts'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { useNeeded } from '../../ui/use-needed.ts'

type Props = {
  module: LearningModule
  /** Whether the question was answered rightly, now or before. */
  isCompleted: boolean
  /** Says whether this answer is right, or keeps it. */
  onAnswer: (answer: number) => void
  busy?: boolean
  /** What stands against the answer. */
  problem: ReactNode
  /** The way on after it. */
  onward: ReactNode
}

/** One module: its cards, and the question after them. */
export function ModuleReader({ module, isCompleted, onAnswer, busy = false, problem, onward }: Props) {
  const { t } = useLingui()
  const { title, lead, cards, check, source } = MODULE_CONTENT[module]
  const [answer, setAnswer] = useState<string | null>(null)
  const { missing, whenComplete } = useNeeded({ answer: answer === null && t`Choose an answer.` })
  return (
    <>
      <PageHeading lead={localize(lead)}>{localize(title)}</PageHeading>
      {cards.map((card) => (
        <Card key={card.title.en}>
          <h2>{localize(card.title)}</h2>
          <p>{localize(card.text)}</p>
        </Card>
      ))}
      {isCompleted ? (
        <Notice tone="positive" live>
          <h2>
            <Trans>You have gone through this</Trans>
          </h2>
          <p>{localize(check.why)}</p>
        </Notice>
      ) : (
        <Form className="stack" onSubmit={() => whenComplete(() => onAnswer(Number(answer)))}>
          <RadioGroup
            legend={localize(check.ask)}
            value={answer}
            problem={missing('answer')}
            choices={check.answers.map((one, at) => ({ value: String(at), label: localize(one) }))}
            onChange={setAnswer}
          />
          {problem}
          <div>
            <Button type="submit" busy={busy}>
              <Trans>This is my answer</Trans>
            </Button>
          </div>
        </Form>
      )}
      {onward}
      <p className="small soft">
        <Trans>Source: {sourceLine(source, currentLocale())}</Trans>
      </p>
      <CheckedOn tables={[MODULE_CONTENT]} />
    </>
  )
}
