import type { OrganizationMember } from '@holdfast/contracts/organization-members'
import { ROLE_WORDS } from '@holdfast/domain/organization-members/membership'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { QueryBoundary } from '../api/query-boundary.tsx'
import type { StepSearch } from '../app/step-search.ts'
import { casesStepOf } from '../features/organization-members/cases-step.ts'
import { Colleague } from '../features/organization-members/colleague.tsx'
import { InviteColleague } from '../features/organization-members/invite-colleague.tsx'
import { OpenInvitations } from '../features/organization-members/open-invitations.tsx'
import { PassCases } from '../features/organization-members/pass-cases.tsx'
import { organizationMembersQuery } from '../features/organization-members/organization-members.queries.ts'
import { localize } from '../i18n/localize.ts'
import { Icon } from '../ui/icon.tsx'
import { MainContent } from '../ui/main-content.tsx'
import { PageHeading } from '../ui/page.tsx'
import { RowWords } from '../ui/row-words.tsx'

type ListProps = { organizationId: string; items: readonly OrganizationMember[]; mayInvite: boolean }

function AllMembers({ organizationId, items, mayInvite }: ListProps) {
  const to = { to: '/o/$organizationId/members', params: { organizationId } } as const
  return (
    <>
      <PageHeading lead={<Trans>Being here opens no case. Each case has people of its own.</Trans>}>
        <Trans>Colleagues</Trans>
      </PageHeading>
      {mayInvite && (
        <div className="actions">
          <Link className="btn" {...to} search={{ step: 'invite' }}>
            <Icon name="user-plus" small />
            <Trans>Invite a colleague</Trans>
          </Link>
        </div>
      )}
      <ul className="group">
        {items.map(({ id, displayName, role, isMe }) => (
          <li key={id}>
            <Link className="task" {...to} search={{ step: id }}>
              <RowWords
                icon="users"
                name={isMe ? <Trans>{displayName} (you)</Trans> : displayName}
                about={localize(ROLE_WORDS[role].name)}
              />
            </Link>
          </li>
        ))}
      </ul>
      {mayInvite && <OpenInvitations organizationId={organizationId} />}
    </>
  )
}

/** Who belongs to an organization: colleagues, whom it invited, and one of them with their role. */
export default function OrganizationMembersPage() {
  const { organizationId } = useParams({ strict: false }) as { organizationId: string }
  const { step }: StepSearch = useSearch({ strict: false })
  const members = useQuery(organizationMembersQuery(organizationId))
  const navigate = useNavigate()
  const onDone = () => void navigate({ to: '/o/$organizationId/members', params: { organizationId } })
  const onLeft = () => void navigate({ to: '/home' })
  return (
    <QueryBoundary query={members}>
      {({ items }) => {
        const mayInvite = items.some(({ can }) => can.changeRole.allowed)
        const shown = items.find(({ id }) => id === step)
        const passed = mayInvite && items.find(({ id }) => casesStepOf(id) === step)
        return (
          <MainContent key={step ?? ''} narrow>
            {shown ? (
              <Colleague organizationId={organizationId} member={shown} onDone={onDone} onLeft={onLeft} />
            ) : passed ? (
              <PassCases organizationId={organizationId} member={passed} members={items} onDone={onDone} />
            ) : step === 'invite' && mayInvite ? (
              <InviteColleague organizationId={organizationId} onDone={onDone} />
            ) : (
              <AllMembers organizationId={organizationId} items={items} mayInvite={mayInvite} />
            )}
          </MainContent>
        )
      }}
    </QueryBoundary>
  )
}
