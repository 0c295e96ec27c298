import { text } from '@holdfast/content/path'
import { policyOf } from '../plan/approach-policy.ts'
import type { PlanFacts } from '../plan/plan-facts.ts'
import type { Text } from '../text.ts'
import { PATH_STEPS, type PathStep } from './path-steps.ts'

const PAGES = {
  safe: ['risk', 'risk/substances', 'people/my-safety', 'safety', 'safety/card'],
  way: ['first-call', 'approach', 'before'],
  people: ['people', 'learn', 'people/awareness', 'needs'],
  words: ['statements', 'consequences'],
  possible: [
    'treatment',
    'logistics',
    'logistics/poll',
    'logistics/arrival',
    'logistics/transport',
    'logistics/home',
    'logistics/lists',
    'logistics/afterwards',
  ],
  practice: ['contingencies', 'sobriety', 'logistics/seating', 'rehearsals'],
  day: ['day', 'outcome', 'follow-through', 'review', 'compare', 'tasks', 'print', 'versions'],
} as const satisfies Record<PathStep, readonly string[]>

/** A page of the plan, or of its case, that belongs to a step. */
export type StepPage = (typeof PAGES)[PathStep][number]
/** A page with what it is called in the step. */
export type LabeledPage = Readonly<{ page: StepPage; label: Text }>

const NEEDS_MEETING: readonly StepPage[] = [
  'logistics',
  'logistics/poll',
  'logistics/arrival',
  'logistics/transport',
  'logistics/afterwards',
  'sobriety',
  'logistics/seating',
  'rehearsals',
  'day',
  'contingencies',
]

/** The pages of a step, in their order. Without a meeting there are none that only a meeting needs. */
export function stepPages(step: PathStep, plan: Pick<PlanFacts, 'approach' | 'level'>): LabeledPage[] {
  const { meeting, consequences } = policyOf(plan)
  const pages: readonly StepPage[] = PAGES[step]
  return pages
    .filter((page) => meeting || !NEEDS_MEETING.includes(page))
    .filter((page) => page !== 'consequences' || consequences !== 'none')
    .map((page) => ({ page, label: text(`path-pages.${page}`) }))
}

/** The step that a page belongs to, by its address below the plan; a page of one person, or of one place, belongs to that of all. */
export function stepOfPage(page: string): PathStep | null {
  const stepOf = (one: string) => PATH_STEPS.find((step) => (PAGES[step] as readonly string[]).includes(one))
  return stepOf(page) ?? stepOf(page.split('/')[0] ?? '') ?? null
}
