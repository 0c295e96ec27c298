import { text } from '@holdfast/content/plan'
import { content } from '../content/content.ts'
import { forceIn } from '../language/force.ts'
import { FORCE_WHY } from '../language/force-why.ts'
import type { Text } from '../text.ts'
import { joined } from '../text.ts'
import { type Finding, findingsFrom } from './finding.ts'
import { FORCE_RULES } from './force-rules.ts'
import type { PlanFacts } from './plan-facts.ts'
import type { PlanSection } from './sections.ts'

const finding = findingsFrom(FORCE_RULES)

/** Where words say what is done or spoken on the day, and where each is corrected. */
const PLACES = {
  answer: { section: 'contingencies', field: 'text' },
  after_answer: { section: 'contingencies', field: 'afterwards' },
  excuse: { section: 'contingencies', field: 'answer' },
  excuse_beforehand: { section: 'contingencies', field: 'beforehand' },
  wait_plan: { section: 'sobriety', field: 'waitPlan' },
  if_postponed: { section: 'sobriety', field: 'ifPostponed' },
  logistics: { section: 'logistics', field: 'notes' },
  list: { section: 'logistics', field: null },
  rehearsal: { section: 'logistics', field: 'rehearsals' },
} as const satisfies Record<string, { section: PlanSection; field: string | null }>
/** A place of the plan whose words are looked at for force; `list` is an item of a checklist, such as that of the drive. */
export type ForcePlace = keyof typeof PLACES

/** What each place is called in a sentence. */
export const FORCE_PLACE_NAMES: Readonly<Record<ForcePlace, Text>> = content('force-places', {
  answer: text('force-places.answer'),
  after_answer: text('force-places.after_answer'),
  excuse: text('force-places.excuse'),
  excuse_beforehand: text('force-places.excuse_beforehand'),
  wait_plan: text('force-places.wait_plan'),
  if_postponed: text('force-places.if_postponed'),
  logistics: text('force-places.logistics'),
  list: text('force-places.list'),
  rehearsal: text('force-places.rehearsal'),
})

/** Nobody is held: no words of the plan lock a door, take keys or a phone, or hold a person (docs/practice.md ruling 3). */
export function forceFindings({ dayWords }: PlanFacts, section: PlanSection): Finding[] {
  const ofSection = dayWords.filter(({ place }) => PLACES[place].section === section)
  return ofSection.flatMap(({ place, subjectId, words }) => {
    const kinds = forceIn(words)
    if (kinds.length === 0) return []
    const why = joined(
      kinds.map((kind) => FORCE_WHY[kind]),
      ' ',
    )
    return [
      finding('force_found', {
        section,
        subjectId,
        field: PLACES[place].field,
        fills: { place: FORCE_PLACE_NAMES[place], why },
      }),
    ]
  })
}
