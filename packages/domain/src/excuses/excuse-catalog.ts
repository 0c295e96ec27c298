import { text } from '@holdfast/content/excuses'
import type { Text } from '../text.ts'
import { content } from '../content/content.ts'
import type { ExcuseEntry } from './excuse.ts'

const entryOf =
  (core: boolean) =>
  (code: string, ref: string, said: Text, answer: Text, beforehand?: Text): ExcuseEntry => ({
    code,
    said,
    answer,
    ...(beforehand && { beforehand }),
    core,
    source: { ref, standing: 'sourced' },
  })
const often = entryOf(true)
const also = entryOf(false)

/** Never to be done, whatever is said (S2.13). */
export const NEVER_HOLD = content('never-hold', {
  rule: text('never-hold.rule'),
})

/** What is often said, with an answer of one or two calm sentences (S0.5, S1.9, S2.13, docs/practice.md 8). */
export const EXCUSE_CATALOG: readonly ExcuseEntry[] = content('excuses', [
  often('work', 'S2.13', text('excuses.work.said'), text('excuses.work.answer'), text('excuses.work.beforehand')),
  often('kids', 'S2.13', text('excuses.kids.said'), text('excuses.kids.answer'), text('excuses.kids.beforehand')),
  also('pets', 'S2.13', text('excuses.pets.said'), text('excuses.pets.answer')),
  often(
    'money',
    'S2.13, S0.25',
    text('excuses.money.said'),
    text('excuses.money.answer'),
    text('excuses.money.beforehand'),
  ),
  often('next_week', 'S1.9, docs/practice.md 8', text('excuses.next_week.said'), text('excuses.next_week.answer')),
  often('quit_own', 'S1.9, S2.3', text('excuses.quit_own.said'), text('excuses.quit_own.answer')),
  also('controlling', 'S0.5', text('excuses.controlling.said'), text('excuses.controlling.answer')),
  also('why_now', 'S0.5', text('excuses.why_now.said'), text('excuses.why_now.answer')),
  also('hypocrites', 'S0.5, docs/practice.md 8', text('excuses.hypocrites.said'), text('excuses.hypocrites.answer')),
  also('broke_trust', 'S0.5', text('excuses.broke_trust.said'), text('excuses.broke_trust.answer')),
  also('made_me_go', 'S0.5', text('excuses.made_me_go.said'), text('excuses.made_me_go.answer')),
  also(
    'home_first',
    'S2.13, docs/practice.md 8',
    text('excuses.home_first.said'),
    text('excuses.home_first.answer'),
    text('excuses.home_first.beforehand'),
  ),
  also('length', 'S1.9, docs/practice.md 8', text('excuses.length.said'), text('excuses.length.answer')),
])

/** The prepared answer to an excuse by its code; undefined for one in the family's own words (F53). */
export const excuseEntry = (code: string | null): ExcuseEntry | undefined =>
  EXCUSE_CATALOG.find((entry) => entry.code === code)
