import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useLiveChanges } from '../plan/use-live-changes.ts'
import { QueryBoundary } from '../api/query-boundary.tsx'
import { caseQuery } from '../features/cases/cases.queries.ts'
import { membersQuery } from '../plan/professionals.tsx'
import { workspaceQuery } from '../plan/plan-query.ts'
import { OpenCheckIns } from '../features/follow-through/open-check-ins.tsx'
import { TaskForm, type TaskOwner } from '../features/tasks/task-form.tsx'
import { TaskRow } from '../features/tasks/task-row.tsx'
import { type CaseKey, tasksQuery } from '../features/tasks/tasks.queries.ts'
import { Disclosure } from '../ui/disclosure.tsx'
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

/** What is to be done before and after the day, soonest first; each ticks their own. */
export default function TasksPage() {
  const key = useParams({ strict: false }) as CaseKey
  const caseKey = { organizationId: key.organizationId, caseId: key.caseId }
  useLiveChanges(key.organizationId, key.caseId)
  const known = useQuery(caseQuery(caseKey))
  const tasks = useQuery(tasksQuery(caseKey))
  const planId = known.data?.currentPlan?.id
  const owners = useOwners(caseKey, planId)
  return (
    <QueryBoundary query={known}>
      {(data) => (
        <QueryBoundary query={tasks}>
          {({ items }) => {
            const open = items.filter((task) => task.doneAt === null && !task.isProven)
            const done = items.filter((task) => task.doneAt !== null || task.isProven)
            const timeZone = data.currentPlan?.timeZone
            const rows = (tasksOf: typeof items) => (
              <ul className="tasks">
                {tasksOf.map((task) => (
                  <TaskRow key={task.id} caseKey={caseKey} task={task} owners={owners} timeZone={timeZone} />
                ))}
              </ul>
            )
            return (
              <MainContent narrow>
                <PageHeading lead={<Trans>Small steps, soonest first. Tick what is done.</Trans>}>
                  <Trans>Tasks</Trans>
                </PageHeading>
                <div className="stack">
                  {data.myRole !== 'helper' && <OpenCheckIns caseKey={caseKey} timeZone={timeZone} />}
                  {items.length === 0 ? (
                    <p>
                      <Trans>Nothing is on the list for you. That is fine.</Trans>
                    </p>
                  ) : (
                    rows(open)
                  )}
                  {items.length > 0 && open.length === 0 && (
                    <p>
                      <Trans>Everything on the list is done.</Trans>
                    </p>
                  )}
                  {done.length > 0 && (
                    <Disclosure summary={<Trans>Done: {done.length}</Trans>}>{rows(done)}</Disclosure>
                  )}
                  {data.can.editTasks.allowed && (
                    <Disclosure summary={<Trans>Add a task</Trans>}>
                      <TaskForm caseKey={caseKey} planId={planId ?? null} owners={owners} />
                    </Disclosure>
                  )}
                </div>
              </MainContent>
            )
          }}
        </QueryBoundary>
      )}
    </QueryBoundary>
  )
}
