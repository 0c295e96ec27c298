import { content } from '../content/content.ts'
import type { DayRole } from '../participants/participant.ts'
import type { Text } from '../text.ts'

/** One step of the day: when it begins, counted in minutes from the arrival of the loved one, and who does it. */
export type RunStep = { code: string; fromMinutes: number; minutes: number; role: DayRole; label: Text; words: Text }

const step = (
  code: string,
  fromMinutes: number,
  minutes: number,
  role: DayRole,
  label: Text,
  words: Text,
): RunStep => ({
  code,
  fromMinutes,
  minutes,
  role,
  label,
  words,
})

/** The order of the day with its usual lengths: a proposal that the facilitator adapts (docs/practice.md 7.3). */
export const RUN_OF_SHOW = content(
  'run-of-show',
  {
    kind: 'template',
    asOf: '2026-11-25',
    reviewBy: '2027-11-25',
    source: { ref: 'docs/practice.md 7.3', standing: 'guidance' },
  },
  [
    step(
      'gather',
      -90,
      70,
      'facilitator',
      { en: 'Everyone arrives', es: 'Llegan todos' },
      {
        en: 'Phones off. The room is looked over. Roles are read aloud. Eat and drink something.',
        es: 'Teléfonos apagados. Se revisa la sala. Se leen los papeles en voz alta. Coman y beban algo.',
      },
    ),
    step(
      'prepare',
      -20,
      15,
      'safety_lead',
      { en: 'Safety is in place', es: 'La seguridad está lista' },
      {
        en: 'Naloxone and the address card lie by the phone. The way out is free.',
        es: 'La naloxona y la tarjeta con la dirección están junto al teléfono. La salida está libre.',
      },
    ),
    step(
      'greet',
      -5,
      5,
      'greeter',
      { en: 'Someone waits outside', es: 'Alguien espera afuera' },
      { en: 'One person greets your loved one at the door.', es: 'Una persona recibe a su ser querido en la puerta.' },
    ),
    step(
      'welcome',
      0,
      5,
      'facilitator',
      { en: 'Welcome', es: 'Bienvenida' },
      {
        en: 'Say why you are here, how long it takes, and that they may leave at any time.',
        es: 'Diga por qué están aquí, cuánto dura y que pueden irse cuando quieran.',
      },
    ),
    step(
      'sobriety_check',
      5,
      10,
      'sobriety_observer',
      { en: 'Sobriety check, in private', es: 'Control de sobriedad, en privado' },
      {
        en: 'Two adults look and ask. If it is not the moment, you wait or use the backup date.',
        es: 'Dos adultos observan y preguntan. Si no es el momento, esperan o usan la otra fecha.',
      },
    ),
    step(
      'letters',
      15,
      30,
      'chair',
      { en: 'The statements', es: 'Los mensajes' },
      {
        en: 'Ask whether they will listen. Then each reads, in the order you agreed on. Read from the page.',
        es: 'Pregunte si quiere escuchar. Luego cada persona lee, en el orden acordado. Lean de la hoja.',
      },
    ),
    step(
      'pause',
      45,
      2,
      'facilitator',
      { en: 'A pause', es: 'Una pausa' },
      { en: 'Silence is all right.', es: 'El silencio está bien.' },
    ),
    step(
      'ask',
      47,
      3,
      'facilitator',
      { en: 'The question', es: 'La pregunta' },
      {
        en: 'One calm question that names the place, today. Then wait for the answer.',
        es: 'Una pregunta tranquila que nombra el lugar, hoy. Luego espere la respuesta.',
      },
    ),
    step(
      'objections',
      50,
      15,
      'chair',
      { en: 'Objections', es: 'Objeciones' },
      {
        en: 'Only the chair answers, with the words you prepared. Nobody bargains. Ask a second time.',
        es: 'Solo responde quien preside, con las palabras preparadas. Nadie regatea. Pregunte otra vez.',
      },
    ),
    step(
      'after_yes',
      65,
      15,
      'transport_lead',
      { en: 'After a yes', es: 'Después de un sí' },
      {
        en: 'Leave within half an hour. The bag is in the car. Nothing else is done first.',
        es: 'Salgan en media hora. La maleta está en el auto. No se hace nada más antes.',
      },
    ),
    step(
      'after_no',
      65,
      10,
      'chair',
      { en: 'After a no', es: 'Después de un no' },
      {
        en: 'The consequence cards, once and calmly. Leave the treatment card. The offer stays open.',
        es: 'Las tarjetas de consecuencias, una vez y con calma. Deje la tarjeta de tratamiento. La oferta sigue en pie.',
      },
    ),
    step(
      'close',
      75,
      15,
      'facilitator',
      { en: 'Close', es: 'Cierre' },
      {
        en: 'Say thank you. An hour and a half after it began, the meeting is over.',
        es: 'Dé las gracias. Una hora y media después del inicio, la reunión termina.',
      },
    ),
    step(
      'look_after',
      90,
      15,
      'facilitator',
      { en: 'Look after each other', es: 'Cuidarse' },
      {
        en: 'How is everyone? Who is with whom tonight? When do you talk again? Nobody has to retell it.',
        es: '¿Cómo está cada persona? ¿Quién está con quién esta noche? ¿Cuándo vuelven a hablar? Nadie tiene que contarlo otra vez.',
      },
    ),
  ] satisfies RunStep[],
)
