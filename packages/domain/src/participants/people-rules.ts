import { content } from '../content/content.ts'
import { RULES_DATED, rulesOf, text } from '../plan/finding.ts'

const { blocker, warning } = rulesOf('people')

/** What readiness asks of the people in the room (docs/practice.md 3). */
export const PEOPLE_RULES = content('readiness', RULES_DATED, {
  facilitator_missing: blocker('S0.10', {
    reason: text('Nobody is named to lead the room.', 'No hay nadie que guíe la reunión.'),
    fix: text('Name a neutral facilitator', 'Elija una persona neutral que facilite'),
    field: 'dayRoles',
  }),
  facilitator_not_neutral: blocker('S0.10', {
    reason: text(
      '{name} leads the room, but something stands against it.',
      '{name} guía la reunión, pero hay algo en contra.',
    ),
    fix: text('Choose somebody neutral', 'Elija a alguien neutral'),
    audience: 'leads',
  }),
  minor_in_room: blocker('S0.29', {
    reason: text(
      '{name} is under 18 and cannot be in the room.',
      '{name} es menor de 18 años y no puede estar en la sala.',
    ),
    fix: text('Let an adult read a letter instead', 'Que un adulto lea una carta en su lugar'),
    field: 'attendance',
  }),
  suitability_blocks: blocker('mayo, docs/practice.md 3', {
    reason: text(
      'Something stands against {name} being in the room.',
      'Hay algo en contra de que {name} esté en la sala.',
    ),
    fix: text('Look again at how {name} takes part', 'Revise cómo participa {name}'),
    audience: 'leads',
  }),
  professional_decides: blocker('mayo, docs/practice.md 3', {
    reason: text(
      'Whether {name} is in the room is decided by a professional.',
      'Si {name} está en la sala lo decide un profesional.',
    ),
    fix: text('Ask the interventionist to decide', 'Pedir que decida la persona profesional'),
    field: 'suitability',
    audience: 'leads',
  }),
  coach_first: blocker('S2.10, docs/practice.md 3', {
    reason: text(
      '{name} is to be prepared first. Then it is decided again.',
      '{name} se prepara primero. Después se decide de nuevo.',
    ),
    fix: text('Prepare {name}, then decide', 'Preparar a {name} y decidir'),
    field: 'suitability',
    audience: 'leads',
  }),
  decision_not_followed: blocker('S1.14, S3.5', {
    reason: text(
      'It was decided that {name} takes part in another way.',
      'Se decidió que {name} participe de otra forma.',
    ),
    fix: text('Change how {name} takes part', 'Cambiar cómo participa {name}'),
    field: 'attendance',
    audience: 'leads',
  }),
  person_unprepared: warning('S0.22, S2.3, S3.16 (guidance)', {
    reason: text('{name} still has to do: {items}.', 'A {name} le falta: {items}.'),
    fix: text('See to it, page by page', 'Hacerlo, página por página'),
    field: 'about',
  }),
  child_without_care: warning('S0.29, docs/practice.md 9.1', {
    reason: text('Nobody is named to look after {name} that day.', 'No hay quien cuide a {name} ese día.'),
    fix: text('Write down who looks after {name}', 'Anotar quién cuida a {name}'),
    field: 'careArrangement',
  }),
  suitability_warns: warning('mayo, docs/practice.md 3', {
    reason: text(
      'Something stands against {name} being in the room.',
      'Hay algo en contra de que {name} esté en la sala.',
    ),
    fix: text('Look again at how {name} takes part', 'Revise cómo participa {name}'),
    audience: 'leads',
  }),
  people_need_a_look: blocker('mayo, docs/practice.md 3', {
    reason: text(
      'Who is in the room still needs a look by those who lead the case.',
      'Quienes dirigen el caso aún deben revisar quién está en la sala.',
    ),
    fix: text('Ask the family lead', 'Pregunte a quien dirige'),
  }),
  letter_without_reader: blocker('mayo, docs/practice.md 3', {
    reason: text('Nobody in the room reads the letter of {name}.', 'Nadie en la sala lee la carta de {name}.'),
    fix: text('Choose who reads it', 'Elija quién la lee'),
    field: 'readById',
  }),
  safety_lead_missing: blocker('docs/practice.md 3 (guidance)', {
    reason: text(
      'Nobody in the room has the phone and can call for help or stop the meeting.',
      'Nadie en la sala tiene el teléfono para pedir ayuda o detener la reunión.',
    ),
    fix: text('Name a safety lead', 'Elija a alguien a cargo de la seguridad'),
    field: 'dayRoles',
  }),
  many_voices: warning('S2.8, docs/practice.md 3', {
    reason: text(
      'More than eight people speak. That is a lot to listen to.',
      'Hablan más de ocho personas. Es mucho para escuchar.',
    ),
    fix: text('Let some send a letter', 'Que algunos envíen una carta'),
  }),
  few_voices: warning('S2.8, docs/practice.md 3', {
    reason: text(
      'Few people speak. One voice is often not enough.',
      'Hablan pocas personas. Una sola voz muchas veces no alcanza.',
    ),
    fix: text('Think of who else matters to them', 'Piense en quién más le importa'),
  }),
  network_too_small: warning('S2.8, docs/practice.md 2.2', {
    reason: text(
      'Fewer than two people take part besides the one who leads.',
      'Participan menos de dos personas además de quien guía.',
    ),
    fix: text('Think of who else matters to them', 'Piense en quién más le importa'),
  }),
  one_voice_only: warning('S2.8, docs/practice.md 3', {
    reason: text(
      'Only one person speaks. One voice is often not enough.',
      'Habla una sola persona. Una sola voz muchas veces no alcanza.',
    ),
    fix: text('Think of who else matters to them', 'Piense en quién más le importa'),
  }),
})
