import { dateFormat } from './date-format.ts'

const FIELDS = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const

/** How far the clocks of a place are ahead of UTC at a moment, in milliseconds. */
export function offsetIn(moment: Date, timeZone: string): number {
  const format = dateFormat('en-CA', { timeZone, hourCycle: 'h23', second: '2-digit', ...FIELDS })
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  const there = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
    moment.getUTCMilliseconds(),
  )
  return there - moment.getTime()
}
