import { text } from '@holdfast/content/logistics'
import { content } from '../content/content.ts'
import { rulesOf } from '../plan/finding.ts'

const { warning } = rulesOf('logistics')

/** What readiness asks of hour, place and messages (docs/practice.md 7.1). */
export const VENUE_RULES = content('readiness', {
  outside_window: warning('S0.12, docs/practice.md 7.1 (guidance)', {
    reason: text('readiness.outside_window.reason'),
    fix: text('readiness.outside_window.fix'),
    field: 'startsAt',
  }),
  too_short: warning('docs/practice.md 7.1 (guidance)', {
    reason: text('readiness.too_short.reason'),
    fix: text('readiness.too_short.fix'),
    field: 'durationMinutes',
  }),
  appointment_clash: warning('S2.13, docs/practice.md 7.1', {
    reason: text('readiness.appointment_clash.reason'),
    fix: text('readiness.appointment_clash.fix'),
    field: 'appointments',
  }),
  place_public: warning('docs/practice.md 7.1 (guidance)', {
    reason: text('readiness.place_public.reason'),
    fix: text('readiness.place_public.fix'),
    field: 'venueKind',
  }),
  place_bad_memories: warning('docs/practice.md 7.1 (guidance)', {
    reason: text('readiness.place_bad_memories.reason'),
    fix: text('readiness.place_bad_memories.fix'),
    field: 'badMemories',
  }),
  remote_without_link: warning('S4.18, docs/practice.md 7.1', {
    reason: text('readiness.remote_without_link.reason'),
    fix: text('readiness.remote_without_link.fix'),
    field: 'remoteLink',
  }),
  code_tells: warning('docs/practice.md 7.1 (guidance)', {
    reason: text('readiness.code_tells.reason'),
    fix: text('readiness.code_tells.fix'),
    field: 'codeGo',
  }),
})
