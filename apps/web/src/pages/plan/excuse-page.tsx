import { Trans } from '@lingui/react/macro'
import { useNavigate, useParams } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { ExcuseAnswer } from '../../features/excuses/excuse-answer.tsx'
import { AnswerNotFound } from '../../plan/answer-not-found.tsx'
import { PageLink } from '../../plan/page-link.tsx'
import { useAnswerPage } from '../../plan/use-answer-page.ts'
import { usePlan } from '../../plan/use-plan.ts'

/** One thing that may be said, and the answer to it. */
export default function ExcusePage(): ReactElement {
  const { plan, key } = usePlan()
  const navigate = useNavigate()
  const { excuseId = '' } = useParams({ strict: false })
  const question = useAnswerPage()
  const excuse = plan.excuses.find(({ id }) => id === excuseId)
  if (!excuse)
    return (
      <AnswerNotFound>
        <PageLink className="btn quiet" planKey={key} to="contingencies/excuses">
          <Trans>All excuses</Trans>
        </PageLink>
      </AnswerNotFound>
    )
  return (
    <ExcuseAnswer
      key={excuse.id}
      excuse={excuse}
      planKey={key}
      people={plan.participants.filter(({ attendance }) => attendance !== 'not_attending')}
      {...question}
      onRemoved={() => void navigate({ to: '/o/$organizationId/p/$planId/contingencies/excuses', params: key })}
    />
  )
}
