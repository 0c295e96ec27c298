import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactElement, ReactNode } from 'react'
import { SummaryLine, SummaryList } from '../ui/summary-list.tsx'

/** A line of a prepared answer: what it is, what stands there, and the question that changes it. */
export type AnswerLine = { key: string; label: ReactNode; value: ReactNode; at: string }

type Props = {
  /** What is said, word by word, and the question that changes it. */
  words: string
  wordsAt: string
  lines: readonly AnswerLine[]
  mayChange: boolean
}

function Change({ at, children }: { at: string; children: ReactNode }) {
  return (
    <Link to="." search={{ at } as never}>
      <Trans>Change</Trans> <span className="hide">{children}</span>
    </Link>
  )
}

/** A prepared answer, read first: the words to say, who says them and what follows. */
export function AnswerSummary({ words, wordsAt, lines, mayChange }: Props): ReactElement {
  const nothing = (
    <span className="muted">
      <Trans>Not written yet</Trans>
    </span>
  )
  return (
    <article className="card">
      <p className="eyebrow">
        <Trans>We say</Trans>
      </p>
      <p className="quote big">{words || nothing}</p>
      {mayChange && (
        <p className="change">
          <Change at={wordsAt}>
            <Trans>the words</Trans>
          </Change>
        </p>
      )}
      <SummaryList>
        {lines.map(({ key, label, value, at }) => (
          <SummaryLine key={key} fieldName={key} label={label} change={mayChange && <Change at={at}>{label}</Change>}>
            {value || nothing}
          </SummaryLine>
        ))}
      </SummaryList>
    </article>
  )
}
