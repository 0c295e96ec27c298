import type { Statement, StatementParts } from '@holdfast/contracts/statements'
import { countWords } from '@holdfast/domain/statements/spoken-length'
import { missingParts, STATEMENT_PARTS } from '@holdfast/domain/statements/statement-parts'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense } from 'react'
import { ConflictChoice } from '../../autosave/conflict-choice.tsx'
import { SaveState } from '../../autosave/save-state.tsx'
import type { Autosave } from '../../autosave/use-autosave.ts'
import { PageLink } from '../../plan/page-link.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { LetterDrawing } from '../../ui/drawings/letter-drawing.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { whenIdle } from '../../ui/when-idle.ts'
import { GiveWords } from './give-words.tsx'
import { type Letter, LetterPage } from './letter-page.tsx'
import { ReadAloud } from './read-aloud.tsx'
import { ShareLetter } from './share-letter.tsx'
import { SpokenTime } from './spoken-time.tsx'
import type { Coach } from './use-coach.ts'

type Props = {
  statement: Statement
  form: Autosave<StatementParts>
  coach: Coach
  planKey: PlanKey
  letter: Letter
  place: string | null
  reader: string | null
  title: ReactNode
  about: ReactNode
  thread: ReactNode
}

const DangerNote = lazy(async () => ({ default: (await import('../coaching/danger-note.tsx')).DangerNote }))
// what stands below the letter comes when the letter stands
const LetterParts = lazy(async () => {
  await whenIdle()
  return { default: (await import('./letter-parts.tsx')).LetterParts }
})
const EarlierWordings = lazy(async () => {
  await whenIdle()
  return { default: (await import('./earlier-wordings.tsx')).EarlierWordings }
})
const StatementMeasure = lazy(async () => {
  await whenIdle()
  return { default: (await import('./statement-measure.tsx')).StatementMeasure }
})

const allWords = (parts: StatementParts): string =>
  STATEMENT_PARTS.map((part) => parts[part].trim())
    .filter(Boolean)
    .join('\n\n')

/** Before the first word: what a letter takes, and the way to its first part. */
function NothingYet({ can }: Pick<Statement, 'can'>) {
  return (
    <section className="card begin-letter">
      <LetterDrawing />
      <p>
        <Trans>
          Eight short questions, about twenty minutes. Three are there if you like. You can stop at any time: it is
          saved as you type, and only you read it until you share it.
        </Trans>
      </p>
      {can.edit.allowed ? (
        <div>
          <Link className="btn" to="." search={{ part: STATEMENT_PARTS[0] }}>
            <Trans>Begin the letter</Trans>
          </Link>
        </div>
      ) : (
        <p className="muted">{can.edit.reason}</p>
      )}
    </section>
  )
}

/** A letter as one page to its author: how long it takes, who may read it, and the ways to go on with it. */
export function LetterReader({ statement, form, coach, planKey, letter, place, reader, title, about, thread }: Props) {
  const parts = form.value
  const words = allWords(parts)
  const next = missingParts(parts)[0] ?? STATEMENT_PARTS[0]
  const mayWrite = statement.can.edit.allowed
  if (words === '')
    return (
      <>
        <PageHeading>{title}</PageHeading>
        {about}
        <SaveState state={form.state} />
        <NothingYet can={statement.can} />
      </>
    )
  return (
    <>
      <div className="row between">
        <PageHeading>{title}</PageHeading>
        {mayWrite && (
          <Link className="btn quiet small" to="." search={{ part: next }}>
            <Icon name="pencil" small />
            <Trans>Go on writing</Trans>
          </Link>
        )}
      </div>
      {about}
      <SaveState state={form.state} />
      <ConflictChoice form={form} />
      <div className="beside">
        <div className="stack-l">
          <LetterPage {...letter} parts={parts} />
          <div role="status">
            <Suspense>{coach.safety.length > 0 && <DangerNote safety={coach.safety} planKey={planKey} />}</Suspense>
          </div>
        </div>
        <div className="stack-l">
          <ShareLetter statement={statement} planKey={planKey} flush={form.flush}>
            {reader && <GiveWords statement={statement} planKey={planKey} reader={reader} flush={form.flush} />}
          </ShareLetter>
          <section className="stack">
            <h2>
              <Trans>Read it aloud</Trans>
            </h2>
            <p>
              <SpokenTime words={countWords(words)} />, <Trans>at a calm pace.</Trans>
            </p>
            <ReadAloud words={words} />
            <PageLink className="btn quiet" planKey={planKey} to="rehearsals">
              <Icon name="mic" small />
              <Trans>Practice reading</Trans>
            </PageLink>
            <PageLink className="btn quiet" planKey={planKey} to="print">
              <Icon name="file-text" small />
              <Trans>Print in large type</Trans>
            </PageLink>
          </section>
        </div>
      </div>
      <Suspense>
        <StatementMeasure parts={parts} place={place} isUnchecked={coach.isUnchecked} />
        {mayWrite && <LetterParts parts={parts} coach={coach} />}
      </Suspense>
      {thread}
      <Suspense>
        <EarlierWordings statement={statement} planKey={planKey} />
      </Suspense>
    </>
  )
}
