import { crisisContactRoutes } from '@holdfast/contracts/crisis-contacts'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { RemoveButton } from '../../ui/remove-button.tsx'
import type { ContactPageProps } from './contact-details.tsx'
import { changeStepOf } from './contact-fields.ts'
import { keepContacts } from './contacts.queries.ts'

/** What may be done with one number: change or remove an own one; put another in the place of a standard one, or hide it. */
export function ContactSteps(page: ContactPageProps) {
  const { own, canHide } = page.contact
  if (own) return <OwnContactSteps {...page} />
  if (canHide) return <StandardContactSteps {...page} />
  return (
    <p className="muted">
      <Trans>This number stays on every screen.</Trans>
    </p>
  )
}

function ToForm({ organizationId, contact, children }: ContactPageProps & { children: ReactNode }) {
  return (
    <Link
      className="btn"
      to="/o/$organizationId/crisis-contacts"
      params={{ organizationId }}
      search={{ step: changeStepOf(contact.code) }}
    >
      {children}
    </Link>
  )
}

function OwnContactSteps(page: ContactPageProps) {
  const { t } = useLingui()
  const { organizationId, contact, onDone } = page
  const remove = useMutation({
    mutationFn: () =>
      request(crisisContactRoutes.remove, {
        params: { organizationId, crisisContactId: contact.contactId ?? '' },
        ifMatch: contact.version ?? 0,
      }),
    onSuccess: async (contacts) => {
      await keepContacts(organizationId, contacts)
      onDone()
    },
  })
  return (
    <>
      <ProblemNotice error={remove.error} />
      <div className="actions">
        <ToForm {...page}>
          <Trans>Change it</Trans>
        </ToForm>
        <RemoveButton
          label={contact.replaces ? <Trans>Back to the standard number</Trans> : <Trans>Remove it</Trans>}
          title={<Trans>Remove this number?</Trans>}
          confirm={t`Remove it`}
          cancel={t`Keep it`}
          busy={remove.isPending}
          onRemove={() => remove.mutate()}
        >
          <p>
            <Trans>Nobody in your cases sees it any more.</Trans>
          </p>
        </RemoveButton>
      </div>
    </>
  )
}

function StandardContactSteps(page: ContactPageProps) {
  const { organizationId, contact, onDone } = page
  const hide = useMutation({
    mutationFn: () => request(crisisContactRoutes.hide, { params: { organizationId }, body: { code: contact.code } }),
    onSuccess: async (contacts) => {
      await keepContacts(organizationId, contacts)
      onDone()
    },
  })
  return (
    <>
      <ProblemNotice error={hide.error} />
      <div className="actions">
        <ToForm {...page}>
          <Trans>Use another number instead</Trans>
        </ToForm>
        <Button look="text" busy={hide.isPending} onClick={() => hide.mutate()}>
          <Trans>Do not show it here</Trans>
        </Button>
      </div>
    </>
  )
}
