import { expect, it } from 'vitest'
import { ApiProblem } from './problem.ts'
import { workQueue } from './work-queue.ts'

it('does one after another, and refuses what one key or all have too much of', async () => {
  const queue = workQueue({ waiting: 2, perKey: 2 })
  const gate = Promise.withResolvers<void>()
  const done: string[] = []
  let atOnce = 0
  const work = (name: string) => async () => {
    atOnce += 1
    expect(atOnce).toBe(1)
    await gate.promise
    done.push(name)
    atOnce -= 1
  }
  const kindOf = (asked: Promise<void>) =>
    asked.then(
      () => 'done',
      (error: unknown) => (error instanceof ApiProblem ? error.kind : 'failed'),
    )
  const asked = ['a', 'a', 'a', 'b', 'c'].map((key, at) => kindOf(queue(key, work(`${key}${at}`))))
  gate.resolve()
  expect(await Promise.all(asked)).toEqual(['done', 'done', 'too-many-requests', 'done', 'not-available'])
  expect(done).toEqual(['a0', 'a1', 'b3'])
  expect(
    await kindOf(
      queue('a', async () => {
        throw new Error('broken')
      }),
    ),
  ).toBe('failed')
  expect(await kindOf(queue('a', work('a5')))).toBe('done')
})
