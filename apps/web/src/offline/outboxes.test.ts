import type { OfflineRecord } from '@holdfast/contracts/offline-day'
import type { Workspace } from '@holdfast/contracts/workspace'
import { QueryObserver } from '@tanstack/react-query'
import { afterEach, expect, test, vi } from 'vitest'
import { queryClient } from '../api/client.ts'
import { planQueryKey } from '../plan/plan-query.ts'
import { newDayRecord, outboxOf } from './outboxes.ts'

afterEach(() => vi.unstubAllGlobals())

const START: OfflineRecord = {
  id: '0195d3a0-0000-7000-8000-000000000001',
  kind: 'start',
  by: 'Karen Ortiz',
  device: 'a phone',
  isMine: true,
  at: '2027-03-01T15:00:00.000Z',
  phoneAt: null,
  receivedAt: '2027-03-01T15:10:00.000Z',
  state: 'waits',
  why: 'second_adult',
  reason: null,
  waitsFor: 'Dana Whitfield',
}
const planWith = (...offlineRecords: OfflineRecord[]) => ({ offlineRecords }) as unknown as Workspace

/** The page of a plan is open; the server takes what is recorded, and says of the plan what `fetchPlan` does. */
async function recordOn(planId: string, fetchPlan: () => Promise<Workspace>) {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ items: [START] }, { status: 201 })))
  const queryKey = planQueryKey(planId)
  queryClient.setQueryData(queryKey, planWith())
  const observer = new QueryObserver<Workspace>(queryClient, {
    queryKey,
    queryFn: fetchPlan,
    networkMode: 'always',
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const close = observer.subscribe(() => undefined)
  const outbox = outboxOf({ organizationId: 'family', planId, memberId: 'karen' })
  await outbox.record(newDayRecord({ kind: 'day_start', sobrietyCheckId: '0195d3a0-0000-7000-8000-000000000002' }))
  await vi.waitFor(() => expect(outbox.state().waiting).toEqual([]))
  const { data } = observer.getCurrentResult()
  const isOld = queryClient.getQueryState(queryKey)?.isInvalidated
  close()
  return { records: data?.offlineRecords, isOld }
}

test('the plan that is fetched after the records were sent is newer than their answer', async () => {
  const counts: OfflineRecord = { ...START, state: 'counts', waitsFor: null }
  const { records, isOld } = await recordOn('fetched', () => Promise.resolve(planWith(counts)))
  expect([records, isOld]).toEqual([[counts], false])
})

test('where the plan cannot be fetched, the answer is on the screen, and the plan stays old', async () => {
  const { records, isOld } = await recordOn('not-fetched', () => Promise.reject(new TypeError('no network')))
  expect([records, isOld]).toEqual([[START], true])
})
