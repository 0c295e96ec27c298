import { text } from '@holdfast/content/risk-assessments'
import { content } from '../content/content.ts'
import { rulesOf } from '../plan/finding.ts'

const { blocker, warning } = rulesOf('risk')
const SOURCE = 'S4.8, docs/practice.md 9.1'

/** What readiness asks before a meeting can be safe (docs/practice.md 9.1). */
export const RISK_RULES = content('readiness', {
  risk_missing: blocker(SOURCE, {
    reason: text('readiness.risk_missing.reason'),
    fix: text('readiness.risk_missing.fix'),
  }),
  risk_incomplete: blocker(SOURCE, {
    reason: text('readiness.risk_incomplete.reason'),
    fix: text('readiness.risk_incomplete.fix'),
    audience: 'leads',
  }),
  risk_unknown: warning(SOURCE, {
    reason: text('readiness.risk_unknown.reason'),
    fix: text('readiness.risk_unknown.fix'),
    audience: 'leads',
  }),
  risk_old: blocker(SOURCE, {
    reason: text('readiness.risk_old.reason'),
    fix: text('readiness.risk_old.fix'),
  }),
  risk_ask_due: warning('docs/practice.md 9.1, S4.14', {
    reason: text('readiness.risk_ask_due.reason'),
    fix: text('readiness.risk_ask_due.fix'),
  }),
  risk_imminent: blocker(SOURCE, {
    reason: text('readiness.risk_imminent.reason'),
    fix: text('readiness.risk_imminent.fix'),
    audience: 'leads',
  }),
  risk_violence_at_home: blocker('S4.19, docs/practice.md 9.1', {
    reason: text('readiness.risk_violence_at_home.reason'),
    fix: text('readiness.risk_violence_at_home.fix'),
    audience: 'leads',
  }),
  risk_high_unsigned: blocker(SOURCE, {
    reason: text('readiness.risk_high_unsigned.reason'),
    fix: text('readiness.risk_high_unsigned.fix'),
    audience: 'leads',
  }),
  risk_needs_professional: blocker(SOURCE, {
    reason: text('readiness.risk_needs_professional.reason'),
    fix: text('readiness.risk_needs_professional.fix'),
    audience: 'leads',
  }),
  safety_needs_a_look: blocker(SOURCE, {
    reason: text('readiness.safety_needs_a_look.reason'),
    fix: text('readiness.safety_needs_a_look.fix'),
  }),
})
