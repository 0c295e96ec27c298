import type { MySafetyScreening } from '@holdfast/contracts/safety-screening'
import { SCREENING_GUIDE, type ScreeningQuestion } from '@holdfast/domain/safety-screening/screening-questions'
import { Trans, useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { localize } from '../../i18n/localize.ts'
import { AskingPage } from '../../ui/asking-page.tsx'
import { Button } from '../../ui/button.tsx'
import { CheckboxGroup, RadioGroup } from '../../ui/choices.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { WhoSees } from '../../ui/who-sees.tsx'
import { QUESTION_STEPS, READERS_STEP, WORDS_STEP } from './my-safety-steps.ts'
import type { MySafety } from './use-my-safety.ts'

type Props = {
  step: number
  screening: MySafetyScreening
  mine: MySafety
  others: readonly { id: string; name: string }[]
}

function Questions({
  questions,
  mine,
  others,
}: { questions: readonly ScreeningQuestion[] } & Omit<Props, 'step' | 'screening'>) {
  const { t } = useLingui()
  const { fields, change } = mine
  return (
    <>
      {questions.map((question) => (
        <RadioGroup
          key={question}
          legend={localize(SCREENING_GUIDE[question].ask)}
          hint={localize(SCREENING_GUIDE[question].hint)}
          value={fields.answers[question] ?? null}
          inline
          onChange={(answer) => change({ answers: { ...fields.answers, [question]: answer } })}
          choices={[
            { value: 'no', label: t`No` },
            { value: 'yes', label: t`Yes` },
            { value: 'rather_not', label: t`I would rather not say` },
          ]}
        />
      ))}
      {questions.includes('afraid_of_other') && fields.answers.afraid_of_other === 'yes' && others.length > 0 && (
        <CheckboxGroup
          legend={t`Of whom? Only if you want to say.`}
          values={fields.afraidOfIds}
          onChange={(ids) => change({ afraidOfIds: ids })}
          choices={others.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </>
  )
}

function OwnWords({ fields, change }: MySafety) {
  const { t } = useLingui()
  return (
    <>
      <TextArea label={t`Anything you want to add`} value={fields.text} onChange={(text) => change({ text })} />
      <TextArea
        label={t`How may the interventionist reach you, so that nobody notices?`}
        value={fields.contactPreference}
        onChange={(text) => change({ contactPreference: text })}
      />
    </>
  )
}

function Readers({ screening, mine }: Pick<Props, 'screening' | 'mine'>) {
  const { t } = useLingui()
  const { readers, answeredAt } = screening
  const asking = answeredAt === null ? [] : readers.filter(({ mayRead }) => !mayRead)
  return (
    <>
      {asking.map(({ memberId, name }) => (
        <Notice key={memberId} tone="caution">
          <p>
            <Trans>
              {name} came to this case after you answered, and may not read your answers. Tick the name below if you
              want them to.
            </Trans>
          </p>
        </Notice>
      ))}
      {readers.length > 0 ? (
        <CheckboxGroup
          legend={t`Who may read this`}
          hint={t`Only those with a tick. Nobody is told whom you chose.`}
          values={mine.fields.readerIds}
          onChange={(readerIds) => mine.change({ readerIds })}
          choices={readers.map(({ memberId, name, credential, practiceName }) => ({
            value: memberId,
            label: [name, credential, practiceName].filter(Boolean).join(', '),
          }))}
        />
      ) : (
        <p>
          <Trans>There is no interventionist in this case yet, so nobody reads it for now.</Trans>
        </p>
      )}
    </>
  )
}

/** One page of the questions about one's own safety; the last one gives the answers. */
export function MySafetyForm({ step, screening, mine, others }: Props) {
  const navigate = useNavigate()
  const go = (to: number) => void navigate({ to: '.', search: to >= 1 && to <= READERS_STEP ? { step: to } : {} })
  const isLast = step === READERS_STEP
  const titles = [
    <Trans key="safe">Do you feel safe?</Trans>,
    <Trans key="else">What else could be dangerous?</Trans>,
    <Trans key="words">In your own words</Trans>,
    <Trans key="readers">Who may read it?</Trans>,
  ]
  const questions = QUESTION_STEPS[step - 1]
  return (
    <AskingPage
      at={step - 1}
      of={READERS_STEP}
      title={titles[step - 1]}
      onBack={() => go(step - 1)}
      onSubmit={() => (isLast ? mine.send.mutate(false, { onSuccess: () => go(0) }) : go(step + 1))}
      dock={
        <Button type="submit" busy={mine.send.isPending}>
          {isLast ? <Trans>Give these answers</Trans> : <Trans>Continue</Trans>}
        </Button>
      }
    >
      {questions && <Questions questions={questions} mine={mine} others={others} />}
      {step === WORDS_STEP && <OwnWords {...mine} />}
      {isLast && <Readers screening={screening} mine={mine} />}
      <ProblemNotice error={mine.send.error} />
      <WhoSees alone={mine.fields.readerIds.length === 0}>
        <Trans>You, and the interventionists whom you name. What you write is not kept on this device.</Trans>
      </WhoSees>
    </AskingPage>
  )
}
