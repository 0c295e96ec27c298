import { ourWords } from '../content/our-words.ts'
import { AFTER_TASK_PREFIX } from '../outcomes/after-tasks.ts'
import { hasEnded } from '../tasks/ended-task.ts'
import { ourTaskTitle } from '../tasks/our-task-title.ts'
import { isWatched } from '../tasks/proven-task.ts'
import { dueAt, taskDay } from '../tasks/task.ts'
import { leads, type ListedTask, type PathInput } from './path-input.ts'
import type { PathStep } from './path-steps.ts'
import type { PathTask } from './path-task.ts'

/** Of an approach's tasks, which belong to the day itself. */
const OF_THE_DAY: readonly string[] = [
  'bed_tonight',
  'way_tonight',
  'team_arrives',
  'room_swept',
  'naloxone_placed',
  'greeter_out',
  'rest',
  'promises',
  'month',
  'tell',
]
const OF_PRACTICE: readonly string[] = ['cards', 'practice', 'coach', 'speaking']

function stepOf({ code, offsetDays }: ListedTask): PathStep {
  if (code?.startsWith(AFTER_TASK_PREFIX)) return 'day'
  const name = code?.slice(code.indexOf('.') + 1) ?? ''
  if (OF_THE_DAY.includes(name) || (offsetDays ?? 0) > 0) return 'day'
  return OF_PRACTICE.includes(name) ? 'practice' : 'possible'
}

/**
 * The tasks of the list that the plan does not show by itself: what somebody wrote down, and what an approach asks for beyond the
 * parts of the plan. What the plan proves has no second line, and what was for the day ends with it.
 */
export function listedTasks(input: PathInput): PathTask[] {
  const { facts, listed, reader } = input
  const { startsAt, timeZone } = facts.logistics
  return listed
    .filter((task) => !isWatched(task.code) && !hasEnded(task, { status: facts.status, startsAt }))
    .map((task) => {
      const step = stepOf(task)
      const isMine = task.ownerMemberId === reader.memberId || (task.ownerParticipantId ?? '') === reader.participantId
      const isLater = step === 'day' && facts.status === 'drafting'
      const owner = task.ownerParticipantId === null ? [] : [task.ownerParticipantId]
      return {
        key: task.id,
        kind: 'task',
        step,
        title: ourWords(task.title, ourTaskTitle(task.code)),
        state: task.done ? 'ready' : isLater ? 'later' : 'not_started',
        priority: 'recommended',
        minutes: 0,
        ownerIds: owner,
        openIds: task.done ? [] : owner,
        ownerMemberId: task.ownerMemberId,
        mine: isMine || (leads(reader) && task.ownerMemberId === null && task.ownerParticipantId === null),
        due: dueAt(task, startsAt) ?? taskDay(task, { startsAt, timeZone }),
        opensAt: null,
        page: 'tasks',
        subjectId: task.id,
        field: null,
      }
    })
}
