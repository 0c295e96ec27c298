import { DAY_ROLE_LABELS, type DayRole } from '@holdfast/domain/participants/participant'
import { RUN_OF_SHOW } from '@holdfast/domain/run/run-of-show'
import { MINUTE } from '@holdfast/domain/shared/time'
import type { PackDocument } from './pack-document.ts'
import type { PackView } from './pack-view.ts'

/** What happens when, with room for the real times: they can be typed in afterwards. */
export function runSheet(document: PackDocument, view: PackView): void {
  const { plan, words, say } = view
  const { startsAt, venue, address } = plan.logistics
  document.heading(words('dayAndPlace'))
  document.paragraph(startsAt ? view.moment(startsAt) : words('noDay'))
  if (venue) document.paragraph([venue, address].filter(Boolean).join(', '))
  if (plan.goal) document.paragraph(words('goal', { goal: plan.goal }))
  document.paragraph(words('freeToLeave'), { bold: true })
  document.paragraph(words('anyoneStops'))
  const holder = (role: DayRole) => {
    const names = plan.participants.filter(({ dayRoles }) => dayRoles.includes(role)).map(({ name }) => name)
    return [say(DAY_ROLE_LABELS[role].name), ...(names.length > 0 ? [names.join(', ')] : [])].join(': ')
  }
  const at = (fromMinutes: number) =>
    startsAt
      ? view.clock(new Date(Date.parse(startsAt) + fromMinutes * MINUTE))
      : `${fromMinutes < 0 ? '−' : '+'}${Math.abs(fromMinutes)}′`
  document.table(
    [words('time'), words('what'), words('who'), words('realTime')],
    RUN_OF_SHOW.map(({ fromMinutes, label, words: what, role }) => [
      at(fromMinutes),
      `${say(label)}\n${say(what)}`,
      holder(role),
      '',
    ]),
    [0.14, 0.46, 0.26, 0.14],
  )
}
