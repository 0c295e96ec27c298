import { text } from '@holdfast/content/attempts'
import { type DescribedOutcome, describeOutcome, type OutcomeLine } from '../outcomes/describe-outcome.ts'
import { PLAN_SECTION_NAMES, type PlanSection } from '../plan/sections.ts'
import { LOCALES, type Text } from '../text.ts'
import type { AttemptDraft } from './attempt-draft.ts'
import { type AttemptLine, describeAttempt } from './describe-attempt.ts'

/** What became of one line from an attempt to the next. */
export type ComparisonKind = 'same' | 'added' | 'removed' | 'changed'

/** Says "not this time" of what was left out: a change of the plan, never a verdict (S1.14). */
export const COMPARISON_KIND_LABELS: Readonly<Record<ComparisonKind, Text>> = {
  same: text('comparison-kind-labels.same'),
  added: text('comparison-kind-labels.added'),
  removed: text('comparison-kind-labels.removed'),
  changed: text('comparison-kind-labels.changed'),
}

/** One line of two attempts side by side; null where an attempt has nothing to say. */
export type ComparisonRow = {
  readonly section: PlanSection
  readonly label: Text
  readonly before: Text | null
  readonly after: Text | null
  readonly kind: ComparisonKind
}

/**
 * Two attempts side by side (F73): people, order, length of statements, consequences, places, contingencies, sobriety,
 * the day and the approach. The words of statements and the reasons for leaving someone out are never compared.
 */
export function compareAttempts(a: AttemptDraft, b: AttemptDraft): ComparisonRow[] {
  return compareLines(describeAttempt(a), describeAttempt(b))
}

/** Two descriptions side by side: of two attempts, or of one plan at two moments (F9). */
export function compareLines(a: readonly AttemptLine[], after: readonly AttemptLine[]): ComparisonRow[] {
  const before = new Map(a.map((line) => [line.key, line]))
  const stays = new Set(after.map(({ key }) => key))
  const rows = after.map((line) => rowOf(line, before.get(line.key), line))
  const gone = [...before.values()].filter(({ key }) => !stays.has(key)).map((line) => rowOf(line, line, undefined))
  const position = ({ section }: ComparisonRow) => PLAN_SECTION_NAMES.indexOf(section)
  return [...rows, ...gone].toSorted((one, other) => position(one) - position(other))
}

/** What came of two attempts, side by side: never weighed against each other (docs/product.md 7.3). */
export function compareOutcomes(a: DescribedOutcome | null, b: DescribedOutcome | null): OutcomeRow[] {
  const [before, after] = [a ? describeOutcome(a) : [], b ? describeOutcome(b) : []]
  const lines = [...before, ...after.filter(({ key }) => !before.some((one) => one.key === key))]
  return lines.map(({ key, label }) => {
    const valueIn = (of: readonly OutcomeLine[]) => of.find((one) => one.key === key)?.value ?? null
    return { label, before: valueIn(before), after: valueIn(after) }
  })
}
/** One part of two outcomes side by side; null where nothing was recorded. */
export type OutcomeRow = { readonly label: Text; readonly before: Text | null; readonly after: Text | null }

const rowOf = (
  { section, label }: AttemptLine,
  before: AttemptLine | undefined,
  after: AttemptLine | undefined,
): ComparisonRow => ({
  section,
  label,
  before: before?.value ?? null,
  after: after?.value ?? null,
  kind: kindOf(before?.value, after?.value),
})

function kindOf(before: Text | undefined, after: Text | undefined): ComparisonKind {
  if (before === undefined) return 'added'
  if (after === undefined) return 'removed'
  return LOCALES.every((locale) => before[locale] === after[locale]) ? 'same' : 'changed'
}
