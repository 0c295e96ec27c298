import { CHECKLIST_LABELS, type Checklist } from '@holdfast/domain/checklists/checklist'
import { isolated } from '@holdfast/domain/shared/isolated'
import { inTwo, ticks } from './hand-blocks.ts'
import type { Block } from './layout.ts'
import type { PackView } from './pack-view.ts'
import { heading } from './text-block.ts'

/** A list to tick by hand, with who sees to each thing; left out while it is empty. */
export function checklistBlocks({ plan, say, nameOf }: PackView, list: Checklist): Block[] {
  const items = plan.checklists.filter((item) => item.list === list)
  if (items.length === 0) return []
  return [
    heading(say(CHECKLIST_LABELS[list].name)),
    inTwo(
      items.map(({ label, note, ownerId, done }) =>
        ticks([[label, note, ownerId ? nameOf(ownerId) : ''].filter(Boolean).map(isolated).join(' · ')], {
          isDone: done,
          size: 12,
        }),
      ),
    ),
  ]
}
