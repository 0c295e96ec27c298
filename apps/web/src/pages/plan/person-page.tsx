import { isPartner, PARTNER_GUIDE } from '@holdfast/domain/participants/reading'
import { SUITABILITY_DECISION_LABELS } from '@holdfast/domain/participants/suitability-decision'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { QueryPart } from '../../api/query-boundary.tsx'
import { localize } from '../../i18n/localize.ts'
import { AboutSomeone } from '../../features/participants/about-someone.tsx'
import { DecisionForm } from '../../features/participants/decision-form.tsx'
import { ParticipantEditor } from '../../features/participants/participant-editor.tsx'
import { aboutQuery, suitabilityQuery } from '../../features/participants/participants.queries.ts'
import { PreparedList } from '../../features/participants/prepared-list.tsx'
import { HowTheyTakePart } from '../../features/participants/prepared-table.tsx'
import { SuitabilityQuestions } from '../../features/participants/suitability-questions.tsx'
import { SuitabilitySets } from '../../features/participants/suitability-sets.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'

type Person = ReturnType<typeof usePlan>['plan']['participants'][number]

function InTheRoom({ person }: { person: Person }) {
  const { plan, key } = usePlan()
  const personKey = { ...key, participantId: person.id }
  const query = useQuery(suitabilityQuery(personKey))
  const isProfessional = plan.can.readScreenings.allowed
  const others = plan.participants.filter(({ id, adult }) => id !== person.id && adult)
  return (
    <section className="stack" id="suitability">
      <h2>
        <Trans>Should they be in the room?</Trans>
      </h2>
      <QueryPart query={query}>
        {(suitability) => (
          <>
            <Notice>
              <p>
                <Trans>
                  Each answers alone and sees only their own answers. The interventionist sees all of them and decides.
                  Others never see a reason.
                </Trans>
              </p>
            </Notice>
            {suitability.recorded?.decision && (
              <p>
                <Trans>Decided:</Trans>{' '}
                <strong>{localize(SUITABILITY_DECISION_LABELS[suitability.recorded.decision].label)}</strong>
                {suitability.recorded.reason && <span className="muted"> “{suitability.recorded.reason}”</span>}
              </p>
            )}
            <SuitabilitySets suitability={suitability} name={person.name} />
            {!suitability.isMe && (
              <Disclosure summary={<Trans>My own answers about {person.name}</Trans>}>
                <SuitabilityQuestions
                  key={suitability.mine.version}
                  suitability={suitability}
                  personKey={personKey}
                  name={person.name}
                />
              </Disclosure>
            )}
            <Disclosure summary={<Trans>Decide</Trans>}>
              <DecisionForm
                key={suitability.decisionVersion}
                suitability={suitability}
                personKey={personKey}
                others={others}
                isProfessional={isProfessional}
              />
            </Disclosure>
          </>
        )}
      </QueryPart>
    </section>
  )
}

function TheirPart({ person }: { person: Person }) {
  const { key } = usePlan()
  const personKey = { ...key, participantId: person.id }
  const query = useQuery(aboutQuery(personKey))
  return (
    <section className="stack" id="about">
      <h2>
        <Trans>Their own part</Trans>
      </h2>
      {isPartner(person.relationship) && (
        <Disclosure summary={localize(PARTNER_GUIDE.title)}>
          <p>{localize(PARTNER_GUIDE.text)}</p>
        </Disclosure>
      )}
      <QueryPart query={query}>
        {(about) => <AboutSomeone about={about} personKey={personKey} speaks={person.caseMemberId === null} />}
      </QueryPart>
    </section>
  )
}

export default function PersonPage() {
  const { plan, key } = usePlan()
  const { participantId } = useParams({ strict: false }) as { participantId: string }
  const navigate = useNavigate()
  const person = plan.participants.find(({ id }) => id === participantId)
  const leads = plan.can.readSuitability.allowed
  if (!person)
    return (
      <PageHeading>
        <Trans>This person is not in the plan</Trans>
      </PageHeading>
    )
  return (
    <>
      <p>
        <Link to="/o/$organizationId/p/$planId/people" params={key}>
          <Trans>Back to everybody</Trans>
        </Link>
      </p>
      <PageHeading lead={<HowTheyTakePart participant={person} />}>{person.name}</PageHeading>
      {person.isMe && (
        <p>
          <Link to="/o/$organizationId/p/$planId/people/about-me" params={key}>
            <Trans>This is you: go to your own page</Trans>
          </Link>
        </p>
      )}
      {person.preparedness && <PreparedList planKey={key} participant={person} />}
      {leads && (
        <>
          <Disclosure summary={<Trans>Name, place in the plan, roles</Trans>}>
            <ParticipantEditor
              key={person.id}
              participant={person}
              planKey={key}
              others={plan.participants.filter((one) => one.id !== person.id)}
              onRemoved={() => void navigate({ to: '/o/$organizationId/p/$planId/people', params: key })}
            />
          </Disclosure>
          {person.adult && <InTheRoom person={person} />}
          {person.adult && !person.isMe && <TheirPart person={person} />}
        </>
      )}
    </>
  )
}
