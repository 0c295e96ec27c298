import { Trans } from '@lingui/react/macro'
import { Link, useLocation, useNavigate, useParams } from '@tanstack/react-router'
import { SendLink } from '../../features/invitations/send-link.tsx'
import { ParticipantEditor } from '../../features/participants/participant-editor.tsx'
import { PersonAbout } from '../../features/participants/person-about.tsx'
import { PersonGroups } from '../../features/participants/person-groups.tsx'
import { PersonSuitability } from '../../features/participants/person-suitability.tsx'
import { PersonSummary } from '../../features/participants/person-summary.tsx'
import { PreparedList } from '../../features/participants/prepared-list.tsx'
import { HowTheyTakePart } from '../../features/participants/prepared-table.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { Avatar, personColor } from '../../ui/avatar.tsx'
import { PageHeading } from '../../ui/page.tsx'

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
        <PersonSuitability person={person} />
        {back}
      </>
    )
  if (group === 'about' && person.adult && !person.isMe)
    return (
      <>
        <PersonAbout person={person} />
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
      {leads && <PersonSummary person={person} planKey={key} />}
      {person.preparedness && <PreparedList planKey={key} participant={person} />}
      {leads && <PersonGroups person={person} planKey={key} />}
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
