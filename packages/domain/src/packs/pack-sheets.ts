import { text } from '@holdfast/content/packs'
import type { Text } from '../text.ts'

/** The sheets of the printed plan pack: a day can be held with them alone (F63, F84). */
export const PACK_SHEETS = [
  'run_sheet',
  'room_sheet',
  'statement_cards',
  'consequence_cards',
  'contingency_cards',
  'safety_plan',
  'treatment_card',
  'transport_list',
  'crisis_numbers',
] as const
/** A part of the paper pack that can be printed by itself (F63, F84). */
export type PackSheet = (typeof PACK_SHEETS)[number]

/** What each sheet is called, and who holds it on the day. */
export const PACK_SHEET_LABELS: Readonly<Record<PackSheet, { label: Text; hint: Text }>> = {
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
  consequence_cards: {
    label: text('pack-sheet-labels.consequence_cards.label'),
    hint: text('pack-sheet-labels.consequence_cards.hint'),
  },
  contingency_cards: {
    label: text('pack-sheet-labels.contingency_cards.label'),
    hint: text('pack-sheet-labels.contingency_cards.hint'),
  },
  safety_plan: {
    label: text('pack-sheet-labels.safety_plan.label'),
    hint: text('pack-sheet-labels.safety_plan.hint'),
  },
  treatment_card: {
    label: text('pack-sheet-labels.treatment_card.label'),
    hint: text('pack-sheet-labels.treatment_card.hint'),
  },
  transport_list: {
    label: text('pack-sheet-labels.transport_list.label'),
    hint: text('pack-sheet-labels.transport_list.hint'),
  },
  crisis_numbers: {
    label: text('pack-sheet-labels.crisis_numbers.label'),
    hint: text('pack-sheet-labels.crisis_numbers.hint'),
  },
}
