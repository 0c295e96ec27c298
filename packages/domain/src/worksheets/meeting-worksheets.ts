import { text } from '@holdfast/content/worksheets'
import { needed, optional, sheet } from './worksheet-template.ts'

/** The worksheets of ARISE, of the systemic way and of a Johnson meeting (docs/practice.md 2.1, 2.2, 2.4). */
export const MEETING_WORKSHEETS = {
  no_secrets: sheet({
    ref: 'docs/practice.md 2.2',
    standing: 'sourced',
    label: text('worksheets.no_secrets.label'),
    what: text('worksheets.no_secrets.what'),
    fields: [needed('agreement', text('worksheets.no_secrets.fields.agreement.label'))],
  }),
  group_decision: sheet({
    ref: 'docs/practice.md 2.2',
    standing: 'sourced',
    label: text('worksheets.group_decision.label'),
    what: text('worksheets.group_decision.what'),
    fields: [
      needed('rule', text('worksheets.group_decision.fields.rule.label')),
      needed('quorum', text('worksheets.group_decision.fields.quorum.label')),
    ],
  }),
  network_meeting: sheet({
    ref: 'docs/practice.md 2.2',
    standing: 'sourced',
    most: 5,
    dated: true,
    label: text('worksheets.network_meeting.label'),
    what: text('worksheets.network_meeting.what'),
    fields: [
      needed('aim', text('worksheets.network_meeting.fields.aim.label')),
      optional('decided', text('worksheets.network_meeting.fields.decided.label')),
    ],
  }),
  message_rule: sheet({
    ref: 'docs/practice.md 2.2',
    standing: 'sourced',
    label: text('worksheets.message_rule.label'),
    what: text('worksheets.message_rule.what'),
    fields: [needed('text', text('worksheets.message_rule.fields.text.label'))],
  }),
  level_result: sheet({
    ref: 'docs/practice.md 2.2',
    standing: 'sourced',
    most: 3,
    dated: true,
    log: true,
    label: text('worksheets.level_result.label'),
    what: text('worksheets.level_result.what'),
    fields: [
      needed('level', text('worksheets.level_result.fields.level.label')),
      needed('result', text('worksheets.level_result.fields.result.label')),
    ],
  }),
  roster_goal: sheet({
    ref: 'docs/practice.md 2.4',
    most: 20,
    owned: true,
    label: text('worksheets.roster_goal.label'),
    what: text('worksheets.roster_goal.what'),
    fields: [needed('goal', text('worksheets.roster_goal.fields.goal.label'))],
  }),
  workshop_session: sheet({
    ref: 'docs/practice.md 2.4',
    most: 12,
    dated: true,
    label: text('worksheets.workshop_session.label'),
    what: text('worksheets.workshop_session.what'),
    fields: [
      needed('topic', text('worksheets.workshop_session.fields.topic.label')),
      optional('time', text('worksheets.workshop_session.fields.time.label')),
    ],
  }),
  recovery_plan: sheet({
    ref: 'docs/practice.md 2.4',
    most: 20,
    owned: true,
    label: text('worksheets.recovery_plan.label'),
    what: text('worksheets.recovery_plan.what'),
    fields: [
      needed('goal', text('worksheets.recovery_plan.fields.goal.label')),
      needed('support', text('worksheets.recovery_plan.fields.support.label')),
      optional('stop', text('worksheets.recovery_plan.fields.stop.label')),
    ],
  }),
  escalation_step: sheet({
    ref: 'docs/practice.md 2.4',
    most: 8,
    label: text('worksheets.escalation_step.label'),
    what: text('worksheets.escalation_step.what'),
    fields: [
      needed('sign', text('worksheets.escalation_step.fields.sign.label')),
      needed('care', text('worksheets.escalation_step.fields.care.label')),
    ],
  }),
  monthly_review: sheet({
    ref: 'docs/practice.md 2.4',
    most: 12,
    dated: true,
    log: true,
    label: text('worksheets.monthly_review.label'),
    what: text('worksheets.monthly_review.what'),
    fields: [
      optional('went_well', text('worksheets.monthly_review.fields.went_well.label')),
      optional('next', text('worksheets.monthly_review.fields.next.label')),
    ],
  }),
  phase: sheet({
    ref: 'docs/practice.md 2.1',
    most: 8,
    label: text('worksheets.phase.label'),
    what: text('worksheets.phase.what'),
    fields: [
      needed('phase', text('worksheets.phase.fields.phase.label')),
      optional('done_when', text('worksheets.phase.fields.done_when.label')),
    ],
  }),
  education_session: sheet({
    ref: 'docs/practice.md 2.1, S2.6',
    most: 3,
    dated: true,
    label: text('worksheets.education_session.label'),
    what: text('worksheets.education_session.what'),
    fields: [
      needed('topic', text('worksheets.education_session.fields.topic.label')),
      optional('who', text('worksheets.education_session.fields.who.label')),
    ],
  }),
  second_letter: sheet({
    ref: 'docs/practice.md 2.1',
    standing: 'sourced',
    label: text('worksheets.second_letter.label'),
    what: text('worksheets.second_letter.what'),
    fields: [
      needed('who', text('worksheets.second_letter.fields.who.label')),
      optional('text', text('worksheets.second_letter.fields.text.label')),
    ],
  }),
}
