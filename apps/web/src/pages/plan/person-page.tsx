import { RELATIONSHIP_LABELS } from '@holdfast/domain/cases/case-labels'
import { ATTENDANCE_LABELS, DAY_ROLE_LABELS } from '@holdfast/domain/participants/participant'
import { isPartner, PARTNER_GUIDE } from '@holdfast/domain/participants/reading'
import { SUITABILITY_DECISION_LABELS } from '@holdfast/domain/participants/suitability-decision'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link, useLocation, useNavigate, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { QueryPart } from '../../api/query-boundary.tsx'
import { localize } from '../../i18n/localize.ts'
import { SendLink } from '../../features/invitations/send-link.tsx'
import { AboutSomeone } from '../../features/participants/about-someone.tsx'
import { DecisionForm } from '../../features/participants/decision-form.tsx'
import { ParticipantEditor } from '../../features/participants/participant-editor.tsx'
import { aboutQuery, suitabilityQuery } from '../../features/participants/participants.queries.ts'
import { PreparedList } from '../../features/participants/prepared-list.tsx'
import { HowTheyTakePart } from '../../features/participants/prepared-table.tsx'
import { SuitabilityQuestions } from '../../features/participants/suitability-questions.tsx'
import { SuitabilitySets } from '../../features/participants/suitability-sets.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { Avatar, personColor } from '../../ui/avatar.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { SummaryLine, SummaryList } from '../../ui/summary-list.tsx'

type Person = ReturnType<typeof usePlan>['plan']['participants'][number]

function InTheRoom({ person }: { person: Person }) {
  const { plan, key } = usePlan()
  const personKey = { ...key, participantId: person.id }
  const query = useQuery(suitabilityQuery(personKey))
  const isProfessional = plan.can.readScreenings.allowed
  const others = plan.participants.filter(({ id, adult }) => id !== person.id && adult)
  return (
    <section className="stack" data-field="suitability">
      <PageHeading lead={person.name}>
        <Trans>Should they be in the room?</Trans>
      </PageHeading>
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
    <section className="stack" data-field="about">
      <PageHeading lead={person.name}>
        <Trans>Their own part</Trans>
      </PageHeading>
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

/** What of a person is changed: in the address, after the id of the person where a list of what is missing leads here. */
const GROUPS: Readonly<Record<string, 'edit' | 'suitability' | 'about'>> = {
  edit: 'edit',
  attendance: 'edit',
  readById: 'edit',
  careArrangement: 'edit',
  dayRoles: 'edit',
  suitability: 'suitability',
  about: 'about',
}

/** One line that leads to one group of questions about the person. */
function GroupLink({ personId, group, children }: { personId: string; group: string; children: ReactNode }) {
  const { key } = usePlan()
  return (
    <li>
      <Link
        className="rowlink"
        to="/o/$organizationId/p/$planId/people/$participantId"
        params={{ ...key, participantId: personId }}
        hash={group}
      >
        <span>{children}</span>
        <Icon name="chevron-right" small flip />
      </Link>
    </li>
  )
}

/** Somebody, read first: what they are, how they take part, what is ready; each group of questions on a page of its own. */
export default function PersonPage() {
  const { plan, key } = usePlan()
  const { participantId } = useParams({ strict: false }) as { participantId: string }
  const hash = useLocation({ select: (location) => location.hash })
  const navigate = useNavigate()
  const person = plan.participants.find(({ id }) => id === participantId)
  const leads = plan.can.readSuitability.allowed
  if (!person)
    return (
      <PageHeading>
        <Trans>This person is not in the plan</Trans>
      </PageHeading>
    )
  const personKey = { ...key, participantId }
  const group = leads ? GROUPS[hash.split('.').at(-1) ?? ''] : undefined
  const back = (
    <p>
      <Link to="/o/$organizationId/p/$planId/people/$participantId" params={personKey}>
        <Trans>Back to {person.name}</Trans>
      </Link>
    </p>
  )
  if (group === 'edit')
    return (
      <>
        <PageHeading>{person.name}</PageHeading>
        <ParticipantEditor
          key={person.id}
          participant={person}
          planKey={key}
          others={plan.participants.filter((one) => one.id !== person.id)}
          onRemoved={() => void navigate({ to: '/o/$organizationId/p/$planId/people', params: key })}
        />
        {back}
      </>
    )
  if (group === 'suitability' && person.adult)
    return (
      <>
        <InTheRoom person={person} />
        {back}
      </>
    )
  if (group === 'about' && person.adult && !person.isMe)
    return (
      <>
        <TheirPart person={person} />
        {back}
      </>
    )
  const at = plan.participants.indexOf(person)
  return (
    <>
      <PageHeading lead={<HowTheyTakePart participant={person} />}>
        <Avatar name={person.name} color={personColor(at)} size="l" /> {person.name}
      </PageHeading>
      {person.isMe && (
        <p>
          <Link to="/o/$organizationId/p/$planId/people/about-me" params={key}>
            <Trans>This is you: go to your own page</Trans>
          </Link>
        </p>
      )}
      {leads && (
        <section className="card">
          <SummaryList>
            {(
              [
                [<Trans key="1">To your loved one</Trans>, localize(RELATIONSHIP_LABELS[person.relationship])],
                [<Trans key="2">How they take part</Trans>, localize(ATTENDANCE_LABELS[person.attendance])],
                [
                  <Trans key="3">Roles on the day</Trans>,
                  person.dayRoles.map((role) => localize(DAY_ROLE_LABELS[role].name)).join(', ') || '–',
                ],
              ] as const
            ).map(([label, value], line) => (
              <SummaryLine
                key={line}
                label={label}
                change={
                  person.can.edit.allowed && (
                    <Link
                      to="/o/$organizationId/p/$planId/people/$participantId"
                      params={personKey}
                      hash={['edit', 'attendance', 'dayRoles'][line] ?? 'edit'}
                    >
                      <Trans>Change</Trans> <span className="hide">{label}</span>
                    </Link>
                  )
                }
              >
                {value}
              </SummaryLine>
            ))}
          </SummaryList>
        </section>
      )}
      {person.preparedness && <PreparedList planKey={key} participant={person} />}
      {leads && person.adult && (
        <ul className="group">
          <GroupLink personId={person.id} group="edit">
            <Trans>Name, place in the plan, roles</Trans>
          </GroupLink>
          <GroupLink personId={person.id} group="suitability">
            <Trans>Should they be in the room?</Trans>
          </GroupLink>
          {!person.isMe && (
            <GroupLink personId={person.id} group="about">
              <Trans>Their own part</Trans>
            </GroupLink>
          )}
        </ul>
      )}
      {leads && !person.adult && (
        <ul className="group">
          <GroupLink personId={person.id} group="edit">
            <Trans>Name, place in the plan, roles</Trans>
          </GroupLink>
        </ul>
      )}
      {leads && person.adult && !person.isMe && (
        <SendLink
          caseKey={{ organizationId: key.organizationId, caseId: plan.caseId }}
          person={person}
          alias={plan.caseAlias}
        />
      )}
      <p>
        <Link to="/o/$organizationId/p/$planId/people" params={key}>
          <Trans>Back to everybody</Trans>
        </Link>
      </p>
    </>
  )
}
