import type { Statement } from '@holdfast/contracts/statements'
import { Trans } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { formatMoment } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { wordingsQuery } from './statement-versions.queries.ts'

/** The wordings of a letter before this one, each to be read as a letter; asked for when somebody wants them. */
export function EarlierWordings({ statement, planKey }: { statement: Statement; planKey: PlanKey }) {
  const [isOpen, setIsOpen] = useState(false)
  const pages = useInfiniteQuery({ ...wordingsQuery(planKey, statement.id, statement.version), enabled: isOpen })
  // the newest is the letter itself
  const earlier = (pages.data?.pages.flatMap(({ items }) => items) ?? []).slice(1)
  return (
    <section className="stack">
      <h2>
        <Trans>Earlier wordings</Trans>
      </h2>
      {!isOpen ? (
        <Button look="quiet" onClick={() => setIsOpen(true)}>
          <Icon name="history" small />
          <Trans>Show earlier wordings</Trans>
        </Button>
      ) : (
        <div role="status" className="stack">
          {pages.data && earlier.length === 0 && (
            <p className="soft">
              <Trans>There is no earlier wording yet. One is kept after each sitting.</Trans>
            </p>
          )}
          {earlier.length > 0 && (
            <ul className="group">
              {earlier.map(({ version, savedAt }) => (
                <li key={version}>
                  <Link className="task" to="." search={{ earlier: version }}>
                    <Icon name="file-text" />
                    <b>{formatMoment(savedAt)}</b>
                    <Icon name="chevron-right" flip />
                  </Link>
                </li>
              ))}
            </ul>
          )}
          {pages.hasNextPage && (
            <Button look="quiet" busy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
              <Trans>Show more</Trans>
            </Button>
          )}
          <ProblemNotice error={pages.error} />
        </div>
      )}
    </section>
  )
}
