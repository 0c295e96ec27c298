import { text } from '@holdfast/content/reviews'
import { content } from '../content/content.ts'
import { type Decision, no, type Refusal, yes } from '../decision.ts'
import type { Approach } from '../plan/approach.ts'
import type { Text } from '../text.ts'

/** What a change from a review does to the next attempt (docs/practice.md 10.5). */
export const CHANGE_EFFECTS = [
  'none',
  'participant_not_attending',
  'participant_sends_letter',
  'switch_approach',
  'announce_it',
  'add_contingency',
  'require_backup_date',
  'choose_treatment_again',
  'review_consequences',
  'add_professional',
  'rehearse',
  'shorten_statements',
] as const
/** What a change does to the next attempt by itself; `none` is left to its owner (F72). */
export type ChangeEffect = (typeof CHANGE_EFFECTS)[number]

/** What an effect acts on; most act on the plan as a whole. */
export type EffectOn = Readonly<{ participantId?: string; approach?: Approach; contingencyCode?: string }>
/** What has to be named with an effect: a person, an approach, or a scenario. */
export type EffectArgument = keyof EffectOn

/** An effect in words, and the one argument it takes, if any. */
export type ChangeEffectEntry = { readonly label: Text; readonly help: Text; readonly takes: EffectArgument | null }

/** A change is about the plan. That someone stays home next time is a change of the plan too, never a verdict (S1.14). */
export const CHANGE_EFFECT_CATALOG: Readonly<Record<ChangeEffect, ChangeEffectEntry>> = content('review-changes', {
  none: {
    label: text('review-changes.none.label'),
    help: text('review-changes.none.help'),
    takes: null,
  },
  participant_not_attending: {
    label: text('review-changes.participant_not_attending.label'),
    help: text('review-changes.participant_not_attending.help'),
    takes: 'participantId',
  },
  participant_sends_letter: {
    label: text('review-changes.participant_sends_letter.label'),
    help: text('review-changes.participant_sends_letter.help'),
    takes: 'participantId',
  },
  switch_approach: {
    label: text('review-changes.switch_approach.label'),
    help: text('review-changes.switch_approach.help'),
    takes: 'approach',
  },
  announce_it: {
    label: text('review-changes.announce_it.label'),
    help: text('review-changes.announce_it.help'),
    takes: null,
  },
  add_contingency: {
    label: text('review-changes.add_contingency.label'),
    help: text('review-changes.add_contingency.help'),
    takes: 'contingencyCode',
  },
  require_backup_date: {
    label: text('review-changes.require_backup_date.label'),
    help: text('review-changes.require_backup_date.help'),
    takes: null,
  },
  choose_treatment_again: {
    label: text('review-changes.choose_treatment_again.label'),
    help: text('review-changes.choose_treatment_again.help'),
    takes: null,
  },
  review_consequences: {
    label: text('review-changes.review_consequences.label'),
    help: text('review-changes.review_consequences.help'),
    takes: null,
  },
  add_professional: {
    label: text('review-changes.add_professional.label'),
    help: text('review-changes.add_professional.help'),
    takes: null,
  },
  rehearse: {
    label: text('review-changes.rehearse.label'),
    help: text('review-changes.rehearse.help'),
    takes: null,
  },
  shorten_statements: {
    label: text('review-changes.shorten_statements.label'),
    help: text('review-changes.shorten_statements.help'),
    takes: null,
  },
})

/** Whether an effect has what it acts on, and nothing else. */
export function decideChange(effect: ChangeEffect, effectOn: EffectOn): Decision<Refusal> {
  const { takes } = CHANGE_EFFECT_CATALOG[effect]
  const given = (['participantId', 'approach', 'contingencyCode'] as const).filter(
    (name) => effectOn[name] !== undefined,
  )
  if (takes !== null && !given.includes(takes))
    return no({ rule: 'change_needs_argument', reason: ARGUMENT_NEEDED[takes] })
  if (given.some((name) => name !== takes))
    return no({
      rule: 'change_takes_less',
      reason: text('decide-change.change_takes_less.reason'),
    })
  return yes
}

const ARGUMENT_NEEDED = {
  participantId: text('argument-needed.participantId'),
  approach: text('argument-needed.approach'),
  contingencyCode: text('argument-needed.contingencyCode'),
} as const satisfies Record<EffectArgument, Text>
