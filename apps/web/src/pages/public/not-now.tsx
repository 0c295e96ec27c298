import { invitationRoutes } from '@holdfast/contracts/invitations'
import { INVITATION_ANSWERS, type InvitationAnswer } from '@holdfast/domain/invitations/invitation-answers'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { request } from '../../api/request.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { useAction } from '../../api/use-action.ts'
import { PublicPage } from '../../app/public-page.tsx'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { TextArea } from '../../ui/text-area.tsx'

type Props = { token: string; invitedBy: string; onBack: () => void }

/** Says "not now" to whoever asked; a no costs no more than a yes, and the link stays good. */
export function NotNow({ token, invitedBy, onBack }: Props) {
  const { t } = useLingui()
  const [answer, setAnswer] = useState<InvitationAnswer>('not_now')
  const [words, setWords] = useState('')
  const tell = useAction(() => request(invitationRoutes.decline, { body: { token, answer, words } }))
  const labels: Record<InvitationAnswer, string> = {
    not_now: t`I cannot be part of this now`,
    other_help: t`I can help in another way`,
    talk_first: t`I would like to talk first`,
  }
  if (tell.isSuccess)
    return (
      <PublicPage>
        <PageHeading lead={<Trans>Your link stays good for seven days. If you change your mind, open it again.</Trans>}>
          <Trans>{invitedBy} knows</Trans>
        </PageHeading>
        <p>
          <Trans>You can close this page now.</Trans>
        </p>
      </PublicPage>
    )
  return (
    <PublicPage>
      <PageHeading lead={<Trans>You need no reason. {invitedBy} gets one line, and nothing else changes.</Trans>}>
        <Trans>Tell {invitedBy} “not now”</Trans>
      </PageHeading>
      <Form className="stack-l" onSubmit={() => tell.run()}>
        <RadioGroup
          legend={<span className="hide">{t`What ${invitedBy} reads`}</span>}
          value={answer}
          onChange={setAnswer}
          choices={INVITATION_ANSWERS.map((value) => ({ value, label: labels[value] }))}
        />
        <TextArea
          label={t`A word to ${invitedBy}, if you like`}
          value={words}
          onChange={setWords}
          problem={fieldProblem(tell.error, 'words')}
        />
        <p className="who">
          <Icon name="lock" />
          <span>
            <Trans>Those who lead read this, and nobody else.</Trans>
          </span>
        </p>
        <ProblemNotice error={tell.error} />
        <div className="actions">
          <Button type="submit" busy={tell.isPending}>
            <Icon name="send" small flip />
            <Trans>Send to {invitedBy}</Trans>
          </Button>
          <Button look="text" onClick={onBack}>
            <Trans>Back</Trans>
          </Button>
        </div>
      </Form>
    </PublicPage>
  )
}
