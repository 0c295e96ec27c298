import { text } from '@holdfast/content/cases'
import type { Text } from '../text.ts'
import type { Relationship, Substance, UsePattern } from './case-vocabulary.ts'

/** What someone is to the loved one. */
export const RELATIONSHIP_LABELS: Readonly<Record<Relationship, Text>> = {
  spouse: text('relationship-labels.spouse'),
  partner: text('relationship-labels.partner'),
  parent: text('relationship-labels.parent'),
  child: text('relationship-labels.child'),
  sibling: text('relationship-labels.sibling'),
  grandparent: text('relationship-labels.grandparent'),
  other_relative: text('relationship-labels.other_relative'),
  friend: text('relationship-labels.friend'),
  employer: text('relationship-labels.employer'),
  colleague: text('relationship-labels.colleague'),
  faith_leader: text('relationship-labels.faith_leader'),
  clinician: text('relationship-labels.clinician'),
  interventionist: text('relationship-labels.interventionist'),
  other: text('relationship-labels.other'),
}

/** Substances in families' words (docs/practice.md 7.2). */
export const SUBSTANCE_LABELS: Readonly<Record<Substance, Text>> = {
  alcohol: text('substance-labels.alcohol'),
  sedatives: text('substance-labels.sedatives'),
  opioids: text('substance-labels.opioids'),
  methadone: text('substance-labels.methadone'),
  stimulants: text('substance-labels.stimulants'),
  cannabis: text('substance-labels.cannabis'),
  hallucinogens: text('substance-labels.hallucinogens'),
  dissociatives: text('substance-labels.dissociatives'),
  inhalants: text('substance-labels.inhalants'),
  ghb: text('substance-labels.ghb'),
  unknown: text('substance-labels.unknown'),
}

/** How often, in a family's words; "I am not sure" is a full answer. */
export const USE_PATTERN_LABELS: Readonly<Record<UsePattern, Text>> = {
  daily: text('use-pattern-labels.daily'),
  most_days: text('use-pattern-labels.most_days'),
  binges: text('use-pattern-labels.binges'),
  now_and_then: text('use-pattern-labels.now_and_then'),
  not_sure: text('use-pattern-labels.not_sure'),
}
