import { type OrganizationInvitation, organizationMemberRoutes } from '@holdfast/contracts/organization-members'
import { ROLE_WORDS } from '@holdfast/domain/organization-members/membership'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { putItem } from '../../api/list-cache.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { formatMoment, localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { CopyField } from '../../ui/copy-field.tsx'
import { organizationInvitationsQuery } from './organization-members.queries.ts'

type RowProps = { organizationId: string; invitation: OrganizationInvitation }

function InvitationRow({ organizationId, invitation }: RowProps) {
  const { t } = useLingui()
  const { id, name, role, link, letter, expiresAt, version } = invitation
  const until = formatMoment(expiresAt)
  const withdraw = useMutation({
    mutationFn: () =>
      request(organizationMemberRoutes.withdraw, {
        params: { organizationId, organizationInvitationId: id },
        ifMatch: version,
      }),
    onSuccess: (withdrawn) => putItem(organizationInvitationsQuery(organizationId).queryKey, withdrawn),
  })
  return (
    <li className="card stack">
      <p>
        <b>{name}</b> · {localize(ROLE_WORDS[role].name)}
      </p>
      {link && <CopyField label={t`Link for ${name}`} value={link} copy={t`Copy link`} copied={t`Copied`} />}
      <p className="meta">
        {letter === 'waiting' && <Trans>The e-mail is on its way.</Trans>}
        {letter === 'sent' && <Trans>The link is in the e-mail alone.</Trans>}
        {letter === 'failed' && (
          <Trans>The e-mail could not be delivered. Take the invitation back and make one without an address.</Trans>
        )}{' '}
        <Trans>Works once, until {until}.</Trans>
      </p>
      <ProblemNotice error={withdraw.error} />
      <div>
        <Button look="quiet" small busy={withdraw.isPending} onClick={() => withdraw.mutate()}>
          <Trans>Take the invitation of {name} back</Trans>
        </Button>
      </div>
    </li>
  )
}

/** Who is invited and has not come yet; nothing where nobody is. */
export function OpenInvitations({ organizationId }: { organizationId: string }) {
  const { data } = useQuery(organizationInvitationsQuery(organizationId))
  const open = data?.items.filter(({ state }) => state === 'open') ?? []
  if (open.length === 0) return null
  return (
    <section className="stack">
      <h2>
        <Trans>Invited</Trans>
      </h2>
      <ul className="stack">
        {open.map((invitation) => (
          <InvitationRow key={invitation.id} organizationId={organizationId} invitation={invitation} />
        ))}
      </ul>
    </section>
  )
}
