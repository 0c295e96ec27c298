import type { Text } from '../text.ts'
import { needed, optional, sheet } from './worksheet-template.ts'

const text = (en: string, es: string): Text => ({ en, es })

/** The papers of ARISE, of the systemic way and of a Johnson meeting (docs/practice.md 2.1, 2.2, 2.4). */
export const MEETING_WORKSHEETS = {
  no_secrets: sheet({
    ref: 'docs/practice.md 2.2',
    standing: 'sourced',
    label: text('No secrets', 'Sin secretos'),
    what: text(
      'What the network agrees on, so that nobody speaks behind anybody’s back.',
      'Lo que la red acuerda, para que nadie hable a espaldas de nadie.',
    ),
    fields: [needed('agreement', 'What we agree on', 'Lo que acordamos')],
  }),
  group_decision: sheet({
    ref: 'docs/practice.md 2.2',
    standing: 'sourced',
    label: text('How the network decides', 'Cómo decide la red'),
    what: text(
      'The network decides together, and nobody deals alone. Say how, and how many must be there.',
      'La red decide junta y nadie negocia por su cuenta. Digan cómo y cuántos deben estar.',
    ),
    fields: [
      needed('rule', 'How we decide', 'Cómo decidimos'),
      needed('quorum', 'How many must be there', 'Cuántos deben estar'),
    ],
  }),
  network_meeting: sheet({
    ref: 'docs/practice.md 2.2',
    standing: 'sourced',
    most: 5,
    dated: true,
    label: text('Meetings of the network', 'Reuniones de la red'),
    what: text(
      'Up to five, with or without your loved one. They are invited to each.',
      'Hasta cinco, con o sin su ser querido. Recibe invitación a cada una.',
    ),
    fields: [
      needed('aim', 'What this meeting is for', 'Para qué es esta reunión'),
      optional('decided', 'What was decided', 'Qué se decidió'),
    ],
  }),
  message_rule: sheet({
    ref: 'docs/practice.md 2.2',
    standing: 'sourced',
    label: text('Messages', 'Mensajes'),
    what: text(
      'What each of you answers when your loved one asks one of you alone.',
      'Lo que cada uno contesta cuando su ser querido le pide algo por separado.',
    ),
    fields: [needed('words', 'What everybody answers', 'Lo que todos contestan')],
  }),
  level_result: sheet({
    ref: 'docs/practice.md 2.2',
    standing: 'sourced',
    most: 3,
    dated: true,
    log: true,
    label: text('Result of a level', 'Resultado de un nivel'),
    what: text(
      'What came of each level. You stop at the first one that works.',
      'Qué resultó de cada nivel. Se detienen en el primero que funcione.',
    ),
    fields: [needed('level', 'Which level', 'Qué nivel'), needed('result', 'What came of it', 'Qué resultó')],
  }),
  roster_goal: sheet({
    ref: 'docs/practice.md 2.4',
    most: 20,
    owned: true,
    label: text('Goals in the family', 'Metas en la familia'),
    what: text('What each person wants for themselves.', 'Lo que cada persona quiere para sí.'),
    fields: [needed('goal', 'My goal', 'Mi meta')],
  }),
  workshop_session: sheet({
    ref: 'docs/practice.md 2.4',
    most: 12,
    dated: true,
    label: text('Workshop, session by session', 'Taller, sesión por sesión'),
    what: text(
      'About two days, led by a professional. It takes place whether or not your loved one comes.',
      'Unos dos días, guiado por una persona profesional. Se hace venga o no su ser querido.',
    ),
    fields: [needed('topic', 'What it is about', 'De qué trata'), optional('time', 'From and to', 'Desde y hasta')],
  }),
  recovery_plan: sheet({
    ref: 'docs/practice.md 2.4',
    most: 20,
    owned: true,
    label: text('A recovery plan for each', 'Un plan de recuperación para cada uno'),
    what: text(
      'Everybody leaves the workshop with their own plan, not only your loved one.',
      'Todos salen del taller con su propio plan, no solo su ser querido.',
    ),
    fields: [
      needed('goal', 'What I want to be different for me', 'Lo que quiero que cambie para mí'),
      needed('support', 'Who or what supports me', 'Quién o qué me apoya'),
      optional('stop', 'What I no longer do', 'Lo que ya no hago'),
    ],
  }),
  escalation_step: sheet({
    ref: 'docs/practice.md 2.4',
    most: 8,
    label: text('If use returns: step by step', 'Si vuelve el consumo: paso a paso'),
    what: text(
      'Agreed with your loved one: which care follows, without blame.',
      'Acordado con su ser querido: qué atención sigue, sin culpas.',
    ),
    fields: [
      needed('sign', 'When we see this', 'Cuando vemos esto'),
      needed('care', 'This care follows', 'Sigue esta atención'),
    ],
  }),
  monthly_review: sheet({
    ref: 'docs/practice.md 2.4',
    most: 12,
    dated: true,
    log: true,
    label: text('Monthly reviews', 'Revisiones mensuales'),
    what: text('Twelve months of looking back together.', 'Doce meses de mirar atrás juntos.'),
    fields: [
      optional('went_well', 'What went well', 'Qué salió bien'),
      optional('next', 'What we change', 'Qué cambiamos'),
    ],
  }),
  phase: sheet({
    ref: 'docs/practice.md 2.1',
    most: 8,
    label: text('Phases', 'Fases'),
    what: text('The way to the day, part by part.', 'El camino hasta el día, por partes.'),
    fields: [needed('phase', 'This phase', 'Esta fase'), optional('done_when', 'It is done when', 'Termina cuando')],
  }),
  education_session: sheet({
    ref: 'docs/practice.md 2.1, S2.6',
    most: 3,
    dated: true,
    label: text('Learning together', 'Aprender juntos'),
    what: text(
      'Before anybody writes: what addiction is, what treatment does, and why a no can come.',
      'Antes de escribir: qué es la adicción, qué hace el tratamiento y por qué puede venir un no.',
    ),
    fields: [needed('topic', 'What you look at', 'Qué verán'), optional('who', 'Who explains it', 'Quién lo explica')],
  }),
  second_letter: sheet({
    ref: 'docs/practice.md 2.1',
    standing: 'sourced',
    label: text('The second letter', 'La segunda carta'),
    what: text(
      'Consequences are on a second sheet. It stays closed, and is read only after a no.',
      'Las consecuencias van en una segunda hoja. Queda cerrada y se lee solo después de un no.',
    ),
    fields: [
      needed('who', 'Who gives the sign to read it', 'Quién da la señal para leerla'),
      optional('words', 'The words in between', 'Las palabras entre una y otra'),
    ],
  }),
}
