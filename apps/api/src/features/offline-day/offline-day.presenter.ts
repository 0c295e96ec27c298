import type { OfflineRecord } from '@holdfast/contracts/offline-day'
import { BEGIN_REFUSALS, WAIT_WORDS } from '@holdfast/domain/offline-day/offline-record'
import type { OfflineRecord as Row, SobrietyCheck } from '../../db/generated/client.ts'
import { allows } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { deviceText } from '../../kernel/device.ts'
import { localize } from '../../kernel/localize.ts'
import { waitOf } from '../../plan/offline-claims.ts'
import { phoneClock, recordedCheck } from '../sobriety/sobriety.presenter.ts'

type Rows = {
  offlineRecords: Row[]
  sobrietyChecks: SobrietyCheck[]
  case: { members: { id: string; role: string; endedAt: Date | null }[] }
}

/** What came in from phones and needs another one to count, oldest first, with who can do what about it. */
export function presentOfflineRecords(
  context: PlanContext,
  { offlineRecords, sobrietyChecks, case: { members } }: Rows,
  nameOf: (memberId: string) => string,
): OfflineRecord[] {
  if (!allows(context, 'sobriety_check.read')) return []
  const checks = sobrietyChecks.map((row) => ({
    ...recordedCheck(row),
    id: row.id,
    namedSecondId: row.namedSecondId,
  }))
  return offlineRecords.toReversed().map((row) => ({
    id: row.id,
    kind: row.kind as OfflineRecord['kind'],
    by: nameOf(row.authorId),
    device: localize(deviceText(row.device), context),
    isMine: row.authorId === context.member.id,
    at: row.happenedAt.toISOString(),
    phoneAt: phoneClock(row.phoneAt, row.happenedAt),
    receivedAt: row.receivedAt.toISOString(),
    ...standing(context, row, () => waitOf(row, members, checks), nameOf),
  }))
}

type Standing = Pick<OfflineRecord, 'state' | 'why' | 'reason' | 'waitsFor'>

function standing(
  context: PlanContext,
  { settledAt, refusal }: Row,
  wait: () => ReturnType<typeof waitOf>,
  nameOf: (memberId: string) => string,
): Standing {
  if (settledAt !== null) return { state: 'counts', why: null, reason: null, waitsFor: null }
  if (refusal !== null) {
    const words = BEGIN_REFUSALS[refusal]
    return { state: 'refused', why: refusal, reason: words ? localize(words, context) : null, waitsFor: null }
  }
  const { why, memberId } = wait()
  const waitsFor = memberId === null ? null : nameOf(memberId)
  return { state: 'waits', why, reason: localize(WAIT_WORDS[why], context), waitsFor }
}
