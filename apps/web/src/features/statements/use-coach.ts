import { type Statement, type StatementParts, statementRoutes } from '@holdfast/contracts/statements'
import type { CoachNote, coachNotes as notesOf } from '@holdfast/domain/coaching/coach'
import { STATEMENT_PARTS, type StatementPart } from '@holdfast/domain/statements/statement-parts'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { currentLocale } from '../../i18n/locale.ts'
import { useDebounced } from '../../ui/use-debounced.ts'
import { whenIdle } from '../../ui/when-idle.ts'
import { changePlan } from '../../plan/change-plan.ts'
import { refreshPlanLater } from '../../plan/plan-refresh.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

/** The rules of the coach are large, and what is read needs none of them. */
const coachQuery = {
  queryKey: ['coach'],
  queryFn: async () => {
    await whenIdle()
    return (await import('@holdfast/domain/coaching/coach')).coachNotes
  },
  networkMode: 'always',
  staleTime: Number.POSITIVE_INFINITY,
} as const

type Answer = { part: StatementPart } & ReturnType<typeof notesOf>
type CoachInput = { statement: Statement; parts: StatementParts; planKey: PlanKey }

/** The hints of the coach on a letter, by its parts, and the way to leave one as it is. */
export type Coach = ReturnType<typeof useCoach>

/**
 * The coach beside a letter: it works in the browser, so that private words need not leave it, and waits until the author
 * pauses. What they keep as it is stays away while its sentence does.
 */
export function useCoach({ statement, parts, planKey }: CoachInput) {
  const settled = useDebounced(parts)
  const locale = currentLocale()
  const { data: coachNotes } = useQuery(coachQuery)
  const [answers, setAnswers] = useState<readonly Answer[]>([])
  useEffect(() => {
    if (!coachNotes) return
    let isWanted = true
    const about = async (): Promise<void> => {
      const found: Answer[] = []
      for (const part of STATEMENT_PARTS) {
        // a part at a time, so that nobody who writes waits for it
        // oxlint-disable-next-line no-await-in-loop
        await whenIdle()
        if (!isWanted) return
        found.push({ part, ...coachNotes(settled[part], { part, locale }) })
      }
      setAnswers(found)
    }
    void about()
    return () => {
      isWanted = false
    }
  }, [coachNotes, settled, locale])
  const [leaving, setLeaving] = useState<readonly string[]>([])
  const kept = new Set([...(statement.dismissedHints ?? []).map(({ noteId }) => noteId), ...leaving])
  const keep = useMutation({
    mutationFn: (note: CoachNote) =>
      changePlan(planKey, statementRoutes.dismissHint, {
        params: { statementId: statement.id },
        body: { noteId: note.id },
      }),
    onMutate: (note) => setLeaving((before) => [...before, note.id]),
    onError: (_, note) => setLeaving((before) => before.filter((id) => id !== note.id)),
    onSuccess: () => refreshPlanLater(planKey.planId),
  })
  return {
    notesOn: (part: StatementPart): CoachNote[] =>
      (answers.find((one) => one.part === part)?.notes ?? []).filter(
        ({ id, sentence }) => !kept.has(id) && parts[part].includes(sentence),
      ),
    keep,
    safety: answers.flatMap(({ safety }) => safety),
    /** Some words are in a language that has no rules yet. */
    isUnchecked: answers.some(({ checked }) => !checked),
  }
}
