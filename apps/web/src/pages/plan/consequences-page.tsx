import { Trans } from '@lingui/react/macro'
import { Link, useLocation, useNavigate } from '@tanstack/react-router'
import { AddConsequence } from '../../features/consequences/add-consequence.tsx'
import { ConsequenceCard } from '../../features/consequences/consequence-card.tsx'
import { ConsequenceEditor } from '../../features/consequences/consequence-editor.tsx'
import { EnablingGuide } from '../../features/consequences/enabling-guide.tsx'
import { SideBySide } from '../../features/consequences/side-by-side.tsx'
import { ApproachRequirements } from '../../features/consequences/approach-requirements.tsx'
import { MyEnabling } from '../../features/enabling/my-enabling.tsx'
import { WhoGivesWhat } from '../../features/enabling/who-gives-what.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { SectionFindings } from '../../plan/section-findings.tsx'
import { personColor } from '../../ui/avatar.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'

/** The limits of everybody, read first; a line is changed on a page of its own, named in the address. */
export default function ConsequencesPage() {
  const { plan, key } = usePlan()
  const hash = useLocation({ select: (location) => location.hash })
  const navigate = useNavigate()
  const nameOf = (id: string) => plan.participants.find((one) => one.id === id)?.name ?? ''
  const adults = plan.participants.filter(({ adult, attendance }) => adult && attendance !== 'not_attending')
  const speakers = plan.me.role === 'interventionist' ? adults : adults.filter(({ isMe }) => isMe)
  const mayAdd = plan.can.editConsequences.allowed && speakers.length > 0
  const [id, field] = hash.split('.')
  const changed = plan.consequences.find((one) => one.id === id && field !== undefined && one.can.edit.allowed)
  if (changed)
    return (
      <ConsequenceEditor
        key={changed.id}
        consequence={changed}
        planKey={key}
        name={nameOf(changed.participantId)}
        onRemoved={() => void navigate({ to: '/o/$organizationId/p/$planId/consequences', params: key })}
      />
    )
  return (
    <>
      <PageHeading
        lead={
          <Trans>
            A limit is what you will do yourself to stop standing in the way of help. It is not a punishment, and it is
            read only if the answer is no.
          </Trans>
        }
      >
        <Trans>Limits</Trans>
      </PageHeading>
      <ApproachRequirements plan={plan} planKey={key} />
      <SectionFindings section="consequences" />
      <EnablingGuide />
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
      {plan.consequences.length > 0 && (
        <section className="stack">
          <h2>
            <Trans>What each of you will do</Trans>
          </h2>
          {plan.consequences.map((consequence) => (
            <ConsequenceCard
              key={consequence.id}
              consequence={consequence}
              planKey={key}
              name={nameOf(consequence.participantId)}
              color={personColor(plan.participants.findIndex((one) => one.id === consequence.participantId))}
            />
          ))}
        </section>
      )}
      {mayAdd && (
        <Disclosure summary={<Trans>Write a limit</Trans>} open={!plan.consequences.some(({ isMine }) => isMine)}>
          <AddConsequence planKey={key} speakers={speakers} />
        </Disclosure>
      )}
      <SideBySide consequences={plan.consequences} people={plan.participants} />
      <MyEnabling
        enablingSupports={plan.enablingSupports}
        planKey={key}
        givers={plan.can.editEnabling.allowed ? speakers : []}
        nameOf={nameOf}
      />
      <WhoGivesWhat map={plan.enablingMap} people={plan.participants} />
    </>
  )
}
