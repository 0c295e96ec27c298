import pLimit from 'p-limit'
import { problem } from './problem.ts'

/**
 * Lets heavy work of a process be done one after another. `waiting` may wait besides the one that is being done, and `perKey` of them
 * (the one that is being done included) may belong to one key, such as an organization: whoever asks for more gets
 * `too-many-requests`, and everybody gets `not-available` when the queue is full. A refusal does nothing.
 */
export function workQueue({ waiting, perKey }: { waiting: number; perKey: number }) {
  const oneAtATime = pLimit(1)
  const counts = new Map<string, number>()
  return async <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const count = counts.get(key) ?? 0
    if (count >= perKey) throw problem('too-many-requests', { retryAfterSeconds: 5 })
    if (oneAtATime.activeCount + oneAtATime.pendingCount > waiting) throw problem('not-available')
    counts.set(key, count + 1)
    try {
      return await oneAtATime(work)
    } finally {
      const left = (counts.get(key) ?? 1) - 1
      if (left === 0) counts.delete(key)
      else counts.set(key, left)
    }
  }
}
