/** How serious the danger is, lowest first (docs/practice.md 9.1). The highest area sets the level. */
export const RISK_LEVELS = ['none', 'low', 'moderate', 'high', 'imminent'] as const
/**
 * Decides how far a plan may go: `moderate` needs a professional, `high` a signature, `imminent` stops it
 * (docs/practice.md 9.1).
 */
export type RiskLevel = (typeof RISK_LEVELS)[number]

/** What is asked about, in the order of docs/practice.md 9.1. */
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
/** One area of docs/practice.md 9.1, judged by itself. */
export type RiskArea = (typeof RISK_AREAS)[number]

/** The three dangers that are weighed first: to oneself, to others, and a mind that gets worse (S4.8). */
export const DANGERS = ['self_harm', 'harm_to_others', 'psychiatric'] as const satisfies readonly RiskArea[]

/** The three things that each danger is weighed by: what was seen, what happened before, how they think now (S4.8). */
export const RISK_INPUTS = ['observed', 'history', 'thinking'] as const
/** One of the three sides from which every danger is looked at (S4.8). */
export type RiskInput = (typeof RISK_INPUTS)[number]

/**
 * The areas without which nothing is said about the danger as a whole: no level, no all-clear (docs/practice.md 9.1). Each is
 * answered, or marked as asked and unknown.
 */
export const CORE_AREAS = [
  'self_harm',
  'harm_to_others',
  'domestic_violence',
  'weapons',
  'withdrawal',
  'overdose',
  'psychiatric',
] as const satisfies readonly RiskArea[]

/** What an area can be answered with: a level, or that it was asked and nobody knew. */
export const AREA_LEVELS = ['unknown', ...RISK_LEVELS] as const
/** `unknown` weighs like `low`: what nobody knows is never an all-clear. */
export type AreaLevel = (typeof AREA_LEVELS)[number]

/** The areas that were answered, each with its level. */
export type AreaLevels = Readonly<Partial<Record<RiskArea, AreaLevel>>>

/** The order in which the form asks: the three dangers first, then the other areas (S4.8, docs/practice.md 9.1). */
export const RISK_STEPS: readonly RiskArea[] = [
  ...DANGERS,
  ...RISK_AREAS.filter((area) => !(DANGERS as readonly RiskArea[]).includes(area)),
]

const rank = (level: AreaLevel): number => RISK_LEVELS.indexOf(level === 'unknown' ? 'low' : level)

/** Whether a level is at least as serious as another. */
export const isAtLeast = (level: AreaLevel | undefined, floor: RiskLevel): boolean =>
  level !== undefined && rank(level) >= rank(floor)

/** The core areas that nobody has answered yet, in their order. */
export const unansweredCore = (areas: AreaLevels): RiskArea[] => CORE_AREAS.filter((area) => areas[area] === undefined)

/**
 * The highest item sets the level (docs/practice.md 9.1). While core areas are not answered it is only what is known so far: it
 * is shown as a level only beside `unansweredCore`.
 */
export function overallLevel(areas: AreaLevels): RiskLevel {
  return RISK_LEVELS[Math.max(0, ...Object.values(areas).map(rank))] ?? 'none'
}

/** What changed between two assessments, area by area; null where an area was not answered. */
export type RiskChange = { area: RiskArea; from: AreaLevel | null; to: AreaLevel | null }

/** What an assessment says anew compared with the one before it (S4.14: the plan changes as things change). */
export function riskChanges(before: AreaLevels, after: AreaLevels): RiskChange[] {
  return RISK_STEPS.map((area) => ({ area, from: before[area] ?? null, to: after[area] ?? null })).filter(
    ({ from, to }) => from !== to,
  )
}
