import { content } from '../content/content.ts'
import { RULES_DATED, rulesOf, text } from '../plan/finding.ts'

const { blocker, warning } = rulesOf('statements')

/** What readiness asks of the words (docs/practice.md 4). */
export const STATEMENT_RULES = content('readiness', RULES_DATED, {
  statement_missing: blocker('S2.11', {
    reason: text('{name} has not begun to write.', '{name} aún no empieza a escribir.'),
    fix: text('Write the statement of {name}', 'Escribir el mensaje de {name}'),
  }),
  statement_incomplete: blocker('S2.11, docs/practice.md 4.1', {
    reason: text(
      'In {name}’s statement something is still empty: {parts}.',
      'En el mensaje de {name} falta algo: {parts}.',
    ),
    fix: text('Finish the statement', 'Terminar el mensaje'),
  }),
  statement_too_long: blocker('docs/practice.md 4.2 (guidance)', {
    reason: text('{name}’s statement has over {limit} words.', 'El mensaje de {name} pasa de {limit} palabras.'),
    fix: text('Shorten it to what matters most', 'Acortarlo a lo más importante'),
  }),
  statement_over_time: warning('docs/practice.md 4.2 (guidance)', {
    reason: text(
      'Read aloud, {name}’s statement takes about {minutes} minutes; up to three are easy to listen to.',
      'En voz alta, el mensaje de {name} dura unos {minutes} minutos; hasta tres se escuchan bien.',
    ),
    fix: text('Shorten it a little', 'Acortarlo un poco'),
  }),
  statement_private: warning('S0.3, docs/practice.md 4 (guidance)', {
    reason: text('Nobody but {name} has read the statement yet.', 'Nadie más que {name} ha leído el mensaje.'),
    fix: text('Share it with the coach or the group', 'Compartirlo con quien acompaña o con el grupo'),
  }),
  nobody_speaks: blocker('S1.17, docs/practice.md 4.2', {
    reason: text('No speaking order is set.', 'No hay un orden para hablar.'),
    fix: text('Choose who speaks, and when', 'Elija quién habla y cuándo'),
  }),
  no_script: blocker('docs/practice.md 2.5 (guidance)', {
    reason: text('Nobody is named to have the conversation.', 'No hay nadie con el encargo de conversar.'),
    fix: text('Choose who speaks with them', 'Elija quién habla con su ser querido'),
  }),
  more_than_one_voice: blocker('docs/practice.md 2.5 (guidance)', {
    reason: text(
      'In one conversation one person speaks. More than one is named.',
      'En una conversación habla una persona. Hay más de una con ese encargo.',
    ),
    fix: text('Choose the one who speaks', 'Elija quién habla'),
  }),
  reading_round_long: warning('docs/practice.md 4.2 (guidance)', {
    reason: text(
      'Read aloud, all statements take about {minutes} minutes.',
      'Leídos en voz alta, los mensajes duran unos {minutes} minutos.',
    ),
    fix: text('Shorten some of them', 'Acortar algunos'),
  }),
})
