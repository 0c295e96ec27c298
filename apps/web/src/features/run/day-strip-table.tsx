import { Trans, useLingui } from '@lingui/react/macro'
import { DataTable } from '../../ui/data-table.tsx'
import type { DayStripProps } from './day-strip-picture.tsx'
import { clockAt, useDayWords } from './day-words.ts'

/** The strip as a table: who comes, in which order, and what each does; then the moments of the meeting. */
export function DayStripTable({ strip, day, people, alias }: DayStripProps) {
  const { t } = useLingui()
  const { activityOf, markOf } = useDayWords()
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? ''
  const rows = [
    ...strip.lanes.flatMap(({ participantId, spans }) =>
      spans.map((span) => ({ at: span.from, who: nameOf(participantId), what: activityOf(span) })),
    ),
    ...strip.marks.map(({ code, at }) => ({ at, who: code === 'comes' ? alias : t`Everyone`, what: markOf(code) })),
  ].toSorted((a, b) => a.at - b.at)
  return (
    <DataTable
      caption={<Trans>When somebody does what on the day</Trans>}
      heads={[t`From`, t`Who`, t`What`]}
      rows={rows.map(({ at, who, what }) => ({ key: `${at} ${who} ${what}`, cells: [clockAt(at, day), who, what] }))}
    />
  )
}
