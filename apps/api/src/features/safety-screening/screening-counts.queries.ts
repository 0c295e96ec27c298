import type { SafetyScreeningCounts } from '@holdfast/contracts/safety-screening'
import { countScreenings } from '@holdfast/domain/safety-screening/screening-counts'
import type { ScreeningLevel } from '@holdfast/domain/safety-screening/screening-effects'
import type { PlanContext } from '../../kernel/context.ts'

/**
 * How many were asked alone and how they answered, of what this professional may read: PostgreSQL gives answers to those alone whom
 * their author named. Professionals are not among those asked.
 */
export async function readScreeningCounts({
  tx,
  organizationId,
  caseId,
  planId,
}: PlanContext): Promise<SafetyScreeningCounts> {
  const participants = await tx.participant.findMany({
    where: { organizationId, planId, adult: true, caseMember: { endedAt: null, role: { not: 'interventionist' } } },
    select: { caseMemberId: true },
  })
  const screenings = await tx.safetyScreening.findMany({
    where: { organizationId, caseId },
    select: { caseMemberId: true, level: true, answers: { select: { passed: true } } },
  })
  return countScreenings(
    participants.map((asked) => {
      const screening = screenings.find(({ caseMemberId }) => caseMemberId === asked.caseMemberId)
      return screening?.answers ? { level: screening.level as ScreeningLevel, passed: screening.answers.passed } : null
    }),
  )
}
