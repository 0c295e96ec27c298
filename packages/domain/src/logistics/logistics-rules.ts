import { text } from '@holdfast/content/logistics'
import { content } from '../content/content.ts'
import { rulesOf } from '../plan/finding.ts'

const { blocker, warning } = rulesOf('logistics')

/** What readiness asks of place, time and the way to treatment (docs/practice.md 7.1). */
export const LOGISTICS_RULES = content('readiness', {
  no_date: blocker('docs/practice.md 7.1 (guidance)', {
    reason: text('readiness.no_date.reason'),
    fix: text('readiness.no_date.fix'),
    field: 'startsAt',
  }),
  date_past: blocker('docs/practice.md 7.1 (guidance)', {
    reason: text('readiness.date_past.reason'),
    fix: text('readiness.date_past.fix'),
    field: 'startsAt',
  }),
  date_far: warning('docs/practice.md 7.1 (guidance)', {
    reason: text('readiness.date_far.reason'),
    fix: text('readiness.date_far.fix'),
    field: 'startsAt',
  }),
  backup_date_before: warning('docs/practice.md 7.2 (guidance)', {
    reason: text('readiness.backup_date_before.reason'),
    fix: text('readiness.backup_date_before.fix'),
    field: 'backupStartsAt',
  }),
  driver_not_there: blocker('S1.17, docs/practice.md 6', {
    reason: text('readiness.driver_not_there.reason'),
    fix: text('readiness.driver_not_there.fix'),
    field: 'transportLeadId',
  }),
  escort_not_there: blocker('S1.17, docs/practice.md 6', {
    reason: text('readiness.escort_not_there.reason'),
    fix: text('readiness.escort_not_there.fix'),
    field: 'escortId',
  }),
  no_venue: blocker('S0.14, docs/practice.md 7.1', {
    reason: text('readiness.no_venue.reason'),
    fix: text('readiness.no_venue.fix'),
    field: 'venue',
  }),
  exits_not_clear: blocker('S2.13, docs/practice.md 7.1', {
    reason: text('readiness.exits_not_clear.reason'),
    fix: text('readiness.exits_not_clear.fix'),
    field: 'exitsClear',
  }),
  no_transport: blocker('S1.17, docs/practice.md 6', {
    reason: text('readiness.no_transport.reason'),
    fix: text('readiness.no_transport.fix'),
    field: 'transportLeadId',
  }),
  safety_lead_drives: blocker('docs/practice.md 3 (guidance)', {
    reason: text('readiness.safety_lead_drives.reason'),
    fix: text('readiness.safety_lead_drives.fix'),
    field: 'transportLeadId',
  }),
  escort_missing: blocker('S1.17, docs/practice.md 6', {
    reason: text('readiness.escort_missing.reason'),
    fix: text('readiness.escort_missing.fix'),
    field: 'escortId',
  }),
  weapons_not_secured: blocker('S4.9, docs/practice.md 7.1', {
    reason: text('readiness.weapons_not_secured.reason'),
    fix: text('readiness.weapons_not_secured.fix'),
    audience: 'leads',
  }),
  setting_list_open: warning('docs/practice.md 7.1 (guidance)', {
    reason: text('readiness.setting_list_open.reason'),
    fix: text('readiness.setting_list_open.fix'),
  }),
  transport_list_open: warning('S1.17, docs/practice.md 6 (guidance)', {
    reason: text('readiness.transport_list_open.reason'),
    fix: text('readiness.transport_list_open.fix'),
  }),
  packing_without_owner: warning('docs/practice.md 6 (guidance)', {
    reason: text('readiness.packing_without_owner.reason'),
    fix: text('readiness.packing_without_owner.fix'),
  }),
  no_backup_date: warning('docs/practice.md 7.2 (guidance)', {
    reason: text('readiness.no_backup_date.reason'),
    fix: text('readiness.no_backup_date.fix'),
    field: 'backupStartsAt',
  }),
  no_rehearsal: warning('docs/practice.md 2.1', {
    reason: text('readiness.no_rehearsal.reason'),
    fix: text('readiness.no_rehearsal.fix'),
    field: 'rehearsals',
  }),
  second_rehearsal: warning('docs/practice.md 7.3 (guidance)', {
    reason: text('readiness.second_rehearsal.reason'),
    fix: text('readiness.second_rehearsal.fix'),
    field: 'rehearsals',
  }),
  rehearsal_too_long: warning('docs/practice.md 7.3 (guidance)', {
    reason: text('readiness.rehearsal_too_long.reason'),
    fix: text('readiness.rehearsal_too_long.fix'),
    field: 'rehearsals',
  }),
})
