import { byUrgency } from '@holdfast/domain/crisis-contacts/contacts-in-reach'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { NumberRow } from '../features/crisis-contacts/number-row.tsx'
import { NumbersAsOf } from '../features/crisis-contacts/numbers-as-of.tsx'
import { useCrisisContacts } from '../features/crisis-contacts/use-contacts.ts'
import { useLacksEmergencyNumber } from '../features/crisis-contacts/use-lacks-emergency-number.ts'
import { NoEmergencyNumber } from '../features/crisis-contacts/no-emergency-number.tsx'
import { Ways } from '../features/crisis-contacts/ways.tsx'
import { useOrganizationId } from '../app/organization-on-screen.ts'
import { Notice } from '../ui/notice.tsx'
import { MainContent } from '../ui/main-content.tsx'
import { PageHeading } from '../ui/page.tsx'
import { PrintButton } from '../ui/print-button.tsx'

/** Every number to call, those for danger to life first, with where they come from and when they are looked at again. No account is needed. */
export default function CrisisPage() {
  const { t } = useLingui()
  const contacts = useCrisisContacts()
  const { first, others } = byUrgency(contacts)
  // most are there day and night: said once for all
  const usual = contacts[0]?.hours
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
      {first.map((contact, at) => (
        <div className="calls" key={contact.code}>
          <Ways contact={contact} isFirst={at === 0} />
        </div>
      ))}
      {others.length > 0 && (
        <ul className="group" aria-label={t`Other numbers`}>
          {others.map((contact) => (
            <NumberRow key={contact.code} contact={contact} hours={contact.hours === usual ? '' : contact.hours} />
          ))}
        </ul>
      )}
      <div>
        {usual && (
          <p className="small soft">
            <Trans>{usual}, where no other hours are said.</Trans>
          </p>
        )}
        <NumbersAsOf />
      </div>
      <PrintButton>
        <Trans>Print these numbers</Trans>
      </PrintButton>
      <p className="no-print">
        <Link to="/cards">
          <Trans>What to say and do in a crisis</Trans>
        </Link>
      </p>
      <p className="no-print">
        <Link to="/learn">
          <Trans>Learn: short lessons for you and your family</Trans>
        </Link>
      </p>
    </MainContent>
  )
}
