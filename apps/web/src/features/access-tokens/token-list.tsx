import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { QueryPart } from '../../api/query-boundary.tsx'
import { Empty } from '../../ui/empty.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { accessTokensQuery, type TokensOf } from './access-tokens.queries.ts'
import { TokenRow } from './token-row.tsx'

/** All tokens of the person or of the practice; `add` leads to a new one. */
export function TokenList({ organizationId, add }: TokensOf & { add: ReactNode }) {
  const tokens = useQuery(accessTokensQuery({ organizationId }))
  return (
    <>
      <PageHeading
        lead={
          organizationId === null ? (
            <Trans>A program acts for you, with no more rights than you have.</Trans>
          ) : (
            <Trans>A program of the practice. It opens no case, no letter and no name.</Trans>
          )
        }
      >
        <Trans>Access for programs</Trans>
      </PageHeading>
      <div className="actions">{add}</div>
      <QueryPart query={tokens}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>
              <Trans>No program has access.</Trans>
            </Empty>
          ) : (
            <ul className="stack">
              {items.map((token) => (
                <TokenRow key={token.id} organizationId={organizationId} token={token} />
              ))}
            </ul>
          )
        }
      </QueryPart>
    </>
  )
}
