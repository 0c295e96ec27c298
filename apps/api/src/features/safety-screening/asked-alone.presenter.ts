import type { Workspace } from '@holdfast/contracts/workspace'
import { askedAlone } from '@holdfast/domain/safety-screening/asked-alone'
import type { ScreeningLevel } from '@holdfast/domain/safety-screening/screening-effects'
import { allows } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'

type Rows = {
  participants: readonly { caseMemberId: string | null; adult: boolean }[]
  case: {
    members: readonly { id: string; role: string; endedAt: Date | null }[]
    safetyScreenings: readonly { caseMemberId: string; level: string; answers: { passed: boolean } | null }[]
  }
}

/** The counts for whoever may read what people said alone; null for everybody else. Professionals are not among those asked. */
export function presentAskedAlone(context: PlanContext, { participants, case: of }: Rows): Workspace['askedAlone'] {
  if (!allows(context, 'safety_screening.read')) return null
  const members = new Map(of.members.map((one) => [one.id, one]))
  const asked = participants.flatMap(({ caseMemberId, adult }) => {
    const member = caseMemberId === null || !adult ? undefined : members.get(caseMemberId)
    return member && member.endedAt === null && member.role !== 'interventionist' ? [member.id] : []
  })
  return askedAlone(
    asked.map((id) => {
      const screening = of.safetyScreenings.find(({ caseMemberId }) => caseMemberId === id)
      return screening?.answers ? { level: screening.level as ScreeningLevel, passed: screening.answers.passed } : null
    }),
  )
}
