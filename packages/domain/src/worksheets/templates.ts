import type { Approach } from '../approaches/approach.ts'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'
import type { WorksheetKind } from './worksheet-kinds.ts'
import { WORKSHEETS_DATED } from './worksheets.ts'

/** A paper that a template lays out: its first words, and its date counted from the day of the plan. */
export type TemplateWorksheet = {
  code: string
  kind: WorksheetKind
  fields: Readonly<Record<string, Text>>
  offsetDays?: number
}

const text = (en: string, es: string): Text => ({ en, es })
const paper = (
  code: string,
  kind: WorksheetKind,
  fields: TemplateWorksheet['fields'] = {},
  offsetDays?: number,
): TemplateWorksheet => ({ code, kind, fields, ...(offsetDays !== undefined && { offsetDays }) })

const months = Array.from({ length: 12 }, (_, at) => paper(`month_${at + 1}`, 'monthly_review', {}, (at + 1) * 30))

/**
 * What each approach lays out when it is chosen; nothing that people wrote is touched (docs/practice.md 2.1 to 2.4).
 */
export const TEMPLATES: Readonly<Record<Approach, readonly TemplateWorksheet[]>> = content(
  'templates',
  WORKSHEETS_DATED,
  {
    none: [],
    one_conversation: [paper('listener', 'listener')],
    craft: [
      paper('use', 'use_analysis'),
      paper('brief', 'communication_rule', { rule: text('Keep it brief', 'Ser breve') }),
      paper('positive', 'communication_rule', {
        rule: text('Say what you want, not what you do not', 'Decir lo que quiere, no lo que no quiere'),
      }),
      paper('specific', 'communication_rule', {
        rule: text('Name one thing that was done', 'Nombrar una cosa que pasó'),
      }),
      paper('feeling', 'communication_rule', { rule: text('Say what you feel', 'Decir lo que siente') }),
      paper('understanding', 'communication_rule', { rule: text('Show that you understand', 'Mostrar que comprende') }),
      paper('share', 'communication_rule', { rule: text('Take your own share', 'Asumir su parte') }),
      paper('offer', 'communication_rule', { rule: text('Offer to help', 'Ofrecer ayuda') }),
      paper('reward', 'reward'),
      paper('let', 'natural_consequence'),
      paper('self', 'self_care_goal'),
      paper('invite', 'invitation_script'),
      paper('intake', 'rapid_intake'),
    ],
    arise: [
      paper('invite', 'invitation_script', {
        words: text(
          'We worry about you. We are meeting to talk about how each of us can help, and you are invited. We meet in any case, and you will know everything that we say.',
          'Nos preocupas. Nos reunimos para hablar de cómo puede ayudar cada quien, y tienes una invitación. Nos reunimos de todos modos y sabrás todo lo que digamos.',
        ),
      }),
      paper('no_secrets', 'no_secrets', {
        agreement: text(
          'Whatever one of us hears, all may know, your loved one too.',
          'Lo que una persona oye lo pueden saber todas, también su ser querido.',
        ),
      }),
      paper('decide', 'group_decision', {
        rule: text('We speak until everybody can live with it.', 'Hablamos hasta que todos puedan aceptarlo.'),
      }),
      paper('messages', 'message_rule', {
        words: text(
          'I will answer after I have spoken with the others.',
          'Contestaré cuando haya hablado con los demás.',
        ),
      }),
      paper(
        'meeting_1',
        'network_meeting',
        { aim: text('First meeting, by open invitation', 'Primera reunión, con invitación abierta') },
        0,
      ),
      paper(
        'meeting_2',
        'network_meeting',
        { aim: text('What has changed since, and what we offer', 'Qué cambió desde entonces y qué ofrecemos') },
        7,
      ),
      paper(
        'meeting_3',
        'network_meeting',
        { aim: text('Decide together how to go on', 'Decidir juntos cómo seguir') },
        14,
      ),
    ],
    systemic: [
      paper('invite', 'invitation_script', {
        words: text(
          'Our family is going to learn for two days how to do better. There is a chair for you. We go in any case.',
          'Nuestra familia va a aprender durante dos días cómo estar mejor. Hay una silla para ti. Vamos de todos modos.',
        ),
      }),
      paper(
        'day_1_morning',
        'workshop_session',
        { topic: text('What addiction does to everybody', 'Lo que la adicción le hace a cada quien') },
        0,
      ),
      paper(
        'day_1_afternoon',
        'workshop_session',
        { topic: text('The parts that each has come to play', 'El papel que cada quien ha tomado') },
        0,
      ),
      paper(
        'day_2_morning',
        'workshop_session',
        { topic: text('What each of us changes', 'Qué cambia cada quien') },
        1,
      ),
      paper(
        'day_2_afternoon',
        'workshop_session',
        { topic: text('A recovery plan for each', 'Un plan de recuperación para cada uno') },
        1,
      ),
      paper('step_1', 'escalation_step'),
      ...months,
    ],
    johnson: [
      paper('gather', 'phase', {
        phase: text('Gather and learn', 'Reunirse y aprender'),
        done_when: text('Everybody knows what is planned and why.', 'Todos saben qué se planea y por qué.'),
      }),
      paper('write', 'phase', {
        phase: text('Write and agree', 'Escribir y acordar'),
        done_when: text(
          'Every letter is read by somebody else; limits are agreed on.',
          'Otra persona leyó cada carta; los límites están acordados.',
        ),
      }),
      paper('rehearse', 'phase', {
        phase: text('Rehearse twice', 'Ensayar dos veces'),
        done_when: text(
          'Everybody has read aloud, with hard answers too.',
          'Todos leyeron en voz alta, también con respuestas difíciles.',
        ),
      }),
      paper('day', 'phase', {
        phase: text('The day, and the way to treatment', 'El día y el camino al tratamiento'),
      }),
      paper(
        'learn',
        'education_session',
        {
          topic: text(
            'Addiction, treatment, and why a no can come',
            'La adicción, el tratamiento y por qué puede venir un no',
          ),
        },
        -18,
      ),
      paper('second', 'second_letter', {
        words: text(
          'We love you, and this does not change. Each of us now says what they will do for themselves.',
          'Te queremos y eso no cambia. Ahora cada quien dice qué hará por su parte.',
        ),
      }),
    ],
  },
)
