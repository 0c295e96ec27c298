import type { OrganizationContacts } from '@holdfast/contracts/crisis-contacts'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { QueryBoundary } from '../api/query-boundary.tsx'
import type { StepSearch } from '../app/step-search.ts'
import { AddContact, ChangeContact } from '../features/crisis-contacts/change-contact.tsx'
import { ContactDetails } from '../features/crisis-contacts/contact-details.tsx'
import { changeStepOf } from '../features/crisis-contacts/contact-fields.ts'
import { ContactRow } from '../features/crisis-contacts/contact-row.tsx'
import { organizationContactsQuery } from '../features/crisis-contacts/contacts.queries.ts'
import { countryName } from '../features/crisis-contacts/countries.ts'
import { CountryForm } from '../features/crisis-contacts/country-form.tsx'
import { HiddenContacts } from '../features/crisis-contacts/hidden-contacts.tsx'
import { Icon } from '../ui/icon.tsx'
import { MainContent } from '../ui/main-content.tsx'
import { PageHeading } from '../ui/page.tsx'
import { SummaryLine, SummaryList } from '../ui/summary-list.tsx'

type ListProps = OrganizationContacts & { organizationId: string }

/** All numbers as rows, the urgent ones first. */
function AllContacts({ organizationId, items, hidden, today, country, can }: ListProps) {
  const mayEdit = can.edit.allowed
  const to = { to: '/o/$organizationId/crisis-contacts', params: { organizationId } } as const
  return (
    <>
      <PageHeading lead={<Trans>They are at the top of every page of your cases.</Trans>}>
        <Trans>Crisis numbers</Trans>
      </PageHeading>
      <ul className="group">
        {items.map((contact) => (
          <li key={contact.code}>
            <ContactRow organizationId={organizationId} contact={contact} today={today} />
          </li>
        ))}
      </ul>
      {mayEdit && (
        <div className="actions">
          <Link className="btn quiet" {...to} search={{ step: 'add' }}>
            <Icon name="plus" small />
            <Trans>Add a number</Trans>
          </Link>
        </div>
      )}
      {hidden.length > 0 && <HiddenContacts organizationId={organizationId} hidden={hidden} mayEdit={mayEdit} />}
      <SummaryList>
        <SummaryLine
          label={<Trans>Your country</Trans>}
          change={
            mayEdit && (
              <Link {...to} search={{ step: 'country' }}>
                <Trans>Change</Trans>
              </Link>
            )
          }
        >
          {countryName(country)}
        </SummaryLine>
      </SummaryList>
    </>
  )
}

type StepProps = ListProps & { step: StepSearch['step']; onDone: () => void }

/** One number, or one form, as the address names it; all numbers where it names none. */
function Step({ step, onDone, ...list }: StepProps) {
  const { organizationId, items, today, country, can } = list
  const page = { organizationId, onDone, country }
  const shown = items.find(({ code }) => code === step)
  if (shown) return <ContactDetails {...page} contact={shown} today={today} mayEdit={can.edit.allowed} />
  const changed = items.find(({ code }) => changeStepOf(code) === step)
  if (!can.edit.allowed) return <AllContacts {...list} />
  if (changed) return <ChangeContact {...page} contact={changed} />
  if (step === 'add') return <AddContact {...page} />
  if (step === 'country')
    return (
      <>
        <PageHeading lead={<Trans>The numbers of that country are shown, beside your own.</Trans>}>
          <Trans>Your country</Trans>
        </PageHeading>
        <CountryForm {...page} />
      </>
    )
  return <AllContacts {...list} />
}

/** The numbers at the top of every page of this organization, and how to make them local ones. */
export default function CrisisContactsPage() {
  const { organizationId } = useParams({ strict: false }) as { organizationId: string }
  const { step }: StepSearch = useSearch({ strict: false })
  const contacts = useQuery(organizationContactsQuery(organizationId))
  const navigate = useNavigate()
  const onDone = () => void navigate({ to: '/o/$organizationId/crisis-contacts', params: { organizationId } })
  return (
    <QueryBoundary query={contacts}>
      {(data) => (
        <MainContent key={step ?? ''} narrow>
          <Step {...data} organizationId={organizationId} step={step} onDone={onDone} />
        </MainContent>
      )}
    </QueryBoundary>
  )
}
