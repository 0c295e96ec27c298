import { text } from '@holdfast/content/consequences'
import { content } from '../content/content.ts'
import { rulesOf } from '../plan/finding.ts'

const { blocker, warning } = rulesOf('consequences')

/** What readiness asks of the consequences (docs/practice.md 5). */
export const CONSEQUENCE_RULES = content('readiness', {
  consequence_hazard_refused: blocker('docs/practice.md 5.2 (guidance)', {
    reason: text('readiness.consequence_hazard_refused.reason'),
    fix: text('readiness.consequence_hazard_refused.fix'),
  }),
  consequence_needs_review: blocker('docs/practice.md 5.2 (guidance)', {
    reason: text('readiness.consequence_needs_review.reason'),
    fix: text('readiness.consequence_needs_review.fix'),
  }),
  consequence_unsafe: blocker('S2.16, docs/practice.md 5.1', {
    reason: text('readiness.consequence_unsafe.reason'),
    fix: text('readiness.consequence_unsafe.fix'),
  }),
  consequence_unchecked: blocker('S2.16, docs/practice.md 5.1', {
    reason: text('readiness.consequence_unchecked.reason'),
    fix: text('readiness.consequence_unchecked.fix'),
  }),
  consequence_without_start: blocker('docs/practice.md 5.1 (guidance)', {
    reason: text('readiness.consequence_without_start.reason'),
    fix: text('readiness.consequence_without_start.fix'),
  }),
  consequence_closes_door: blocker('S2.18, S2.20', {
    reason: text('readiness.consequence_closes_door.reason'),
    fix: text('readiness.consequence_closes_door.fix'),
  }),
  consequence_unsure: warning('docs/practice.md 5.1 (guidance)', {
    reason: text('readiness.consequence_unsure.reason'),
    fix: text('readiness.consequence_unsure.fix'),
  }),
  consequence_objected: blocker('S2.14', {
    reason: text('readiness.consequence_objected.reason'),
    fix: text('readiness.consequence_objected.fix'),
  }),
  consequence_unagreed: blocker('S2.14', {
    reason: text('readiness.consequence_unagreed.reason'),
    fix: text('readiness.consequence_unagreed.fix'),
  }),
  no_family_agreements: warning('docs/practice.md 2.4 (guidance)', {
    reason: text('readiness.no_family_agreements.reason'),
    fix: text('readiness.no_family_agreements.fix'),
  }),
  no_consequences: warning('S1.11', {
    reason: text('readiness.no_consequences.reason'),
    fix: text('readiness.no_consequences.fix'),
  }),
})
