import { Trans } from '@lingui/react/macro'
import { useNavigate, useParams } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { ContingencyAnswer } from '../../features/contingencies/contingency-answer.tsx'
import { AnswerNotFound } from '../../plan/answer-not-found.tsx'
import { PageLink } from '../../plan/page-link.tsx'
import { useAnswerPage } from '../../plan/use-answer-page.ts'
import { usePlan } from '../../plan/use-plan.ts'

/** One thing that may happen, and the answer to it. */
export default function ContingencyPage(): ReactElement {
  const { plan, key } = usePlan()
  const navigate = useNavigate()
  const { contingencyId = '' } = useParams({ strict: false })
  const question = useAnswerPage()
  const contingency = plan.contingencies.find(({ id }) => id === contingencyId)
  if (!contingency)
    return (
      <AnswerNotFound>
        <PageLink className="btn quiet" planKey={key} to="contingencies">
          <Trans>All that can happen</Trans>
        </PageLink>
      </AnswerNotFound>
    )
  return (
    <ContingencyAnswer
      key={contingency.id}
      contingency={contingency}
      planKey={key}
      can={plan.can.editContingencies}
      people={plan.participants.filter(({ attendance }) => attendance !== 'not_attending')}
      {...question}
      onRemoved={() => void navigate({ to: '/o/$organizationId/p/$planId/contingencies', params: key })}
    />
  )
}
