import { organizationMemberRoutes } from '@holdfast/contracts/organization-members'
import type { OrganizationRole } from '@holdfast/domain/permissions/roles'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { addItem, newestFirst } from '../../api/list-cache.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import { organizationInvitationsQuery } from './organization-members.queries.ts'
import { RoleChoice } from './role-choice.tsx'

type Draft = { name: string; email: string; role: OrganizationRole }
const NEW: Draft = { name: '', email: '', role: 'interventionist' }

/** Asks a colleague in: a name, a role, and an address where the link goes by e-mail. */
export function InviteColleague({ organizationId, onDone }: { organizationId: string; onDone: () => void }) {
  const { t } = useLingui()
  const [draft, setDraft, clear] = usePersistedState(`colleague.${organizationId}`, NEW)
  const { name, email, role } = draft
  const { missing, whenComplete } = useNeeded({ name: name.trim() === '' && t`Enter a name.` })
  const invite = useMutation({
    mutationFn: () =>
      request(organizationMemberRoutes.invite, {
        params: { organizationId },
        body: { name, role, ...(email.trim() && { email: email.trim() }) },
      }),
    onSuccess: async (made) => {
      clear()
      await addItem(organizationInvitationsQuery(organizationId).queryKey, made, newestFirst)
      onDone()
    },
  })
  const problemOf = (field: string) => fieldProblem(invite.error, field)
  return (
    <>
      <PageHeading lead={<Trans>They see no case by this. They are invited to each case for itself.</Trans>}>
        <Trans>Invite a colleague</Trans>
      </PageHeading>
      <Form className="stack-l" onSubmit={() => whenComplete(invite.mutate)}>
        <TextField
          label={t`Name`}
          value={name}
          onChange={(given) => setDraft({ ...draft, name: given })}
          problem={missing('name') ?? problemOf('name')}
        />
        <RoleChoice
          value={role}
          onChange={(given) => setDraft({ ...draft, role: given })}
          problem={problemOf('role')}
        />
        <TextField
          label={t`E-mail address`}
          hint={t`The link goes there. Without one, you copy the link and hand it over.`}
          type="email"
          value={email}
          onChange={(given) => setDraft({ ...draft, email: given })}
          problem={problemOf('email')}
        />
        {!problemOf('name') && !problemOf('email') && <ProblemNotice error={invite.error} />}
        <div>
          <Button type="submit" busy={invite.isPending}>
            <Trans>Invite</Trans>
          </Button>
        </div>
      </Form>
    </>
  )
}
