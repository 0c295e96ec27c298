import type { Path, PathTask as Presented } from '@holdfast/contracts/path'
import { type EndedMeeting, endedInNo } from '@holdfast/domain/follow-through/kept-consequences'
import { standingGo } from '@holdfast/domain/go-no-go/go-no-go'
import { pathOf } from '@holdfast/domain/path/path'
import type { DayFacts, ListedTask, PathInput } from '@holdfast/domain/path/path-input'
import type { PathTask } from '@holdfast/domain/path/path-task'
import { TASK_KINDS } from '@holdfast/domain/path/task-kinds'
import type { Finding } from '@holdfast/domain/plan/finding'
import type { PlanFacts } from '@holdfast/domain/plan/plan-facts'
import { decideStart } from '@holdfast/domain/sobriety/start-on-check'
import type { PlanContext } from '../../kernel/context.ts'
import { localize } from '../../kernel/localize.ts'
import type { PlanRows } from '../../plan/plan-rows.ts'
import { askedIdsOf, standingVotesOf } from '../go-no-go/asked.ts'
import { signedGo } from '../go-no-go/go-no-go.presenter.ts'
import { signs } from '../go-no-go/go-no-go.queries.ts'
import { recordedCheck } from '../sobriety/sobriety.presenter.ts'
import { mayObserve } from '../sobriety/sobriety.queries.ts'
import { timingOf } from '../tasks/tasks.presenter.ts'

/** A task of the list as the path looks at it. */
const listedTaskOf = (row: PlanRows['tasks'][number]): ListedTask => ({
  id: row.id,
  code: row.code,
  title: row.title,
  ownerMemberId: row.ownerMemberId,
  ownerParticipantId: row.ownerParticipantId,
  done: row.doneAt !== null,
  ...timingOf(row),
})

/** When the meeting ended, or was stopped; null while it has not. */
export const endOfRun = (run: PlanRows['run']): string | null => (run?.endedAt ?? run?.stoppedAt)?.toISOString() ?? null

/** Who takes part and has answered no day of the poll that is open. */
function openInPoll({ datePolls: [poll], participants }: PlanRows): string[] {
  if (!poll || poll.closedAt !== null) return []
  const answered = new Set(poll.options.flatMap(({ answers }) => answers.map(({ participantId }) => participantId)))
  return participants
    .filter(({ id, adult, attendance }) => adult && attendance !== 'not_attending' && !answered.has(id))
    .map(({ id }) => id)
}

/** Whose path it is, and when. */
type Reader = Pick<PlanContext, 'now'> & {
  member: Pick<PlanContext['member'], 'id' | 'role'>
  person: Pick<PlanContext['person'], 'isLinkOnly'>
}

function dayFactsOf({ member, now }: Reader, rows: PlanRows, facts: PlanFacts): DayFacts {
  const me = rows.participants.find(({ caseMemberId }) => caseMemberId === member.id)
  const account = rows.review?.accounts.find(({ caseMemberId }) => caseMemberId === member.id)
  const { startsAt, timeZone } = facts.logistics
  const checks = rows.sobrietyChecks.map(recordedCheck)
  const recheckMinutes = rows.sobrietyPlan?.recheckMinutes ?? null
  return {
    go: standingGo(rows.goNoGoDecisions.map(signedGo), startsAt)?.result ?? null,
    askedIds: askedIdsOf(rows),
    votedIds: standingVotesOf(rows).map(({ participantId }) => participantId),
    checked: checks.length > 0 && decideStart({ checks, recheckMinutes, timeZone, now }).ok,
    signs: signs(member, rows.participants),
    observes: rows.sobrietyPlan !== null && mayObserve(me, rows.sobrietyPlan),
    endedAt: endOfRun(rows.run),
    stopped: rows.run?.stoppedAt != null,
    outcomeRecorded: rows.outcome !== null,
    endedInNo: endedInNo(rows.outcome as EndedMeeting),
    accountAsked: account !== undefined,
    accountGiven: account !== undefined && account.sentAt !== null,
    hasNextPlan: rows.nextPlans.length > 0,
    pollOpenIds: openInPoll(rows),
    rehearsalOn:
      rows.rehearsals.find(({ minutes, heldOn }) => minutes === null && heldOn >= now)?.heldOn.toISOString() ?? null,
  }
}

/** What the path of this reader is made of; `findings` are those that they may know. */
function pathInputOf(reader: Reader, rows: PlanRows, facts: PlanFacts, findings: readonly Finding[]): PathInput {
  const { member, person, now } = reader
  const placeOf = (memberId: string) =>
    rows.participants.find(({ caseMemberId }) => caseMemberId === memberId)?.id ?? null
  return {
    facts,
    findings,
    members: rows.case.members
      .filter(({ endedAt }) => endedAt === null)
      .map(({ id, displayName, role }) => ({
        id,
        name: displayName,
        role: role as PathInput['reader']['role'],
        participantId: placeOf(id),
      })),
    listed: rows.tasks.map(listedTaskOf),
    day: dayFactsOf(reader, rows, facts),
    reader: { memberId: member.id, participantId: placeOf(member.id), role: member.role, linkOnly: person.isLinkOnly },
    now,
  }
}

/** Whom the plan waits for, and for what, as this reader may know it. */
export const waitingIn = (reader: Reader, rows: PlanRows, facts: PlanFacts, findings: readonly Finding[]) =>
  pathOf(pathInputOf(reader, rows, facts, findings)).waitingFor

const present = (task: PathTask, context: PlanContext): Presented => ({
  key: task.key,
  kind: task.kind,
  step: task.step,
  title: localize(task.title, context),
  state: task.state,
  priority: task.priority,
  minutes: task.minutes,
  mine: task.mine,
  page: task.page,
  ...(task.ownerIds.length > 0 && { ownerIds: [...task.ownerIds] }),
  ...(task.openIds.length > 0 && { openIds: [...task.openIds] }),
  ...(task.due !== null && { due: task.due }),
  ...(task.opensAt !== null && { opensAt: task.opensAt }),
  ...(task.subjectId !== null && { subjectId: task.subjectId }),
  ...(task.field !== null && { field: task.field }),
})

/** The seven steps and their tasks as this reader may know them, with the one that is offered now. */
export function presentPath(
  context: PlanContext,
  rows: PlanRows,
  facts: PlanFacts,
  findings: readonly Finding[],
): Path {
  const path = pathOf(pathInputOf(context, rows, facts, findings))
  return {
    steps: path.steps.map(({ opensAt, title, ...step }) => ({
      ...step,
      title: localize(title, context),
      ...(opensAt !== null && { opensAt }),
    })),
    tasks: path.tasks.map((task) => present(task, context)),
    now: path.now && { key: path.now.key, why: localize(TASK_KINDS[path.now.kind].why, context) },
    waitingFor: path.waitingFor.map(({ participantId, memberId, name, key, title }) => ({
      participantId,
      memberId,
      name,
      key,
      title: localize(title, context),
    })),
    rests: path.rests,
  }
}
