import { NEVER_HOLD } from '@holdfast/domain/excuses/excuse-catalog'
import { Trans } from '@lingui/react/macro'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { AdoptExcuse, AdoptExcuses, openExcuses } from '../../features/excuses/adopt-excuses.tsx'
import { NewExcuse } from '../../features/excuses/new-excuse.tsx'
import { localize } from '../../i18n/localize.ts'
import { AnswerRows } from '../../plan/answer-rows.tsx'
import { PageLink } from '../../plan/page-link.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { PageHeading } from '../../ui/page.tsx'

const OWN = 'new'

/** What the loved one may say, each with its answer as a row; one more is read, or written, on a page of its own. */
export default function ExcusesPage(): ReactElement {
  const { plan, key } = usePlan()
  const navigate = useNavigate()
  const { at }: { at?: string } = useSearch({ strict: false })
  const mayAdd = plan.can.editContingencies.allowed
  const roleOf = (role: 'chair' | 'facilitator') =>
    plan.participants.find(({ attendance, dayRoles }) => attendance !== 'not_attending' && dayRoles.includes(role))
  const ownerId = (roleOf('chair') ?? roleOf('facilitator'))?.id ?? null
  const given = { adopted: plan.excuses, contingencies: plan.contingencies }
  const entry = openExcuses(given).find(({ code }) => code === at)
  const onDone = () => void navigate({ to: '.', search: {} as never })
  if (mayAdd && at === OWN)
    return (
      <NewExcuse
        planKey={key}
        ownerId={ownerId}
        onDone={onDone}
        onAdded={({ id }) =>
          void navigate({
            to: '/o/$organizationId/p/$planId/contingencies/excuses/$excuseId',
            params: { ...key, excuseId: id },
            search: { at: '2' } as never,
            replace: true,
          })
        }
      />
    )
  if (mayAdd && entry) return <AdoptExcuse entry={entry} planKey={key} ownerId={ownerId} onDone={onDone} />
  return (
    <>
      <PageHeading lead={localize(NEVER_HOLD.rule)}>
        <Trans>Excuses and obstacles</Trans>
      </PageHeading>
      <div className="actions">
        {mayAdd && (
          <Link className="btn quiet" to="." search={{ at: OWN } as never}>
            <Trans>Something that only your loved one says</Trans>
          </Link>
        )}
        <PageLink className="btn plain" planKey={key} to="contingencies">
          <Trans>All that can happen</Trans>
        </PageLink>
      </div>
      {plan.excuses.length > 0 && (
        <AnswerRows
          answers={plan.excuses.map(({ said, answer, ...one }) => ({ ...one, title: said, words: answer }))}
          people={plan.participants}
          planKey={key}
          to="/o/$organizationId/p/$planId/contingencies/excuses/$excuseId"
          nobody={<Trans>Nobody says it yet</Trans>}
        />
      )}
      {!mayAdd && plan.excuses.length === 0 && (
        <p>
          <Trans>No answers are written yet. Whoever leads the case prepares them.</Trans>
        </p>
      )}
      {mayAdd && <AdoptExcuses {...given} planKey={key} ownerId={ownerId} />}
    </>
  )
}
