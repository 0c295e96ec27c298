import type { Substance, UsePattern } from '../cases/case-vocabulary.ts'

/** How a substance is taken. */
export const ROUTES = ['swallowed', 'smoked', 'snorted', 'injected', 'other', 'not_sure'] as const
/** `not_sure` is a full answer: nobody should guess. */
export type Route = (typeof ROUTES)[number]

/** What the family knows about one substance, in their own words where numbers would be guessed (S0.9, F3). */
type UseDetail = {
  substance: Substance
  frequency: UsePattern
  amount: string
  route: Route
  since: string
  lastChange: string
}

/** Conditions that often come together with substance use (S0.4). */
export const CONDITIONS = [
  'depression',
  'anxiety',
  'trauma',
  'bipolar',
  'psychosis',
  'adhd',
  'eating_disorder',
  'chronic_pain',
  'other_condition',
] as const
/** Reported by the family, never a diagnosis; some bring up hints and a professional (S0.4). */
export type Condition = (typeof CONDITIONS)[number]

/** `not_asked` at first; `possible` is treated with the same care as `yes`. */
export const PREGNANCY = ['not_asked', 'no', 'possible', 'yes'] as const
/** Medical care is asked for before anybody stops, once this is `possible` or `yes`. */
export type Pregnancy = (typeof PREGNANCY)[number]

/** What has happened before when use stopped, or went too far (docs/practice.md 7.2). */
export const PAST_EVENTS = ['seizure', 'delirium', 'hospital', 'overdose'] as const
/** Any one of them makes stopping without medical care dangerous (docs/practice.md 7.2, step 2). */
export type PastEvent = (typeof PAST_EVENTS)[number]

/** Whether others in the family use, too (docs/practice.md 2.5). */
export const OTHERS_USE = ['not_sure', 'no', 'one', 'several'] as const
/** `several` speaks for the whole-family approach (docs/practice.md 2.5). */
export type OthersUse = (typeof OTHERS_USE)[number]

/** How far the family wants the same thing. */
export const AGREEMENT = ['not_asked', 'agree', 'mostly', 'divided'] as const
/** How united the family is; it weighs in the choice of an approach (docs/practice.md 2.5). */
export type Agreement = (typeof AGREEMENT)[number]

/** How the person speaks about help today. */
export const STAGES = ['not_known', 'asks_for_help', 'open_at_times', 'does_not_see_it', 'refuses'] as const
/** What the person says about help, as the family reports it. */
export type Stage = (typeof STAGES)[number]

/** What families often feel at the first call; none of it is wrong (S3.3). */
export const FEELINGS = ['anger', 'denial', 'shame', 'guilt', 'fear', 'sadness', 'exhaustion', 'hope'] as const
/** The family's own feelings at the first call, never the loved one's (S3.3). */
export type Feeling = (typeof FEELINGS)[number]

/** The first call, all of which may stay open (F3). */
export type FirstCall = {
  worries: string
  triedBefore: string
  /** Somebody asks whether treatment can be ordered by a court (docs/practice.md 2.5). */
  commitmentAsked: boolean
  useDetails: readonly UseDetail[]
  conditions: readonly Condition[]
  medication: string
  pregnancy: Pregnancy
  pastEvents: readonly PastEvent[]
  health: string
  livesWith: string
  othersUse: OthersUse
  othersUseNote: string
  agreement: Agreement
  /** How hard it is at home, 0 to 10. */
  distress: number | null
  stage: Stage
  said: string
  /** The weeks that the family can give to preparing. */
  weeks: number | null
  energy: number | null
  feelings: readonly Feeling[]
  feelingsNote: string
}

/** A first call in which nothing has been answered. */
export const EMPTY_FIRST_CALL: FirstCall = {
  worries: '',
  triedBefore: '',
  commitmentAsked: false,
  useDetails: [],
  conditions: [],
  medication: '',
  pregnancy: 'not_asked',
  pastEvents: [],
  health: '',
  livesWith: '',
  othersUse: 'not_sure',
  othersUseNote: '',
  agreement: 'not_asked',
  distress: null,
  stage: 'not_known',
  said: '',
  weeks: null,
  energy: null,
  feelings: [],
  feelingsNote: '',
}

/** The question groups, one for each step, in the order of a first call. */
export const FIRST_CALL_STEPS = [
  'worries',
  'use',
  'health',
  'family',
  'history',
  'safety',
  'readiness',
  'feelings',
] as const
/** A group of questions; each may be left out or come back to (F3). */
export type FirstCallStep = (typeof FIRST_CALL_STEPS)[number]

/** The answers of each step; history and safety are kept elsewhere. */
const FIELDS_OF: Readonly<Partial<Record<FirstCallStep, readonly (keyof FirstCall)[]>>> = {
  worries: ['worries', 'triedBefore', 'commitmentAsked'],
  use: ['useDetails'],
  health: ['conditions', 'medication', 'pregnancy', 'pastEvents', 'health'],
  family: ['livesWith', 'othersUse', 'othersUseNote', 'agreement', 'distress'],
  readiness: ['stage', 'said', 'weeks', 'energy'],
  feelings: ['feelings', 'feelingsNote'],
}

/** Which steps have at least one answer: visible progress, never a duty. `beside`: what is kept outside of the intake. */
export function answeredSteps(
  firstCall: FirstCall,
  beside: { history: number; riskAssessed: boolean },
): FirstCallStep[] {
  const isAnswered = (field: keyof FirstCall) =>
    JSON.stringify(firstCall[field]) !== JSON.stringify(EMPTY_FIRST_CALL[field])
  return FIRST_CALL_STEPS.filter((step) => {
    if (step === 'history') return beside.history > 0
    if (step === 'safety') return beside.riskAssessed
    return (FIELDS_OF[step] ?? []).some(isAnswered)
  })
}

/** What may weigh on a family from before; kept in a restricted part (S0.7, S0.16). */
export const HISTORY_KINDS = [
  'neglect',
  'abuse',
  'violence',
  'unresolved_grief',
  'infidelity',
  'broken_promises',
  'other_history',
] as const
/** A hurt from before in the family, read by whoever wrote it down and by the interventionist alone (S0.7). */
export type HistoryKind = (typeof HISTORY_KINDS)[number]
