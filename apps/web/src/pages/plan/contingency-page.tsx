import { Trans } from '@lingui/react/macro'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { ContingencyAnswer } from '../../features/contingencies/contingency-answer.tsx'
import { ANSWER_PAGES } from '../../plan/answer-questions.tsx'
import { PageLink } from '../../plan/page-link.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { PageHeading } from '../../ui/page.tsx'

/** One thing that may happen, and the answer to it. */
export default function ContingencyPage(): ReactElement {
  const { plan, key } = usePlan()
  const navigate = useNavigate()
  const { contingencyId = '' } = useParams({ strict: false })
  const { at }: { at?: string | number } = useSearch({ strict: false })
  const contingency = plan.contingencies.find(({ id }) => id === contingencyId)
  if (!contingency)
    return (
      <>
        <PageHeading>
          <Trans>This is not in the plan.</Trans>
        </PageHeading>
        <PageLink className="btn quiet" planKey={key} to="contingencies">
          <Trans>All that can happen</Trans>
        </PageLink>
      </>
    )
  return (
    <ContingencyAnswer
      key={contingency.id}
      contingency={contingency}
      planKey={key}
      can={plan.can.editContingencies}
      people={plan.participants.filter(({ attendance }) => attendance !== 'not_attending')}
      page={ANSWER_PAGES.find((one) => one === String(at))}
      go={(page) => void navigate({ to: '.', search: (page ? { at: page } : {}) as never })}
      onRemoved={() => void navigate({ to: '/o/$organizationId/p/$planId/contingencies', params: key })}
    />
  )
}
