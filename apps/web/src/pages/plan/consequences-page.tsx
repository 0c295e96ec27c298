import { Plural, Trans } from '@lingui/react/macro'
import { Link, Navigate, useLocation } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { ApproachRequirements } from '../../features/consequences/approach-requirements.tsx'
import { nameOfPage, pageOfField } from '../../features/consequences/consequence-pages.ts'
import { ConsequenceRows, waitsForMe } from '../../features/consequences/consequence-rows.tsx'
import { LimitPages } from '../../features/consequences/limit-pages.tsx'
import { PageLink } from '../../plan/page-link.tsx'
import { SectionFindings } from '../../plan/section-findings.tsx'
import { speakersOf } from '../../plan/speakers.ts'
import { usePlan } from '../../plan/use-plan.ts'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { ShowAll } from '../../ui/show-all.tsx'

/** So many limits leave room for the pages below them on a phone. */
const FEW = 8

/** The limits of everybody as rows; each is read, answered and changed on its own page. A finding leads on to the page that it names. */
export default function ConsequencesPage(): ReactElement {
  const { plan, key } = usePlan()
  const hash = useLocation({ select: (location) => location.hash })
  const [id, field] = hash.split('.')
  const named = plan.consequences.find((one) => one.id === id)
  const speakers = speakersOf(plan)
  const mayAdd = plan.can.editConsequences.allowed && speakers.length > 0
  const waiting = plan.consequences.filter(waitsForMe)
  const hasMine = plan.consequences.some(({ isMine }) => isMine)
  const [first] = waiting
  if (named) return <OnePage planKey={key} consequence={named} field={field} />
  return (
    <>
      <PageHeading
        lead={<Trans>What you will do yourself if the answer is no. Not a punishment, and read only then.</Trans>}
      >
        <Trans>Limits</Trans>
      </PageHeading>
      <ApproachRequirements plan={plan} planKey={key} />
      {(first || mayAdd) && (
        <div className="actions">
          {first && (
            <Link
              className="btn"
              to="/o/$organizationId/p/$planId/consequences/$consequenceId"
              params={{ ...key, consequenceId: first.id }}
            >
              <Plural value={waiting.length} one="Give your answer" other="Give your # answers" />
            </Link>
          )}
          {mayAdd && (
            <PageLink className={first || hasMine ? 'btn quiet' : 'btn'} planKey={key} to="consequences/new">
              <Trans>Write a limit</Trans>
            </PageLink>
          )}
        </div>
      )}
      {plan.consequences.length > 0 && (
        <ShowAll items={[...waiting, ...plan.consequences.filter((one) => !waitsForMe(one))]} few={FEW}>
          {(shown) => <ConsequenceRows consequences={shown} people={plan.participants} planKey={key} />}
        </ShowAll>
      )}
      {plan.me.role === 'helper' && (
        <Notice>
          <p>
            <Trans>Limits stay between those who take part.</Trans>
          </p>
        </Notice>
      )}
      {plan.can.editConsequences.allowed && speakers.length === 0 && (
        <Notice>
          <p>
            <Trans>
              A limit belongs to somebody who takes part. Add yourself and the others under{' '}
              <Link to="/o/$organizationId/p/$planId/people" params={key}>
                People
              </Link>{' '}
              first.
            </Trans>
          </p>
        </Notice>
      )}
      <LimitPages plan={plan} planKey={key} />
      <SectionFindings section="consequences" />
    </>
  )
}

type OneProps = {
  planKey: ReturnType<typeof usePlan>['key']
  consequence: ReturnType<typeof usePlan>['plan']['consequences'][number]
  field: string | undefined
}

/** The page of the limit that a link names, and of its field where this reader may change it. */
function OnePage({ planKey, consequence, field }: OneProps) {
  const params = { ...planKey, consequenceId: consequence.id }
  if (field === undefined || !consequence.can.edit.allowed)
    return <Navigate to="/o/$organizationId/p/$planId/consequences/$consequenceId" params={params} replace />
  return (
    <Navigate
      to="/o/$organizationId/p/$planId/consequences/$consequenceId/edit"
      params={params}
      search={{ at: nameOfPage(pageOfField(field, consequence.checks)) } as never}
      replace
    />
  )
}
