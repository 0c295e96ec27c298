import { text } from '@holdfast/content/approaches'
import { content } from '../content/content.ts'
import { rulesOf } from '../plan/finding.ts'

const { blocker, warning } = rulesOf('approach')

/** What readiness asks of the approach (S0.14, S3.13). */
export const APPROACH_RULES = content('readiness', {
  approach_undecided: blocker('docs/practice.md 2.5 (guidance)', {
    reason: text('readiness.approach_undecided.reason'),
    fix: text('readiness.approach_undecided.fix'),
    field: 'approach',
  }),
  help_comes_first: blocker('docs/practice.md 2.5 (guidance)', {
    reason: text('readiness.help_comes_first.reason'),
    fix: text('readiness.help_comes_first.fix'),
    field: 'approach',
  }),
  crisis_comes_first: blocker('docs/practice.md 2.5 (guidance)', {
    reason: text('readiness.crisis_comes_first.reason'),
    fix: text('readiness.crisis_comes_first.fix'),
    field: 'approach',
    audience: 'leads',
  }),
  approach_needs_a_look: blocker('docs/practice.md 2.5 (guidance)', {
    reason: text('readiness.approach_needs_a_look.reason'),
    fix: text('readiness.approach_needs_a_look.fix'),
  }),
  approach_recheck: warning('docs/practice.md 2.5 (guidance)', {
    reason: text('readiness.approach_recheck.reason'),
    fix: text('readiness.approach_recheck.fix'),
    field: 'approach',
    audience: 'leads',
  }),
  worksheet_missing: blocker('docs/practice.md 2 (guidance)', {
    reason: text('readiness.worksheet_missing.reason'),
    fix: text('readiness.worksheet_missing.fix'),
    field: 'worksheets',
  }),
  recovery_plan_missing: blocker('docs/practice.md 2.4 (guidance)', {
    reason: text('readiness.recovery_plan_missing.reason'),
    fix: text('readiness.recovery_plan_missing.fix'),
    field: 'worksheets',
  }),
  approach_is_open: blocker('docs/practice.md 2.2, 2.4', {
    reason: text('readiness.approach_is_open.reason'),
    fix: text('readiness.approach_is_open.fix'),
    field: 'announced',
  }),
  surprise_costs_trust: warning('S3.13, S0.14', {
    reason: text('readiness.surprise_costs_trust.reason'),
    fix: text('readiness.surprise_costs_trust.fix'),
    field: 'announced',
  }),
})
