import { type Statement, type StatementParts, statementRoutes } from '@holdfast/contracts/statements'
import { type CoachNote, coachNotes } from '@holdfast/domain/coaching/coach'
import { STATEMENT_PARTS, type StatementPart } from '@holdfast/domain/statements/statement-parts'
import { useMutation } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { currentLocale } from '../../i18n/locale.ts'
import { useDebounced } from '../../ui/use-debounced.ts'
import { changePlan } from '../../plan/change-plan.ts'
import { refreshPlanLater } from '../../plan/plan-refresh.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

type CoachInput = {
  statement: Statement
  parts: StatementParts
  planKey: PlanKey
  /** The part that was typed in last: its hints come first. */
  lastPart: StatementPart | null
}

/**
 * The coach beside the editor: it works in the browser, so that private words need not leave it, and waits until the author
 * pauses. What they keep as it is stays away while its sentence does.
 */
export function useCoach({ statement, parts, planKey, lastPart }: CoachInput) {
  const settled = useDebounced(parts)
  const locale = currentLocale()
  const answers = useMemo(
    () => STATEMENT_PARTS.map((part) => ({ part, ...coachNotes(settled[part], { part, locale }) })),
    [settled, locale],
  )
  const [leaving, setLeaving] = useState<readonly string[]>([])
  const [at, setAt] = useState(0)
  const kept = new Set([...(statement.dismissedHints ?? []).map(({ noteId }) => noteId), ...leaving])
  const notes = answers
    .flatMap(({ part, notes: found }) => found.map((note) => ({ ...note, part })))
    .filter(({ id, sentence, part }) => !kept.has(id) && parts[part].includes(sentence))
    .toSorted((a, b) => Number(b.part === lastPart) - Number(a.part === lastPart))
  const keep = useMutation({
    mutationFn: ({ note, reason }: { note: CoachNote; reason: string }) =>
      changePlan(planKey, statementRoutes.dismissHint, {
        params: { statementId: statement.id },
        body: { noteId: note.id, reason },
      }),
    onMutate: ({ note }) => setLeaving((before) => [...before, note.id]),
    onError: (_, { note }) => setLeaving((before) => before.filter((id) => id !== note.id)),
    onSuccess: () => refreshPlanLater(planKey.planId),
  })
  const index = notes.length === 0 ? 0 : at % notes.length
  return {
    note: notes[index],
    at: index + 1,
    of: notes.length,
    next: () => setAt(index + 1),
    keep,
    safety: answers.flatMap(({ safety }) => safety),
    /** Some words are in a language that has no rules yet. */
    isUnchecked: answers.some(({ checked }) => !checked),
  }
}
