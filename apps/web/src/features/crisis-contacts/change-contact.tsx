import { crisisContactRoutes, type OrganizationContacts } from '@holdfast/contracts/crisis-contacts'
import { Trans } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { PageHeading } from '../../ui/page.tsx'
import type { ContactPageProps } from './contact-details.tsx'
import { type ContactDraft, contactOf, draftOf, newDraft } from './contact-fields.ts'
import { ContactForm, type TypedContact } from './contact-form.tsx'
import { keepContacts } from './contacts.queries.ts'

type NewProps = Omit<ContactPageProps, 'contact'> & { country: string }
type Props = ContactPageProps & { country: string }

function useSave({ organizationId, onDone }: NewProps, send: (draft: ContactDraft) => Promise<OrganizationContacts>) {
  const save = useMutation({
    mutationFn: ({ draft }: TypedContact) => send(draft),
    onSuccess: async (contacts, { clear }) => {
      clear()
      await keepContacts(organizationId, contacts)
      onDone()
    },
  })
  return { busy: save.isPending, error: save.error, onSave: save.mutate }
}

/** A number that the organization adds to the standard ones. */
export function AddContact(page: NewProps) {
  const { organizationId, country } = page
  const form = useSave(page, (draft) =>
    request(crisisContactRoutes.add, { params: { organizationId }, body: contactOf(draft, country) }),
  )
  return (
    <>
      <PageHeading lead={<Trans>Everyone in your cases sees it beside the first numbers.</Trans>}>
        <Trans>Add a number</Trans>
      </PageHeading>
      <ContactForm keptAs={`${organizationId}.new`} draft={newDraft()} {...form} />
    </>
  )
}

/** An own number in other words, or one that is put in the place of a standard one. */
export function ChangeContact(page: Props) {
  const { label, own } = page.contact
  return (
    <>
      <PageHeading eyebrow={label}>
        {own ? <Trans>Change this number</Trans> : <Trans>Use another number instead</Trans>}
      </PageHeading>
      {own ? <ChangeOwn {...page} /> : <Replace {...page} />}
    </>
  )
}

function ChangeOwn(page: Props) {
  const { organizationId, contact, country } = page
  const crisisContactId = contact.contactId ?? ''
  const form = useSave(page, (draft) =>
    request(crisisContactRoutes.update, {
      params: { organizationId, crisisContactId },
      ifMatch: contact.version ?? 0,
      body: contactOf(draft, contact.own?.country ?? country),
    }),
  )
  const draft = contact.own ? draftOf(contact.own) : newDraft()
  return <ContactForm key={contact.version} keptAs={crisisContactId} draft={draft} {...form} />
}

function Replace(page: Props) {
  const { organizationId, contact, country } = page
  const form = useSave(page, (draft) =>
    request(crisisContactRoutes.add, {
      params: { organizationId },
      body: { ...contactOf(draft, country), replaces: contact.code },
    }),
  )
  const draft = newDraft(contact.kind as ContactDraft['kind'])
  return <ContactForm keptAs={`${organizationId}.${contact.code}`} draft={draft} {...form} />
}
