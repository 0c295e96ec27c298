import { type Intake, type IntakeQuestion, intakeRoutes } from '@holdfast/contracts/intake'
import { LONGEST_ANSWER, YES_NO } from '@holdfast/domain/intake/intake'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { queryClient, request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { WhoSees } from '../../ui/who-sees.tsx'
import { intakeQuery } from './intake.queries.ts'

type FieldProps = { question: IntakeQuestion; value: string; onChange: (value: string) => void }

function Field({ question: { kind, label, choices }, value, onChange }: FieldProps) {
  const { t } = useLingui()
  if (kind === 'text')
    return <TextArea label={localize(label)} value={value} maxLength={LONGEST_ANSWER} onChange={onChange} />
  const words = { yes: t`Yes`, no: t`No`, not_sure: t`Not sure` }
  const options =
    kind === 'yes_no'
      ? YES_NO.map((one) => ({ value: one as string, label: words[one] }))
      : choices.map((one, at) => ({ value: String(at), label: localize(one) }))
  return (
    <RadioGroup
      legend={localize(label)}
      inline={kind === 'yes_no'}
      value={value}
      choices={options}
      onChange={onChange}
    />
  )
}

type Props = { caseKey: { organizationId: string; caseId: string }; intake: Intake; onDone: () => void }

/** What the practice asks at the beginning; an answer that is left out is open. */
export function AnswerForm({ caseKey, intake, onDone }: Props) {
  const { questions, answers, version } = intake
  const before: Record<string, string> = Object.fromEntries(answers.map(({ key, answer }) => [key, answer]))
  const [given, setGiven, clear] = usePersistedState(`intake.answers.${caseKey.caseId}`, before)
  const save = useMutation({
    mutationFn: () =>
      request(intakeRoutes.answer, {
        params: caseKey,
        ifMatch: version,
        body: {
          answers: questions.flatMap(({ key }) => (given[key] ? [{ key, answer: given[key] }] : [])),
        },
      }),
    onSuccess: (saved) => {
      clear()
      queryClient.setQueryData(intakeQuery(caseKey).queryKey, saved)
      onDone()
    },
  })
  return (
    <Form className="stack-l" onSubmit={() => save.mutate()}>
      {questions.map((question) => (
        <Field
          key={question.key}
          question={question}
          value={given[question.key] ?? ''}
          onChange={(answer) => setGiven((now) => ({ ...now, [question.key]: answer }))}
        />
      ))}
      <WhoSees>
        <Trans>Those who lead the case and its professionals read it. Nobody else does.</Trans>
      </WhoSees>
      <ProblemNotice error={save.error} />
      <div>
        <Button type="submit" busy={save.isPending}>
          <Trans>Save</Trans>
        </Button>
      </div>
    </Form>
  )
}
