import { SAFETY_PART_GUIDE, SAFETY_PARTS } from '@holdfast/domain/safety-plan/safety-plan'
import { writing } from './hand-blocks.ts'
import type { Block } from './layout.ts'
import type { Page } from './pack-document.ts'
import type { PackView } from './pack-view.ts'
import { heading, text as words } from './text-block.ts'

/** The six parts of the safety plan, only for those who may read them. */
export function safetySheet({ plan, say, text }: PackView): Page[] {
  const { person } = plan.safetyPlan
  return [
    {
      title: text('safetyTitle'),
      blocks: person
        ? SAFETY_PARTS.flatMap((part) => [heading(say(SAFETY_PART_GUIDE[part].label)), ...byHand(person[part])])
        : [words(text('notYours'))],
    },
  ]
}

/** What is written, or lines to write it on. */
export const byHand = (written: string): Block[] =>
  written.trim() === '' ? [writing('', { gap: 0 }), writing('', { gap: 14 })] : [words(written.trim(), { gap: 14 })]
