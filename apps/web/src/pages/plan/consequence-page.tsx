import { consequenceRoutes } from '@holdfast/contracts/consequences'
import { Trans } from '@lingui/react/macro'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { AgreementMark } from '../../features/consequences/agreement-mark.tsx'
import { ConsequenceCard } from '../../features/consequences/consequence-card.tsx'
import { waitsForMe } from '../../features/consequences/consequence-rows.tsx'
import { EarlierWordings } from '../../features/consequences/earlier-wordings.tsx'
import { HazardNotices } from '../../features/consequences/hazard-notices.tsx'
import { LimitLines } from '../../features/consequences/limit-lines.tsx'
import { SignHazards } from '../../features/consequences/sign-hazards.tsx'
import { Stances } from '../../features/consequences/stances.tsx'
import { PageLink } from '../../plan/page-link.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { personColor } from '../../ui/avatar.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { TakeOutButton } from '../../ui/take-out-button.tsx'

/** One limit: its words, what they mean, and the one question: do you stand behind it? */
export default function ConsequencePage(): ReactElement {
  const { plan, key } = usePlan()
  const navigate = useNavigate()
  const { consequenceId = '' } = useParams({ strict: false })
  const consequence = plan.consequences.find(({ id }) => id === consequenceId)
  const remove = usePlanMutation(
    consequenceRoutes.remove,
    key,
    () => ({ params: { consequenceId } }),
    () => navigate({ to: '/o/$organizationId/p/$planId/consequences', params: key }),
  )
  if (!consequence)
    return (
      <>
        <PageHeading>
          <Trans>This limit is not in the plan</Trans>
        </PageHeading>
        <AllLimits />
      </>
    )
  const at = plan.participants.findIndex(({ id }) => id === consequence.participantId)
  const name = plan.participants[at]?.name ?? ''
  const next = plan.consequences.find((one) => one.id !== consequence.id && waitsForMe(one))
  return (
    <>
      <PageHeading key={consequence.id} lead={<AgreementMark {...consequence} />}>
        {consequence.isMine ? <Trans>My limit</Trans> : <Trans>The limit of {name}</Trans>}
      </PageHeading>
      <ConsequenceCard consequence={consequence} planKey={key} name={name} color={personColor(at)} />
      {consequence.hazards.length > 0 && <HazardNotices value={consequence} known={consequence.hazards} />}
      <SignHazards key={consequence.wordingVersion} consequence={consequence} planKey={key} />
      <Stances key={consequence.id} consequence={consequence} planKey={key} />
      <section className="card">
        <LimitLines consequence={consequence} planKey={key} lines={['keeps', 'startsOn', 'liftedWhen', 'checks']} />
      </section>
      <EarlierWordings key={`${consequence.id}.wordings`} consequence={consequence} planKey={key} />
      <div className="actions">
        {next && (
          <Link
            className={waitsForMe(consequence) ? 'btn quiet' : 'btn'}
            to="/o/$organizationId/p/$planId/consequences/$consequenceId"
            params={{ ...key, consequenceId: next.id }}
          >
            <Trans>Next limit to answer</Trans>
          </Link>
        )}
        <AllLimits />
      </div>
      <ProblemNotice error={remove.error} />
      {consequence.can.remove.allowed && (
        <TakeOutButton label={<Trans>Take this limit out</Trans>} remove={remove}>
          <Trans>The words and everyone’s answers to them go. This cannot be undone.</Trans>
        </TakeOutButton>
      )}
    </>
  )
}

function AllLimits() {
  const { key } = usePlan()
  return (
    <PageLink className="btn quiet" planKey={key} to="consequences">
      <Trans>All limits</Trans>
    </PageLink>
  )
}
