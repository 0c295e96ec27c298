import { type Decision, no, type Refusal, yes } from '../decision.ts'
import type { Text } from '../text.ts'

/** How serious the danger is, lowest first (domain.md 9.1). The highest area sets the level. */
export const RISK_LEVELS = ['none', 'low', 'moderate', 'high', 'imminent'] as const
export type RiskLevel = (typeof RISK_LEVELS)[number]

/** What is asked about, in the order of domain.md 9.1. */
export const RISK_AREAS = [
  'self_harm',
  'harm_to_others',
  'weapons',
  'domestic_violence',
  'withdrawal',
  'overdose',
  'medical',
  'psychiatric',
  'minors_at_home',
  'vulnerable_adult',
  'legal',
  'unknown_substances',
  'participants_own',
  'setting',
] as const
export type RiskArea = (typeof RISK_AREAS)[number]

/** The highest item sets the level; nothing answered yet is `none` (domain.md 9.1). */
export function overallLevel(areas: Readonly<Partial<Record<RiskArea, RiskLevel>>>): RiskLevel {
  const highest = Math.max(0, ...Object.values(areas).map((level) => RISK_LEVELS.indexOf(level)))
  return RISK_LEVELS[highest] ?? 'none'
}

/** What a level asks for before a meeting may begin. */
export type Gate = 'open' | 'professional_needed' | 'signature_needed' | 'locked'

/**
 * What each level blocks (domain.md 9.1): moderate needs a professional facilitator; high waits besides until a named
 * professional has signed how the danger is lowered; imminent locks the run page and shows the emergency numbers.
 */
export const GATES = {
  none: 'open',
  low: 'open',
  moderate: 'professional_needed',
  high: 'signature_needed',
  imminent: 'locked',
} as const satisfies Record<RiskLevel, Gate>

const DAY = 86_400_000

/** How long an assessment stands (domain.md 9.1: asked again a week before; guidance). */
export const RISK_MAX_AGE_DAYS = 7

/** Whether an assessment is still new enough to rely on. Danger changes quickly: after seven days it is asked again. */
export function isCurrent(assessedAt: string, now: Date): boolean {
  return now.getTime() - Date.parse(assessedAt) <= RISK_MAX_AGE_DAYS * DAY
}

/** When the questions are asked again: a week before, the day before, and on the day itself (domain.md 9.1). */
export const RISK_ASKS = [
  { ask: 'week_before', hoursBefore: 7 * 24, label: { en: 'A week before', es: 'Una semana antes' } },
  { ask: 'day_before', hoursBefore: 24, label: { en: 'The day before', es: 'El día anterior' } },
  { ask: 'on_the_day', hoursBefore: 6, label: { en: 'On the day', es: 'El mismo día' } },
] as const satisfies readonly { ask: string; hoursBefore: number; label: Text }[]
export type RiskAsk = (typeof RISK_ASKS)[number]['ask']

/** The last of the three askings that is due and has no answer yet; null while none is. */
export function askDue(assessedAt: string | null, startsAt: string | null, now: Date): RiskAsk | null {
  if (startsAt === null) return null
  const opens = (hoursBefore: number) => Date.parse(startsAt) - hoursBefore * 3_600_000
  const due = RISK_ASKS.findLast(({ hoursBefore }) => opens(hoursBefore) <= now.getTime())
  if (!due || (assessedAt !== null && Date.parse(assessedAt) >= opens(due.hoursBefore))) return null
  return due.ask
}

/** The assessment as the gate sees it. */
export type AssessedRisk = Readonly<{ assessedAt: string; level: RiskLevel; mitigationSignedBy: string | null }>

/**
 * Whether a meeting may begin with this risk (overview: a current assessment; domain.md 9.1: what each level blocks).
 * `professionalFacilitates`: the facilitator of the day is an interventionist or a clinician.
 */
export function runGate({
  risk,
  professionalFacilitates,
  now,
}: {
  risk: AssessedRisk | null
  professionalFacilitates: boolean
  now: Date
}): Decision<Refusal> {
  if (risk === null) return no({ rule: 'risk_missing', reason: RUN_REFUSALS.risk_missing })
  if (GATES[risk.level] === 'locked') return no({ rule: 'risk_imminent', reason: RUN_REFUSALS.risk_imminent })
  if (!isCurrent(risk.assessedAt, now)) return no({ rule: 'risk_not_current', reason: RUN_REFUSALS.risk_not_current })
  if (GATES[risk.level] === 'signature_needed' && risk.mitigationSignedBy === null)
    return no({ rule: 'risk_high', reason: RUN_REFUSALS.risk_high })
  if (GATES[risk.level] !== 'open' && !professionalFacilitates)
    return no({ rule: 'risk_needs_professional', reason: RUN_REFUSALS.risk_needs_professional })
  return yes
}

const RUN_REFUSALS = {
  risk_missing: {
    en: 'The risk questions have not been answered yet. Answer them before the meeting begins.',
    es: 'Aún no se han contestado las preguntas de riesgo. Contéstelas antes de empezar la reunión.',
  },
  risk_imminent: {
    en: 'Someone is in danger now. Call emergency services or the crisis line. The meeting can wait.',
    es: 'Alguien está en peligro ahora. Llame a emergencias o a la línea de crisis. La reunión puede esperar.',
  },
  risk_not_current: {
    en: 'The risk questions were answered more than seven days ago. Answer them again.',
    es: 'Las preguntas de riesgo se contestaron hace más de siete días. Contéstelas de nuevo.',
  },
  risk_high: {
    en: 'The risk is high. The meeting waits until a named professional has signed how the danger is lowered.',
    es: 'El riesgo es alto. La reunión espera hasta que una persona profesional firme con su nombre cómo se reduce el peligro.',
  },
  risk_needs_professional: {
    en: 'With this risk a professional needs to lead the meeting. Name one as facilitator.',
    es: 'Con este riesgo, la reunión debe guiarla una persona profesional. Nómbrela como facilitadora.',
  },
} as const satisfies Record<string, Text>
