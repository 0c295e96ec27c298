import { text } from '@holdfast/content/worksheets'
import { needed, optional, sheet } from './worksheet-template.ts'

/** The worksheets of CRAFT and of the one conversation: what a family practices by itself (docs/practice.md 2.3, 2.5). */
export const FAMILY_WORKSHEETS = {
  listener: sheet({
    ref: 'docs/practice.md 2.5',
    label: text('worksheets.listener.label'),
    what: text('worksheets.listener.what'),
    fields: [
      needed('who', text('worksheets.listener.fields.who.label')),
      optional('when', text('worksheets.listener.fields.when.label')),
    ],
  }),
  use_analysis: sheet({
    ref: 'docs/practice.md 2.3',
    standing: 'sourced',
    most: 10,
    label: text('worksheets.use_analysis.label'),
    what: text('worksheets.use_analysis.what'),
    fields: [
      needed('trigger', text('worksheets.use_analysis.fields.trigger.label')),
      needed('short_term', text('worksheets.use_analysis.fields.short_term.label')),
      needed('long_term', text('worksheets.use_analysis.fields.long_term.label')),
      optional('instead', text('worksheets.use_analysis.fields.instead.label')),
    ],
  }),
  communication_rule: sheet({
    ref: 'docs/practice.md 2.3',
    most: 12,
    label: text('worksheets.communication_rule.label'),
    what: text('worksheets.communication_rule.what'),
    fields: [
      needed('rule', text('worksheets.communication_rule.fields.rule.label')),
      optional('example', text('worksheets.communication_rule.fields.example.label')),
    ],
  }),
  reward: sheet({
    ref: 'docs/practice.md 2.3',
    standing: 'sourced',
    most: 20,
    label: text('worksheets.reward.label'),
    what: text('worksheets.reward.what'),
    fields: [
      needed('reward', text('worksheets.reward.fields.reward.label')),
      needed('when', text('worksheets.reward.fields.when.label')),
    ],
  }),
  natural_consequence: sheet({
    ref: 'docs/practice.md 2.3',
    standing: 'sourced',
    most: 20,
    label: text('worksheets.natural_consequence.label'),
    what: text('worksheets.natural_consequence.what'),
    fields: [
      needed('what', text('worksheets.natural_consequence.fields.what.label')),
      needed('safe', text('worksheets.natural_consequence.fields.safe.label')),
    ],
  }),
  self_care_goal: sheet({
    ref: 'docs/practice.md 2.3, S0.22',
    standing: 'sourced',
    most: 10,
    label: text('worksheets.self_care_goal.label'),
    what: text('worksheets.self_care_goal.what'),
    fields: [
      needed('goal', text('worksheets.self_care_goal.fields.goal.label')),
      optional('how_often', text('worksheets.self_care_goal.fields.how_often.label')),
    ],
  }),
  window: sheet({
    ref: 'docs/practice.md 2.3',
    most: 50,
    dated: true,
    log: true,
    label: text('worksheets.window.label'),
    what: text('worksheets.window.what'),
    fields: [
      needed('what', text('worksheets.window.fields.what.label')),
      optional('answer', text('worksheets.window.fields.answer.label')),
    ],
  }),
  invitation_script: sheet({
    ref: 'docs/practice.md 2.2, 2.3',
    standing: 'sourced',
    most: 3,
    owned: true,
    label: text('worksheets.invitation_script.label'),
    what: text('worksheets.invitation_script.what'),
    fields: [
      needed('text', text('worksheets.invitation_script.fields.text.label')),
      optional('moment', text('worksheets.invitation_script.fields.moment.label')),
    ],
  }),
  rapid_intake: sheet({
    ref: 'docs/practice.md 2.3',
    standing: 'sourced',
    label: text('worksheets.rapid_intake.label'),
    what: text('worksheets.rapid_intake.what'),
    fields: [
      needed('place', text('worksheets.rapid_intake.fields.place.label')),
      optional('checked', text('worksheets.rapid_intake.fields.checked.label')),
    ],
  }),
}
