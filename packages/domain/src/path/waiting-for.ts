import type { Text } from '../text.ts'
import { leads, type PathInput } from './path-input.ts'
import { isOpen, type PathTask } from './path-task.ts'
import { TASK_KINDS } from './task-kinds.ts'

/** Somebody whom the plan waits for, with the first thing that only they can do. */
export type Waiting = Readonly<{
  participantId: string | null
  memberId: string | null
  name: string
  /** The task of the path. */
  key: string
  /** What it is, as it is called for the person themselves: no names. */
  title: Text
}>

const PROFESSIONALS_ONLY = ['assessor', 'professional']

/**
 * What only others can do, for whoever leads: each person once, with the first of their open tasks that has a link to do it with.
 * What needs nobody else is not waited for.
 */
export function waitingFor(input: PathInput, tasks: readonly PathTask[]): Waiting[] {
  const { reader, members, facts } = input
  if (!leads(reader) || facts.status === 'concluded' || facts.status === 'reviewed') return []
  const waiting = new Map<string, Waiting>()
  const add = (one: Waiting) => {
    const id = one.participantId ?? one.memberId ?? one.name
    if (!waiting.has(id)) waiting.set(id, one)
  }
  const memberOf = (id: string) => members.find(({ participantId }) => participantId === id)?.id ?? null
  const open = tasks.filter((task) => !task.mine && isOpen(task)).toSorted((a, b) => weight(a) - weight(b))
  const professionals = members.filter(({ role, id }) => role === 'interventionist' && id !== reader.memberId)
  for (const task of open) {
    const { title } = TASK_KINDS[task.kind]
    for (const id of task.openIds) {
      const one = facts.participants.find((participant) => participant.id === id)
      if (one?.hasLink) add({ participantId: id, memberId: memberOf(id), name: one.name, key: task.key, title })
    }
    if (PROFESSIONALS_ONLY.includes(TASK_KINDS[task.kind].scope))
      for (const { id, name, participantId } of professionals)
        add({ participantId, memberId: id, name, key: task.key, title })
  }
  return [...waiting.values()]
}

const weight = ({ priority }: PathTask): number => (priority === 'needed' ? 0 : 1)
