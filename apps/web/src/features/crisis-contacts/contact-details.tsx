import type { OrganizationContact } from '@holdfast/contracts/crisis-contacts'
import { isOverdue } from '@holdfast/domain/content/override'
import { Trans } from '@lingui/react/macro'
import { formatDate } from '../../i18n/localize.ts'
import { PageHeading } from '../../ui/page.tsx'
import { SummaryLine, SummaryList } from '../../ui/summary-list.tsx'
import { ContactSteps } from './contact-steps.tsx'
import { Ways } from './ways.tsx'

/** What the page about one number is given; `onDone` leads back to all numbers. */
export type ContactPageProps = {
  organizationId: string
  contact: OrganizationContact
  onDone: () => void
}
type Props = ContactPageProps & { today: string; mayEdit: boolean }

/** One number as everyone here sees it, who checked it when, and what those who run the organization may do with it. */
export function ContactDetails({ today, mayEdit, ...page }: Props) {
  const { label, hours, url, source, asOf, reviewBy } = page.contact
  return (
    <>
      <PageHeading>{label}</PageHeading>
      <div className="calls">
        <Ways contact={page.contact} />
      </div>
      <section className="card">
        <SummaryList>
          {hours && <SummaryLine label={<Trans>When somebody answers</Trans>}>{hours}</SummaryLine>}
          {url && (
            <SummaryLine label={<Trans>Web page</Trans>}>
              <a className="contact-link" href={url} rel="noreferrer" target="_blank">
                {url}
              </a>
            </SummaryLine>
          )}
          {source !== url && <SummaryLine label={<Trans>Where it comes from</Trans>}>{source}</SummaryLine>}
          <SummaryLine label={<Trans>Checked</Trans>}>
            <Trans>
              On {formatDate(asOf)}, to be checked again by {formatDate(reviewBy)}
            </Trans>
            {isOverdue(reviewBy, today) && (
              <span className="tag missing">
                {' '}
                · <Trans>Due to be checked</Trans>
              </span>
            )}
          </SummaryLine>
        </SummaryList>
      </section>
      {mayEdit && <ContactSteps {...page} />}
    </>
  )
}
