import { PACK_SHEET_LABELS, PACK_SHEETS, type PackSheet } from '@holdfast/domain/packs/pack-sheets'
import type { PaperSize } from '@holdfast/domain/packs/paper-size'
import { consequenceCards } from './consequence-cards.ts'
import { contingencyCards } from './contingency-cards.ts'
import { coverSheet } from './cover-sheet.ts'
import { crisisCards } from './crisis-cards.ts'
import { emergencyCard } from './emergency-card.ts'
import { eventSheet } from './event-sheet.ts'
import { excusesSheet } from './excuses-sheet.ts'
import { openDocument, type Page } from './pack-document.ts'
import { type PackView, versionOf } from './pack-view.ts'
import { roomSheet } from './room-sheet.ts'
import { runSheet } from './run-sheet.ts'
import { safetySheet } from './safety-sheet.ts'
import { codePoints } from './sign-names.ts'
import { sobrietySheet } from './sobriety-sheet.ts'
import { statementCards } from './statement-cards.ts'
import { transportList } from './transport-list.ts'
import { treatmentCard } from './treatment-card.ts'
import { waitSheet } from './wait-sheet.ts'

/** What each sheet is made of; `sheets` are all that are printed with it. */
const SHEETS: Readonly<Record<PackSheet, (view: PackView, sheets: readonly PackSheet[]) => Page[]>> = {
  cover: coverSheet,
  run_sheet: runSheet,
  room_sheet: roomSheet,
  statement_cards: statementCards,
  sobriety_check: sobrietySheet,
  wait_plan: waitSheet,
  excuses: excusesSheet,
  contingency_cards: contingencyCards,
  consequence_cards: consequenceCards,
  treatment_card: treatmentCard,
  transport_list: transportList,
  emergency_card: emergencyCard,
  safety_plan: safetySheet,
  crisis_numbers: crisisCards,
  event_sheet: eventSheet,
}

/** Prints the sheets in the order in which they are used, with version, time and reader below every page (F84). */
export async function makePack(
  view: PackView,
  given: { sheets: readonly PackSheet[]; paper: PaperSize; lang: string; name: string; now: Date },
): Promise<Uint8Array> {
  const { plan, text, say } = view
  const sheets = PACK_SHEETS.filter((one) => given.sheets.includes(one))
  const document = openDocument<PackSheet>(
    { title: text('pack'), lang: given.lang, size: given.paper },
    { continued: (title) => text('continued', { title }) },
  )
  for (const sheet of sheets) document.sheet(sheet, say(PACK_SHEET_LABELS[sheet].label), SHEETS[sheet](view, sheets))
  const isDraft = plan.status === 'drafting'
  return document.bytes((sheet, page, pages) => ({
    start: [
      [
        text('footSheet', {
          sheet: sheets.indexOf(sheet) + 1,
          sheets: sheets.length,
          label: PACK_SHEET_LABELS[sheet].label,
        }),
        ...(pages > 1 ? [text('footPage', { page, pages })] : []),
      ].join(' · '),
      text('private', { name: given.name }),
    ],
    end: [
      text('foot', { version: versionOf(view), at: view.printedAt(given.now) }),
      isDraft ? text('draft') : plan.lockedAt ? text('locked', { at: view.printedAt(new Date(plan.lockedAt)) }) : '',
    ],
    stamp: isDraft ? text('draftMark') : null,
    note: (missing) => text('missing', { signs: missing.map(codePoints).join(', ') }),
  }))
}
