import type { Statement, StatementParts } from '@holdfast/contracts/statements'
import { wordDiff } from '@holdfast/domain/language/word-diff'
import { Trans, useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { formatMoment } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { type Letter, LetterPage } from './letter-page.tsx'
import { wordingsQuery } from './statement-versions.queries.ts'

/** What one wording has and another has not, word by word. */
function Differences({ before, after }: { before: string; after: string }) {
  return wordDiff(before, after).map(({ kind, text }, index) => {
    const key = `${index}${kind}`
    if (kind === 'out') return <del key={key}>{text}</del>
    return kind === 'in' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>
  })
}

type Props = {
  statement: Statement
  planKey: PlanKey
  letter: Letter
  /** The letter as it stands now. */
  now: StatementParts
  version: number
  restore: (parts: StatementParts) => void
  isRestoring: boolean
}

/** An earlier wording of a letter: as it was, or beside the one of now; and the way to put it back. */
export function EarlierWording({ statement, planKey, letter, now, version, restore, isRestoring }: Props) {
  const { t } = useLingui()
  const [view, setView] = useState<'then' | 'changes'>('then')
  const pages = useInfiniteQuery(wordingsQuery(planKey, statement.id, statement.version))
  const wording = pages.data?.pages.flatMap(({ items }) => items).find((one) => one.version === version)
  const { hasNextPage, isFetching, fetchNextPage } = pages
  const isFurther = pages.data !== undefined && !wording && hasNextPage && !isFetching
  useEffect(() => {
    if (isFurther) void fetchNextPage()
  }, [isFurther, fetchNextPage])
  if (!wording)
    return (
      <>
        <PageHeading>
          <Trans>An earlier wording</Trans>
        </PageHeading>
        <p role="status">
          {isFetching || isFurther ? <Trans>One moment…</Trans> : <Trans>This wording is not kept here.</Trans>}
        </p>
        <ProblemNotice error={pages.error} />
      </>
    )
  const { parts, savedAt } = wording
  return (
    <>
      <PageHeading>
        <Trans>As it was on {formatMoment(savedAt)}</Trans>
      </PageHeading>
      <RadioGroup
        inline
        legend={t`What to show`}
        value={view}
        onChange={setView}
        choices={[
          { value: 'then', label: t`As it was` },
          { value: 'changes', label: t`What changed` },
        ]}
      />
      <LetterPage
        {...letter}
        parts={parts}
        {...(view === 'changes' && {
          words: (part) => (parts[part] + now[part]).trim() && <Differences before={parts[part]} after={now[part]} />,
        })}
      />
      {statement.can.edit.allowed && (
        <div className="stack">
          <Button look="quiet" busy={isRestoring} onClick={() => restore(parts)}>
            <Icon name="undo-2" small flip />
            <Trans>Put these words back</Trans>
          </Button>
          <p className="small soft">
            <Trans>The words of now stay among the earlier wordings.</Trans>
          </p>
        </div>
      )}
    </>
  )
}
