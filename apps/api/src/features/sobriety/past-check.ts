import type { PlanContext } from '../../kernel/context.ts'

/** Keeps the check that two adults did on paper, as clear as they found it. The caller records the change. */
export async function recordPastCheck(
  { tx, organizationId, planId }: PlanContext,
  { observerId, confirmedById, checkedAt }: { observerId: string; confirmedById: string; checkedAt: Date },
): Promise<string> {
  const seen = { result: 'proceed', answersCoherent: true, consentsToTalk: true }
  const made = await tx.sobrietyCheck.create({
    data: { organizationId, planId, ...seen, observerId, checkedAt, confirmedById, confirmedAt: checkedAt },
  })
  return made.id
}
