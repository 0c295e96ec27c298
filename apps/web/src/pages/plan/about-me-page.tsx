import { isPartner } from '@holdfast/domain/participants/reading'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { QueryPart } from '../../api/query-boundary.tsx'
import { AboutMeSittings } from '../../features/participants/about-me.tsx'
import { aboutQuery, suitabilityQuery } from '../../features/participants/participants.queries.ts'
import { PreparedList } from '../../features/participants/prepared-list.tsx'
import { SuitabilityQuestions } from '../../features/participants/suitability-questions.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { PageHeading } from '../../ui/page.tsx'

type Me = ReturnType<typeof usePlan>['plan']['participants'][number]

function FirstSitting({ me }: { me: Me }) {
  const { key } = usePlan()
  const personKey = { ...key, participantId: me.id }
  const screen = useQuery({ ...suitabilityQuery(personKey), enabled: me.can.answerSuitability.why !== 'role' })
  return (
    <>
      <section className="stack">
        <h3>
          <Trans>Is the room the right place for you?</Trans>
        </h3>
        <p className="muted">
          <Trans>
            Only you and the interventionist see your answers. Nobody is kept out as a punishment: a letter can say as
            much as a seat.
          </Trans>
        </p>
        {me.can.answerSuitability.why !== 'role' && (
          <QueryPart query={screen}>
            {(suitability) => (
              <Disclosure summary={<Trans>Answer 17 short questions</Trans>}>
                <SuitabilityQuestions
                  key={suitability.mine.version}
                  suitability={suitability}
                  personKey={personKey}
                  name={me.name}
                />
              </Disclosure>
            )}
          </QueryPart>
        )}
      </section>
      <section className="stack">
        <h3>
          <Trans>Your own safety</Trans>
        </h3>
        <p>
          <Link to="/o/$organizationId/p/$planId/people/my-safety" params={key}>
            <Trans>A few private questions, for you alone</Trans>
          </Link>
        </p>
      </section>
    </>
  )
}

export default function AboutMePage() {
  const { plan, key } = usePlan()
  const me = plan.participants.find(({ isMe }) => isMe)
  const query = useQuery({
    ...aboutQuery({ ...key, participantId: me?.id ?? '' }),
    enabled: me !== undefined,
  })
  return (
    <>
      <PageHeading
        lead={
          <Trans>
            You and the case leads see this page. Your answers about the room and about your safety are not on it.
          </Trans>
        }
      >
        <Trans>About me</Trans>
      </PageHeading>
      {me ? (
        <>
          <PreparedList planKey={key} participant={me} here />
          <QueryPart query={query}>
            {(about) => (
              <AboutMeSittings
                about={about}
                personKey={{ ...key, participantId: me.id }}
                isPartner={isPartner(me.relationship)}
                first={<FirstSitting me={me} />}
              />
            )}
          </QueryPart>
        </>
      ) : (
        <p>
          <Trans>You have no place in this plan yet. Ask the family lead.</Trans>
        </p>
      )}
    </>
  )
}
