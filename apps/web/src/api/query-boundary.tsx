import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { PageLink, useNavigation } from '../ui/navigation.tsx'
import { Notice } from '../ui/notice.tsx'
import { Skeleton, templateOf } from '../ui/skeleton.tsx'
import type { Answered } from './answered.ts'
import { conductAskedBy, problemMessage } from './problem-message.ts'
import { isProblem } from './request.ts'

type Props<T> = { query: Answered<T>; children: (data: T) => ReactNode }

/** Shows a page of what a query brought; says that it is coming, or what to do when it cannot. */
export function QueryBoundary<T>({ query, children }: Props<T>) {
  if (query.data !== undefined) return children(query.data)
  return (
    <main id="content" className="page" tabIndex={-1}>
      {query.isError && (
        <h1>
          <WhatIsWrong error={query.error} />
        </h1>
      )}
      <PageFallback query={query} />
    </main>
  )
}

/** The same for one part of a page. */
export function QueryPart<T>({ query, children }: Props<T>) {
  if (query.data !== undefined) return children(query.data)
  if (query.isError) return <Failed query={query} />
  return (
    <p role="status" className="muted">
      <Trans>One moment…</Trans>
    </p>
  )
}

function WhatIsWrong({ error }: { error: unknown }) {
  if (isProblem(error, 'not-found')) return <Trans>This page is not here</Trans>
  if (isProblem(error, 'forbidden')) return <Trans>This page is for others in the case</Trans>
  if (conductAskedBy(error)) return <Trans>The code of conduct has changed</Trans>
  return <Trans>This page does not open right now</Trans>
}

// what stays as it is however often somebody asks
const isFinal = (error: unknown): boolean => isProblem(error, 'not-found') || isProblem(error, 'forbidden')

function PageFallback({ query }: { query: Answered<unknown> }) {
  const { pathname, search } = useNavigation()
  return query.isError ? <Failed query={query} /> : <Skeleton template={templateOf(pathname, search)} />
}

function Failed({ query }: { query: Answered<unknown> }) {
  const organizationId = conductAskedBy(query.error)
  return (
    <Notice tone="caution" live>
      <p>{problemMessage(query.error)}</p>
      {organizationId ? (
        <p>
          <PageLink href={`/o/${organizationId}/conduct`}>
            <Trans>Read the code of conduct and accept it</Trans>
          </PageLink>
        </p>
      ) : isFinal(query.error) ? (
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
