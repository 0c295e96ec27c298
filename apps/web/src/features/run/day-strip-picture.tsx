import type { DayLane, DaySpan, DayStrip } from '@holdfast/domain/run/day-strip'
import { useLingui } from '@lingui/react/macro'
import { initialOf, type PersonColor, personColor } from '../../ui/avatar.tsx'
import { SidewaysScroll } from '../../ui/sideways-scroll.tsx'
import { clockAt, fullHours, useDayWords } from './day-words.ts'

/** The strip, the day it belongs to, and whose lanes there are. */
export type DayStripProps = {
  strip: DayStrip
  day: { startsAt: string | null; timeZone: string }
  people: readonly { id: string; name: string }[]
  alias: string
}

const WIDTH = 628
const NAMES = 130
const LANE = 48
const TOP = 34
const LETTER = 7.6
/** Below this the words of two moments would run into each other; the later one has its dot alone. */
const WORD_ROOM = 64
const NAME_LETTERS = 9

const short = (words: string, most: number): string =>
  words.length <= most ? words : `${words.slice(0, Math.max(1, most - 1)).trimEnd()}…`
const firstName = (name: string): string => name.split(/\s+/)[0] ?? name

/** The strip as a drawing, as wide as its scroll box needs; every word of it stands in the table, too. */
export function DayStripPicture({ strip, day, people, alias }: DayStripProps) {
  const { t } = useLingui()
  const { markOf } = useDayWords()
  const scale = (WIDTH - NAMES) / (strip.to - strip.from)
  const x = (minutes: number): number => Math.round((NAMES + (minutes - strip.from) * scale) * 10) / 10
  const foot = TOP + strip.lanes.length * LANE
  const height = foot + 56
  const close = strip.marks.at(-1)?.at ?? 0
  const marks = strip.marks.map(({ code, at }, index) => {
    const before = strip.marks[index - 1]
    return { code, at: x(at), isNamed: before === undefined || x(at) - x(before.at) > WORD_ROOM }
  })
  const [first, last] = [clockAt(strip.from, day), clockAt(strip.to, day)]
  return (
    <SidewaysScroll label={t`The day, scrolls sideways`}>
      <svg
        className="pic daystrip"
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="img"
        aria-label={t`From ${first} to ${last}. The table has the same times.`}
      >
        <rect x={x(0)} y={TOP - 2} width={x(close) - x(0)} height={height - TOP} rx="12" className="fl" opacity=".22" />
        {fullHours(strip.from, strip.to, day).map((hour) => (
          <g key={hour}>
            <path className="grid" d={`M${x(hour)} 26v${height - 40}`} />
            <text x={x(hour)} y="16" className={x(hour) > WIDTH - 40 ? 't2 end' : 't2 mid'}>
              {clockAt(hour, day)}
            </text>
          </g>
        ))}
        {strip.lanes.map((lane, at) => (
          <Lane key={lane.participantId} lane={lane} y={TOP + at * LANE} x={x} people={people} />
        ))}
        <Person name={alias} color={0} y={foot} />
        <path className="axis" d={`M${x(0)} ${foot + 21}H${x(close)}`} />
        {marks.map(({ code, at, isNamed }) => (
          <g key={code}>
            <circle cx={at} cy={foot + 21} r="6" className="fl" />
            {isNamed && (
              <text x={at} y={foot + 46} className={code === 'question' ? 'mid tb' : 'mid t2'}>
                {markOf(code)}
              </text>
            )}
          </g>
        ))}
      </svg>
    </SidewaysScroll>
  )
}

function Person({ name, color, y }: { name: string; color: PersonColor; y: number }) {
  return (
    <>
      <circle cx="20" cy={y + 21} r="16" className={`f${color}`} />
      <text x="20" y={y + 26} className={`mid tb ${color === 0 ? 't2' : `n${color}`}`}>
        {initialOf(name)}
      </text>
      <text x="46" y={y + 26}>
        {short(firstName(name), NAME_LETTERS)}
      </text>
    </>
  )
}

type LaneProps = { lane: DayLane; y: number; x: (minutes: number) => number; people: DayStripProps['people'] }

function Lane({ lane, y, x, people }: LaneProps) {
  const at = people.findIndex(({ id }) => id === lane.participantId)
  const color = personColor(at)
  return (
    <g>
      <Person name={people[at]?.name ?? ''} color={color} y={y} />
      {lane.spans.map((span) => (
        <Span key={span.from} span={span} color={color} y={y} from={x(span.from)} to={x(span.to)} />
      ))}
    </g>
  )
}

function Span({
  span,
  color,
  y,
  from,
  to,
}: {
  span: DaySpan
  color: PersonColor
  y: number
  from: number
  to: number
}) {
  const { activityOf } = useDayWords()
  const width = Math.max(4, to - from - 3)
  const room = Math.floor((width - 16) / LETTER)
  return (
    <>
      <rect x={from} y={y + 4} width={width} height="34" rx="9" className={`f${color}`} />
      {room > 3 && (
        <text x={from + 9} y={y + 26} className={`n${color}`}>
          {short(activityOf(span), room)}
        </text>
      )}
    </>
  )
}
