import type { Text } from '../text.ts'
import { isResting } from './day-tasks.ts'
import { nowTask } from './now.ts'
import type { PathInput } from './path-input.ts'
import { PATH_STEPS, type PathStep, stepWords } from './path-steps.ts'
import type { PathState, PathTask } from './path-task.ts'
import { pathTasks } from './path-tasks.ts'
import { type Waiting, waitingFor } from './waiting-for.ts'

/** One of the seven steps as it stands: how many of its tasks are ready. */
export type StepStanding = Readonly<{
  step: PathStep
  title: Text
  state: PathState
  ready: number
  of: number
  opensAt: string | null
}>

/** The way of one plan for one reader: the steps, every task, the one that is offered now, and whom the plan waits for. */
export type Path = Readonly<{
  steps: readonly StepStanding[]
  tasks: readonly PathTask[]
  now: PathTask | null
  waitingFor: readonly Waiting[]
  /** The meeting is over and nobody looks back yet: homes show the evening and the days after. */
  rests: boolean
}>

function stateOf(tasks: readonly PathTask[], isOver: boolean): PathState {
  const states = tasks.map(({ state }) => state)
  if (states.length === 0) return isOver ? 'ready' : 'not_started'
  if (states.includes('needs_attention')) return 'needs_attention'
  for (const state of ['ready', 'later', 'not_started'] as const) if (states.every((one) => one === state)) return state
  // what comes later holds nothing up, and what is not begun is no progress
  const now = states.filter((state) => state !== 'later')
  return now.every((state) => state === 'not_started') ? 'not_started' : 'in_progress'
}

/** The path of a plan for one reader. The same for the same plan, reader and moment. */
export function pathOf(input: PathInput): Path {
  const { facts } = input
  const tasks = pathTasks(input)
  const isOver = facts.status !== 'drafting' && facts.status !== 'ready'
  const steps = PATH_STEPS.map((step) => {
    const own = tasks.filter((task) => task.step === step)
    const state = stateOf(own, isOver)
    return {
      step,
      title: stepWords(step, facts).title,
      state,
      ready: own.filter((task) => task.state === 'ready').length,
      of: own.length,
      opensAt: state === 'later' ? (own.find(({ opensAt }) => opensAt !== null)?.opensAt ?? null) : null,
    }
  })
  return { steps, tasks, now: nowTask(input, tasks), waitingFor: waitingFor(input, tasks), rests: isResting(input) }
}
