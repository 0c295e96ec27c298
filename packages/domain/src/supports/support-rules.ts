import { content } from '../content/content.ts'
import { type Finding, findingsFrom, RULES_DATED, rulesOf, text } from '../plans/finding.ts'
import type { PlanFacts } from '../plans/plan-facts.ts'
import { supportMap } from './support-map.ts'
import { SUPPORT_TOPIC_LIST } from './topics.ts'
import { listed } from '../text.ts'

const { blocker, warning } = rulesOf('consequences')

/** What readiness asks of the limits together (F27, docs/practice.md 5.1 check 11). */
export const SUPPORT_RULES = content('readiness', RULES_DATED, {
  consequence_contradicted: blocker('S2.14, docs/practice.md 5.1', {
    reason: text(
      'One undoes the other: {ending} ends {topic}, and {keeping} goes on giving it.',
      'Una cosa deshace la otra: {ending} deja de dar {topic}, y {keeping} lo sigue dando.',
    ),
    fix: text('Talk it over and decide one way', 'Hablarlo y decidir una sola forma'),
  }),
  support_gap: warning('S2.19, docs/practice.md 5.1 (guidance)', {
    reason: text(
      'Left open: {open} still gives {topic}, and no consequence says what becomes of it.',
      'Queda abierto: {open} sigue dando {topic}, y ninguna consecuencia dice qué pasará.',
    ),
    fix: text('Decide whether it ends or stays', 'Decidir si termina o sigue'),
  }),
})

const finding = findingsFrom(SUPPORT_RULES)

/** Contradictions between participants, and what one still pays (F27). */
export function supportFindings({ consequences, supports, participants }: PlanFacts): Finding[] {
  const names = (ids: readonly string[]) =>
    listed(ids.map((id) => participants.find((one) => one.id === id)?.name ?? '').filter(Boolean))
  return supportMap(consequences, supports)
    .flatMap(({ lines }) => lines)
    .flatMap(({ topic, state, ending, keeping, open, consequenceId }) => {
      const { label } = SUPPORT_TOPIC_LIST[topic]
      if (state === 'contradicted')
        return finding('consequence_contradicted', {
          subjectId: consequenceId,
          fills: { ending: names(ending), keeping: names(keeping), topic: label },
        })
      if (state !== 'open') return []
      const [only] = open
      return finding('support_gap', {
        subjectId: 'supports',
        concernsId: open.length === 1 ? (only ?? null) : null,
        fills: { open: names(open), topic: label },
      })
    })
}
