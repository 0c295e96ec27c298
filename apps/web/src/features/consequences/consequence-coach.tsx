import { coachNotes } from '@holdfast/domain/coaching/coach'
import { useState } from 'react'
import { CoachHint } from '../coaching/coach-hint.tsx'
import { DangerNote } from '../coaching/danger-note.tsx'
import { currentLocale } from '../../i18n/locale.ts'
import { useDebounced } from '../../ui/use-debounced.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

type Props = { words: string; planKey: PlanKey }

/**
 * The same coach as for statements, without the rule on ultimatums: a limit of one's own is none
 * (docs/practice.md 4.4).
 */
export function ConsequenceCoach({ words, planKey }: Props) {
  const settled = useDebounced(words)
  const [kept, setKept] = useState<readonly string[]>([])
  const [at, setAt] = useState(0)
  const { notes, safety } = coachNotes(settled, { part: 'consequence', locale: currentLocale() })
  const open = notes.filter(({ id, sentence }) => !kept.includes(id) && words.includes(sentence))
  const index = open.length === 0 ? 0 : at % open.length
  const note = open[index]
  return (
    <div role="status" className="stack">
      <DangerNote safety={safety} planKey={planKey} />
      {note && (
        <CoachHint
          key={note.id}
          note={note}
          at={index + 1}
          of={open.length}
          onNext={() => setAt(index + 1)}
          onKeep={() => setKept([...kept, note.id])}
        />
      )}
    </div>
  )
}
