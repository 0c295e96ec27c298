import { sourced } from '../content/sources.ts'
import { type Fills, filled, type Source, type Text } from '../text.ts'
import type { PlanSection } from './sections.ts'

/** Something between a plan and its day: the rule, why it matters, how to fix it, and where (docs/product.md 7.5). */
export type Finding = {
  rule: string
  severity: 'blocker' | 'warning'
  section: PlanSection
  reason: Text
  fix: Text
  source: Source
  /** The participant, consequence, option or mode that the link leads to. */
  subjectId: string | null
  field: string | null
  /** `leads` where the finding would disclose why somebody is left out, or a risk. */
  audience: 'everyone' | 'leads'
  /** The participant who alone can fix it: "who waits for whom". */
  concernsId: string | null
}

/** One rule of readiness, as data: what it says, how it is corrected, and where it comes from. */
export type ReadinessRule = Pick<Finding, 'severity' | 'section' | 'reason' | 'fix' | 'source'> &
  Partial<Pick<Finding, 'field' | 'audience'>>

type RuleInput = Omit<ReadinessRule, 'severity' | 'section' | 'source'>

/** Writes rules of one section down: `source` may end with ` (guidance)`. */
export const rulesOf = (section: PlanSection) => ({
  /** Stands in the way of the day. */
  blocker: (source: string, given: RuleInput): ReadinessRule => ({
    severity: 'blocker',
    section,
    source: sourced(source),
    ...given,
  }),
  /** Worth a second look; never in the way. */
  warning: (source: string, given: RuleInput): ReadinessRule => ({
    severity: 'warning',
    section,
    source: sourced(source),
    ...given,
  }),
})

/** Where a rule was found to be broken: whose item it is, and what goes into the braces of its words. */
export type FindingInput = Partial<Pick<Finding, 'section' | 'subjectId' | 'field' | 'concernsId'>> & { fills?: Fills }

/** Turns the rules of a table into findings. */
export const findingsFrom =
  <Name extends string>(rules: Readonly<Record<Name, ReadinessRule>>) =>
  (rule: Name, { fills, ...found }: FindingInput = {}): Finding => ({
    rule,
    subjectId: null,
    field: null,
    audience: 'everyone',
    concernsId: null,
    ...rules[rule],
    ...found,
    reason: fills ? filled(rules[rule].reason, fills) : rules[rule].reason,
    fix: fills ? filled(rules[rule].fix, fills) : rules[rule].fix,
  })
