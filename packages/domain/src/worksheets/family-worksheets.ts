import type { Text } from '../text.ts'
import { needed, optional, sheet } from './worksheet-template.ts'

const text = (en: string, es: string): Text => ({ en, es })

/** The papers of CRAFT and of the one conversation: what a family practices by itself (docs/practice.md 2.3, 2.5). */
export const FAMILY_WORKSHEETS = {
  listener: sheet({
    ref: 'docs/practice.md 2.5',
    label: text('Someone who listens to you', 'Alguien que le escuche a usted'),
    what: text(
      'One person speaks. Another is near, says nothing, and is there for the speaker before and after.',
      'Una persona habla. Otra está cerca, no dice nada y acompaña a quien habla, antes y después.',
    ),
    fields: [
      needed('who', 'Who listens to the speaker?', '¿Quién escucha a quien habla?'),
      optional('when', 'When do you talk before and after?', '¿Cuándo hablan antes y después?'),
    ],
  }),
  use_analysis: sheet({
    ref: 'docs/practice.md 2.3',
    standing: 'sourced',
    most: 10,
    label: text('What comes before use, and after', 'Qué hay antes del consumo y después'),
    what: text(
      'Look at one usual time of use. What sets it off, and what does it give and take?',
      'Mire un momento habitual de consumo. ¿Qué lo provoca, qué da y qué quita?',
    ),
    fields: [
      needed('trigger', 'What sets it off: people, place, time, mood', 'Qué lo provoca: personas, lugar, hora, ánimo'),
      needed('short_term', 'What it gives at first', 'Qué da al principio'),
      needed('long_term', 'What it costs later', 'Qué cuesta después'),
      optional('instead', 'What else could give the same', 'Qué otra cosa podría dar lo mismo'),
    ],
  }),
  communication_rule: sheet({
    ref: 'docs/practice.md 2.3',
    most: 12,
    label: text('Ways to speak', 'Formas de hablar'),
    what: text(
      'Seven habits that keep a talk open. Practice one a week, in small things first.',
      'Siete hábitos que mantienen abierta una conversación. Practique uno por semana, primero en cosas pequeñas.',
    ),
    fields: [
      needed('rule', 'The habit', 'El hábito'),
      optional('example', 'How you would say it', 'Cómo lo diría usted'),
    ],
  }),
  reward: sheet({
    ref: 'docs/practice.md 2.3',
    standing: 'sourced',
    most: 20,
    label: text('Small rewards', 'Pequeños premios'),
    what: text(
      'Small, at once, and only when your loved one has not used.',
      'Pequeños, al momento, y solo cuando su ser querido no ha consumido.',
    ),
    fields: [needed('reward', 'The reward', 'El premio'), needed('when', 'For what, and when', 'Por qué y cuándo')],
  }),
  natural_consequence: sheet({
    ref: 'docs/practice.md 2.3',
    standing: 'sourced',
    most: 20,
    label: text('What you let happen', 'Lo que usted deja que pase'),
    what: text(
      'Things that follow from use by themselves, when you no longer step in. Never where somebody could come to harm.',
      'Cosas que resultan del consumo por sí solas, cuando usted ya no interviene. Nunca si alguien puede salir dañado.',
    ),
    fields: [
      needed('what', 'What I no longer prevent', 'Lo que ya no evito'),
      needed('safe', 'Why it is safe to let it happen', 'Por qué es seguro dejar que pase'),
    ],
  }),
  self_care_goal: sheet({
    ref: 'docs/practice.md 2.3, S0.22',
    standing: 'sourced',
    most: 10,
    label: text('Your own life', 'Su propia vida'),
    what: text(
      'Something that does you good, whatever your loved one decides.',
      'Algo que le haga bien, decida lo que decida su ser querido.',
    ),
    fields: [
      needed('goal', 'What I do for myself', 'Lo que hago por mí'),
      optional('how_often', 'How often', 'Cada cuánto'),
    ],
  }),
  window: sheet({
    ref: 'docs/practice.md 2.3',
    most: 50,
    dated: true,
    log: true,
    label: text('Moments of openness', 'Momentos de apertura'),
    what: text(
      'After a scare, an unexpected remark, a question about your own help: note it, and be ready to invite.',
      'Tras un susto, un comentario inesperado, una pregunta sobre su propia ayuda: anótelo y esté listo para invitar.',
    ),
    fields: [
      needed('what', 'What happened or was said', 'Qué pasó o qué dijo'),
      optional('answer', 'What I answered', 'Qué contesté'),
    ],
  }),
  invitation_script: sheet({
    ref: 'docs/practice.md 2.2, 2.3',
    standing: 'sourced',
    most: 3,
    owned: true,
    label: text('The invitation', 'La invitación'),
    what: text(
      'Who invites, and the honest words: what you worry about, what you offer, and that it goes on either way.',
      'Quién invita y las palabras honestas: qué les preocupa, qué ofrecen y que sigue adelante de todos modos.',
    ),
    fields: [
      needed('words', 'The words', 'Las palabras'),
      optional('moment', 'A good moment for them', 'Un buen momento para decirlas'),
    ],
  }),
  rapid_intake: sheet({
    ref: 'docs/practice.md 2.3',
    standing: 'sourced',
    label: text('A place within a day or two', 'Un lugar en uno o dos días'),
    what: text(
      'When the yes comes, help must be near: within 24 to 48 hours.',
      'Cuando llegue el sí, la ayuda debe estar cerca: en 24 a 48 horas.',
    ),
    fields: [
      needed('place', 'Which place, and whom to call', 'Qué lugar y a quién llamar'),
      optional('checked', 'What they said about how soon', 'Qué dijeron sobre cuándo'),
    ],
  }),
}
