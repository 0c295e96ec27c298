import { type Task, taskRoutes } from '@holdfast/contracts/tasks'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { TakeOutButton } from '../../ui/take-out-button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { addTask, type CaseKey, dropTask, keepTask } from './tasks.queries.ts'

/** Somebody who can look after a task: `member:…` of the case, or `participant:…` of the plan. */
export type TaskOwner = { value: string; label: string }

const ownerOf = (task: Task | null): string => {
  if (task?.ownerMemberId) return `member:${task.ownerMemberId}`
  return task?.ownerParticipantId ? `participant:${task.ownerParticipantId}` : ''
}

type Props = {
  caseKey: CaseKey
  /** The task to change; without one, a new one is added. */
  task?: Task
  planId?: string | null
  owners: readonly TaskOwner[]
  /** Leads back to all tasks. */
  onDone: () => void
}

/** A task in words, its day or its distance from the day of the plan, and who looks after it. */
export function TaskForm({ caseKey, task, planId = null, owners, onDone }: Props) {
  const { t } = useLingui()
  const place = task?.id ?? planId ?? caseKey.caseId
  const [title, setTitle, clearTitle] = usePersistedState(`task.title.${place}`, task?.title ?? '')
  const [days, setDays, clearDays] = usePersistedState(
    `task.days.${place}`,
    task?.offsetDays == null ? '' : String(task.offsetDays),
  )
  const [fixedOn, setFixedOn, clearFixedOn] = usePersistedState(`task.day.${place}`, task?.fixedOn ?? '')
  const [owner, setOwner, clearOwner] = usePersistedState(`task.owner.${place}`, ownerOf(task ?? null))
  const [kind, id] = owner.split(':')
  const body = {
    title,
    offsetDays: days === '' ? null : Math.round(Number(days)),
    fixedOn: fixedOn || null,
    ownerMemberId: kind === 'member' ? (id ?? null) : null,
    ownerParticipantId: kind === 'participant' ? (id ?? null) : null,
  }
  const clear = () => {
    clearTitle()
    clearDays()
    clearFixedOn()
    clearOwner()
  }
  const save = useMutation({
    mutationFn: () =>
      task
        ? request(taskRoutes.update, { params: { ...caseKey, taskId: task.id }, ifMatch: task.version, body })
        : request(taskRoutes.create, { params: caseKey, body: { ...body, planId } }),
    onSuccess: (saved) => {
      clear()
      onDone()
      return task ? keepTask(caseKey, saved) : addTask(caseKey, saved)
    },
  })
  const remove = useMutation({
    mutationFn: () =>
      request(taskRoutes.remove, { params: { ...caseKey, taskId: task?.id ?? '' }, ifMatch: task?.version ?? 0 }),
    onSuccess: () => {
      onDone()
      return dropTask(caseKey, task?.id ?? '')
    },
  })
  return (
    <Form onSubmit={() => save.mutate()}>
      <TextField
        label={t`What is the task?`}
        value={title}
        onChange={setTitle}
        problem={fieldProblem(save.error, 'title')}
      />
      <TextField
        label={t`Days from the day of the plan`}
        hint={t`Minus for before: -3 is three days before. The date follows when the day moves.`}
        className="short"
        autoComplete="off"
        value={days}
        onChange={(typed) => setDays(typed.replaceAll(/[^-\d]/g, '').slice(0, 4))}
        problem={fieldProblem(save.error, 'offsetDays')}
      />
      <TextField
        label={t`Or on this date`}
        type="date"
        className="short"
        value={fixedOn}
        onChange={setFixedOn}
        problem={fieldProblem(save.error, 'fixedOn')}
      />
      <Select
        label={t`Who looks after it?`}
        value={owner}
        onChange={setOwner}
        options={[{ value: '', label: t`Nobody yet` }, ...owners]}
      />
      <ProblemNotice error={save.error ?? remove.error} />
      <div className="row">
        <Button type="submit" busy={save.isPending}>
          {task ? <Trans>Keep this change</Trans> : <Trans>Add this task</Trans>}
        </Button>
        {task && (
          <Button
            look="text"
            onClick={() => {
              clear()
              onDone()
            }}
          >
            <Trans>Leave it as it is</Trans>
          </Button>
        )}
      </div>
      {task && (
        <TakeOutButton label={<Trans>Take this task out</Trans>} remove={remove}>
          <Trans>The task goes. This cannot be undone.</Trans>
        </TakeOutButton>
      )}
    </Form>
  )
}
