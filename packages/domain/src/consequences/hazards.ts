import { content } from '../content/content.ts'
import { forceIn } from '../language/force.ts'
import { oncePerText } from '../language/once-per-text.ts'
import { fold, isNegated, sentencesOf } from '../language/sentences.ts'
import type { RiskFacts } from '../plan/plan-facts.ts'
import { isAtLeast, type RiskArea } from '../risk-assessments/risk.ts'
import type { ConsequenceCategory } from './consequence.ts'
import { HAZARDS, type Hazard, type HazardAction, type HazardRule } from './hazard.ts'
import { HAZARDS_OF_CARE } from './hazards-of-care.ts'
import { CHECK_IN, HAZARDS_OF_DISTANCE } from './hazards-of-distance.ts'
import { HAZARDS_OF_FORCE } from './hazards-of-force.ts'
import type { EnablingTopic } from '../enabling/enabling-topics.ts'

/** The hazard list of docs/practice.md 5.2, as dated rules that carry their own examples. */
export const HAZARD_RULES: Readonly<Record<Hazard, HazardRule>> = content('consequence-hazards', {
  ...HAZARDS_OF_CARE,
  ...HAZARDS_OF_FORCE,
  ...HAZARDS_OF_DISTANCE,
})

/** What the rules look at: the words, what they are about, and the help that stays open beside them. */
export type HazardWords = {
  category: ConsequenceCategory
  iWill: string
  standingOffer: string
  ends: readonly EnablingTopic[]
}

/** A hazard in one consequence; `action` says whether a signature can let it pass. */
export type FoundHazard = { code: Hazard; action: HazardAction }

/** Areas in which leaving somebody alone can cost a life. */
const LONELY_AREAS: readonly RiskArea[] = ['self_harm', 'overdose']
const LONELY_TOPICS: readonly EnablingTopic[] = ['contact', 'housing', 'rent', 'phone']
const LONELY_CATEGORIES: readonly ConsequenceCategory[] = ['contact', 'housing']

/**
 * The hazards in a consequence (docs/practice.md 5.2). Writing is never blocked: what is found stands between the
 * consequence and its agreement. `risk` is left out for readers who may not know it.
 */
export function hazardsIn(words: HazardWords, risk: RiskFacts = null): FoundHazard[] {
  const spoken = hazardsOfWords(`${words.iWill}\0${words.standingOffer}`)
  return HAZARDS.filter((code) => (code === 'cut_off_at_risk' ? leavesAlone(words, risk) : spoken.has(code))).map(
    (code) => ({ code, action: HAZARD_RULES[code].action }),
  )
}

/** The hazards that the words alone hold: what the person will do, a NUL, and the offer that stays open. */
const hazardsOfWords = oncePerText((both): ReadonlySet<Hazard> => {
  const [iWill = '', standingOffer = ''] = both.split('\0')
  const sentences = sentencesOf(iWill).map(({ own }) => own)
  const folded = fold(`${iWill} ${standingOffer}`)
  return new Set(
    HAZARDS.filter((code) => isFound(code, sentences, folded) || (code === 'held_by_force' && holds(iWill))),
  )
})

function isFound(code: Hazard, sentences: readonly string[], folded: string): boolean {
  const { cues, unless } = HAZARD_RULES[code]
  const hit = sentences.some((own) =>
    cues.some((cue) => {
      const match = cue.exec(own)
      return match !== null && !isNegated(own, match.index)
    }),
  )
  return hit && !unless?.test(folded)
}

/** What no part of a plan may say, said as a consequence; a phone has a hazard of its own. */
const holds = (iWill: string): boolean => forceIn(iWill).some((kind) => kind !== 'phone')

function leavesAlone({ category, ends, iWill, standingOffer }: HazardWords, risk: RiskFacts): boolean {
  const isAtRisk = LONELY_AREAS.some((area) => isAtLeast(risk?.areas[area], 'moderate'))
  const goesAway = ends.some((topic) => LONELY_TOPICS.includes(topic)) || LONELY_CATEGORIES.includes(category)
  return isAtRisk && goesAway && !CHECK_IN.test(fold(`${iWill} ${standingOffer}`))
}

/** What still stands between the words and an agreement: refused hazards, and those that nobody has signed. */
export function openHazards(found: readonly FoundHazard[], signed: readonly Hazard[]): FoundHazard[] {
  return found.filter(({ code, action }) => action === 'refuse' || !signed.includes(code))
}
