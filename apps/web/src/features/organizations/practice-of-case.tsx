import { RETAINED } from '@holdfast/domain/organizations/settings'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { organizationQuery } from '../../api/organization-query.ts'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { SummaryLine, SummaryList } from '../../ui/summary-list.tsx'
import { useRetentionWords } from './use-retention-words.ts'

/** On a page of the case: which practice helps, how the family reaches it, and how long it keeps what; nothing in a family's own. */
export function PracticeOfCase({ organizationId }: { organizationId: string }) {
  const { names, said } = useRetentionWords()
  const { data } = useQuery(organizationQuery(organizationId))
  if (data?.kind !== 'practice') return null
  const { name, contact, retention, role } = data
  const { phone } = contact
  const when = [contact.hours, contact.reply].filter(Boolean).join(' · ')
  return (
    <Card>
      <h2>{name}</h2>
      {(contact.name || phone) && (
        <p>
          {contact.name} {phone && <a href={`tel:${phone}`}>{phone}</a>}
        </p>
      )}
      {when && <p className="small soft">{when}</p>}
      {role !== null && (
        <p>
          <Link to="/o/$organizationId" params={{ organizationId }}>
            <Trans>Places, texts and colleagues of the practice</Trans>
          </Link>
        </p>
      )}
      <Disclosure summary={<Trans>How long the practice keeps things</Trans>}>
        <SummaryList>
          {RETAINED.map((kind) => (
            <SummaryLine key={kind} label={names[kind]}>
              {said(retention[kind])}
            </SummaryLine>
          ))}
        </SummaryList>
      </Disclosure>
    </Card>
  )
}
