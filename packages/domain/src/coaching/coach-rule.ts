import type { CoachCategory } from './categories.ts'

/** `strong`: change this before it is shared · `warn`: think again · `hint`: worth a look. None of them blocks anybody. */
export const SEVERITIES = ['strong', 'warn', 'hint'] as const
/** How much weight a note has; the "block" of docs/practice.md 4.3 became `strong`, because the writer decides. */
export type Severity = (typeof SEVERITIES)[number]

/**
 * One thing that hurts a statement (docs/practice.md 4.3), with its own examples. `cue` is looked for in one folded
 * sentence, outside of quotations and not behind a negation; `unless` are words in that sentence that give it another
 * sense.
 */
export type CoachRule = {
  readonly code: string
  readonly category: CoachCategory
  readonly severity: Severity
  readonly cue: RegExp
  readonly unless?: RegExp
  /** Some words hurt behind a negation, too. */
  readonly evenNegated?: true
  readonly better: string
  readonly flags: readonly string[]
  readonly passes: readonly string[]
}

type CoachRuleInput = Pick<CoachRule, 'better' | 'cue'> & {
  unless?: RegExp
  evenNegated?: true
  flags: string | readonly string[]
  passes?: readonly string[]
}

const writer =
  (severity: Severity) =>
  (code: string, category: CoachCategory, { flags, passes = [], ...given }: CoachRuleInput): CoachRule => ({
    code,
    category,
    severity,
    ...given,
    flags: typeof flags === 'string' ? [flags] : flags,
    passes: [...passes, given.better],
  })

/** Writes a rule that asks for other words before a text is shared (B in docs/practice.md 4.3). */
export const strong = writer('strong')
/** Writes a rule that asks to think again (W in docs/practice.md 4.3). */
export const warn = writer('warn')
/** Writes a rule that is only worth a look (H in docs/practice.md 4.3). */
export const hint = writer('hint')
