import { text } from '@holdfast/content/awareness'
import { content } from '../content/content.ts'
import { rulesOf } from '../plan/finding.ts'

const { blocker } = rulesOf('people')

/** What readiness asks once the loved one may know (F15, S3.13). */
export const AWARENESS_RULES = content('readiness', {
  plan_may_be_known: blocker('S3.13, docs/practice.md 8', {
    reason: text('readiness.plan_may_be_known.reason'),
    fix: text('readiness.plan_may_be_known.fix'),
    field: 'awareness',
  }),
  disclosure_not_followed: blocker('S3.13, docs/practice.md 8', {
    reason: text('readiness.disclosure_not_followed.reason'),
    fix: text('readiness.disclosure_not_followed.fix'),
    field: 'awareness',
  }),
})
