import { isPartner } from '@holdfast/domain/participants/reading'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { QueryPart } from '../../api/query-boundary.tsx'
import { AboutMe } from '../../features/participants/about-me.tsx'
import { aboutQuery, suitabilityQuery } from '../../features/participants/participants.queries.ts'
import { PreparedList } from '../../features/participants/prepared-list.tsx'
import { PageLink } from '../../plan/page-link.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { Icon } from '../../ui/icon.tsx'
import { Empty } from '../../ui/empty.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { WhoSees } from '../../ui/who-sees.tsx'

type Me = ReturnType<typeof usePlan>['plan']['participants'][number]

function Mine({ me }: { me: Me }) {
  const { key } = usePlan()
  const personKey = { ...key, participantId: me.id }
  const about = useQuery(aboutQuery(personKey))
  const asksRoom = me.can.answerSuitability.why !== 'role'
  const room = useQuery({ ...suitabilityQuery(personKey), enabled: asksRoom })
  const title = (
    <PageHeading>
      <Trans>About me</Trans>
    </PageHeading>
  )
  if (about.data === undefined)
    return (
      <>
        {title}
        <QueryPart query={about}>{() => null}</QueryPart>
      </>
    )
  return (
    <AboutMe
      about={about.data}
      suitability={room.data}
      personKey={personKey}
      isPartner={isPartner(me.relationship)}
      heading={
        <>
          {title}
          <WhoSees>
            <Trans>
              You and the case leads see this page. Your answers about the room and about your safety are not on it.
            </Trans>
          </WhoSees>
        </>
      }
      safety={
        <li>
          <PageLink className="task" planKey={key} to="people/my-safety">
            <Icon name="lock" />
            <span>
              <b>
                <Trans>Your own safety</Trans>
              </b>
              <span className="meta">
                <Trans>A few private questions, for you alone</Trans>
              </span>
            </span>
            <Icon name="chevron-right" flip />
          </PageLink>
        </li>
      }
    />
  )
}

export default function AboutMePage() {
  const { plan, key } = usePlan()
  const me = plan.participants.find(({ isMe }) => isMe)
  if (!me)
    return (
      <>
        <PageHeading>
          <Trans>About me</Trans>
        </PageHeading>
        {plan.can.editParticipants.allowed ? (
          <Empty
            action={
              <PageLink className="btn" planKey={key} to="people">
                <Trans>Add yourself</Trans>
              </PageLink>
            }
          >
            <Trans>You are not among those who take part yet.</Trans>
          </Empty>
        ) : (
          <Empty>
            <Trans>You have no place in this plan yet. Ask the family lead.</Trans>
          </Empty>
        )}
      </>
    )
  return (
    <>
      <Mine me={me} />
      <section className="stack below">
        <h2>
          <Trans>Before the day</Trans>
        </h2>
        <PreparedList planKey={key} participant={me} here />
      </section>
    </>
  )
}
