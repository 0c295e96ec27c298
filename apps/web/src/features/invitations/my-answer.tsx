import { invitationRoutes } from '@holdfast/contracts/invitations'
import { INVITATION_ANSWERS, type InvitationAnswer } from '@holdfast/domain/invitations/invitation-answers'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient, request } from '../../api/client.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Form } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { WhoSees } from '../../ui/who-sees.tsx'

type CaseKey = { organizationId: string; caseId: string }
type Said = { answer: InvitationAnswer | null; words: string }

/** Says "not now" after joining, in one line and without a reason, and takes it back. */
export function MyAnswer({ caseKey }: { caseKey: CaseKey }) {
  const { t } = useLingui()
  const queryKey = ['cases', caseKey.caseId, 'my-answer']
  const { data } = useQuery({ queryKey, queryFn: () => request(invitationRoutes.myAnswer, { params: caseKey }) })
  const [answer, setAnswer] = useState<InvitationAnswer>('not_now')
  const [words, setWords, clearWords] = usePersistedState(`my-answer.${caseKey.caseId}`, '')
  const say = useMutation({
    mutationFn: (body: Said) => request(invitationRoutes.sayAnswer, { params: caseKey, body }),
    onSuccess: (said) => {
      queryClient.setQueryData(queryKey, said)
      clearWords()
    },
  })
  if (!data?.can.answer.allowed) return null
  const labels: Record<InvitationAnswer, string> = {
    not_now: t`I cannot be part of this now`,
    other_help: t`I can help in another way`,
    talk_first: t`I would like to talk first`,
  }
  if (data.answer !== null)
    return (
      <Notice live>
        <p>
          <Trans>You told those who lead: “{labels[data.answer]}”.</Trans>
        </p>
        {data.words && <blockquote className="quote">{data.words}</blockquote>}
        <ProblemNotice error={say.error} />
        <div className="actions">
          <Button look="quiet" small busy={say.isPending} onClick={() => say.mutate({ answer: null, words: '' })}>
            <Trans>Take it back</Trans>
          </Button>
        </div>
      </Notice>
    )
  return (
    <Disclosure summary={<Trans>I would rather not take part now</Trans>}>
      <Form onSubmit={() => say.mutate({ answer, words })}>
        <RadioGroup
          legend={t`What those who lead read`}
          value={answer}
          onChange={setAnswer}
          choices={INVITATION_ANSWERS.map((value) => ({ value, label: labels[value] }))}
        />
        <TextArea
          label={t`A word to them, if you like`}
          value={words}
          onChange={setWords}
          problem={fieldProblem(say.error, 'words')}
        />
        <WhoSees>
          <Trans>Those who lead read this, and nobody else.</Trans>
        </WhoSees>
        <ProblemNotice error={say.error} />
        <div>
          <Button type="submit" busy={say.isPending}>
            <Trans>Tell those who lead</Trans>
          </Button>
        </div>
      </Form>
    </Disclosure>
  )
}
