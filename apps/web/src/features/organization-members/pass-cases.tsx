import { type OrganizationMember, organizationMemberRoutes } from '@holdfast/contracts/organization-members'
import { TAKES_OVER } from '@holdfast/domain/organization-members/membership'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient, request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { formatMoment } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import { casesToPassQuery, organizationMembersQuery } from './organization-members.queries.ts'

type Props = {
  organizationId: string
  member: OrganizationMember
  members: readonly OrganizationMember[]
  onDone: () => void
}

/** Passes the cases of a colleague to others, each for itself; nobody here reads a word of them. */
export function PassCases({ organizationId, member, members, onDone }: Props) {
  const { t } = useLingui()
  const { id, displayName } = member
  const [chosen, setChosen] = useState<Record<string, string>>({})
  const { data } = useQuery(casesToPassQuery(organizationId, id))
  const cases = data?.cases ?? []
  const receivers = members.filter((one) => one.id !== id && !one.isMe && TAKES_OVER.includes(one.role))
  const passes = cases.flatMap(({ caseId }) => {
    const to = chosen[caseId]
    return to ? [{ caseId, toOrganizationMemberId: to }] : []
  })
  const { missing, whenComplete } = useNeeded({ first: passes.length === 0 && t`Choose who takes it over.` })
  const pass = useMutation({
    mutationFn: () =>
      request(organizationMemberRoutes.passCases, {
        params: { organizationId, organizationMemberId: id },
        body: { passes },
      }),
    onSuccess: async (left) => {
      queryClient.setQueryData(casesToPassQuery(organizationId, id).queryKey, left)
      await queryClient.invalidateQueries({ queryKey: organizationMembersQuery(organizationId).queryKey })
      onDone()
    },
  })
  return (
    <>
      <PageHeading
        lead={
          <Trans>
            You read none of it. Whoever takes a case over reads it from then on, {displayName} no more. The family sees
            who it is.
          </Trans>
        }
      >
        <Trans>Cases of {displayName}</Trans>
      </PageHeading>
      {receivers.length === 0 ? (
        <p>
          <Trans>Nobody else here takes cases over. Invite an interventionist first.</Trans>
        </p>
      ) : (
        <Form className="stack-l" onSubmit={() => whenComplete(pass.mutate)}>
          {cases.map(({ caseId, since }, at) => (
            <Select
              key={caseId}
              label={t`Case ${at + 1}`}
              hint={t`In it since ${formatMoment(since)}`}
              value={chosen[caseId] ?? ''}
              problem={at === 0 ? missing('first') : undefined}
              options={[
                { value: '', label: t`Stays with ${displayName}` },
                ...receivers.map((one) => ({ value: one.id, label: one.displayName })),
              ]}
              onChange={(to) => setChosen((before) => ({ ...before, [caseId]: to }))}
            />
          ))}
          <ProblemNotice error={pass.error} />
          {cases.length > 0 && (
            <div>
              <Button type="submit" busy={pass.isPending}>
                <Plural value={Math.max(passes.length, 1)} one="Pass # case on" other="Pass # cases on" />
              </Button>
            </div>
          )}
        </Form>
      )}
    </>
  )
}
