import { text } from '@holdfast/content/sobriety'
import { content } from '../content/content.ts'
import { rulesOf } from '../plan/finding.ts'

const { blocker } = rulesOf('sobriety')

/** What readiness asks of the sobriety check (S1.15, S2.12). */
export const SOBRIETY_RULES = content('readiness', {
  observers_missing: blocker('S2.12, docs/practice.md 7.2', {
    reason: text('readiness.observers_missing.reason'),
    fix: text('readiness.observers_missing.fix'),
    field: 'observerIds',
  }),
  observer_not_there: blocker('S2.12, docs/practice.md 7.2', {
    reason: text('readiness.observer_not_there.reason'),
    fix: text('readiness.observer_not_there.fix'),
    field: 'observerIds',
  }),
  wait_plan_missing: blocker('S1.15', {
    reason: text('readiness.wait_plan_missing.reason'),
    fix: text('readiness.wait_plan_missing.fix'),
    field: 'waitPlan',
  }),
})
