import { type Statement, type StatementParts, statementRoutes } from '@holdfast/contracts/statements'
import { STATEMENT_PARTS } from '@holdfast/domain/statements/statement-parts'
import { useMutation } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense } from 'react'
import { changePlan } from '../../plan/change-plan.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { useAutosavedItem } from '../../plan/use-autosaved-item.ts'
import type { Letter } from './letter-page.tsx'
import { LetterReader } from './letter-reader.tsx'
import { letterSearchOf } from './letter-search.ts'
import { useCoach } from './use-coach.ts'

// a letter is read first; what is loaded behind it must not take the form down, which is about to send what was typed
const LOADING = <p role="status" />
const LetterWriter = lazy(async () => ({ default: (await import('./letter-writer.tsx')).LetterWriter }))
const EarlierWording = lazy(async () => ({ default: (await import('./earlier-wording.tsx')).EarlierWording }))

const empty = Object.fromEntries(STATEMENT_PARTS.map((part) => [part, ''])) as StatementParts
const fieldsOf = ({ parts }: Statement): StatementParts => parts ?? empty

type Props = {
  statement: Statement
  planKey: PlanKey
  letter: Letter
  /** The treatment option that is chosen; the letter should name it when it asks. */
  place: string | null
  /** Who reads it aloud, where its author is not in the room. */
  reader: string | null
  title: ReactNode
  /** Said under the title, such as who said yes to a letter in their name. */
  about?: ReactNode
  /** What helps with the part about oneself, where somebody has said that they covered for the loved one. */
  ownPart?: ReactNode
  /** What was said about this letter. */
  thread: ReactNode
  /** What follows the letter on its page, while it is read. */
  children?: ReactNode
}

/** A letter as whoever writes it has it: read first, then one part at a time, and its earlier wordings. What is typed is saved in each. */
export function OwnLetter({
  statement,
  planKey,
  letter,
  place,
  reader,
  title,
  about,
  ownPart,
  thread,
  children,
}: Props) {
  const { part, earlier } = letterSearchOf(useSearch({ strict: false }))
  const navigate = useNavigate()
  const params = { statementId: statement.id }
  const form = useAutosavedItem({
    route: statementRoutes.write,
    planKey,
    params,
    name: statement.id,
    item: statement,
    fields: fieldsOf,
  })
  const coach = useCoach({ statement, parts: form.value, planKey })
  const restore = useMutation({
    mutationFn: async (parts: StatementParts) => {
      await form.flush()
      // sharing it as it is shared ends the sitting, so that the words of now stay as a wording of their own
      if (statement.can.share.allowed)
        await changePlan(planKey, statementRoutes.share, { params, body: { sharing: statement.sharing } })
      form.change(parts)
      await form.flush()
    },
    onSuccess: () => navigate({ to: '.', search: {} }),
  })
  if (part !== undefined && statement.can.edit.allowed)
    return (
      <Suspense fallback={LOADING}>
        <LetterWriter {...{ statement, form, coach, planKey, place, part, ownPart }} />
      </Suspense>
    )
  if (earlier !== undefined)
    return (
      <Suspense fallback={LOADING}>
        <EarlierWording
          {...{ statement, planKey, letter }}
          now={form.value}
          version={earlier}
          restore={(parts) => restore.mutate(parts)}
          isRestoring={restore.isPending}
        />
      </Suspense>
    )
  return (
    <>
      <LetterReader {...{ statement, form, coach, planKey, letter, place, reader, title, about, thread }} />
      {children}
    </>
  )
}
