import { text } from '@holdfast/content/safety-screening'
import { content } from '../content/content.ts'
import { rulesOf } from '../plan/finding.ts'

const SOURCE = 'S0.16, S4.19, docs/practice.md 9.1'

/** What private answers ask of the plan, said so that nobody learns whose they are. */
export const SCREENING_RULES = content('readiness', {
  safety_look_needed: rulesOf('people').blocker(SOURCE, {
    reason: text('readiness.safety_look_needed.reason'),
    fix: text('readiness.safety_look_needed.fix'),
    field: 'safety-look',
    audience: 'leads',
  }),
  screening_unanswered: rulesOf('people').warning('S0.16, docs/practice.md 9.1', {
    reason: text('readiness.screening_unanswered.reason'),
    fix: text('readiness.screening_unanswered.fix'),
    field: 'my-safety',
  }),
  neutral_venue: rulesOf('logistics').warning('docs/practice.md 7.1, 9.1 (guidance)', {
    reason: text('readiness.neutral_venue.reason'),
    fix: text('readiness.neutral_venue.fix'),
    field: 'venueKind',
    audience: 'leads',
  }),
})
