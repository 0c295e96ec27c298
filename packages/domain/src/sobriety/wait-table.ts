import { text } from '@holdfast/content/sobriety'
import { content } from '../content/content.ts'
import type { Substance } from '../cases/case-vocabulary.ts'
import type { Source, Text } from '../text.ts'

const GUIDANCE: Source = { ref: 'docs/practice.md 7.2', standing: 'guidance' }

/** One statement about a substance and how far it can be relied on. `guidance` is shown as guidance, never as a clinical fact. */
export type WaitFact = { readonly says: Text; readonly source: Source }

/**
 * How long a substance acts, when a talk makes sense, and when withdrawal begins (docs/practice.md 7.2, "How long to
 * wait").
 */
export type WaitRow = {
  readonly row: string
  readonly substance: Substance
  readonly name: Text
  readonly duration: WaitFact
  readonly earliestTalk: WaitFact
  readonly withdrawal: WaitFact | null
  /** Whether waiting some hours on the same day can help at all. */
  readonly sameDay: boolean
}

/** Stands above the table (docs/practice.md 7.2: no published waiting time before a meeting was found). */
export const WAIT_TABLE_NOTE: Text = content('wait-table-note', text('wait-table-note'))

const sourced = (ref: string, words: Text): WaitFact => ({
  says: words,
  source: { ref, standing: 'sourced' },
})
const guidance = (words: Text): WaitFact => ({ says: words, source: GUIDANCE })
const NEXT_DAY = guidance(text('wait-table.next-day'))

/** The rows of docs/practice.md 7.2, in its order; the row that says what to do when nobody knows comes last. */
export const WAIT_TABLE: readonly WaitRow[] = content('wait-table', [
  {
    row: 'alcohol',
    substance: 'alcohol',
    name: text('wait-table.alcohol.name'),
    duration: guidance(text('wait-table.alcohol.duration.says')),
    earliestTalk: guidance(text('wait-table.alcohol.earliestTalk.says')),
    withdrawal: guidance(text('wait-table.alcohol.withdrawal.says')),
    sameDay: true,
  },
  {
    row: 'short_opioids',
    substance: 'opioids',
    name: text('wait-table.short_opioids.name'),
    duration: guidance(text('wait-table.short_opioids.duration.says')),
    earliestTalk: guidance(text('wait-table.short_opioids.earliestTalk.says')),
    withdrawal: guidance(text('wait-table.short_opioids.withdrawal.says')),
    sameDay: true,
  },
  {
    row: 'methadone',
    substance: 'methadone',
    name: text('wait-table.methadone.name'),
    duration: sourced('ncadi', text('wait-table.methadone.duration.says')),
    earliestTalk: guidance(text('wait-table.methadone.earliestTalk.says')),
    withdrawal: guidance(text('wait-table.methadone.withdrawal.says')),
    sameDay: true,
  },
  {
    row: 'sedatives',
    substance: 'sedatives',
    name: text('wait-table.sedatives.name'),
    duration: guidance(text('wait-table.sedatives.duration.says')),
    earliestTalk: NEXT_DAY,
    withdrawal: sourced('benzodiazepines', text('wait-table.sedatives.withdrawal.says')),
    sameDay: false,
  },
  {
    row: 'ghb',
    substance: 'ghb',
    name: text('wait-table.ghb.name'),
    duration: sourced('dea_drugs', text('wait-table.ghb.duration.says')),
    earliestTalk: NEXT_DAY,
    withdrawal: guidance(text('wait-table.ghb.withdrawal.says')),
    sameDay: false,
  },
  {
    row: 'cocaine',
    substance: 'stimulants',
    name: text('wait-table.cocaine.name'),
    duration: guidance(text('wait-table.cocaine.duration.says')),
    earliestTalk: guidance(text('wait-table.cocaine.earliestTalk.says')),
    withdrawal: guidance(text('wait-table.cocaine.withdrawal.says')),
    sameDay: false,
  },
  {
    row: 'methamphetamine',
    substance: 'stimulants',
    name: text('wait-table.methamphetamine.name'),
    duration: guidance(text('wait-table.methamphetamine.duration.says')),
    earliestTalk: guidance(text('wait-table.methamphetamine.earliestTalk.says')),
    withdrawal: guidance(text('wait-table.methamphetamine.withdrawal.says')),
    sameDay: false,
  },
  {
    row: 'mdma',
    substance: 'hallucinogens',
    name: text('wait-table.mdma.name'),
    duration: sourced('syracuse', text('wait-table.mdma.duration.says')),
    earliestTalk: NEXT_DAY,
    withdrawal: guidance(text('wait-table.mdma.withdrawal.says')),
    sameDay: false,
  },
  {
    row: 'cannabis',
    substance: 'cannabis',
    name: text('wait-table.cannabis.name'),
    duration: guidance(text('wait-table.cannabis.duration.says')),
    earliestTalk: guidance(text('wait-table.cannabis.earliestTalk.says')),
    withdrawal: guidance(text('wait-table.cannabis.withdrawal.says')),
    sameDay: true,
  },
  {
    row: 'lsd_psilocybin',
    substance: 'hallucinogens',
    name: text('wait-table.lsd_psilocybin.name'),
    duration: guidance(text('wait-table.lsd_psilocybin.duration.says')),
    earliestTalk: NEXT_DAY,
    withdrawal: null,
    sameDay: false,
  },
  {
    row: 'dissociatives',
    substance: 'dissociatives',
    name: text('wait-table.dissociatives.name'),
    duration: guidance(text('wait-table.dissociatives.duration.says')),
    earliestTalk: NEXT_DAY,
    withdrawal: null,
    sameDay: false,
  },
  {
    row: 'inhalants',
    substance: 'inhalants',
    name: text('wait-table.inhalants.name'),
    duration: guidance(text('wait-table.inhalants.duration.says')),
    earliestTalk: guidance(text('wait-table.inhalants.earliestTalk.says')),
    withdrawal: null,
    sameDay: true,
  },
  {
    row: 'unknown',
    substance: 'unknown',
    name: text('wait-table.unknown.name'),
    duration: guidance(text('wait-table.unknown.duration.says')),
    earliestTalk: guidance(text('wait-table.unknown.earliestTalk.says')),
    withdrawal: guidance(text('wait-table.unknown.withdrawal.says')),
    sameDay: false,
  },
])

/** The rows for what this person uses; the last row where nobody knows. */
export function waitRowsFor(substances: readonly Substance[]): WaitRow[] {
  const wanted = substances.length === 0 ? ['unknown'] : substances
  return WAIT_TABLE.filter((row) => wanted.includes(row.substance))
}

/**
 * Whether waiting today can help; the riskiest substance decides (docs/practice.md 7.2). Without any named, it is left
 * open.
 */
export const canTalkSameDay = (substances: readonly Substance[]): boolean =>
  WAIT_TABLE.every((row) => row.sameDay || !substances.includes(row.substance))
