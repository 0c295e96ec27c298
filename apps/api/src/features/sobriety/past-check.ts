import type { PlanContext } from '../../kernel/context.ts'

/** What the sheet says of a check; null for a question that nobody asked. */
type PastCheck = {
  observerId: string
  confirmedById: string
  checkedAt: Date
  answersCoherent: boolean | null
  consentsToTalk: boolean | null
  note: string
}

/**
 * Keeps the check that two adults did on paper, with what they observed and nothing else: a question that was not asked
 * stays open. No meeting begins on it; the one that it tells of is over. The caller records the change.
 */
export async function recordPastCheck(
  { tx, organizationId, planId }: PlanContext,
  { checkedAt, ...answers }: PastCheck,
): Promise<string> {
  const made = await tx.sobrietyCheck.create({
    data: { organizationId, planId, result: 'proceed', ...answers, checkedAt, confirmedAt: checkedAt },
  })
  return made.id
}
