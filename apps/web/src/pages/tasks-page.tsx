import type { Case } from '@holdfast/contracts/cases'
import type { Task } from '@holdfast/contracts/tasks'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useLiveChanges } from '../plan/use-live-changes.ts'
import { QueryBoundary } from '../api/query-boundary.tsx'
import type { StepSearch } from '../app/step-search.ts'
import { caseQuery } from '../features/cases/cases.queries.ts'
import { membersQuery } from '../plan/professionals.tsx'
import { workspaceQuery } from '../plan/plan-query.ts'
import { OpenCheckIns } from '../features/follow-through/open-check-ins.tsx'
import { TaskForm, type TaskOwner } from '../features/tasks/task-form.tsx'
import { GroupedTasks } from '../features/tasks/grouped-tasks.tsx'
import { type CaseKey, tasksQuery } from '../features/tasks/tasks.queries.ts'
import { Icon } from '../ui/icon.tsx'
import { MainContent } from '../ui/main-content.tsx'
import { PageHeading } from '../ui/page.tsx'

function useOwners(caseKey: CaseKey, planId: string | undefined): TaskOwner[] {
  const members = useQuery(membersQuery(caseKey))
  const plan = useQuery({
    ...workspaceQuery({ organizationId: caseKey.organizationId, planId: planId ?? '' }),
    enabled: Boolean(planId),
  })
  const guests = (plan.data?.participants ?? []).filter((one) => one.caseMemberId === null && one.adult)
  return [
    ...(members.data?.items ?? []).map((one) => ({ value: `member:${one.id}`, label: one.displayName })),
    ...guests.map((one) => ({ value: `participant:${one.id}`, label: one.name })),
  ]
}

/** What is to be done before and after the day, soonest first; each ticks their own. One task is changed on a page of its own. */
export default function TasksPage() {
  const key = useParams({ strict: false }) as CaseKey
  const { step }: StepSearch = useSearch({ strict: false })
  const caseKey = { organizationId: key.organizationId, caseId: key.caseId }
  useLiveChanges(key.organizationId, key.caseId)
  const known = useQuery(caseQuery(caseKey))
  const tasks = useQuery(tasksQuery(caseKey))
  return (
    <QueryBoundary query={known}>
      {(data) => (
        <QueryBoundary query={tasks}>
          {({ items }) => {
            const task = items.find(({ id, can }) => id === step && can.edit.allowed)
            return (
              <MainContent key={step ?? ''} narrow>
                {task || (step === 'add' && data.can.editTasks.allowed) ? (
                  <OneTask caseKey={caseKey} task={task} planId={data.currentPlan?.id} />
                ) : (
                  <AllTasks caseKey={caseKey} data={data} tasks={items} />
                )}
              </MainContent>
            )
          }}
        </QueryBoundary>
      )}
    </QueryBoundary>
  )
}

function AllTasks({ caseKey, data, tasks }: { caseKey: CaseKey; data: Case; tasks: readonly Task[] }) {
  const timeZone = data.currentPlan?.timeZone
  return (
    <>
      <PageHeading lead={<Trans>Small steps, soonest first. Tick what is done.</Trans>}>
        <Trans>Tasks</Trans>
      </PageHeading>
      {data.myRole !== 'helper' && <OpenCheckIns caseKey={caseKey} timeZone={timeZone} />}
      <div className="stack">
        <GroupedTasks caseKey={caseKey} tasks={tasks} timeZone={timeZone} />
      </div>
      {data.can.editTasks.allowed && (
        <div className="actions">
          <Link className="btn quiet" to="/o/$organizationId/c/$caseId/tasks" params={caseKey} search={{ step: 'add' }}>
            <Icon name="plus" small />
            <Trans>Add a task</Trans>
          </Link>
        </div>
      )}
    </>
  )
}

function OneTask({ caseKey, task, planId }: { caseKey: CaseKey; task: Task | undefined; planId: string | undefined }) {
  const owners = useOwners(caseKey, planId)
  const navigate = useNavigate()
  return (
    <>
      <PageHeading>{task ? <Trans>Change this task</Trans> : <Trans>Add a task</Trans>}</PageHeading>
      <TaskForm
        caseKey={caseKey}
        {...(task && { task })}
        planId={planId ?? null}
        owners={owners}
        onDone={() => void navigate({ to: '/o/$organizationId/c/$caseId/tasks', params: caseKey })}
      />
    </>
  )
}
