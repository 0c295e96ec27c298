import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openViews, type View } from './views.ts'

const VIEW: View = {
  organizationId: 'o',
  memberId: 'm',
  action: 'plan.viewed',
  resourceId: 'p',
  session: 's',
  userAgent: undefined,
  isBackground: false,
}
const QUARTER = 15 * 60_000
let written: string[]
let isAway: boolean
const views = () =>
  openViews(
    {
      $queryRawUnsafe: (async (_: string, json: string) => {
        if (isAway) throw Object.assign(new Error('away'), { code: 'P1001' })
        written.push(...(JSON.parse(json) as { memberId: string }[]).map(({ memberId }) => memberId))
        return []
      }) as never,
    },
    () => undefined,
  )

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000 * QUARTER })
  written = []
  isAway = false
})
afterEach(() => vi.useRealTimers())

it('writes once for each person, thing and quarter of an hour, within a second', async () => {
  const { note } = views()
  note(VIEW)
  note(VIEW)
  note({ ...VIEW, memberId: 'n' })
  expect(written).toEqual([])
  await vi.advanceTimersByTimeAsync(1_000)
  expect(written).toEqual(['m', 'n'])
  await vi.advanceTimersByTimeAsync(QUARTER)
  note(VIEW)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(written).toEqual(['m', 'n', 'm'])
})

it('leaves out what a screen asks for by itself after its session opened it', async () => {
  const { note, flush } = views()
  note({ ...VIEW, isBackground: true })
  await vi.advanceTimersByTimeAsync(QUARTER)
  note({ ...VIEW, isBackground: true })
  note({ ...VIEW, memberId: 'n', isBackground: true })
  await flush()
  expect(written).toEqual(['m', 'n'])
})

it('tries again what could not be written', async () => {
  const { note } = views()
  isAway = true
  note(VIEW)
  await vi.advanceTimersByTimeAsync(1_000)
  isAway = false
  await vi.advanceTimersByTimeAsync(1_000)
  expect(written).toEqual(['m'])
})
