import { text } from '@holdfast/content/worksheets'
import type { Approach } from '../plan/approach.ts'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'
import type { WorksheetKind } from './worksheet-kinds.ts'

/** A worksheet that a template creates: its first words, and its date counted from the day of the plan. */
export type TemplateWorksheet = {
  code: string
  kind: WorksheetKind
  fields: Readonly<Record<string, Text>>
  offsetDays?: number
}

const paper = (
  code: string,
  kind: WorksheetKind,
  fields: TemplateWorksheet['fields'] = {},
  offsetDays?: number,
): TemplateWorksheet => ({ code, kind, fields, ...(offsetDays !== undefined && { offsetDays }) })

const months = Array.from({ length: 12 }, (_, at) => paper(`month_${at + 1}`, 'monthly_review', {}, (at + 1) * 30))

/**
 * The worksheets that each approach creates when it is chosen; nothing that people wrote is touched (docs/practice.md 2.1 to 2.4).
 */
export const TEMPLATES: Readonly<Record<Approach, readonly TemplateWorksheet[]>> = content('templates', {
  none: [],
  one_conversation: [paper('listener', 'listener')],
  craft: [
    paper('use', 'use_analysis'),
    paper('brief', 'communication_rule', { rule: text('templates.craft.brief.fields.rule') }),
    paper('positive', 'communication_rule', {
      rule: text('templates.craft.positive.fields.rule'),
    }),
    paper('specific', 'communication_rule', {
      rule: text('templates.craft.specific.fields.rule'),
    }),
    paper('feeling', 'communication_rule', { rule: text('templates.craft.feeling.fields.rule') }),
    paper('understanding', 'communication_rule', { rule: text('templates.craft.understanding.fields.rule') }),
    paper('share', 'communication_rule', { rule: text('templates.craft.share.fields.rule') }),
    paper('offer', 'communication_rule', { rule: text('templates.craft.offer.fields.rule') }),
    paper('reward', 'reward'),
    paper('let', 'natural_consequence'),
    paper('self', 'self_care_goal'),
    paper('invite', 'invitation_script'),
    paper('intake', 'rapid_intake'),
  ],
  arise: [
    paper('invite', 'invitation_script', {
      text: text('templates.arise.invite.fields.text'),
    }),
    paper('no_secrets', 'no_secrets', {
      agreement: text('templates.arise.no_secrets.fields.agreement'),
    }),
    paper('decide', 'group_decision', {
      rule: text('templates.arise.decide.fields.rule'),
    }),
    paper('messages', 'message_rule', {
      text: text('templates.arise.messages.fields.text'),
    }),
    paper('meeting_1', 'network_meeting', { aim: text('templates.arise.meeting_1.fields.aim') }, 0),
    paper('meeting_2', 'network_meeting', { aim: text('templates.arise.meeting_2.fields.aim') }, 7),
    paper('meeting_3', 'network_meeting', { aim: text('templates.arise.meeting_3.fields.aim') }, 14),
  ],
  systemic: [
    paper('invite', 'invitation_script', {
      text: text('templates.systemic.invite.fields.text'),
    }),
    paper('day_1_morning', 'workshop_session', { topic: text('templates.systemic.day_1_morning.fields.topic') }, 0),
    paper('day_1_afternoon', 'workshop_session', { topic: text('templates.systemic.day_1_afternoon.fields.topic') }, 0),
    paper('day_2_morning', 'workshop_session', { topic: text('templates.systemic.day_2_morning.fields.topic') }, 1),
    paper('day_2_afternoon', 'workshop_session', { topic: text('templates.systemic.day_2_afternoon.fields.topic') }, 1),
    paper('step_1', 'escalation_step'),
    ...months,
  ],
  johnson: [
    paper('gather', 'phase', {
      phase: text('templates.johnson.gather.fields.phase'),
      done_when: text('templates.johnson.gather.fields.done_when'),
    }),
    paper('write', 'phase', {
      phase: text('templates.johnson.write.fields.phase'),
      done_when: text('templates.johnson.write.fields.done_when'),
    }),
    paper('rehearse', 'phase', {
      phase: text('templates.johnson.rehearse.fields.phase'),
      done_when: text('templates.johnson.rehearse.fields.done_when'),
    }),
    paper('day', 'phase', {
      phase: text('templates.johnson.day.fields.phase'),
    }),
    paper(
      'learn',
      'education_session',
      {
        topic: text('templates.johnson.learn.fields.topic'),
      },
      -18,
    ),
    paper('second', 'second_letter', {
      text: text('templates.johnson.second.fields.text'),
    }),
  ],
})
