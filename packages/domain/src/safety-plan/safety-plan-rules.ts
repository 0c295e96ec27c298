import { text } from '@holdfast/content/safety-plan'
import { content } from '../content/content.ts'
import { rulesOf } from '../plan/finding.ts'

const { blocker, warning } = rulesOf('safety')

/** What readiness asks of the safety plan. The words tell nobody why it is asked. */
export const SAFETY_PLAN_RULES = content('readiness', {
  safety_plan_missing: blocker('S4.9, docs/practice.md 9.2', {
    reason: text('readiness.safety_plan_missing.reason'),
    fix: text('readiness.safety_plan_missing.fix'),
  }),
  naloxone_missing: blocker('ahrq_moud, docs/practice.md 7.5', {
    reason: text('readiness.naloxone_missing.reason'),
    fix: text('readiness.naloxone_missing.fix'),
    field: 'naloxoneAt',
  }),
  safety_review_due: warning('docs/practice.md 9.2', {
    reason: text('readiness.safety_review_due.reason'),
    fix: text('readiness.safety_review_due.fix'),
    field: 'reviewOn',
  }),
})
