import type pg from 'pg'
import { expect, it } from 'vitest'
import type { TestApi } from './api.ts'

/** The statements that one API has sent, BEGIN and COMMIT included, each as its text. */
export type StatementCount = { of: <T>(work: () => Promise<T>) => Promise<{ answer: T; statements: string[] }> }

/** Counts what this API sends to PostgreSQL from now on, pipelined or not. One `of` at a time. */
export function countStatements({ database }: TestApi): StatementCount {
  let statements: string[] = []
  const counted = new WeakSet<pg.PoolClient>()
  const countOn = (client: pg.PoolClient): void => {
    if (counted.has(client)) return
    counted.add(client)
    const send: (...given: unknown[]) => unknown = client.query.bind(client)
    const counting = (...given: unknown[]): unknown => {
      const [first] = given as [string | { text: string }]
      const text = typeof first === 'string' ? first : first.text
      // what was opened is written by itself, after the answers
      if (!text.includes('audit_views')) statements.push(text)
      return send(...given)
    }
    Object.assign(client, { query: counting })
  }
  return {
    of: async (work) => {
      statements = []
      database.pool.on('acquire', countOn)
      try {
        return { answer: await work(), statements }
      } finally {
        database.pool.off('acquire', countOn)
      }
    },
  }
}

/** Prepares what a write needs, and answers with the one request that is counted. */
export type PrepareWrite = () => Promise<() => Promise<unknown>> | (() => Promise<unknown>)

/** Each write sends at most so many statements, BEGIN, admission and COMMIT included. */
export function expectAtMost(count: () => StatementCount, writes: readonly [string, number, PrepareWrite][]): void {
  it.each(writes)('%s: at most %i', async (_, most, prepare) => {
    const write = await prepare()
    const { statements } = await count().of(write)
    expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(most)
  })
}
