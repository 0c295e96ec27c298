import { type Claim, checkOf, type NamedCheck, saysOtherwise } from '@holdfast/domain/offline-day/match-check'
import { mayBegin } from '@holdfast/domain/offline-day/may-begin'
import type { OfflineWait } from '@holdfast/domain/offline-day/offline-record'
import type { CaseRole } from '@holdfast/domain/permissions/roles'
import type { SobrietyResult } from '@holdfast/domain/sobriety/sobriety-check'
import type { OfflineRecord } from '../db/generated/client.ts'

/** A stored record as what it says of a check. */
export const claimOf = ({ sobrietyCheckId, observerId, result, happenedAt }: OfflineRecord): Claim => ({
  sobrietyCheckId,
  observerId,
  result: result as SobrietyResult | null,
  at: happenedAt.toISOString(),
})

type Waiting = { why: OfflineWait; memberId: string | null }
type SeenCheck = NamedCheck & { namedSecondId: string | null }
type Member = { id: string; role: string; endedAt: Date | null }

/** What a record waits for that neither counts nor is refused, and which member can end that, where it is one. */
export function waitOf(record: OfflineRecord, members: readonly Member[], checks: readonly SeenCheck[]): Waiting {
  const claim = claimOf(record)
  const check = checkOf(claim, checks)
  if (!check) return { why: saysOtherwise(claim, checks) ? 'other_result' : 'check', memberId: record.observerId }
  if (record.kind === 'confirmation')
    return check.result === record.result
      ? { why: 'proof', memberId: record.authorId }
      : { why: 'other_result', memberId: null }
  const memberOf = (id: string | null) => members.find((one) => one.id === id)
  if (check.confirmedById === null) {
    const secondId = check.namedSecondId ?? record.secondId
    const hasLeft = secondId !== null && memberOf(secondId)?.endedAt !== null
    return hasLeft ? { why: 'second_adult_left', memberId: null } : { why: 'second_adult', memberId: secondId }
  }
  const role = memberOf(record.authorId)?.role as CaseRole | undefined
  return { why: role && mayBegin(role) ? 'second_adult' : 'lead', memberId: null }
}
