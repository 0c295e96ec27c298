import { text } from '@holdfast/content/risk-assessments'
import { type Decision, no, type Refusal, yes } from '../decision.ts'
import type { Text } from '../text.ts'
import type { Mitigation } from './mitigations.ts'
import { askDue, type DatedRisk, isCurrent } from './reassessment.ts'
import { type AreaLevels, isAtLeast, type RiskLevel, unansweredCore } from './risk.ts'

/** What a level asks for before a meeting may begin. */
export type Gate = 'open' | 'professional_needed' | 'signature_needed' | 'locked'

/**
 * What each level blocks (docs/practice.md 9.1): moderate needs a professional facilitator; high waits besides until a
 * named professional has signed how the danger is lowered; imminent locks the run page and shows the emergency numbers.
 */
export const GATES = {
  none: 'open',
  low: 'open',
  moderate: 'professional_needed',
  high: 'signature_needed',
  imminent: 'locked',
} as const satisfies Record<RiskLevel, Gate>

/**
 * The newest assessment, with what was signed for it. A newer one leaves the signature behind. `assessedAt` is when the oldest
 * of the core areas was answered.
 */
export type AssessedRisk = DatedRisk &
  Readonly<{
    areas: AreaLevels
    mitigations: readonly Mitigation[]
    mitigationSignedBy: string | null
    /** The second person who confirms it. */
    mitigationConfirmedBy: string | null
  }>

/**
 * With violence at home there is no joint meeting before an advocate has helped with the plan (S4.19,
 * docs/practice.md 9.1).
 */
export const asksForAdvocate = ({ areas }: Pick<AssessedRisk, 'areas'>): boolean =>
  isAtLeast(areas.domestic_violence, 'moderate')

/** Whether a named professional has to sign how the danger is lowered. Danger that is there now is not signed away. */
export const asksForSignature = (risk: Pick<AssessedRisk, 'level' | 'areas'>): boolean =>
  GATES[risk.level] === 'signature_needed' || (GATES[risk.level] !== 'locked' && asksForAdvocate(risk))

/** A signature that opens the way to a meeting: of two people, and not one that says "no meeting". */
export const isSigned = ({ mitigationSignedBy, mitigationConfirmedBy, mitigations }: AssessedRisk): boolean =>
  mitigationSignedBy !== null && mitigationConfirmedBy !== null && !mitigations.includes('no_meeting')

/**
 * Who may be the second person behind a mitigation: not the one who signed, so that whoever assessed never decides alone
 * (docs/practice.md 9.1).
 */
export function decideSecondSignature({
  signedById,
  confirmedById,
}: {
  signedById: string | null
  confirmedById: string
}): Decision<Refusal> {
  if (signedById === null)
    return no({ rule: 'mitigation_unsigned', reason: text('second-signature.mitigation_unsigned') })
  return signedById === confirmedById
    ? no({ rule: 'mitigation_second_person', reason: text('second-signature.mitigation_second_person') })
    : yes
}

const advocateHelped = (risk: AssessedRisk): boolean => isSigned(risk) && risk.mitigations.includes('dv_advocate')

/** What still stands against a meeting at this risk, most serious first. Readiness and the start of a meeting ask the same. */
export function riskObstacles(risk: AssessedRisk, professionalFacilitates: boolean): RiskObstacle[] {
  const gate = GATES[risk.level]
  if (gate === 'locked') return ['risk_imminent']
  const asksForProfessional = gate !== 'open' || asksForAdvocate(risk)
  return [
    ...(unansweredCore(risk.areas).length > 0 ? (['risk_incomplete'] as const) : []),
    ...(asksForAdvocate(risk) && !advocateHelped(risk) ? (['risk_violence_at_home'] as const) : []),
    ...(gate === 'signature_needed' && !isSigned(risk) ? (['risk_high_unsigned'] as const) : []),
    ...(asksForProfessional && !professionalFacilitates ? (['risk_needs_professional'] as const) : []),
  ]
}
/** What the risk puts between a plan and its lock; danger, open questions and violence at home are never overridden. */
export type RiskObstacle =
  | 'risk_imminent'
  | 'risk_incomplete'
  | 'risk_violence_at_home'
  | 'risk_high_unsigned'
  | 'risk_needs_professional'

/**
 * What no second person and no reason can set aside when a plan is locked: danger now, questions about danger that nobody
 * answered, and violence at home (docs/practice.md 9.1).
 */
export const NEVER_OVERRIDDEN: readonly string[] = [
  'risk_imminent',
  'risk_incomplete',
  'risk_violence_at_home',
] satisfies RiskObstacle[]

/**
 * Whether a meeting may begin with this risk (docs/product.md 3; docs/practice.md 9.1: what each level blocks, and
 * that it is asked again on the day). Nothing overrides it.
 */
export function runGate({
  risk,
  professionalFacilitates,
  startsAt,
  now,
}: {
  risk: AssessedRisk | null
  /** The facilitator of the day is an interventionist or a clinician. */
  professionalFacilitates: boolean
  startsAt: string | null
  now: Date
}): Decision<Refusal> {
  if (risk === null) return refused('risk_missing')
  const [obstacle] = riskObstacles(risk, professionalFacilitates)
  if (obstacle === 'risk_imminent' || obstacle === 'risk_incomplete') return refused(obstacle)
  if (!isCurrent(risk, now)) return refused('risk_not_current')
  if (askDue(risk.assessedAt, startsAt, now) === 'on_the_day') return refused('risk_not_asked_today')
  return obstacle ? refused(obstacle) : yes
}

const refused = (rule: keyof typeof RUN_REFUSALS) => no({ rule, reason: RUN_REFUSALS[rule] })

/** Why a meeting does not begin, and what to do. */
export const RUN_REFUSALS = {
  risk_missing: text('run-refusals.risk_missing'),
  risk_imminent: text('run-refusals.risk_imminent'),
  risk_incomplete: text('run-refusals.risk_incomplete'),
  risk_not_current: text('run-refusals.risk_not_current'),
  risk_not_asked_today: text('run-refusals.risk_not_asked_today'),
  risk_violence_at_home: text('run-refusals.risk_violence_at_home'),
  risk_high_unsigned: text('run-refusals.risk_high_unsigned'),
  risk_needs_professional: text('run-refusals.risk_needs_professional'),
} as const satisfies Record<string, Text>
