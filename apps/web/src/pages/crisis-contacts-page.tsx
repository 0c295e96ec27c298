import { crisisContactRoutes } from '@holdfast/contracts/crisis-contacts'
import { Trans } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { request } from '../api/client.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { QueryBoundary } from '../api/query-boundary.tsx'
import { ContactCard } from '../features/crisis-contacts/contact-card.tsx'
import { CountryForm } from '../features/crisis-contacts/country-form.tsx'
import { contactOf, newDraft } from '../features/crisis-contacts/contact-fields.ts'
import { ContactForm, type TypedContact } from '../features/crisis-contacts/contact-form.tsx'
import { organizationContactsQuery, keepContacts } from '../features/crisis-contacts/contacts.queries.ts'
import { Button } from '../ui/button.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { MainContent } from '../ui/main-content.tsx'
import { PageHeading } from '../ui/page.tsx'

/** The numbers at the top of every page of this organization, and how to make them local ones. */
export default function CrisisContactsPage() {
  const { organizationId } = useParams({ strict: false }) as { organizationId: string }
  const contacts = useQuery(organizationContactsQuery(organizationId))
  const add = useMutation({
    mutationFn: ({ draft, country }: TypedContact & { country: string }) =>
      request(crisisContactRoutes.add, { params: { organizationId }, body: contactOf(draft, country) }),
    onSuccess: (contacts, { clear }) => {
      clear()
      return keepContacts(organizationId, contacts)
    },
  })
  const show = useMutation({
    mutationFn: ({ contactId, version }: { contactId: string; version: number }) =>
      request(crisisContactRoutes.remove, {
        params: { organizationId, crisisContactId: contactId },
        ifMatch: version,
      }),
    onSuccess: (contacts) => keepContacts(organizationId, contacts),
  })
  return (
    <QueryBoundary query={contacts}>
      {({ items, hidden, today, country, can }) => (
        <MainContent narrow>
          <PageHeading
            lead={
              can.edit.allowed && (
                <Trans>
                  They are at the top of every page of your cases. Add a local number, or put it in the place of one.
                </Trans>
              )
            }
          >
            <Trans>Crisis numbers</Trans>
          </PageHeading>
          <p>
            <Link to="/home">
              <Trans>Your cases</Trans>
            </Link>
          </p>
          {can.edit.allowed && <CountryForm organizationId={organizationId} />}
          <section className="stack">
            <h2>
              <Trans>Shown now</Trans>
            </h2>
            {items.map((contact) => (
              <ContactCard
                key={contact.code}
                organizationId={organizationId}
                contact={contact}
                country={country}
                today={today}
                mayEdit={can.edit.allowed}
              />
            ))}
          </section>
          {hidden.length > 0 && (
            <section className="stack">
              <h2>
                <Trans>Not shown here</Trans>
              </h2>
              <ProblemNotice error={show.error} />
              <ul className="tasks">
                {hidden.map((one) => (
                  <li key={one.code}>
                    <span>{one.label}</span>
                    {can.edit.allowed && (
                      <Button look="quiet" busy={show.isPending} onClick={() => show.mutate(one)}>
                        <Trans>Show it again</Trans>
                      </Button>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )}
          {can.edit.allowed && (
            <Disclosure summary={<Trans>Add a number</Trans>}>
              <ContactForm
                key={items.length}
                keptAs={`${organizationId}.new`}
                draft={newDraft()}
                busy={add.isPending}
                error={add.error}
                onSave={(typed) => add.mutate({ ...typed, country })}
              />
            </Disclosure>
          )}
        </MainContent>
      )}
    </QueryBoundary>
  )
}
