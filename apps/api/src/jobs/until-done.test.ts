import { expect, it } from 'vitest'
import { untilDone } from './until-done.ts'

it('tries again after a pause until it succeeds, and not once the process ends', async () => {
  const failed: unknown[] = []
  const ending = new AbortController()
  let attempts = 0
  await untilDone(
    async () => {
      attempts += 1
      if (attempts < 2) throw new Error('away')
    },
    { signal: ending.signal, failed: (error) => failed.push(error) },
  )

  expect([attempts, failed.length]).toEqual([2, 1])
  await untilDone(
    async () => {
      attempts += 1
      ending.abort()
      throw new Error('away')
    },
    { signal: ending.signal, failed: (error) => failed.push(error) },
  )
  expect([attempts, failed.length]).toEqual([3, 1])
})
