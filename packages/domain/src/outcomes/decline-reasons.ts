import { text } from '@holdfast/content/outcomes'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'
import type { DeclineReason } from './outcome.ts'

/** What a reason is mostly about, to group a long list. */
export const REASON_GROUPS = {
  use: text('reason-groups.use'),
  treatment: text('reason-groups.treatment'),
  talk: text('reason-groups.talk'),
  life: text('reason-groups.life'),
  health: text('reason-groups.health'),
  unknown: text('reason-groups.unknown'),
} as const satisfies Record<string, Text>
/** Keeps a long list of reasons easy to look through; it says nothing about their weight. */
export type ReasonGroup = keyof typeof REASON_GROUPS

/** A reason in words that the person could have used, and what may help with it (S2.4 to S2.6; F65). */
export type DeclineReasonEntry = { readonly group: ReasonGroup; readonly label: Text; readonly mayHelp: Text }

/** The reasons of docs/practice.md 10.2. Ask, do not assume: each is kept with how the family knows it. */
export const DECLINE_REASON_CATALOG: Readonly<Record<DeclineReason, DeclineReasonEntry>> = content('decline-reasons', {
  not_ready: {
    group: 'use',
    label: text('decline-reasons.not_ready.label'),
    mayHelp: text('decline-reasons.not_ready.mayHelp'),
  },
  feels_in_control: {
    group: 'use',
    label: text('decline-reasons.feels_in_control.label'),
    mayHelp: text('decline-reasons.feels_in_control.mayHelp'),
  },
  fear_of_withdrawal: {
    group: 'use',
    label: text('decline-reasons.fear_of_withdrawal.label'),
    mayHelp: text('decline-reasons.fear_of_withdrawal.mayHelp'),
  },
  fear_of_life_without: {
    group: 'use',
    label: text('decline-reasons.fear_of_life_without.label'),
    mayHelp: text('decline-reasons.fear_of_life_without.mayHelp'),
  },
  cost_or_cover: {
    group: 'treatment',
    label: text('decline-reasons.cost_or_cover.label'),
    mayHelp: text('decline-reasons.cost_or_cover.mayHelp'),
  },
  not_knowing_where: {
    group: 'treatment',
    label: text('decline-reasons.not_knowing_where.label'),
    mayHelp: text('decline-reasons.not_knowing_where.mayHelp'),
  },
  no_suitable_program: {
    group: 'treatment',
    label: text('decline-reasons.no_suitable_program.label'),
    mayHelp: text('decline-reasons.no_suitable_program.mayHelp'),
  },
  past_treatment: {
    group: 'treatment',
    label: text('decline-reasons.past_treatment.label'),
    mayHelp: text('decline-reasons.past_treatment.mayHelp'),
  },
  medication_fears: {
    group: 'treatment',
    label: text('decline-reasons.medication_fears.label'),
    mayHelp: text('decline-reasons.medication_fears.mayHelp'),
  },
  felt_ambushed: {
    group: 'talk',
    label: text('decline-reasons.felt_ambushed.label'),
    mayHelp: text('decline-reasons.felt_ambushed.mayHelp'),
  },
  hostile_talk: {
    group: 'talk',
    label: text('decline-reasons.hostile_talk.label'),
    mayHelp: text('decline-reasons.hostile_talk.mayHelp'),
  },
  distrust_of_family: {
    group: 'talk',
    label: text('decline-reasons.distrust_of_family.label'),
    mayHelp: text('decline-reasons.distrust_of_family.mayHelp'),
  },
  seen_as_hypocrisy: {
    group: 'talk',
    label: text('decline-reasons.seen_as_hypocrisy.label'),
    mayHelp: text('decline-reasons.seen_as_hypocrisy.mayHelp'),
  },
  not_understood: {
    group: 'talk',
    label: text('decline-reasons.not_understood.label'),
    mayHelp: text('decline-reasons.not_understood.mayHelp'),
  },
  wants_choice: {
    group: 'talk',
    label: text('decline-reasons.wants_choice.label'),
    mayHelp: text('decline-reasons.wants_choice.mayHelp'),
  },
  job: {
    group: 'life',
    label: text('decline-reasons.job.label'),
    mayHelp: text('decline-reasons.job.mayHelp'),
  },
  what_others_think: {
    group: 'life',
    label: text('decline-reasons.what_others_think.label'),
    mayHelp: text('decline-reasons.what_others_think.mayHelp'),
  },
  children_or_custody: {
    group: 'life',
    label: text('decline-reasons.children_or_custody.label'),
    mayHelp: text('decline-reasons.children_or_custody.mayHelp'),
  },
  legal_worry: {
    group: 'life',
    label: text('decline-reasons.legal_worry.label'),
    mayHelp: text('decline-reasons.legal_worry.mayHelp'),
  },
  home_or_pets: {
    group: 'life',
    label: text('decline-reasons.home_or_pets.label'),
    mayHelp: text('decline-reasons.home_or_pets.mayHelp'),
  },
  no_transport: {
    group: 'life',
    label: text('decline-reasons.no_transport.label'),
    mayHelp: text('decline-reasons.no_transport.mayHelp'),
  },
  partner_who_uses: {
    group: 'life',
    label: text('decline-reasons.partner_who_uses.label'),
    mayHelp: text('decline-reasons.partner_who_uses.mayHelp'),
  },
  shame: {
    group: 'health',
    label: text('decline-reasons.shame.label'),
    mayHelp: text('decline-reasons.shame.mayHelp'),
  },
  mental_health: {
    group: 'health',
    label: text('decline-reasons.mental_health.label'),
    mayHelp: text('decline-reasons.mental_health.mayHelp'),
  },
  pain_or_illness: {
    group: 'health',
    label: text('decline-reasons.pain_or_illness.label'),
    mayHelp: text('decline-reasons.pain_or_illness.mayHelp'),
  },
  culture_or_faith: {
    group: 'health',
    label: text('decline-reasons.culture_or_faith.label'),
    mayHelp: text('decline-reasons.culture_or_faith.mayHelp'),
  },
  no_reason_given: {
    group: 'unknown',
    label: text('decline-reasons.no_reason_given.label'),
    mayHelp: text('decline-reasons.no_reason_given.mayHelp'),
  },
  other: {
    group: 'unknown',
    label: text('decline-reasons.other.label'),
    mayHelp: text('decline-reasons.other.mayHelp'),
  },
})
