import { text } from '@holdfast/content/crisis-cards'
import { type CrisisCard, from } from './crisis-card.ts'

/**
 * First help for the soul, signs that call for help, and care for those who care (S4.10 to S4.13, S4.24;
 * docs/practice.md 9.5).
 */
export const CARE_CARDS = [
  {
    code: 'first_aid',
    reader: 'everyone',
    title: text('crisis-cards.first_aid.title'),
    lead: text('crisis-cards.first_aid.lead'),
    todo: [
      text('crisis-cards.first_aid.todo.0'),
      text('crisis-cards.first_aid.todo.1'),
      text('crisis-cards.first_aid.todo.2'),
      text('crisis-cards.first_aid.todo.3'),
      text('crisis-cards.first_aid.todo.4'),
      text('crisis-cards.first_aid.todo.5'),
      text('crisis-cards.first_aid.todo.6'),
      text('crisis-cards.first_aid.todo.7'),
    ],
    leave: [text('crisis-cards.first_aid.leave.0'), text('crisis-cards.first_aid.leave.1')],
    source: from('S4.10, docs/practice.md 9.5'),
  },
  {
    code: 'signs',
    reader: 'everyone',
    title: text('crisis-cards.signs.title'),
    lead: text('crisis-cards.signs.lead'),
    todo: [
      text('crisis-cards.signs.todo.0'),
      text('crisis-cards.signs.todo.1'),
      text('crisis-cards.signs.todo.2'),
      text('crisis-cards.signs.todo.3'),
      text('crisis-cards.signs.todo.4'),
    ],
    leave: [text('crisis-cards.signs.leave.0'), text('crisis-cards.signs.leave.1')],
    source: from('S4.12, docs/practice.md 9.5', 'guidance'),
  },
  {
    code: 'afterwards',
    reader: 'everyone',
    title: text('crisis-cards.afterwards.title'),
    lead: text('crisis-cards.afterwards.lead'),
    todo: [
      text('crisis-cards.afterwards.todo.0'),
      text('crisis-cards.afterwards.todo.1'),
      text('crisis-cards.afterwards.todo.2'),
      text('crisis-cards.afterwards.todo.3'),
      text('crisis-cards.afterwards.todo.4'),
      text('crisis-cards.afterwards.todo.5'),
    ],
    leave: [
      text('crisis-cards.afterwards.leave.0'),
      text('crisis-cards.afterwards.leave.1'),
      text('crisis-cards.afterwards.leave.2'),
    ],
    source: from('S4.11, S4.13, docs/practice.md 9.5'),
  },
  {
    code: 'debrief',
    reader: 'professionals',
    title: text('crisis-cards.debrief.title'),
    lead: text('crisis-cards.debrief.lead'),
    todo: [
      text('crisis-cards.debrief.todo.0'),
      text('crisis-cards.debrief.todo.1'),
      text('crisis-cards.debrief.todo.2'),
      text('crisis-cards.debrief.todo.3'),
      text('crisis-cards.debrief.todo.4'),
      text('crisis-cards.debrief.todo.5'),
    ],
    leave: [text('crisis-cards.debrief.leave.0'), text('crisis-cards.debrief.leave.1')],
    source: from('S4.11, docs/practice.md 9.5'),
  },
  {
    code: 'fatigue',
    reader: 'professionals',
    title: text('crisis-cards.fatigue.title'),
    lead: text('crisis-cards.fatigue.lead'),
    todo: [
      text('crisis-cards.fatigue.todo.0'),
      text('crisis-cards.fatigue.todo.1'),
      text('crisis-cards.fatigue.todo.2'),
      text('crisis-cards.fatigue.todo.3'),
      text('crisis-cards.fatigue.todo.4'),
    ],
    leave: [text('crisis-cards.fatigue.leave.0')],
    source: from('S4.24, docs/practice.md 9.5', 'guidance'),
  },
] as const satisfies readonly CrisisCard[]
