import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { ContactLinks } from '../features/crisis-contacts/contact-links.tsx'
import { useCrisisContacts } from '../features/crisis-contacts/use-contacts.ts'
import { useLacksEmergencyNumber } from '../features/crisis-contacts/use-lacks-emergency-number.ts'
import { NoEmergencyNumber } from '../features/crisis-contacts/no-emergency-number.tsx'
import { useOrganizationId } from '../app/organization-on-screen.ts'
import { formatDate } from '../i18n/localize.ts'
import { Card } from '../ui/card.tsx'
import { Notice } from '../ui/notice.tsx'
import { MainContent } from '../ui/main-content.tsx'
import { PageHeading } from '../ui/page.tsx'
import { PrintButton } from '../ui/print-button.tsx'

/** Every number to call, with where it comes from and when it is looked at again. No account is needed. */
export default function CrisisPage() {
  const contacts = useCrisisContacts()
  const lacksEmergency = useLacksEmergencyNumber()
  const organizationId = useOrganizationId()
  return (
    <MainContent narrow>
      <PageHeading
        lead={<Trans>If someone may be hurt right now, call the first number. You do not have to be sure.</Trans>}
      >
        <Trans>Who to call</Trans>
      </PageHeading>
      {lacksEmergency && (
        <Notice tone="caution">
          <p>
            <NoEmergencyNumber organizationId={organizationId} />
          </p>
        </Notice>
      )}
      {contacts.map((contact) => (
        <Card key={contact.code}>
          <h2>{contact.label}</h2>
          <p className="row">
            <ContactLinks contact={contact} />
          </p>
          <p>{contact.hours}</p>
          <p className="muted">
            {contact.url && (
              <>
                <a href={contact.url} rel="noreferrer" target="_blank">
                  {contact.url.replace(/^https:\/\/(www\.)?/, '')}
                </a>
                <br />
              </>
            )}
            <Trans>
              As of {formatDate(contact.asOf)}. To be checked again by {formatDate(contact.reviewBy)}.
            </Trans>
          </p>
        </Card>
      ))}
      <PrintButton>
        <Trans>Print these numbers</Trans>
      </PrintButton>
      <p className="no-print">
        <Link to="/cards">
          <Trans>What to say and do in a crisis</Trans>
        </Link>
      </p>
    </MainContent>
  )
}
