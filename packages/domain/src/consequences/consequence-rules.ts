import { content } from '../content/content.ts'
import { RULES_DATED, rulesOf, text } from '../plan/finding.ts'

const { blocker, warning } = rulesOf('consequences')

/** What readiness asks of the consequences (docs/practice.md 5). */
export const CONSEQUENCE_RULES = content('readiness', RULES_DATED, {
  consequence_hazard_refused: blocker('docs/practice.md 5.2 (guidance)', {
    reason: text(
      '{name}’s consequence cannot be agreed on as it is. {hazard}: {why}',
      'La consecuencia de {name} no se puede acordar así. {hazard}: {why}',
    ),
    fix: text('Say it in a safer way', 'Decirla de una forma más segura'),
  }),
  consequence_needs_review: blocker('docs/practice.md 5.2 (guidance)', {
    reason: text(
      '{name}’s consequence needs a professional’s look. {hazard}: {why}',
      'La consecuencia de {name} necesita la mirada de una persona profesional. {hazard}: {why}',
    ),
    fix: text('Ask the interventionist, or change it', 'Pedirlo a la persona profesional, o cambiarla'),
  }),
  consequence_unsafe: blocker('S2.16, docs/practice.md 5.1', {
    reason: text(
      '{name}’s consequence does not hold: {questions}',
      'La consecuencia de {name} no se sostiene: {questions}',
    ),
    fix: text('Change the consequence', 'Cambiar la consecuencia'),
  }),
  consequence_unchecked: blocker('S2.16, docs/practice.md 5.1', {
    reason: text(
      '{name}’s consequence still has open questions.',
      'La consecuencia de {name} tiene preguntas abiertas.',
    ),
    fix: text('Answer the questions', 'Contestar las preguntas'),
  }),
  consequence_without_start: blocker('docs/practice.md 5.1 (guidance)', {
    reason: text(
      '{name}’s consequence has no date on which it begins.',
      'La consecuencia de {name} no tiene fecha de inicio.',
    ),
    fix: text('Set the date', 'Poner la fecha'),
  }),
  consequence_closes_door: blocker('S2.18, S2.20', {
    reason: text(
      '{name}’s consequence does not say what lifts it and what help stays open.',
      'La consecuencia de {name} no dice qué la levanta ni qué ayuda sigue abierta.',
    ),
    fix: text('Write what lifts it and what stays open', 'Escribir qué la levanta y qué sigue abierto'),
  }),
  consequence_unsure: warning('docs/practice.md 5.1 (guidance)', {
    reason: text(
      '{name} is not sure to keep it ({confidence} of 10).',
      '{name} duda de poder cumplirla ({confidence} de 10).',
    ),
    fix: text('Make it smaller', 'Hacerla más pequeña'),
  }),
  consequence_objected: blocker('S2.14', {
    reason: text('Somebody objects to {name}’s consequence.', 'Alguien objeta la consecuencia de {name}.'),
    fix: text('Talk it over and change it', 'Hablarlo y cambiarla'),
  }),
  consequence_unagreed: blocker('S2.14', {
    reason: text(
      'Not everyone has answered on {name}’s consequence.',
      'No todos han respondido sobre la consecuencia de {name}.',
    ),
    fix: text('Ask everyone for an answer', 'Pedir respuesta a todos'),
  }),
  no_family_agreements: warning('docs/practice.md 2.4 (guidance)', {
    reason: text(
      'Nobody has written yet what they agree to for themselves.',
      'Nadie ha escrito aún a qué se compromete por su parte.',
    ),
    fix: text('Write a family agreement', 'Escribir un acuerdo familiar'),
  }),
  no_consequences: warning('S1.11', {
    reason: text(
      'Nobody has said what they will do if the answer is no.',
      'Nadie ha dicho qué hará si la respuesta es no.',
    ),
    fix: text('Write a first consequence', 'Escribir una primera consecuencia'),
  }),
})
