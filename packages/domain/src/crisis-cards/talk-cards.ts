import { text } from '@holdfast/content/crisis-cards'
import { type CrisisCard, from } from './crisis-card.ts'

/** How to talk with somebody in distress (S4.6, S4.7, S4.26, S4.27; docs/practice.md 9.3). */
export const TALK_CARDS = [
  {
    code: 'listen',
    reader: 'everyone',
    title: text('crisis-cards.listen.title'),
    lead: text('crisis-cards.listen.lead'),
    todo: [
      text('crisis-cards.listen.todo.0'),
      text('crisis-cards.listen.todo.1'),
      text('crisis-cards.listen.todo.2'),
      text('crisis-cards.listen.todo.3'),
      text('crisis-cards.listen.todo.4'),
      text('crisis-cards.listen.todo.5'),
      text('crisis-cards.listen.todo.6'),
    ],
    leave: [
      text('crisis-cards.listen.leave.0'),
      text('crisis-cards.listen.leave.1'),
      text('crisis-cards.listen.leave.2'),
    ],
    source: from('S4.6, docs/practice.md 9.3'),
  },
  {
    code: 'say',
    reader: 'everyone',
    title: text('crisis-cards.say.title'),
    lead: text('crisis-cards.say.lead'),
    todo: [
      text('crisis-cards.say.todo.0'),
      text('crisis-cards.say.todo.1'),
      text('crisis-cards.say.todo.2'),
      text('crisis-cards.say.todo.3'),
      text('crisis-cards.say.todo.4'),
    ],
    leave: [
      text('crisis-cards.say.leave.0'),
      text('crisis-cards.say.leave.1'),
      text('crisis-cards.say.leave.2'),
      text('crisis-cards.say.leave.3'),
      text('crisis-cards.say.leave.4'),
    ],
    source: from('S4.7, S4.27, docs/practice.md 9.3'),
  },
  {
    code: 'dos',
    reader: 'everyone',
    title: text('crisis-cards.dos.title'),
    lead: text('crisis-cards.dos.lead'),
    todo: [
      text('crisis-cards.dos.todo.0'),
      text('crisis-cards.dos.todo.1'),
      text('crisis-cards.dos.todo.2'),
      text('crisis-cards.dos.todo.3'),
      text('crisis-cards.dos.todo.4'),
      text('crisis-cards.dos.todo.5'),
    ],
    leave: [
      text('crisis-cards.dos.leave.0'),
      text('crisis-cards.dos.leave.1'),
      text('crisis-cards.dos.leave.2'),
      text('crisis-cards.dos.leave.3'),
    ],
    source: from('S4.26, S4.27, docs/practice.md 7.4, 7.5'),
  },
  {
    code: 'dying',
    reader: 'everyone',
    title: text('crisis-cards.dying.title'),
    lead: text('crisis-cards.dying.lead'),
    todo: [
      text('crisis-cards.dying.todo.0'),
      text('crisis-cards.dying.todo.1'),
      text('crisis-cards.dying.todo.2'),
      text('crisis-cards.dying.todo.3'),
      text('crisis-cards.dying.todo.4'),
      text('crisis-cards.dying.todo.5'),
    ],
    leave: [text('crisis-cards.dying.leave.0'), text('crisis-cards.dying.leave.1'), text('crisis-cards.dying.leave.2')],
    source: from('docs/practice.md 7.5, 9.1', 'guidance'),
  },
  {
    code: 'unreal',
    reader: 'everyone',
    title: text('crisis-cards.unreal.title'),
    lead: text('crisis-cards.unreal.lead'),
    todo: [
      text('crisis-cards.unreal.todo.0'),
      text('crisis-cards.unreal.todo.1'),
      text('crisis-cards.unreal.todo.2'),
      text('crisis-cards.unreal.todo.3'),
    ],
    leave: [text('crisis-cards.unreal.leave.0'), text('crisis-cards.unreal.leave.1')],
    source: from('S4.21, docs/practice.md 7.5', 'guidance'),
  },
] as const satisfies readonly CrisisCard[]
