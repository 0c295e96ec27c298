import { type OrganizationMember, organizationMemberRoutes } from '@holdfast/contracts/organization-members'
import { ROLE_WORDS } from '@holdfast/domain/organization-members/membership'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { queryClient, request } from '../../api/client.ts'
import { putItem } from '../../api/list-cache.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { formatMoment, localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { RemoveButton } from '../../ui/remove-button.tsx'
import { SummaryLine, SummaryList } from '../../ui/summary-list.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import { organizationMembersQuery } from './organization-members.queries.ts'
import { casesStepOf } from './cases-step.ts'
import { RoleChoice } from './role-choice.tsx'

type Props = { organizationId: string; member: OrganizationMember; onDone: () => void; onLeft: () => void }

function ChangeRole({ organizationId, member, onDone }: Props) {
  const { t } = useLingui()
  const [role, setRole] = useState(member.role)
  const { missing, whenComplete } = useNeeded({ role: role === member.role && t`Choose another role first.` })
  const save = useMutation({
    mutationFn: () =>
      request(organizationMemberRoutes.update, {
        params: { organizationId, organizationMemberId: member.id },
        ifMatch: member.version,
        body: { role },
      }),
    onSuccess: async (changed) => {
      await putItem(organizationMembersQuery(organizationId).queryKey, changed)
      onDone()
    },
  })
  return (
    <Form className="stack" onSubmit={() => whenComplete(save.mutate)}>
      <RoleChoice value={role} onChange={setRole} problem={missing('role')} />
      <ProblemNotice error={save.error} />
      <div>
        <Button type="submit" busy={save.isPending}>
          <Trans>Save the role</Trans>
        </Button>
      </div>
    </Form>
  )
}

/** One colleague: what they may do, and, for who runs the organization, another role or the end of it. */
export function Colleague(props: Props) {
  const { organizationId, member, onDone, onLeft } = props
  const { t } = useLingui()
  const { displayName, role, isMe, joinedAt, cases, conduct, can } = member
  const end = useMutation({
    mutationFn: () =>
      request(organizationMemberRoutes.end, {
        params: { organizationId, organizationMemberId: member.id },
        ifMatch: member.version,
      }),
    onSuccess: async () => {
      if (isMe) return onLeft()
      await queryClient.invalidateQueries({ queryKey: organizationMembersQuery(organizationId).queryKey })
      onDone()
    },
  })
  return (
    <>
      <PageHeading>{displayName}</PageHeading>
      <SummaryList>
        {!can.changeRole.allowed && (
          <SummaryLine label={<Trans>Role</Trans>}>
            {localize(ROLE_WORDS[role].name)}. {localize(ROLE_WORDS[role].about)}
          </SummaryLine>
        )}
        <SummaryLine label={<Trans>Here since</Trans>}>{formatMoment(joinedAt)}</SummaryLine>
        {conduct && (
          <SummaryLine label={<Trans>Code of conduct</Trans>}>
            {conduct.acceptedAt === null ? (
              <Trans>Not accepted yet</Trans>
            ) : conduct.isCurrent ? (
              <Trans>Accepted on {formatMoment(conduct.acceptedAt)}</Trans>
            ) : (
              <Trans>An earlier one accepted on {formatMoment(conduct.acceptedAt)}; asked again</Trans>
            )}
          </SummaryLine>
        )}
        {cases !== null && (
          <SummaryLine
            label={<Trans>Cases</Trans>}
            change={
              cases > 0 && (
                <Link
                  to="/o/$organizationId/members"
                  params={{ organizationId }}
                  search={{ step: casesStepOf(member.id) }}
                >
                  <Trans>Pass on</Trans>
                </Link>
              )
            }
          >
            {cases}
          </SummaryLine>
        )}
      </SummaryList>
      {can.changeRole.allowed && <ChangeRole key={member.version} {...props} />}
      <ProblemNotice error={end.error} />
      {can.end.allowed && (
        <RemoveButton
          label={isMe ? <Trans>Leave this organization</Trans> : <Trans>End the membership of {displayName}</Trans>}
          title={isMe ? <Trans>Leave this organization?</Trans> : <Trans>End the membership of {displayName}?</Trans>}
          confirm={isMe ? t`Leave` : t`End it`}
          cancel={t`Stay as it is`}
          busy={end.isPending}
          onRemove={() => end.mutate()}
        >
          <p>
            <Trans>It holds at once. What was written stays. A new invitation is the way back.</Trans>
          </p>
        </RemoveButton>
      )}
    </>
  )
}
