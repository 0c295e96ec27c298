import { PACK_SHEET_LABELS, type PackSheet } from '@holdfast/domain/packs/pack-sheets'
import { DAY_ROLE_LABELS } from '@holdfast/domain/participants/participant'
import { isolated } from '@holdfast/domain/shared/isolated'
import { box } from './box-block.ts'
import { ticks } from './hand-blocks.ts'
import type { Block } from './layout.ts'
import type { Page } from './pack-document.ts'
import { type PackView, versionOf } from './pack-view.ts'
import { facts, table } from './table-block.ts'
import { heading, text as words } from './text-block.ts'

/** The day, who takes part with their telephone as far as the reader may know it, the place that is ready, and the sheets. */
export function coverSheet(view: PackView, sheets: readonly PackSheet[]): Page[] {
  const { plan, text, alias } = view
  const { startsAt, backupStartsAt, venue, address } = plan.logistics
  const where = [startsAt ? view.clock(new Date(startsAt)) : '', venue, address]
    .filter(Boolean)
    .map(isolated)
    .join(', ')
  const edition = text('planFor', { alias, attempt: plan.attemptNumber, version: versionOf(view) })
  return [
    {
      kicker: text('coverKicker', { people: plan.participants.length }),
      title: startsAt ? view.weekday(startsAt) : text('noDay'),
      blocks: [
        ...(view.practice ? [words(isolated(view.practice), { gap: 6 })] : []),
        ...(where ? [words(where, { face: 'title', size: 16, gap: 6 })] : []),
        words(edition, { gap: 14 }),
        ...team(view),
        ...place(view),
        ...contents(view, sheets),
        box([
          facts([
            [text('backupDay'), backupStartsAt ? view.moment(backupStartsAt) : text('noBackup')],
            [text('afterward'), text('shred', { alias })],
          ]),
        ]),
      ],
    },
  ]
}

function team({ plan, text, say }: PackView): Block[] {
  if (plan.participants.length === 0) return []
  const rows = plan.participants.map(({ name, dayRoles, contact }) => [
    name,
    dayRoles.map((role) => say(DAY_ROLE_LABELS[role].name)).join(', '),
    contact?.phone ?? '',
  ])
  return [heading(text('carries'), { gap: 2 }), table({ rows, shares: [0.27, 0.5, 0.23] })]
}

function place({ plan, text }: PackView): Block[] {
  const chosen = plan.treatmentOptions.find(({ choice }) => choice === 'chosen')
  if (!chosen) return []
  const known = [chosen.name, chosen.address, chosen.phone].filter(Boolean).map(isolated)
  return [heading(text('chosen'), { gap: 2 }), words(known.join(', '), { gap: 12 })]
}

function contents({ text, say }: PackView, sheets: readonly PackSheet[]): Block[] {
  const rows = sheets.map((sheet, at) => [
    String(at + 1),
    say(PACK_SHEET_LABELS[sheet].label),
    ticks([text('looked')], { gap: 0 }),
  ])
  return [heading(text('sheets'), { gap: 2 }), table({ rows, shares: [0.08, 0.72, 0.2] })]
}
