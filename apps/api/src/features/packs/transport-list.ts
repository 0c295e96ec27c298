import { isolated } from '@holdfast/domain/shared/isolated'
import { checklistBlocks } from './checklist-block.ts'
import type { Page } from './pack-document.ts'
import type { PackView } from './pack-view.ts'
import { facts } from './table-block.ts'

const LISTS = ['transport', 'escort', 'packing', 'papers'] as const

/** Who drives, who sits beside, from where to where, and what each sees to. */
export function transportList(view: PackView): Page[] {
  const { plan, text } = view
  const { transportLeadId, escortId, venue, address } = plan.logistics
  const chosen = plan.treatmentOptions.find(({ choice }) => choice === 'chosen')
  const listed = (parts: readonly (string | undefined)[]): string =>
    parts
      .filter((one) => !!one)
      .map((one) => isolated(one ?? ''))
      .join(', ')
  return [
    {
      title: text('driveTitle'),
      blocks: [
        facts([
          [text('driver'), view.nameOf(transportLeadId)],
          [text('escort'), view.nameOf(escortId)],
          [text('from'), listed([venue, address]) || text('nothing')],
          [text('to'), listed([chosen?.name, chosen?.address, chosen?.phone])],
        ]),
        ...LISTS.flatMap((list) => checklistBlocks(view, list)),
      ],
    },
  ]
}
