import type { PathTask } from '@holdfast/contracts/path'
import type { Workspace } from '@holdfast/contracts/workspace'
import { isOfCase, type PathPage } from '@holdfast/domain/path/path-pages'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { pathOf } from './paths.ts'
import type { PlanKey } from './plan-key.ts'

/** The task that is offered to the reader now; undefined where nothing waits for them. */
export const nowOf = ({ path }: Workspace): PathTask | undefined => path.tasks.find(({ key }) => key === path.now?.key)

/** Where a task is done: its page, there at the item and the field. */
export function TaskLink({
  planKey,
  caseId,
  task,
  className,
  children,
}: {
  planKey: PlanKey
  caseId: string
  task: Pick<PathTask, 'page' | 'subjectId' | 'field'>
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
  return (
    <Link
      to={pathOf(page)}
      params={{ ...planKey, participantId: task.subjectId ?? '', treatmentOptionId: task.subjectId ?? '' }}
      {...shown}
    />
  )
}
