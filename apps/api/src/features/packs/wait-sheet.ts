import { SOBRIETY_RESULT_CATALOG } from '@holdfast/domain/sobriety/check-guide'
import type { SobrietyResult } from '@holdfast/domain/sobriety/sobriety-check'
import { room, ticks } from './hand-blocks.ts'
import type { Block } from './layout.ts'
import type { Page } from './pack-document.ts'
import type { PackView } from './pack-view.ts'
import { byHand } from './safety-sheet.ts'
import { NEXT_LOOK } from './sobriety-sheet.ts'
import { table } from './table-block.ts'
import { heading, text as words } from './text-block.ts'

const LOOKS = 5
/** The longest wait where the plan does not say (docs/practice.md 7.2). */
const LONGEST = 240

/** What was agreed for the time until the loved one is able to listen, and room for each look. */
export function waitSheet(view: PackView): Page[] {
  const { plan, text, say } = view
  const { waitPlan, waitLimitMinutes, recheckMinutes, ifPostponed } = plan.sobrietyPlan
  const { backupStartsAt } = plan.logistics
  const steps = (result: SobrietyResult): Block[] => {
    const { label, steps: what } = SOBRIETY_RESULT_CATALOG[result]
    return [heading(say(label)), words(what.map(say).join(' '), { gap: 12 })]
  }
  const another = [backupStartsAt ? view.moment(backupStartsAt) : '', ifPostponed.trim()].filter(Boolean).join('\n')
  return [
    {
      title: text('waitTitle'),
      blocks: [
        heading(text('agreed')),
        ...byHand(waitPlan),
        words(text('waitAtMost', { minutes: recheckMinutes ?? NEXT_LOOK, limit: waitLimitMinutes ?? LONGEST }), {
          face: 'bold',
          gap: 12,
        }),
        ...steps('wait'),
        heading(text('eachLook')),
        table({
          head: [text('time'), text('who'), text('whatYouSee'), text('youSay')],
          rows: Array.from({ length: LOOKS }, () => [
            room(24),
            room(24),
            room(24),
            ticks([text('goAhead'), text('wait')], { size: 11, gap: 0 }),
          ]),
          shares: [0.12, 0.2, 0.4, 0.28],
          columns: true,
          size: 12,
        }),
        ...steps('medical_first'),
        ...steps('postpone'),
        ...(another ? [heading(text('anotherDay')), words(another)] : []),
      ],
    },
  ]
}
