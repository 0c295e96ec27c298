import { Trans } from '@lingui/react/macro'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { ExcuseAnswer } from '../../features/excuses/excuse-answer.tsx'
import { ANSWER_PAGES } from '../../plan/answer-questions.tsx'
import { PageLink } from '../../plan/page-link.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { PageHeading } from '../../ui/page.tsx'

/** One thing that may be said, and the answer to it. */
export default function ExcusePage(): ReactElement {
  const { plan, key } = usePlan()
  const navigate = useNavigate()
  const { excuseId = '' } = useParams({ strict: false })
  const { at }: { at?: string | number } = useSearch({ strict: false })
  const excuse = plan.excuses.find(({ id }) => id === excuseId)
  if (!excuse)
    return (
      <>
        <PageHeading>
          <Trans>This is not in the plan.</Trans>
        </PageHeading>
        <PageLink className="btn quiet" planKey={key} to="contingencies/excuses">
          <Trans>All excuses</Trans>
        </PageLink>
      </>
    )
  return (
    <ExcuseAnswer
      key={excuse.id}
      excuse={excuse}
      planKey={key}
      people={plan.participants.filter(({ attendance }) => attendance !== 'not_attending')}
      page={ANSWER_PAGES.find((one) => one === String(at))}
      go={(page) => void navigate({ to: '.', search: (page ? { at: page } : {}) as never })}
      onRemoved={() => void navigate({ to: '/o/$organizationId/p/$planId/contingencies/excuses', params: key })}
    />
  )
}
