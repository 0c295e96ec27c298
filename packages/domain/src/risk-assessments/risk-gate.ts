import { type Decision, no, type Refusal, yes } from '../decision.ts'
import type { Text } from '../text.ts'
import type { Mitigation } from './mitigations.ts'
import { askDue, type DatedRisk, isCurrent } from './reassessment.ts'
import { type AreaLevels, isAtLeast, type RiskLevel } from './risk.ts'

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

/** The newest assessment, with what was signed for it. A newer one leaves the signature behind. */
export type AssessedRisk = DatedRisk &
  Readonly<{ areas: AreaLevels; mitigations: readonly Mitigation[]; mitigationSignedBy: string | null }>

/**
 * With violence at home there is no joint meeting before an advocate has helped with the plan (S4.19,
 * docs/practice.md 9.1).
 */
export const asksForAdvocate = ({ areas }: Pick<AssessedRisk, 'areas'>): boolean =>
  isAtLeast(areas.domestic_violence, 'moderate')

/** Whether a named professional has to sign how the danger is lowered. Danger that is there now is not signed away. */
export const asksForSignature = (risk: Pick<AssessedRisk, 'level' | 'areas'>): boolean =>
  GATES[risk.level] === 'signature_needed' || (GATES[risk.level] !== 'locked' && asksForAdvocate(risk))

/** A signature that opens the way to a meeting: one that says "no meeting" does not. */
export const isSigned = ({ mitigationSignedBy, mitigations }: AssessedRisk): boolean =>
  mitigationSignedBy !== null && !mitigations.includes('no_meeting')

const advocateHelped = (risk: AssessedRisk): boolean => isSigned(risk) && risk.mitigations.includes('dv_advocate')

/** What still stands against a meeting at this risk, most serious first. Readiness and the start of a meeting ask the same. */
export function riskObstacles(risk: AssessedRisk, professionalFacilitates: boolean): RiskObstacle[] {
  const gate = GATES[risk.level]
  if (gate === 'locked') return ['risk_imminent']
  const asksForProfessional = gate !== 'open' || asksForAdvocate(risk)
  return [
    ...(asksForAdvocate(risk) && !advocateHelped(risk) ? (['risk_violence_at_home'] as const) : []),
    ...(gate === 'signature_needed' && !isSigned(risk) ? (['risk_high_unsigned'] as const) : []),
    ...(asksForProfessional && !professionalFacilitates ? (['risk_needs_professional'] as const) : []),
  ]
}
/** What the risk puts between a plan and its lock; danger and violence at home are never overridden. */
export type RiskObstacle = 'risk_imminent' | 'risk_violence_at_home' | 'risk_high_unsigned' | 'risk_needs_professional'

/**
 * What no second person and no reason can set aside when a plan is locked: danger now, and violence at home
 * (docs/practice.md 9.1).
 */
export const NEVER_OVERRIDDEN: readonly string[] = ['risk_imminent', 'risk_violence_at_home'] satisfies RiskObstacle[]

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
  if (obstacle === 'risk_imminent') return refused(obstacle)
  if (!isCurrent(risk, now)) return refused('risk_not_current')
  if (askDue(risk.assessedAt, startsAt, now) === 'on_the_day') return refused('risk_not_asked_today')
  return obstacle ? refused(obstacle) : yes
}

const refused = (rule: keyof typeof RUN_REFUSALS) => no({ rule, reason: RUN_REFUSALS[rule] })

/** Why a meeting does not begin, and what to do. */
export const RUN_REFUSALS = {
  risk_missing: {
    en: 'The risk questions have not been answered yet. Answer them before the meeting begins.',
    es: 'Aún no se han contestado las preguntas de riesgo. Contéstelas antes de empezar la reunión.',
  },
  risk_imminent: {
    en: 'Someone is in danger now. Call emergency services or the crisis line. The meeting can wait.',
    es: 'Alguien está en peligro ahora. Llame a emergencias o a la línea de crisis. La reunión puede esperar.',
  },
  risk_not_current: {
    en: 'It is time to answer the risk questions again. Do it before the meeting begins.',
    es: 'Es hora de contestar de nuevo las preguntas de riesgo. Hágalo antes de empezar la reunión.',
  },
  risk_not_asked_today: {
    en: 'The risk questions are asked once more on the day itself. If nothing has changed, it takes a minute.',
    es: 'Las preguntas de riesgo se hacen una vez más el mismo día. Si nada ha cambiado, toma un minuto.',
  },
  risk_violence_at_home: {
    en: 'Where there is violence at home, no meeting is held before an advocate has helped with the plan and a professional has signed it.',
    es: 'Si hay violencia en casa, no hay reunión hasta que una defensora especializada haya ayudado con el plan y una persona profesional lo haya firmado.',
  },
  risk_high_unsigned: {
    en: 'The risk is high. The meeting waits until a named professional has signed how the danger is lowered.',
    es: 'El riesgo es alto. La reunión espera hasta que una persona profesional firme con su nombre cómo se reduce el peligro.',
  },
  risk_needs_professional: {
    en: 'With this risk a professional needs to lead the meeting. Name one as facilitator.',
    es: 'Con este riesgo, la reunión debe guiarla una persona profesional. Nómbrela como facilitadora.',
  },
} as const satisfies Record<string, Text>
