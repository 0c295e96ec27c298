import { DAY_ROLE_LABELS, type DayRole } from '@holdfast/domain/participants/participant'
import { RUN_OF_SHOW } from '@holdfast/domain/run/run-of-show'
import { isolated } from '@holdfast/domain/shared/isolated'
import { MINUTE } from '@holdfast/domain/shared/time'
import type { PackDocument } from './pack-document.ts'
import type { PackView } from './pack-view.ts'

/** What happens when, with room for the real times: they can be typed in afterwards. */
export function runSheet(document: PackDocument, view: PackView): void {
  const { plan, text, say } = view
  const { startsAt, venue, address } = plan.logistics
  document.heading(text('dayAndPlace'))
  document.paragraph(startsAt ? view.moment(startsAt) : text('noDay'))
  if (venue) document.paragraph([venue, address].filter(Boolean).map(isolated).join(', '))
  if (plan.goal) document.paragraph(text('goal', { goal: plan.goal }))
  document.paragraph(text('freeToLeave'), { bold: true })
  document.paragraph(text('anyoneStops'))
  const holder = (role: DayRole) => {
    const names = plan.participants.filter(({ dayRoles }) => dayRoles.includes(role)).map(({ id }) => view.nameOf(id))
    return [say(DAY_ROLE_LABELS[role].name), ...(names.length > 0 ? [names.join(', ')] : [])].join(': ')
  }
  const at = (fromMinutes: number) =>
    startsAt
      ? view.clock(new Date(Date.parse(startsAt) + fromMinutes * MINUTE))
      : `${fromMinutes < 0 ? '−' : '+'}${Math.abs(fromMinutes)}′`
  document.table(
    [text('time'), text('what'), text('who'), text('realTime')],
    RUN_OF_SHOW.map(({ fromMinutes, label, text: what, role }) => [
      at(fromMinutes),
      `${say(label)}\n${say(what)}`,
      holder(role),
      '',
    ]),
    [0.14, 0.46, 0.26, 0.14],
  )
}
