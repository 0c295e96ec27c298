import { PACK_SHEET_LABELS, PACK_SHEETS, type PackSheet } from '@holdfast/domain/packs/pack-sheets'
import { consequenceCards } from './consequence-cards.ts'
import { contingencyCards } from './contingency-cards.ts'
import { crisisSheet } from './crisis-sheet.ts'
import { openDocument, type PackDocument } from './pack-document.ts'
import type { PackView } from './pack-view.ts'
import { roomSheet } from './room-sheet.ts'
import { runSheet } from './run-sheet.ts'
import { safetySheet } from './safety-sheet.ts'
import { statementCards } from './statement-cards.ts'
import { transportList } from './transport-list.ts'
import { treatmentCard } from './treatment-card.ts'

type Print = (document: PackDocument, view: PackView) => void

/** How each sheet is printed; `cards` begin pages of their own. */
const SHEETS: Readonly<Record<PackSheet, { print: Print; cards: boolean }>> = {
  run_sheet: { print: runSheet, cards: false },
  room_sheet: { print: roomSheet, cards: false },
  statement_cards: { print: statementCards, cards: true },
  consequence_cards: { print: consequenceCards, cards: true },
  contingency_cards: { print: contingencyCards, cards: false },
  safety_plan: { print: safetySheet, cards: false },
  treatment_card: { print: treatmentCard, cards: false },
  transport_list: { print: transportList, cards: false },
  crisis_numbers: { print: crisisSheet, cards: false },
}

/** Prints the sheets in the order in which they are used, with version, time and reader below every page (F84). */
export async function makePack(
  view: PackView,
  { sheets, lang, name, now }: { sheets: readonly PackSheet[]; lang: string; name: string; now: Date },
): Promise<Uint8Array> {
  const { plan, text, say } = view
  const document = openDocument({ title: text('pack'), lang })
  for (const sheet of PACK_SHEETS.filter((one) => sheets.includes(one))) {
    const { print, cards } = SHEETS[sheet]
    if (!cards) document.sheet(say(PACK_SHEET_LABELS[sheet].label))
    print(document, view)
  }
  const version = `${plan.attemptNumber}.${plan.version}.${plan.revision}`
  const foot = [
    text('foot', { version, at: view.printedAt(now) }),
    text('private', { name }),
    ...(plan.status === 'drafting' ? [text('draft')] : []),
  ].join(' · ')
  return document.bytes((page, pages) => ({
    here: foot,
    page: text('page', { page, pages }),
    note: (missing) => text('missing', { signs: missing.map(codePoints).join(', ') }),
  }))
}

const codePoints = (letter: string): string =>
  Array.from(letter, (sign) => `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')
