import { Trans, useLingui } from '@lingui/react/macro'
import type { DayStripProps } from './day-strip-picture.tsx'
import { clockAt, useDayWords } from './day-words.ts'

/** The strip as a table: who comes, in which order, and what each does; then the moments of the meeting. */
export function DayStripTable({ strip, day, people, alias }: DayStripProps) {
  const { t } = useLingui()
  const { deedOf, markOf } = useDayWords()
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? ''
  const rows = [
    ...strip.lanes.flatMap(({ participantId, spans }) =>
      spans.map((span) => ({ at: span.from, who: nameOf(participantId), what: deedOf(span) })),
    ),
    ...strip.marks.map(({ code, at }) => ({ at, who: code === 'comes' ? alias : t`Everyone`, what: markOf(code) })),
  ].toSorted((a, b) => a.at - b.at)
  return (
    <table className="cells">
      <caption className="hide">
        <Trans>When somebody does what on the day</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>From</Trans>
          </th>
          <th scope="col">
            <Trans>Who</Trans>
          </th>
          <th scope="col">
            <Trans>What</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ at, who, what }) => (
          <tr key={`${at} ${who} ${what}`}>
            <th scope="row" className="num">
              {clockAt(at, day)}
            </th>
            <td>{who}</td>
            <td>{what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
