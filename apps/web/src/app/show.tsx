import { Trans } from '@lingui/react/macro'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { problemMessage } from './problem-message.ts'

/** Shows what a query brought; says that it is coming, or what to do when it cannot. */
export function Show<T>({ query, children }: { query: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  if (query.data !== undefined) return children(query.data)
  if (query.isError)
    return (
      <main id="content" className="narrow" tabIndex={-1}>
        <Notice tone="caution" live>
          <p>{problemMessage(query.error)}</p>
          <Button look="quiet" onClick={() => void query.refetch()}>
            <Trans>Try again</Trans>
          </Button>
        </Notice>
      </main>
    )
  return (
    <main id="content" tabIndex={-1}>
      <p role="status" className="muted">
        <Trans>One moment…</Trans>
      </p>
    </main>
  )
}
