import { text } from '@holdfast/content/participants'
import { content } from '../content/content.ts'
import { rulesOf } from '../plan/finding.ts'

const { blocker, warning } = rulesOf('people')

/** What readiness asks of the people in the room (docs/practice.md 3). */
export const PEOPLE_RULES = content('readiness', {
  facilitator_missing: blocker('S0.10', {
    reason: text('readiness.facilitator_missing.reason'),
    fix: text('readiness.facilitator_missing.fix'),
    field: 'dayRoles',
  }),
  facilitator_not_neutral: blocker('S0.10', {
    reason: text('readiness.facilitator_not_neutral.reason'),
    fix: text('readiness.facilitator_not_neutral.fix'),
    audience: 'leads',
  }),
  minor_in_room: blocker('S0.29', {
    reason: text('readiness.minor_in_room.reason'),
    fix: text('readiness.minor_in_room.fix'),
    field: 'attendance',
  }),
  suitability_blocks: blocker('mayo, docs/practice.md 3', {
    reason: text('readiness.suitability_blocks.reason'),
    fix: text('readiness.suitability_blocks.fix'),
    audience: 'leads',
  }),
  professional_decides: blocker('mayo, docs/practice.md 3', {
    reason: text('readiness.professional_decides.reason'),
    fix: text('readiness.professional_decides.fix'),
    field: 'suitability',
    audience: 'leads',
  }),
  coach_first: blocker('S2.10, docs/practice.md 3', {
    reason: text('readiness.coach_first.reason'),
    fix: text('readiness.coach_first.fix'),
    field: 'suitability',
    audience: 'leads',
  }),
  decision_not_followed: blocker('S1.14, S3.5', {
    reason: text('readiness.decision_not_followed.reason'),
    fix: text('readiness.decision_not_followed.fix'),
    field: 'attendance',
    audience: 'leads',
  }),
  person_unprepared: warning('S0.22, S2.3, S3.16 (guidance)', {
    reason: text('readiness.person_unprepared.reason'),
    fix: text('readiness.person_unprepared.fix'),
    field: 'about',
  }),
  child_without_care: warning('S0.29, docs/practice.md 9.1', {
    reason: text('readiness.child_without_care.reason'),
    fix: text('readiness.child_without_care.fix'),
    field: 'careArrangement',
  }),
  suitability_warns: warning('mayo, docs/practice.md 3', {
    reason: text('readiness.suitability_warns.reason'),
    fix: text('readiness.suitability_warns.fix'),
    audience: 'leads',
  }),
  people_need_a_look: blocker('mayo, docs/practice.md 3', {
    reason: text('readiness.people_need_a_look.reason'),
    fix: text('readiness.people_need_a_look.fix'),
  }),
  letter_without_reader: blocker('mayo, docs/practice.md 3', {
    reason: text('readiness.letter_without_reader.reason'),
    fix: text('readiness.letter_without_reader.fix'),
    field: 'readById',
  }),
  reader_not_there: warning('mayo, docs/practice.md 3, 8', {
    reason: text('readiness.reader_not_there.reason'),
    fix: text('readiness.reader_not_there.fix'),
    field: 'readById',
  }),
  safety_lead_missing: blocker('docs/practice.md 3 (guidance)', {
    reason: text('readiness.safety_lead_missing.reason'),
    fix: text('readiness.safety_lead_missing.fix'),
    field: 'dayRoles',
  }),
  many_voices: warning('S2.8, docs/practice.md 3', {
    reason: text('readiness.many_voices.reason'),
    fix: text('readiness.many_voices.fix'),
  }),
  few_voices: warning('S2.8, docs/practice.md 3', {
    reason: text('readiness.few_voices.reason'),
    fix: text('readiness.few_voices.fix'),
  }),
  network_too_small: warning('S2.8, docs/practice.md 2.2', {
    reason: text('readiness.network_too_small.reason'),
    fix: text('readiness.network_too_small.fix'),
  }),
  one_voice_only: warning('S2.8, docs/practice.md 3', {
    reason: text('readiness.one_voice_only.reason'),
    fix: text('readiness.one_voice_only.fix'),
  }),
})
