import { text } from '@holdfast/content/path'
import { policyOf } from '../plan/approach-policy.ts'
import type { PlanFacts } from '../plan/plan-facts.ts'
import type { Text } from '../text.ts'

/** The seven steps from the first worry to the days after, in the order in which a family goes through them. */
export const PATH_STEPS = ['safe', 'way', 'people', 'words', 'possible', 'practice', 'day'] as const
/** One of the seven steps; each page of the plan and each task belongs to one. */
export type PathStep = (typeof PATH_STEPS)[number]

type StepWords = { title: Text; lead: Text }

const WITH_MEETING: Readonly<Record<PathStep, StepWords>> = {
  safe: { title: text('path-steps.safe.title'), lead: text('path-steps.safe.lead') },
  way: { title: text('path-steps.way.title'), lead: text('path-steps.way.lead') },
  people: { title: text('path-steps.people.title'), lead: text('path-steps.people.lead') },
  words: { title: text('path-steps.words.title'), lead: text('path-steps.words.lead') },
  possible: { title: text('path-steps.possible.title'), lead: text('path-steps.possible.lead') },
  practice: { title: text('path-steps.practice.title'), lead: text('path-steps.practice.lead') },
  day: { title: text('path-steps.day.title'), lead: text('path-steps.day.lead') },
}

const WITHOUT_MEETING: Readonly<Record<PathStep, StepWords>> = {
  ...WITH_MEETING,
  words: { title: WITH_MEETING.words.title, lead: text('path-steps.words.lead_without_meeting') },
  practice: { title: WITH_MEETING.practice.title, lead: text('path-steps.practice.lead_without_meeting') },
  day: { title: text('path-steps.day.title_without_meeting'), lead: text('path-steps.day.lead_without_meeting') },
}

/** What a step is called and what it is for: without a meeting there is no day, and no words of a day. */
export const stepWords = (step: PathStep, plan: Pick<PlanFacts, 'approach' | 'level'>): StepWords =>
  (policyOf(plan).meeting ? WITH_MEETING : WITHOUT_MEETING)[step]
