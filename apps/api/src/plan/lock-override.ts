import type { LockOverride } from '@holdfast/domain/plan/steps'
import type { Plan } from '../db/generated/client.ts'

/** The override that an interventionist has asked for; null while nobody has. */
export const lockOverrideOf = ({
  overrideReason: reason,
  overrideAskedById: byMemberId,
}: Pick<Plan, 'overrideReason' | 'overrideAskedById'>): LockOverride =>
  reason !== null && byMemberId !== null ? { reason, byMemberId } : null
