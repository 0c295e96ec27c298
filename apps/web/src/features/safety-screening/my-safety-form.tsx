import { type MySafetyScreening, safetyScreeningRoutes } from '@holdfast/contracts/safety-screening'
import { SCREENING_GUIDE, SCREENING_QUESTIONS } from '@holdfast/domain/safety-screening/screening-questions'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { QuickExit } from '../../app/quick-exit.tsx'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxGroup, RadioGroup } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = {
  screening: MySafetyScreening
  planKey: PlanKey
  others: readonly { id: string; name: string }[]
}
type Fields = Pick<MySafetyScreening, 'answers' | 'afraidOfIds' | 'text' | 'contactPreference'> & {
  readerIds: string[]
}

/** Questions about one's own safety. What is typed here is never kept on the device; it goes out with the button alone. */
export function MySafetyForm({ screening, planKey, others }: Props) {
  const { t } = useLingui()
  const { answers, afraidOfIds, text, contactPreference, readers, answeredAt, can } = screening
  // the first answers are for those who are there; who came later asks, and is named by the author or not
  const named = readers.filter(({ mayRead }) => answeredAt === null || mayRead).map(({ memberId }) => memberId)
  const [fields, setFields] = useState<Fields>({ answers, afraidOfIds, text, contactPreference, readerIds: named })
  const asking = answeredAt === null ? [] : readers.filter(({ mayRead }) => !mayRead)
  const change = (patch: Partial<Fields>) => setFields({ ...fields, ...patch })
  const send = usePlanMutation(safetyScreeningRoutes.answer, planKey, (passed: boolean) => ({
    body: passed
      ? {
          passed,
          answers: {},
          afraidOfIds: [],
          text: '',
          contactPreference: fields.contactPreference,
          readerIds: fields.readerIds,
        }
      : { passed, ...fields },
    ifMatch: screening.version,
  }))
  if (send.isSuccess)
    return (
      <Notice tone="positive" live>
        <p>
          <Trans>Thank you. Your answer is kept, and nobody else is told. You can change it on any day.</Trans>
        </p>
        <p>
          <QuickExit />
        </p>
      </Notice>
    )
  return (
    <Form className="stack stack-large" onSubmit={() => send.mutate(false)}>
      {SCREENING_QUESTIONS.map((question) => (
        <RadioGroup
          key={question}
          legend={localize(SCREENING_GUIDE[question].ask)}
          hint={localize(SCREENING_GUIDE[question].hint)}
          value={fields.answers[question] ?? null}
          disabled={!can.answer.allowed}
          onChange={(answer) => change({ answers: { ...fields.answers, [question]: answer } })}
          choices={[
            { value: 'no', label: t`No` },
            { value: 'yes', label: t`Yes` },
            { value: 'rather_not', label: t`I would rather not say` },
          ]}
        />
      ))}
      {fields.answers.afraid_of_other === 'yes' && others.length > 0 && (
        <CheckboxGroup
          legend={t`Of whom? Only if you like.`}
          values={fields.afraidOfIds}
          onChange={(ids) => change({ afraidOfIds: ids })}
          choices={others.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <TextArea
        label={t`Anything you want to add`}
        value={fields.text}
        disabled={!can.answer.allowed}
        onChange={(text) => change({ text })}
      />
      <TextArea
        label={t`How may the interventionist reach you, so that nobody notices?`}
        value={fields.contactPreference}
        disabled={!can.answer.allowed}
        onChange={(text) => change({ contactPreference: text })}
      />
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
      {readers.length > 0 && (
        <CheckboxGroup
          legend={t`Who may read this`}
          hint={t`Only those with a tick. Nobody is told whom you chose.`}
          values={fields.readerIds}
          disabled={!can.answer.allowed}
          onChange={(readerIds) => change({ readerIds })}
          choices={readers.map(({ memberId, name, credential, practiceName }) => ({
            value: memberId,
            label: [name, credential, practiceName].filter(Boolean).join(', '),
          }))}
        />
      )}
      <ProblemNotice error={send.error} />
      {can.answer.allowed ? (
        <div className="row">
          <Button type="submit" busy={send.isPending}>
            <Trans>Give these answers</Trans>
          </Button>
          <Button look="quiet" busy={send.isPending} onClick={() => send.mutate(true)}>
            <Trans>I would rather not answer</Trans>
          </Button>
          <QuickExit />
        </div>
      ) : (
        <p className="muted">{can.answer.reason}</p>
      )}
    </Form>
  )
}
