import { text } from '@holdfast/content/first-call'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'
import type {
  Agreement,
  Condition,
  Feeling,
  HistoryKind,
  FirstCallStep,
  OthersUse,
  PastEvent,
  Pregnancy,
  Route,
  Stage,
} from './first-call.ts'

/** Each step of the first call: what it is about, and why it is asked. */
export const STEP_GUIDES = content('first-call-steps', {
  worries: {
    label: text('first-call-steps.worries.label'),
    why: text('first-call-steps.worries.why'),
  },
  use: {
    label: text('first-call-steps.use.label'),
    why: text('first-call-steps.use.why'),
  },
  health: {
    label: text('first-call-steps.health.label'),
    why: text('first-call-steps.health.why'),
  },
  family: {
    label: text('first-call-steps.family.label'),
    why: text('first-call-steps.family.why'),
  },
  history: {
    label: text('first-call-steps.history.label'),
    why: text('first-call-steps.history.why'),
  },
  safety: {
    label: text('first-call-steps.safety.label'),
    why: text('first-call-steps.safety.why'),
  },
  readiness: {
    label: text('first-call-steps.readiness.label'),
    why: text('first-call-steps.readiness.why'),
  },
  feelings: {
    label: text('first-call-steps.feelings.label'),
    why: text('first-call-steps.feelings.why'),
  },
} satisfies Record<FirstCallStep, { label: Text; why: Text }>)

/** Ways of use without slang or blame (docs/practice.md 1.3). */
export const ROUTE_LABELS: Readonly<Record<Route, Text>> = {
  swallowed: text('route-labels.swallowed'),
  smoked: text('route-labels.smoked'),
  snorted: text('route-labels.snorted'),
  injected: text('route-labels.injected'),
  other: text('route-labels.other'),
  not_sure: text('route-labels.not_sure'),
}

/** As told by the family, not diagnosed here (S0.4, docs/practice.md ruling 10). */
export const CONDITION_LABELS: Readonly<Record<Condition, Text>> = {
  depression: text('condition-labels.depression'),
  anxiety: text('condition-labels.anxiety'),
  trauma: text('condition-labels.trauma'),
  bipolar: text('condition-labels.bipolar'),
  psychosis: text('condition-labels.psychosis'),
  adhd: text('condition-labels.adhd'),
  eating_disorder: text('condition-labels.eating_disorder'),
  chronic_pain: text('condition-labels.chronic_pain'),
  other_condition: text('condition-labels.other_condition'),
}

/** A pregnancy makes stopping without a doctor more dangerous; it may stay unanswered. */
export const PREGNANCY_LABELS: Readonly<Record<Pregnancy, Text>> = {
  not_asked: text('pregnancy-labels.not_asked'),
  no: text('pregnancy-labels.no'),
  possible: text('pregnancy-labels.possible'),
  yes: text('pregnancy-labels.yes'),
}

/** Past medical events that raise the danger of stopping alone (docs/practice.md 7.2). */
export const PAST_EVENT_LABELS: Readonly<Record<PastEvent, Text>> = {
  seizure: text('past-event-labels.seizure'),
  delirium: text('past-event-labels.delirium'),
  hospital: text('past-event-labels.hospital'),
  overdose: text('past-event-labels.overdose'),
}

/** Counts people and names none of them. */
export const OTHERS_USE_LABELS: Readonly<Record<OthersUse, Text>> = {
  not_sure: text('others-use-labels.not_sure'),
  no: text('others-use-labels.no'),
  one: text('others-use-labels.one'),
  several: text('others-use-labels.several'),
}

/** Spoken by the family as "we"; being divided is an answer, not a fault. */
export const AGREEMENT_LABELS: Readonly<Record<Agreement, Text>> = {
  not_asked: text('agreement-labels.not_asked'),
  agree: text('agreement-labels.agree'),
  mostly: text('agreement-labels.mostly'),
  divided: text('agreement-labels.divided'),
}

/** How the person stands to help, without "denial" or "resistant" (docs/practice.md 1.3). */
export const STAGE_LABELS: Readonly<Record<Stage, Text>> = {
  not_known: text('stage-labels.not_known'),
  asks_for_help: text('stage-labels.asks_for_help'),
  open_at_times: text('stage-labels.open_at_times'),
  does_not_see_it: text('stage-labels.does_not_see_it'),
  refuses: text('stage-labels.refuses'),
}

/** Feelings by plain names; denial is put into the words of those who have it (S3.3). */
export const FEELING_LABELS: Readonly<Record<Feeling, Text>> = {
  anger: text('feeling-labels.anger'),
  denial: text('feeling-labels.denial'),
  shame: text('feeling-labels.shame'),
  guilt: text('feeling-labels.guilt'),
  fear: text('feeling-labels.fear'),
  sadness: text('feeling-labels.sadness'),
  exhaustion: text('feeling-labels.exhaustion'),
  hope: text('feeling-labels.hope'),
}

/** Names of a restricted section: an entry is read by its author and the interventionist alone (S0.7). */
export const HISTORY_LABELS: Readonly<Record<HistoryKind, Text>> = {
  neglect: text('history-labels.neglect'),
  abuse: text('history-labels.abuse'),
  violence: text('history-labels.violence'),
  unresolved_grief: text('history-labels.unresolved_grief'),
  infidelity: text('history-labels.infidelity'),
  broken_promises: text('history-labels.broken_promises'),
  other_history: text('history-labels.other_history'),
}
