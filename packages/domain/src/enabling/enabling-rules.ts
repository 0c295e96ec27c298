import { text } from '@holdfast/content/enabling'
import { content } from '../content/content.ts'
import { type Finding, findingsFrom, rulesOf } from '../plan/finding.ts'
import type { PlanFacts } from '../plan/plan-facts.ts'
import { enablingMap } from './enabling-map.ts'
import { ENABLING_TOPIC_LIST } from './enabling-topics.ts'
import { listed } from '../text.ts'

const { blocker, warning } = rulesOf('consequences')

/** What readiness asks of the limits together (F27, docs/practice.md 5.1 check 11). */
export const ENABLING_RULES = content('readiness', {
  consequence_contradicted: blocker('S2.14, docs/practice.md 5.1', {
    reason: text('readiness.consequence_contradicted.reason'),
    fix: text('readiness.consequence_contradicted.fix'),
  }),
  enabling_gap: warning('S2.19, docs/practice.md 5.1 (guidance)', {
    reason: text('readiness.enabling_gap.reason'),
    fix: text('readiness.enabling_gap.fix'),
  }),
})

const finding = findingsFrom(ENABLING_RULES)

/** Contradictions between participants, and what one still pays (F27). */
export function enablingFindings({ consequences, enablingSupports, participants }: PlanFacts): Finding[] {
  const names = (ids: readonly string[]) =>
    listed(ids.map((id) => participants.find((one) => one.id === id)?.name ?? '').filter(Boolean))
  return enablingMap(consequences, enablingSupports)
    .flatMap(({ lines }) => lines)
    .flatMap(({ topic, state, ending, keeping, open, consequenceId }) => {
      const { label } = ENABLING_TOPIC_LIST[topic]
      if (state === 'contradicted')
        return finding('consequence_contradicted', {
          subjectId: consequenceId,
          fills: { ending: names(ending), keeping: names(keeping), topic: label },
        })
      if (state !== 'open') return []
      const [only] = open
      return finding('enabling_gap', {
        subjectId: 'enabling_supports',
        concernsId: open.length === 1 ? (only ?? null) : null,
        fills: { open: names(open), topic: label },
      })
    })
}
