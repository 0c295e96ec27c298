import type { PathTask } from '@holdfast/contracts/path'
import type { Workspace } from '@holdfast/contracts/workspace'
import { isOfCase, type PathPage } from '@holdfast/domain/path/path-pages'
import { STATEMENT_PARTS } from '@holdfast/domain/statements/statement-parts'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { pathOf } from './paths.ts'
import type { PlanKey } from './plan-key.ts'

/** The task that is offered to the reader now; undefined where nothing waits for them. */
export const nowOf = ({ path }: Workspace): PathTask | undefined => path.tasks.find(({ key }) => key === path.now?.key)

type Linked = Pick<PathTask, 'page' | 'subjectId' | 'field'> & Partial<Pick<PathTask, 'kind' | 'state' | 'mine'>>

/** What is asked first: the module that is to be gone through, of a letter that is not begun its first part, of one's own part the first group that is open. */
function firstGroupOf({ kind, state, mine, subjectId }: Linked): Record<string, string> | undefined {
  if (kind === 'learn' && subjectId) return { step: subjectId }
  if (!mine || state === 'ready') return undefined
  if (kind === 'letter' && state === 'not_started') return { part: STATEMENT_PARTS[0] }
  return kind === 'about' ? { step: 'open' } : undefined
}

/** Where a task is done: its page, there at the item and the field, or at what is asked first. */
export function TaskLink({
  planKey,
  caseId,
  task,
  className,
  children,
}: {
  planKey: PlanKey
  caseId: string
  task: Linked
  className?: string
  children: ReactNode
}) {
  const page = task.page as PathPage
  const hash = [task.subjectId, task.field].filter(Boolean).join('.')
  const shown = { ...(hash && { hash }), ...(className && { className }), children }
  if (isOfCase(page))
    return (
      <Link
        to={`/o/$organizationId/c/$caseId/${page}`}
        params={{ organizationId: planKey.organizationId, caseId }}
        {...shown}
      />
    )
  if (page === '') return <Link to="/o/$organizationId/p/$planId" params={planKey} {...shown} />
  const search = firstGroupOf(task)
  const opens = task.kind === 'limit' && task.mine && task.state === 'not_started' ? 'consequences/new' : page
  return (
    <Link
      to={pathOf(opens)}
      params={{ ...planKey, participantId: task.subjectId ?? '', treatmentOptionId: task.subjectId ?? '' }}
      {...(search && { search })}
      {...shown}
    />
  )
}
