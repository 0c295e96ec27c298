import { text } from '@holdfast/content/packs'
import type { Text } from '../text.ts'

/** The sheets of the printed plan pack, in the order of the day: it can be held with them alone (F63, F84). */
export const PACK_SHEETS = [
  'cover',
  'run_sheet',
  'room_sheet',
  'statement_cards',
  'sobriety_check',
  'wait_plan',
  'excuses',
  'contingency_cards',
  'consequence_cards',
  'treatment_card',
  'transport_list',
  'emergency_card',
  'safety_plan',
  'crisis_numbers',
  'event_sheet',
] as const
/** A part of the paper pack that can be printed by itself (F63, F84). */
export type PackSheet = (typeof PACK_SHEETS)[number]

/** What each sheet is called, and who holds it on the day. */
export const PACK_SHEET_LABELS: Readonly<Record<PackSheet, { label: Text; hint: Text }>> = {
  cover: {
    label: text('pack-sheet-labels.cover.label'),
    hint: text('pack-sheet-labels.cover.hint'),
  },
  run_sheet: {
    label: text('pack-sheet-labels.run_sheet.label'),
    hint: text('pack-sheet-labels.run_sheet.hint'),
  },
  room_sheet: {
    label: text('pack-sheet-labels.room_sheet.label'),
    hint: text('pack-sheet-labels.room_sheet.hint'),
  },
  statement_cards: {
    label: text('pack-sheet-labels.statement_cards.label'),
    hint: text('pack-sheet-labels.statement_cards.hint'),
  },
  sobriety_check: {
    label: text('pack-sheet-labels.sobriety_check.label'),
    hint: text('pack-sheet-labels.sobriety_check.hint'),
  },
  wait_plan: {
    label: text('pack-sheet-labels.wait_plan.label'),
    hint: text('pack-sheet-labels.wait_plan.hint'),
  },
  excuses: {
    label: text('pack-sheet-labels.excuses.label'),
    hint: text('pack-sheet-labels.excuses.hint'),
  },
  contingency_cards: {
    label: text('pack-sheet-labels.contingency_cards.label'),
    hint: text('pack-sheet-labels.contingency_cards.hint'),
  },
  consequence_cards: {
    label: text('pack-sheet-labels.consequence_cards.label'),
    hint: text('pack-sheet-labels.consequence_cards.hint'),
  },
  treatment_card: {
    label: text('pack-sheet-labels.treatment_card.label'),
    hint: text('pack-sheet-labels.treatment_card.hint'),
  },
  transport_list: {
    label: text('pack-sheet-labels.transport_list.label'),
    hint: text('pack-sheet-labels.transport_list.hint'),
  },
  emergency_card: {
    label: text('pack-sheet-labels.emergency_card.label'),
    hint: text('pack-sheet-labels.emergency_card.hint'),
  },
  safety_plan: {
    label: text('pack-sheet-labels.safety_plan.label'),
    hint: text('pack-sheet-labels.safety_plan.hint'),
  },
  crisis_numbers: {
    label: text('pack-sheet-labels.crisis_numbers.label'),
    hint: text('pack-sheet-labels.crisis_numbers.hint'),
  },
  event_sheet: {
    label: text('pack-sheet-labels.event_sheet.label'),
    hint: text('pack-sheet-labels.event_sheet.hint'),
  },
}

/** What of a plan, as its reader may see it, decides which sheets there are. */
export type PackFacts = Readonly<{
  participants: readonly Readonly<{ speakingPosition: number | null; attendance: string }>[]
  consequences: readonly unknown[]
  excuses: readonly unknown[]
  contingencies: readonly unknown[]
  treatmentOptions: readonly Readonly<{ choice: string }>[]
  safetyPlan: Readonly<{ person: unknown }>
}>

/** Who reads a letter, in their order. */
export const speakersOf = <P extends PackFacts['participants'][number]>(participants: readonly P[]): P[] =>
  participants
    .filter(({ speakingPosition, attendance }) => speakingPosition !== null && attendance !== 'not_attending')
    .toSorted((a, b) => (a.speakingPosition ?? 0) - (b.speakingPosition ?? 0))

/** The sheets that say something: lists that are empty, and what the reader may not read, are left out. */
export function sheetsToPrint(plan: PackFacts): PackSheet[] {
  const says: Partial<Record<PackSheet, boolean>> = {
    statement_cards: speakersOf(plan.participants).length > 0,
    excuses: plan.excuses.length > 0,
    contingency_cards: plan.contingencies.length > 0,
    consequence_cards: plan.consequences.length > 0,
    treatment_card: plan.treatmentOptions.some(({ choice }) => choice === 'chosen' || choice === 'backup'),
    safety_plan: plan.safetyPlan.person !== null,
  }
  return PACK_SHEETS.filter((sheet) => says[sheet] ?? true)
}
