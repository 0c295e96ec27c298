import { crisisContactRoutes, type OrganizationContacts } from '@holdfast/contracts/crisis-contacts'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { keepContacts } from './contacts.queries.ts'

type Props = { organizationId: string; hidden: OrganizationContacts['hidden']; mayEdit: boolean }

/** The standard numbers that this organization does not show, each with the way back. */
export function HiddenContacts({ organizationId, hidden, mayEdit }: Props) {
  const { t } = useLingui()
  const show = useMutation({
    mutationFn: ({ contactId, version }: OrganizationContacts['hidden'][number]) =>
      request(crisisContactRoutes.remove, {
        params: { organizationId, crisisContactId: contactId },
        ifMatch: version,
      }),
    onSuccess: (contacts) => keepContacts(organizationId, contacts),
  })
  return (
    <section className="stack">
      <h2>
        <Trans>Not shown here</Trans>
      </h2>
      <ProblemNotice error={show.error} />
      <ul className="tasks">
        {hidden.map((one) => (
          <li key={one.code}>
            <span>{one.label}</span>
            {mayEdit && (
              <Button
                look="quiet"
                small
                aria-label={t`Show it again: ${one.label}`}
                busy={show.isPending}
                onClick={() => show.mutate(one)}
              >
                <Trans>Show it again</Trans>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
