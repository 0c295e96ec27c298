import { EMERGENCY_SIGN_LABELS, WITHDRAWAL_FLAG_LABELS } from '@holdfast/domain/sobriety/sign-labels'
import type { Text } from '@holdfast/domain/text'
import { box } from './box-block.ts'
import { room, ticks } from './hand-blocks.ts'
import type { Page } from './pack-document.ts'
import type { PackView } from './pack-view.ts'
import { facts, table } from './table-block.ts'
import { text as words } from './text-block.ts'

const LOOKS = ['walks', 'talks', 'eyes', 'smell', 'follows', 'shakes'] as const
/** Minutes to the next look where the plan does not say (docs/practice.md 7.2). */
export const NEXT_LOOK = 30

/** For the two adults who look: a column and a time for each, and what follows from their answers (docs/practice.md 7.2). */
export function sobrietySheet(view: PackView): Page[] {
  const { plan, text, say, alias } = view
  const { observerIds, recheckMinutes, ifPostponed } = plan.sobrietyPlan
  const [one, other] = observerIds.map((id) => text('sees', { name: view.nameOf(id) }))
  const twice = (cell: () => ReturnType<typeof ticks>) => [cell(), cell()]
  const small = { size: 12, gap: 0 }
  const seen = () => ticks([text('asAlways'), text('notAsAlways')], small)
  const { backupStartsAt } = plan.logistics
  const another = backupStartsAt ? view.moment(backupStartsAt) : ifPostponed.trim() || text('noBackup')
  const listed = (labels: Readonly<Record<string, Text>>): string => Object.values(labels).map(say).join(' · ')
  return [
    {
      title: text('soberTitle', { alias }),
      blocks: [
        words(text('soberIntro')),
        table({
          head: [text('lookAt'), one ?? text('oneSees'), other ?? text('otherSees')],
          rows: [
            ...LOOKS.map((look) => [text(look), ...twice(seen)]),
            [text('lastUse'), ...twice(() => room(26))],
            [text('iSay'), ...twice(() => ticks([text('goAhead'), text('wait')], small))],
            [text('timeAndName'), ...twice(() => room(26))],
          ],
          shares: [0.24, 0.38, 0.38],
          columns: true,
          size: 12,
        }),
        box([
          facts(
            [
              [text('bothGo'), text('bothGoThen')],
              [text('oneWait'), text('lookAgain', { minutes: recheckMinutes ?? NEXT_LOOK })],
              [text('stillWait'), text('stillWaitThen', { day: another })],
              [text('doctorToday'), listed(WITHDRAWAL_FLAG_LABELS)],
              [text('callAtOnce', { number: view.emergency }), listed(EMERGENCY_SIGN_LABELS)],
            ],
            0.27,
            12,
          ),
        ]),
      ],
    },
  ]
}
