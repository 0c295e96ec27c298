import { DAY_ROLE_LABELS, type DayRole } from '@holdfast/domain/participants/participant'
import { RUN_OF_SHOW, type RunStep } from '@holdfast/domain/run/run-of-show'
import { isolated } from '@holdfast/domain/shared/isolated'
import { MINUTE } from '@holdfast/domain/shared/time'
import { boxes } from './box-block.ts'
import { ticks } from './hand-blocks.ts'
import type { Block } from './layout.ts'
import type { Page } from './pack-document.ts'
import type { PackView } from './pack-view.ts'
import { table } from './table-block.ts'
import { heading, text as words } from './text-block.ts'

/** What depends on the answer stands in boxes below. */
const BRANCHES: readonly string[] = ['objections', 'after_yes', 'after_no']

/** What happens when, with room for the real times: they can be typed in afterwards. */
export function runSheet(view: PackView): Page[] {
  const { plan, text, say } = view
  const { startsAt, venue, address } = plan.logistics
  const when = startsAt ? view.moment(startsAt) : text('noDay')
  const holder = (role: DayRole): string => view.holders(role).join(', ') || say(DAY_ROLE_LABELS[role].name)
  const at = ({ fromMinutes }: RunStep): string =>
    startsAt
      ? view.hour(new Date(Date.parse(startsAt) + fromMinutes * MINUTE))
      : `${fromMinutes < 0 ? '−' : '+'}${Math.abs(fromMinutes)}′`
  const rows = RUN_OF_SHOW.filter(({ code }) => !BRANCHES.includes(code)).map((step) => [
    at(step),
    holder(step.role),
    `${say(step.label)}. ${say(step.text)}`,
    ticks([''], { gap: 0 }),
  ])
  return [
    {
      title: text('runTitle'),
      blocks: [
        words([when, venue, address].filter(Boolean).map(isolated).join(', '), { gap: 3 }),
        ...(plan.goal ? [words(text('goal', { goal: plan.goal }), { gap: 3 })] : []),
        words(text('freeToLeave'), { face: 'bold', gap: 6 }),
        table({
          head: [text('time'), text('who'), text('what'), text('doneAt')],
          rows,
          shares: [0.13, 0.2, 0.53, 0.14],
          heads: 1,
          size: 12,
        }),
        branches(view),
      ],
    },
  ]
}

function branches(view: PackView): Block {
  const { plan, text, say, alias, nameOf } = view
  const { transportLeadId: driver, escortId: escort } = plan.logistics
  const chosen = plan.treatmentOptions.find(({ choice }) => choice === 'chosen')
  const call = chosen?.phone ? ` ${isolated(chosen.name)}: ${isolated(chosen.phone)}.` : ''
  const said = (code: string): string => {
    const step = RUN_OF_SHOW.find((one) => one.code === code)
    return step ? say(step.text) : ''
  }
  const drives = driver && escort ? ` ${text('drives', { driver: nameOf(driver), escort: nameOf(escort), alias })}` : ''
  const small = { size: 12, gap: 0 }
  return boxes([
    [heading(text('yes')), words(`${said('after_yes')}${drives}${call}`, small)],
    [heading(text('notSure')), words(`${said('objections')}${call}`, small)],
    [heading(text('no')), words(said('after_no'), small)],
    [heading(text('stop')), words(text('stopWords', { number: view.emergency }), small)],
  ])
}
