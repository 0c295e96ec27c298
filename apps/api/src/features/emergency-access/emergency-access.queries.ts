import type { EmergencyOverview } from '@holdfast/contracts/emergency-access'
import { RISK_AREAS, RISK_LEVELS } from '@holdfast/domain/risk-assessments/risk'
import type { CaseContext, OrganizationContext } from '../../kernel/context.ts'
import { deviceKindOf } from '../../kernel/device.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { completeWords } from '../safety-plan/safety-plan.queries.ts'

type Stored = Pick<EmergencyOverview, 'caseCode' | 'endsAt' | 'people'> & {
  risk: { level: string; areas: Record<string, { level?: string } | undefined> } | null
  safety: Record<'person' | 'leads' | 'day', object | undefined> | null
}

const levelOf = (level: unknown) => RISK_LEVELS.find((one) => one === level)

const areasOf = (risk: Stored['risk']): EmergencyOverview['areas'] =>
  RISK_AREAS.flatMap((area) => {
    const level = levelOf(risk?.areas[area]?.level)
    return level ? [{ area, level }] : []
  })

/** What safety needs of the case, for whoever opened it, while it is open; the look itself is recorded. */
export async function emergencyOverview(context: OrganizationContext, id: string): Promise<EmergencyOverview> {
  const [row] = await context.tx.$queryRaw<{ overview: Stored | null }[]>`
    SELECT holdfast.emergency_overview(${id}::uuid, ${deviceKindOf(context.userAgent)}) AS overview`
  const { caseCode, endsAt, people, risk, safety } = orNotFound(row?.overview ?? null)
  const { person, leads, day } = safety ?? {}
  return {
    caseCode,
    endsAt: new Date(endsAt).toISOString(),
    people,
    level: levelOf(risk?.level) ?? null,
    areas: areasOf(risk),
    person: person ? completeWords.person(person) : null,
    leads: leads ? completeWords.leads(leads) : null,
    day: day ? completeWords.day(day, []) : null,
  }
}

/** Who opened this case in an emergency, the newest first. */
export const emergenciesOf = ({ tx, organizationId, caseId }: CaseContext) =>
  tx.emergencyAccess.findMany({ where: { organizationId, caseId }, orderBy: { begunAt: 'desc' }, take: 100 })
