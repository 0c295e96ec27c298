import type { EntrustedCase } from '@holdfast/contracts/entrusted-cases'
import { organizationAllows } from '@holdfast/domain/permissions/organization-actions'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { organizationQuery } from '../api/organization-query.ts'
import { QueryBoundary } from '../api/query-boundary.tsx'
import type { StepSearch } from '../app/step-search.ts'
import { entrustedCasesQuery } from '../features/entrusted-cases/entrusted-cases.queries.ts'
import { EntrustedCasePart } from '../features/entrusted-cases/entrusted-case.tsx'
import { OfferLink } from '../features/entrusted-cases/offer-link.tsx'
import { useStateWords } from '../features/entrusted-cases/use-state-words.ts'
import { organizationMembersQuery } from '../features/organization-members/organization-members.queries.ts'
import { Icon } from '../ui/icon.tsx'
import { MainContent } from '../ui/main-content.tsx'
import { PageHeading } from '../ui/page.tsx'
import { RowWords } from '../ui/row-words.tsx'

type ListProps = { organizationId: string; items: readonly EntrustedCase[]; mayOffer: boolean }

function AllEntrusted({ organizationId, items, mayOffer }: ListProps) {
  const words = useStateWords()
  const to = { to: '/o/$organizationId/entrusted', params: { organizationId } } as const
  return (
    <>
      <PageHeading lead={<Trans>A family keeps its case, and you look after it until one of you ends it.</Trans>}>
        <Trans>Families’ own cases</Trans>
      </PageHeading>
      {mayOffer && (
        <div className="actions">
          <Link className="btn" {...to} search={{ step: 'new' }}>
            <Icon name="plus" small />
            <Trans>Make a link for a family</Trans>
          </Link>
        </div>
      )}
      {items.length === 0 ? (
        <p>
          <Trans>No family has entrusted a case yet.</Trans>
        </p>
      ) : (
        <ul className="group">
          {items.map(({ id, name, state, interventionist }) => (
            <li key={id}>
              <Link className="task" {...to} search={{ step: id }}>
                <RowWords
                  icon="briefcase"
                  name={name}
                  about={[words[state], state === 'accepted' && interventionist].filter(Boolean).join(' · ')}
                />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** The links of a practice for families, and the cases that it looks after for them. */
export default function EntrustedCasesPage() {
  const { organizationId } = useParams({ strict: false }) as { organizationId: string }
  const { step }: StepSearch = useSearch({ strict: false })
  const navigate = useNavigate()
  const entrusted = useQuery(entrustedCasesQuery(organizationId))
  const { data: members } = useQuery(organizationMembersQuery(organizationId))
  const { data: organization } = useQuery(organizationQuery(organizationId))
  const mayOffer = organizationAllows('entrusted_case.edit', organization?.role ?? null)
  const show = (shown: string) =>
    void navigate({ to: '/o/$organizationId/entrusted', params: { organizationId }, search: { step: shown } })
  return (
    <QueryBoundary query={entrusted}>
      {({ items }) => {
        const shown = items.find(({ id }) => id === step)
        return (
          <MainContent key={step ?? ''} narrow>
            {shown ? (
              <EntrustedCasePart organizationId={organizationId} entrusted={shown} members={members?.items ?? []} />
            ) : step === 'new' && mayOffer ? (
              <OfferLink organizationId={organizationId} onDone={({ id }) => show(id)} />
            ) : (
              <AllEntrusted organizationId={organizationId} items={items} mayOffer={mayOffer} />
            )}
          </MainContent>
        )
      }}
    </QueryBoundary>
  )
}
