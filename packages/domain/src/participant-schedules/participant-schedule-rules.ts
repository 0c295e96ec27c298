import { text } from '@holdfast/content/participant-schedules'
import { content } from '../content/content.ts'
import { rulesOf } from '../plan/finding.ts'

const { warning } = rulesOf('logistics')

/** What readiness asks of each person's day. */
export const PARTICIPANT_SCHEDULE_RULES = content('readiness', {
  no_arrival_order: warning('docs/practice.md 7.1, 7.3 (guidance)', {
    reason: text('readiness.no_arrival_order.reason'),
    fix: text('readiness.no_arrival_order.fix'),
    field: 'minutesBefore',
  }),
  time_off_open: warning('S2.13, docs/practice.md 7.1', {
    reason: text('readiness.time_off_open.reason'),
    fix: text('readiness.time_off_open.fix'),
    field: 'timeOff',
  }),
  evening_open: warning('S0.22, S3.16', {
    reason: text('readiness.evening_open.reason'),
    fix: text('readiness.evening_open.fix'),
    field: 'aftercarePlan',
  }),
})
