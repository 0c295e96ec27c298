import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { PageLink } from '../ui/navigation.tsx'
import { Notice } from '../ui/notice.tsx'
import type { Answered } from './answered.ts'
import { problemMessage } from './problem-message.ts'
import { isProblem } from './request.ts'

type Props<T> = { query: Answered<T>; children: (data: T) => ReactNode }

/** Shows a page of what a query brought; says that it is coming, or what to do when it cannot. */
export function QueryBoundary<T>({ query, children }: Props<T>) {
  if (query.data !== undefined) return children(query.data)
  return (
    <main id="content" className="page" tabIndex={-1}>
      {query.isError && (
        <h1>
          {isProblem(query.error, 'not-found') ? (
            <Trans>This page is not here</Trans>
          ) : (
            <Trans>This page does not open right now</Trans>
          )}
        </h1>
      )}
      <QueryFallback query={query} />
    </main>
  )
}

/** The same for one part of a page. */
export function QueryPart<T>({ query, children }: Props<T>) {
  return query.data === undefined ? <QueryFallback query={query} /> : children(query.data)
}

function QueryFallback({ query }: { query: Answered<unknown> }) {
  if (!query.isError)
    return (
      <p role="status" className="muted">
        <Trans>One moment…</Trans>
      </p>
    )
  return (
    <Notice tone="caution" live>
      <p>{problemMessage(query.error)}</p>
      {isProblem(query.error, 'not-found') ? (
        <p>
          <PageLink href="/home">
            <Trans>Go to your cases</Trans>
          </PageLink>
        </p>
      ) : (
        <Button look="quiet" onClick={() => void query.refetch()}>
          <Trans>Try again</Trans>
        </Button>
      )}
    </Notice>
  )
}
