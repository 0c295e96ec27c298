import type { Statement, StatementParts } from '@holdfast/contracts/statements'
import { measureHints, measuresOf, PART_OF_HINT } from '@holdfast/domain/coaching/measures'
import { MEASURE_TEXTS } from '@holdfast/domain/coaching/measure-texts'
import { countWords } from '@holdfast/domain/statements/spoken-length'
import { isRequired, STATEMENT_GUIDE } from '@holdfast/domain/statements/statement-guide'
import { STATEMENT_PARTS, type StatementPart } from '@holdfast/domain/statements/statement-parts'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useRef, useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { ConflictChoice } from '../../autosave/conflict-choice.tsx'
import { SaveState } from '../../autosave/save-state.tsx'
import type { Autosave } from '../../autosave/use-autosave.ts'
import { localize } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Dock } from '../../ui/dock.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { Segments } from '../../ui/segments.tsx'
import { CoachHint } from '../coaching/coach-hint.tsx'
import { DangerNote } from '../coaching/danger-note.tsx'
import { LetterReaders } from './letter-readers.tsx'
import { PartField } from './part-field.tsx'
import { PartsNav } from './parts-nav.tsx'
import { SpokenTime } from './spoken-time.tsx'
import type { Coach } from './use-coach.ts'

type Props = {
  statement: Statement
  form: Autosave<StatementParts>
  coach: Coach
  planKey: PlanKey
  /** The treatment option that is chosen; the letter should name it when it asks. */
  place: string | null
  part: StatementPart
  /** What helps with the part about oneself. */
  ownPart: ReactNode
}

/** One part of a letter: its question, a growing sheet, one thought of the coach at a time, and the next part. */
export function LetterWriter({ statement, form, coach, planKey, place, part, ownPart }: Props) {
  const { t } = useLingui()
  const field = useRef<HTMLTextAreaElement>(null)
  const [turned, setTurned] = useState(0)
  const words = form.value[part]
  const notes = coach.notesOn(part)
  const index = notes.length === 0 ? 0 : turned % notes.length
  const note = notes[index]
  const at = STATEMENT_PARTS.indexOf(part)
  const [previous, next] = [STATEMENT_PARTS[at - 1], STATEMENT_PARTS[at + 1]]
  const guide = STATEMENT_GUIDE[part]
  const label = localize(guide.label)
  const hints = measureHints(measuresOf(form.value, place)).filter((hint) => PART_OF_HINT[hint] === part)
  const disabled = !statement.can.edit.allowed
  const changeIt = () => {
    const end = note ? words.indexOf(note.sentence) + note.sentence.length : words.length
    field.current?.focus()
    field.current?.setSelectionRange(end, end)
  }
  return (
    <>
      <Segments at={at + 1} of={STATEMENT_PARTS.length} />
      <PartsNav parts={form.value} current={part} />
      <div className="question-head">
        <p className="eyebrow">
          <Trans>
            Part {at + 1} of {STATEMENT_PARTS.length} · {label}
          </Trans>
          {!isRequired(part) && <span>· {t`if you like`}</span>}
        </p>
        <PageHeading key={part} lead={localize(guide.question)}>
          {localize(guide.title)}
        </PageHeading>
      </div>
      <div className="write">
        <PartField
          fieldRef={field}
          part={part}
          label={label}
          example={t`For example: “${localize(guide.example)}”`}
          value={words}
          phrase={note?.sentence ?? null}
          disabled={disabled}
          onChange={(typed) => form.change({ [part]: typed })}
        />
        <div role="status" className="coach">
          {!disabled && note && (
            <CoachHint
              key={note.id}
              note={note}
              at={index + 1}
              of={notes.length}
              onNext={() => setTurned(index + 1)}
              onKeep={() => coach.keep.mutate(note)}
              onChangeIt={changeIt}
            />
          )}
        </div>
        <div className="stack meta">
          {disabled ? <p className="muted">{statement.can.edit.reason}</p> : <SaveState state={form.state} />}
          <ProblemNotice error={coach.keep.error} />
          <ConflictChoice form={form} />
          <div role="status">
            <DangerNote safety={coach.safety} planKey={planKey} />
          </div>
          <div className="row between small soft">
            <LetterReaders sharing={statement.sharing} planKey={planKey} />
            <span className="num">
              <Plural value={countWords(words)} one="# word" other="# words" /> ·{' '}
              <SpokenTime words={countWords(words)} />
            </span>
          </div>
          {part === 'acknowledgement' && ownPart && (
            <Notice>
              <p>{ownPart}</p>
            </Notice>
          )}
          {hints.length > 0 && (
            <ul className="small soft">
              {hints.map((hint) => (
                <li key={hint}>{localize(MEASURE_TEXTS[hint])}</li>
              ))}
            </ul>
          )}
        </div>
      </div>
      <Dock wide label={t`Go on`}>
        {previous && (
          <Link
            className="btn quiet back"
            to="."
            search={{ part: previous }}
            aria-label={t`Back to: ${localize(STATEMENT_GUIDE[previous].label)}`}
          >
            <Icon name="arrow-left" small flip />
          </Link>
        )}
        {next ? (
          <>
            <Link className="btn" to="." search={{ part: next }}>
              <Trans>Next: {localize(STATEMENT_GUIDE[next].label)}</Trans>
            </Link>
            <Link className="btn plain" to="." search={{}}>
              <Trans>Read it all</Trans>
            </Link>
          </>
        ) : (
          <Link className="btn" to="." search={{}}>
            <Trans>Read it all</Trans>
          </Link>
        )}
      </Dock>
    </>
  )
}
