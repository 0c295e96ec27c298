import { keptWordsRoutes } from '@holdfast/contracts/kept-words'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { QueryPart } from '../../api/query-boundary.tsx'
import { useSession } from '../../app/session.ts'
import { KeptWordsCard } from './kept-words-card.tsx'

/** What somebody wrote in plans that they were taken out of: theirs alone, to read and to take along. Nothing where there is none. */
export function KeptWordsList() {
  const session = useSession()
  const query = useQuery({
    queryKey: ['kept-words'],
    queryFn: () => request(keptWordsRoutes.list, { query: {} }),
    // not shown to a session that a link alone has opened
    enabled: session?.isLinkOnly === false,
  })
  if (!query.isError && (query.data?.items.length ?? 0) === 0) return null
  return (
    <section className="stack">
      <h2>
        <Trans>What you wrote, and keep</Trans>
      </h2>
      <QueryPart query={query}>
        {({ items }) => (
          <>
            <p className="muted">
              <Trans>You are no longer part of these plans. Your words are yours; nobody else reads them here.</Trans>
            </p>
            {items.map((kept) => (
              <KeptWordsCard key={kept.id} kept={kept} />
            ))}
          </>
        )}
      </QueryPart>
    </section>
  )
}
