import { text } from '@holdfast/content/path-tasks'
import { whichDay } from '../go-no-go/which-day.ts'
import { caseAbility } from '../permissions/case-abilities.ts'
import type { ParticipantFacts } from '../plan/plan-facts.ts'
import { isPreparing } from '../plan/plan-status.ts'
import { taskDay } from '../tasks/task.ts'
import { filled, listed, type Text } from '../text.ts'
import { dayTasks } from './day-tasks.ts'
import { listedTasks } from './listed-tasks.ts'
import { OWN_KINDS, ownPart, type OwnPart } from './own-part.ts'
import { leads, type PathInput } from './path-input.ts'
import { PATH_STEPS } from './path-steps.ts'
import type { PathState, PathTask } from './path-task.ts'
import { planParts } from './plan-tasks.ts'
import { PATH_KINDS, type PathKind, TASK_KINDS, titleOfOthers } from './task-kinds.ts'

const hasProfessional = ({ members }: PathInput): boolean => members.some(({ role }) => role === 'interventionist')

/** Whether a kind that belongs to a role is this reader's. */
function belongsTo(input: PathInput, kind: PathKind): boolean {
  const { reader, day } = input
  switch (TASK_KINDS[kind].scope) {
    case 'each':
      return reader.participantId !== null
    case 'leads':
      return leads(reader)
    case 'assessor':
      return reader.role === 'interventionist' || (reader.role === 'lead' && !hasProfessional(input))
    case 'professional':
      return reader.role === 'interventionist'
    case 'signer':
      return day.signs
    case 'observer':
      return day.observes
    case 'everyone':
      return true
  }
}

/** Whether the reader may do it as the plan stands: the same question that the API asks when it is done. */
export function mayDo({ reader, facts }: PathInput, kind: PathKind): boolean {
  const { role, linkOnly } = reader
  return caseAbility(TASK_KINDS[kind].action, { role, status: facts.status, owns: true, linkOnly }).allowed
}

const base = (kind: PathKind, part: Pick<PathTask, 'state' | 'priority' | 'opensAt'>) => ({
  kind,
  step: TASK_KINDS[kind].step,
  minutes: TASK_KINDS[kind].minutes,
  ownerMemberId: null,
  due: null,
  state: part.state,
  priority: part.priority,
  opensAt: part.opensAt,
})

type Part = { one: ParticipantFacts; part: OwnPart }

const together = (states: readonly PathState[]): PathState => {
  if (states.includes('needs_attention')) return 'needs_attention'
  const [first] = states
  return first && states.every((state) => state === first) ? first : 'in_progress'
}

/** Two names, or the first of more and how many others: a title is one line. */
const shortList = ([first = '', ...others]: readonly string[]): Text =>
  others.length < 2
    ? listed([first, ...others])
    : filled(text('path-tasks.and_others'), { name: first, count: others.length })

function othersTask(kind: PathKind, parts: readonly Part[]): PathTask {
  const open = parts.filter(({ part }) => part.state !== 'ready')
  const [first] = open
  const needed = open.some(({ part }) => part.priority === 'needed')
  const names = (open.length > 0 ? open : parts).map(({ one }) => one.name)
  return {
    key: `${kind}.others`,
    ...base(kind, {
      state: together(parts.map(({ part }) => part.state)),
      priority: needed ? 'needed' : 'recommended',
      opensAt: first?.part.opensAt ?? null,
    }),
    title: filled(titleOfOthers(kind), { names: shortList(names) }),
    ownerIds: parts.map(({ one }) => one.id),
    openIds: open.map(({ one }) => one.id),
    mine: false,
    page: first?.part.page ?? TASK_KINDS[kind].page,
    subjectId: first?.part.subjectId ?? null,
    field: first?.part.field ?? null,
  }
}

/** What a task is called; whether it happens is asked about today or tomorrow by the calendar of the place. */
function titleOf({ facts, now }: PathInput, kind: PathKind): Text {
  const { startsAt, timeZone } = facts.logistics
  if (kind !== 'vote' || startsAt === null) return TASK_KINDS[kind].title
  const day = whichDay({ startsAt, timeZone }, now)
  return day === 'another' ? TASK_KINDS.vote.title : text(`path-tasks.vote.${day}`)
}

/** Each participant's own part: the reader's by itself, those of the others together. Nobody is told of others' private answers. */
function ownTasks(input: PathInput): PathTask[] {
  const { facts, reader } = input
  return OWN_KINDS.flatMap((kind) => {
    const parts = facts.participants.flatMap((one): Part[] => {
      const part = ownPart(input, kind, one)
      return part ? [{ one, part }] : []
    })
    const mine = parts.find(({ one }) => one.id === reader.participantId)
    const others = kind === 'screening' ? [] : parts.filter((part) => part !== mine)
    const own: PathTask[] =
      mine && !(reader.linkOnly && kind === 'screening')
        ? [
            {
              key: kind,
              ...base(kind, mine.part),
              title: titleOf(input, kind),
              ownerIds: [mine.one.id],
              openIds: mine.part.state === 'ready' ? [] : [mine.one.id],
              mine: true,
              page: mine.part.page,
              subjectId: mine.part.subjectId,
              field: mine.part.field,
            },
          ]
        : []
    return [...own, ...(others.length > 0 ? [othersTask(kind, others)] : [])]
  })
}

/** What several people do together, or one for all; `mine` where it is this reader's. */
const shared = (input: PathInput, kind: PathKind, part: OwnPart): PathTask => ({
  key: kind,
  ...base(kind, part),
  title: TASK_KINDS[kind].title,
  ownerIds: [],
  openIds: [],
  mine: belongsTo(input, kind),
  page: part.page,
  subjectId: part.subjectId,
  field: part.field,
})

const planTasks = (input: PathInput): PathTask[] =>
  [...planParts(input)].map(([kind, part]) => shared(input, kind, part))

const tasksOfTheDay = (input: PathInput): PathTask[] =>
  dayTasks(input).map((task) =>
    shared(input, task.kind, { ...task, page: TASK_KINDS[task.kind].page, subjectId: null, field: null }),
  )

/** Which task of an approach's list says by when the task of the path is due. */
const DUE_BY: Readonly<Record<string, PathKind>> = {
  lock: 'lock',
  learn: 'about',
  letters: 'letter',
  places: 'place',
  gather: 'people',
  rehearsal_1: 'rehearsal',
  bed_and_cover: 'cover',
  go_no_go: 'go_no_go',
  bag: 'lists',
}

function dueOf({ facts, listed: tasks }: PathInput, kind: PathKind): string | null {
  if (kind === 'vote') return facts.logistics.startsAt
  const listedTask = tasks.find(
    ({ code, done }) => !done && code !== null && DUE_BY[code.slice(code.indexOf('.') + 1)] === kind,
  )
  return listedTask ? taskDay(listedTask, facts.logistics) : null
}

/** Everything on the way, as this reader may know it, in the order of the path; a helper sees what is theirs. */
export function pathTasks(input: PathInput): PathTask[] {
  const prepares = isPreparing(input.facts.status)
  const prepared = prepares ? [...ownTasks(input), ...planTasks(input)] : []
  const found = [...prepared, ...tasksOfTheDay(input), ...listedTasks(input)]
  return found
    .filter((task) => prepares || task.step === 'day')
    .filter((task) => input.reader.role !== 'helper' || task.mine)
    .map((task) => (task.kind === 'task' || task.state === 'ready' ? task : { ...task, due: dueOf(input, task.kind) }))
    .toSorted(
      (a, b) =>
        PATH_STEPS.indexOf(a.step) - PATH_STEPS.indexOf(b.step) ||
        PATH_KINDS.indexOf(a.kind) - PATH_KINDS.indexOf(b.kind) ||
        Number(b.mine) - Number(a.mine) ||
        (a.due ?? '9').localeCompare(b.due ?? '9'),
    )
}
