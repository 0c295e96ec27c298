import { crisisContactRoutes, type OrganizationContact } from '@holdfast/contracts/crisis-contacts'
import { isOverdue } from '@holdfast/domain/content/override'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { ContactLinks } from './contact-links.tsx'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { formatDate } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { RemoveButton } from '../../ui/remove-button.tsx'
import { contactOf, type ContactDraft, draftOf, newDraft } from './contact-fields.ts'
import { ContactForm, type TypedContact } from './contact-form.tsx'
import { keepContacts } from './contacts.queries.ts'

type StepProps = { organizationId: string; contact: OrganizationContact; country: string }
type Props = StepProps & { today: string; mayEdit: boolean }

/** One number as everyone here sees it, and what those who run the organization may do with it. */
export function ContactCard({ today, mayEdit, ...steps }: Props) {
  const { contact } = steps
  return (
    <Card>
      <h3>{contact.label}</h3>
      <div className="contact-links">
        <ContactLinks contact={contact} />
      </div>
      <p className="muted">{contact.hours}</p>
      <p className="muted">
        {contact.source}
        <br />
        <Trans>
          Checked on {formatDate(contact.asOf)}, to be checked again by {formatDate(contact.reviewBy)}
        </Trans>
        {isOverdue(contact.reviewBy, today) && (
          <span className="tag missing">
            {' '}
            · <Trans>Due to be checked</Trans>
          </span>
        )}
      </p>
      {mayEdit &&
        (contact.own ? (
          <OwnContactSteps key={contact.version} {...steps} />
        ) : contact.canHide ? (
          <StandardContactSteps {...steps} />
        ) : (
          <p className="muted">
            <Trans>This number stays on every screen.</Trans>
          </p>
        ))}
    </Card>
  )
}

function OwnContactSteps({ organizationId, contact, country }: StepProps) {
  const { t } = useLingui()
  const params = { organizationId, crisisContactId: contact.contactId ?? '' }
  const ifMatch = contact.version ?? 0
  const save = useMutation({
    mutationFn: ({ draft }: TypedContact) =>
      request(crisisContactRoutes.update, { params, ifMatch, body: contactOf(draft, contact.own?.country ?? country) }),
    onSuccess: (contacts, { clear }) => {
      clear()
      return keepContacts(organizationId, contacts)
    },
  })
  const remove = useMutation({
    mutationFn: () => request(crisisContactRoutes.remove, { params, ifMatch }),
    onSuccess: (contacts) => keepContacts(organizationId, contacts),
  })
  return (
    <>
      <Disclosure summary={<Trans>Change it</Trans>}>
        <ContactForm
          keptAs={params.crisisContactId}
          draft={contact.own ? draftOf(contact.own) : newDraft()}
          busy={save.isPending}
          error={save.error}
          onSave={save.mutate}
        />
      </Disclosure>
      <ProblemNotice error={remove.error} />
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
    </>
  )
}

function StandardContactSteps({ organizationId, contact, country }: StepProps) {
  const params = { organizationId }
  const replace = useMutation({
    mutationFn: ({ draft }: TypedContact) =>
      request(crisisContactRoutes.add, { params, body: { ...contactOf(draft, country), replaces: contact.code } }),
    onSuccess: (contacts, { clear }) => {
      clear()
      return keepContacts(organizationId, contacts)
    },
  })
  const hide = useMutation({
    mutationFn: () => request(crisisContactRoutes.hide, { params, body: { code: contact.code } }),
    onSuccess: (contacts) => keepContacts(organizationId, contacts),
  })
  return (
    <>
      <Disclosure summary={<Trans>Use another number instead</Trans>}>
        <ContactForm
          keptAs={`${organizationId}.${contact.code}`}
          draft={newDraft(contact.kind as ContactDraft['kind'])}
          busy={replace.isPending}
          error={replace.error}
          onSave={replace.mutate}
        />
      </Disclosure>
      <ProblemNotice error={hide.error} />
      <div>
        <Button look="text" busy={hide.isPending} onClick={() => hide.mutate()}>
          <Trans>Do not show it here</Trans>
        </Button>
      </div>
    </>
  )
}
