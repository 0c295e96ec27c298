import { describe, expect, it } from 'vitest'
import { weatherOf } from './weather.ts'

describe('the weather of the cover', () => {
  it('is the same for everybody on one day, and warmer in July than in January', () => {
    const [july, january] = [new Date('2026-07-15T12:00:00Z'), new Date('2026-01-15T12:00:00Z')]
    expect(weatherOf(july)).toEqual(weatherOf(new Date(july)))
    expect(weatherOf(july).high).toBeGreaterThan(weatherOf(january).high + 30)
    expect(weatherOf(january).low).toBeLessThan(weatherOf(january).high)
  })
})
