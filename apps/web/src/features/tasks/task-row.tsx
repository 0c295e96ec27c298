import { type Task, taskRoutes } from '@holdfast/contracts/tasks'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { formatDate, formatMoment } from '../../i18n/localize.ts'
import { Checkbox } from '../../ui/choices.tsx'
import { type CaseKey, keepTask } from './tasks.queries.ts'

/** When a task is due: its day, or its distance from a day that is not set yet. */
function useDue({ dueOn, dueAt, offsetDays, offsetMinutes }: Task, timeZone: string | undefined): string {
  const { t } = useLingui()
  if (dueAt) return formatMoment(dueAt, timeZone)
  if (dueOn) return formatDate(dueOn)
  if (offsetMinutes !== null)
    return offsetMinutes % 60 === 0
      ? plural(Math.abs(offsetMinutes / 60), { one: '# hour before', other: '# hours before' })
      : plural(Math.abs(offsetMinutes), { one: '# minute before', other: '# minutes before' })
  if (offsetDays === null) return t`Any time`
  if (offsetDays === 0) return t`The day`
  const days = Math.abs(offsetDays)
  return offsetDays < 0
    ? plural(days, { one: '# day before', other: '# days before' })
    : plural(days, { one: '# day after', other: '# days after' })
}

type Props = {
  caseKey: CaseKey
  task: Task
  /** The clock of the meeting place, once there is a plan. */
  timeZone: string | undefined
}

/** One task: tick it; who may change it finds that on a page of its own. */
export function TaskRow({ caseKey, task, timeZone }: Props) {
  // what was just ticked shows at once
  const [ticked, setTicked] = useState<boolean | null>(null)
  const due = useDue(task, timeZone)
  const params = { ...caseKey, taskId: task.id }
  const tick = useMutation({
    mutationFn: (done: boolean) => request(taskRoutes.tick, { params, ifMatch: task.version, body: { done } }),
    onSuccess: (saved) => keepTask(caseKey, saved),
    onSettled: () => setTicked(null),
  })
  return (
    <li className="tickrow" id={task.id}>
      <Checkbox
        label={task.title}
        hint={
          <>
            {due}
            {task.owner && !task.isMine && (
              <>
                {' '}
                · <bdi>{task.owner}</bdi>
              </>
            )}
            {task.note && <> · {task.note}</>}
          </>
        }
        checked={ticked ?? (task.doneAt !== null || task.isProven)}
        // what the plan shows by itself nobody ticks
        disabled={!task.can.tick.allowed || task.isProven}
        onChange={(done) => {
          setTicked(done)
          tick.mutate(done)
        }}
      />
      {task.can.edit.allowed && (
        <Link className="change" to="/o/$organizationId/c/$caseId/tasks" params={caseKey} search={{ step: task.id }}>
          <Trans>Change</Trans>
          <span className="hide"> {task.title}</span>
        </Link>
      )}
      <ProblemNotice error={tick.error} />
    </li>
  )
}
