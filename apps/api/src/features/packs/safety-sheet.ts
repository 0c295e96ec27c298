import { SAFETY_PART_GUIDE, SAFETY_PARTS } from '@holdfast/domain/safety-plan/safety-plan'
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
        ? SAFETY_PARTS.flatMap((part) => [
            heading(say(SAFETY_PART_GUIDE[part].label)),
            words(person[part].trim() || text('nothing'), { gap: 14 }),
          ])
        : [words(text('notYours'))],
    },
  ]
}
