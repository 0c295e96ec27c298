import type { Approach } from '../approaches/approach.ts'
import { content } from '../content/content.ts'
import { dated } from '../content/dated.ts'
import { COUNTDOWN, type CountdownTask } from './countdown.ts'

const DATED = dated('template', 'docs/practice.md 2 (guidance)', '2026-11-25', '2027-11-25')

/** A task of an approach: how long before or after the meeting, and who looks after it at first. */
export type TemplateTask = CountdownTask

const task = (
  code: string,
  offsetDays: number,
  owner: TemplateTask['owner'],
  ref: string,
  en: string,
  es: string,
): TemplateTask => ({
  code,
  offsetDays,
  offsetMinutes: null,
  owner,
  dayRole: null,
  title: { en, es },
  source: { ref, standing: 'guidance' },
})

const GROUP: readonly TemplateTask[] = [
  ...COUNTDOWN,
  task('rest', 1, 'lead', 'S3.12', 'Call each other: how is everybody today?', 'Llamarse: ¿cómo está cada quien hoy?'),
  task(
    'look_back',
    7,
    'lead',
    'docs/practice.md 10.4',
    'Look back together, without blame',
    'Mirar atrás juntos, sin culpas',
  ),
]

/** What each approach asks people to do, with days counted from the day of the plan (docs/practice.md 2). */
export const TASK_TEMPLATES: Readonly<Record<Approach, readonly TemplateTask[]>> = content('task-templates', DATED, {
  none: [
    task(
      'crisis_line',
      0,
      'lead',
      'docs/practice.md 2.5',
      'Call the crisis line or a clinician',
      'Llamar a la línea de crisis o a personal clínico',
    ),
  ],
  one_conversation: [
    task(
      'practice',
      -3,
      'lead',
      'docs/practice.md 2.1',
      'Say it aloud once, to the person who listens',
      'Decirlo una vez en voz alta a quien escucha',
    ),
    task('moment', -1, 'lead', 'S2.12', 'Choose a sober, quiet hour', 'Elegir una hora tranquila y sobria'),
    task('after', 1, 'lead', 'S0.28', 'Write down what was said', 'Anotar qué se dijo'),
  ],
  craft: [
    task(
      'safety',
      -42,
      'lead',
      'docs/practice.md 2.3',
      'Answer the risk questions before anything changes',
      'Contestar las preguntas de riesgo antes de cambiar algo',
    ),
    task(
      'triggers',
      -35,
      'lead',
      'docs/practice.md 2.3',
      'Look at one usual time of use',
      'Mirar un momento habitual de consumo',
    ),
    task(
      'speaking',
      -28,
      'lead',
      'docs/practice.md 2.3',
      'Practice one way to speak, in a small thing',
      'Practicar una forma de hablar, en algo pequeño',
    ),
    task('rewards', -21, 'lead', 'docs/practice.md 2.3', 'Give the first small reward', 'Dar el primer pequeño premio'),
    task('own_life', -14, 'lead', 'S0.22', 'Do one thing for yourself', 'Hacer una cosa por usted'),
    task(
      'first_call_open',
      -7,
      'lead',
      'docs/practice.md 2.3',
      'Call the place again: how soon could they take somebody?',
      'Llamar otra vez al lugar: ¿cuándo podrían recibir?',
    ),
  ],
  arise: [
    task(
      'gather',
      -10,
      'lead',
      'docs/practice.md 2.2',
      'Call the people who matter to your loved one',
      'Llamar a las personas que le importan a su ser querido',
    ),
    task(
      'agree',
      -7,
      'lead',
      'docs/practice.md 2.2',
      'Agree on the rules of the network',
      'Acordar las reglas de la red',
    ),
    task('invite', -4, 'lead', 'docs/practice.md 2.2', 'Give the invitation', 'Dar la invitación'),
    task(
      'remind',
      -1,
      'lead',
      'docs/practice.md 2.2',
      'Remind your loved one openly',
      'Recordárselo abiertamente a su ser querido',
    ),
    task(
      'tell',
      1,
      'lead',
      'docs/practice.md 2.2',
      'Tell your loved one what was said',
      'Contarle a su ser querido lo que se dijo',
    ),
    ...GROUP,
  ],
  systemic: [
    task(
      'assess',
      -21,
      'interventionist',
      'docs/practice.md 2.4',
      'Speak with each member of the family',
      'Hablar con cada miembro de la familia',
    ),
    task(
      'coach',
      -10,
      'interventionist',
      'docs/practice.md 2.4',
      'Coach the person who invites',
      'Preparar a quien invita',
    ),
    task('invite', -7, 'lead', 'docs/practice.md 2.4', 'Give the invitation', 'Dar la invitación'),
    task('place', -5, 'lead', 'docs/practice.md 2.4', 'Find a room for two days', 'Buscar una sala para dos días'),
    ...GROUP,
    task('month', 30, 'interventionist', 'docs/practice.md 2.4', 'First monthly review', 'Primera revisión mensual'),
  ],
  johnson: [
    task('learn', -18, 'lead', 'S2.6', 'Learn together what addiction is', 'Aprender juntos qué es la adicción'),
    task(
      'letters',
      -14,
      'lead',
      'docs/practice.md 2.1',
      'Ask everybody for a first letter',
      'Pedir a cada quien una primera carta',
    ),
    task(
      'places',
      -10,
      'lead',
      'S2.1, S2.2',
      'Call two places: fit, insurance, a bed',
      'Llamar a dos lugares: si encaja, seguro, cama',
    ),
    task(
      'bag',
      -1,
      'lead',
      'docs/practice.md 7.1',
      'Pack the bag; fuel the car',
      'Preparar el equipaje; cargar el auto',
    ),
    ...GROUP,
    task(
      'promises',
      14,
      'lead',
      'S1.12',
      'Ask each other how the promises hold',
      'Preguntarse cómo se cumplen los acuerdos',
    ),
  ],
})
