import { checklistProgress } from '../checklists/progress.ts'
import { preparednessOf } from '../participants/preparedness.ts'
import type { Finding } from '../plan/finding.ts'
import type { PlanFacts } from '../plan/plan-facts.ts'
import { DAY } from '../shared/time.ts'

/** What a plan is asked about its tasks: its facts, what readiness finds, and the go that stands. */
export type Proof = Readonly<{ facts: PlanFacts; findings: readonly Finding[]; go: 'go' | 'no_go' | null }>

const isLocked = ({ facts }: Proof) => facts.status !== 'drafting'
const finds = ({ findings }: Proof, start: RegExp): boolean => findings.some(({ rule }) => start.test(rule))
const held = ({ facts }: Proof): number => facts.rehearsals.length

function everybodyHas({ facts }: Proof, wanted: 'training' | 'statement'): boolean {
  const states = facts.participants.flatMap((one) =>
    preparednessOf(facts, one).flatMap(({ item, state }) => (item === wanted ? [state] : [])),
  )
  return states.includes('done') && !states.includes('open')
}

/** Within the week before the day, or once it has begun. */
const WEEK = 8 * DAY

const riskAskedAgain = ({ facts: { risk, logistics } }: Proof): boolean =>
  risk !== null && logistics.startsAt !== null && Date.parse(risk.assessedAt) >= Date.parse(logistics.startsAt) - WEEK

const hasBothPlaces = ({ facts }: Proof) =>
  (['chosen', 'backup'] as const).every((choice) => facts.treatmentOptions.some((one) => one.choice === choice))

/** What the plan itself shows to be done, by the code of the template without its approach. */
const PROVEN: Readonly<Record<string, (proof: Proof) => boolean>> = {
  lock: isLocked,
  learn: (proof) => everybodyHas(proof, 'training'),
  letters: (proof) => everybodyHas(proof, 'statement') && !finds(proof, /^letter_without_writer/),
  places: hasBothPlaces,
  gather: ({ facts }) => facts.participants.filter(({ hasLink }) => hasLink).length > 2,
  rehearsal_1: (proof) => held(proof) > 0,
  rehearsal_2: (proof) => held(proof) > 1,
  bed_and_cover: (proof) => hasBothPlaces(proof) && !finds(proof, /^(insurance|bed)_/),
  risk_again: riskAskedAgain,
  assess: ({ facts }) => facts.risk !== null,
  go_no_go: ({ go }) => go !== null,
  bag: ({ facts }) => {
    const { total, done } = checklistProgress('packing', facts.checklists)
    return total > 0 && total === done
  },
  look_back: ({ facts }) => facts.status === 'reviewed',
}

/** Whether the plan proves that this task of a template is done: nobody ticks what everybody can see. */
export const isProven = (code: string | null, proof: Proof): boolean =>
  code !== null && (PROVEN[code.slice(code.indexOf('.') + 1)]?.(proof) ?? false)

/** Whether the plan watches a task of this code by itself, so that the path needs no second line for it. */
export const isWatched = (code: string | null): boolean => code !== null && code.slice(code.indexOf('.') + 1) in PROVEN
