import { Plural, Trans } from '@lingui/react/macro'
import { Navigate, useLocation } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { AdoptNeeded } from '../../features/contingencies/adopt-contingencies.tsx'
import { CoverageMap } from '../../features/contingencies/coverage-map.tsx'
import { AnswerRows } from '../../plan/answer-rows.tsx'
import { PageLink } from '../../plan/page-link.tsx'
import { PageRows } from '../../plan/page-rows.tsx'
import { SectionFindings } from '../../plan/section-findings.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { PageHeading } from '../../ui/page.tsx'

// the question of an answer that holds a field which a finding names
const AT: Readonly<Record<string, string>> = { text: '1', answer: '1', ownerId: '2', afterwards: '2', beforehand: '2' }

/** What may happen on the day: how much is prepared, and every answer as a row. A finding leads on to the answer that it names. */
export default function ContingenciesPage(): ReactElement {
  const { plan, key } = usePlan()
  const hash = useLocation({ select: (location) => location.hash })
  const [id = '', field = ''] = hash.split('.')
  const search = (AT[field] ? { at: AT[field] } : {}) as never
  const can = plan.can.editContingencies
  const people = plan.participants.filter(({ attendance }) => attendance !== 'not_attending')
  if (plan.contingencies.some((one) => one.id === id))
    return (
      <Navigate
        to="/o/$organizationId/p/$planId/contingencies/$contingencyId"
        params={{ ...key, contingencyId: id }}
        search={search}
        replace
      />
    )
  if (plan.excuses.some((one) => one.id === id))
    return (
      <Navigate
        to="/o/$organizationId/p/$planId/contingencies/excuses/$excuseId"
        params={{ ...key, excuseId: id }}
        search={search}
        replace
      />
    )
  if (id === 'excuses') return <Navigate to="/o/$organizationId/p/$planId/contingencies/excuses" params={key} replace />
  return (
    <>
      <PageHeading lead={<Trans>Decide calmly what you say and who acts.</Trans>}>
        <Trans>If something happens</Trans>
      </PageHeading>
      {can.allowed && <AdoptNeeded planKey={key} adopted={plan.contingencies} participants={people} />}
      <CoverageMap coverage={plan.coverage} />
      {plan.contingencies.length > 0 && (
        <AnswerRows
          answers={plan.contingencies.map(({ trigger, text, ...one }) => ({ ...one, title: trigger, words: text }))}
          people={plan.participants}
          planKey={key}
          to="/o/$organizationId/p/$planId/contingencies/$contingencyId"
          nobody={<Trans>Nobody acts yet</Trans>}
        />
      )}
      {can.allowed && (
        <div className="actions">
          <PageLink className="btn quiet" planKey={key} to="contingencies/catalog">
            <Trans>More from the catalog</Trans>
          </PageLink>
          <PageLink className="btn quiet" planKey={key} to="contingencies/new">
            <Trans>Write one of your own</Trans>
          </PageLink>
        </div>
      )}
      <PageRows
        planKey={key}
        rows={[
          {
            key: 'excuses',
            to: 'contingencies/excuses',
            icon: 'message-circle',
            name: <Trans>Excuses and obstacles</Trans>,
            about: <Plural value={plan.excuses.length} one="# answer" other="# answers" />,
          },
        ]}
      />
      <SectionFindings section="contingencies" />
    </>
  )
}
