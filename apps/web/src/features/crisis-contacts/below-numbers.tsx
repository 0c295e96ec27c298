import { useOrganizationId } from '../../app/organization-on-screen.ts'
import { HelpPages } from './help-pages.tsx'
import { NumbersAsOf } from './numbers-as-of.tsx'
import { PracticeContact } from './practice-contact.tsx'

/** What else helps in a crisis, and how old the numbers are. */
export default function BelowNumbers() {
  const organizationId = useOrganizationId()
  return (
    <>
      <PracticeContact />
      <HelpPages organizationId={organizationId} />
      <NumbersAsOf />
    </>
  )
}
