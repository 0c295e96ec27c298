import { AFTER_TASK_PREFIX, AFTER_TASKS } from '../outcomes/after-tasks.ts'
import type { Text } from '../text.ts'
import { TASK_TEMPLATES } from './task-templates.ts'

const ofTemplates = Object.entries(TASK_TEMPLATES).flatMap(([approach, tasks]) =>
  tasks.map(({ code, title }) => [`${approach}.${code}`, title] as const),
)
const ofOutcomes = Object.values(AFTER_TASKS).flatMap((tasks) =>
  tasks.map(({ code, title }) => [`${AFTER_TASK_PREFIX}${code}`, title] as const),
)
const TITLES: ReadonlyMap<string, Text> = new Map([...ofTemplates, ...ofOutcomes])

/** What Holdfast calls the task of this code; a commitment of each has the id of its participant behind it. Undefined for others. */
export const ourTaskTitle = (code: string | null): Text | undefined =>
  code === null ? undefined : (TITLES.get(code) ?? TITLES.get(code.split('.').slice(0, 2).join('.')))
