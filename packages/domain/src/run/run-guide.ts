import { content } from '../content/content.ts'
import { dated } from '../content/dated.ts'
import type { Text } from '../text.ts'
import type { RunEventKind } from './run-event.ts'

const DATED = dated('guide', 'docs/practice.md 7.3, 7.4, 9.3 (guidance)', '2026-11-25', '2027-11-25')
const t = (en: string, es: string): Text => ({ en, es })

/** What everyone in the room agrees to, said at the start (S0.15; docs/practice.md 7.3). */
export const GROUND_RULES: readonly Text[] = content('ground-rules', DATED, [
  t('One voice at a time. We read, we do not improvise.', 'Una voz a la vez. Leemos, no improvisamos.'),
  t(
    'Everyone here is to be safe, your loved one first of all.',
    'Todos aquí deben sentirse a salvo, ante todo su ser querido.',
  ),
  t(
    'Anyone may call a pause, at any time, without a reason.',
    'Cualquiera puede pedir una pausa, en todo momento, sin dar motivos.',
  ),
  t(
    'Nobody argues about facts, and nobody bargains. One person answers.',
    'Nadie discute los hechos y nadie regatea. Responde una sola persona.',
  ),
  t(
    'The way out is free. Nobody follows, holds or blocks.',
    'La salida está libre. Nadie sigue, sujeta ni cierra el paso.',
  ),
])

/** On every screen of the day (S3.10, S0.18). */
export const RUN_LINES = content('run-lines', DATED, {
  goal: t(
    'Today: see that there is an illness, and say yes to help.',
    'Hoy: ver que hay una enfermedad y aceptar ayuda.',
  ),
  may_leave: t(
    'They may leave at any time. Nobody stands in the way.',
    'Puede irse cuando quiera. Nadie se lo impide.',
  ),
  stop_phrase: t(
    'We are done for today. We love you. The offer stays open.',
    'Por hoy terminamos. Le queremos. La oferta sigue en pie.',
  ),
  after_no: t(
    'Thank you for listening. We love you. The offer stays open, today and any other day.',
    'Gracias por escuchar. Te queremos. La oferta sigue en pie, hoy y cualquier otro día.',
  ),
  after_yes: t('Thank you. We are glad. We go with you now.', 'Gracias. Nos alegra. Vamos contigo ahora.'),
} as const satisfies Record<string, Text>)

/** Short sentences for a heated moment (S4.7, S0.17; docs/practice.md 9.3). */
export const CALM_SENTENCES: readonly Text[] = content('calm-sentences', DATED, [
  t('I hear you.', 'Te escucho.'),
  t('That makes sense.', 'Tiene sentido.'),
  t('We see it differently, and we love you.', 'Lo vemos distinto, y te queremos.'),
  t('You do not have to answer now.', 'No tienes que responder ahora.'),
  t('Let us take a break.', 'Hagamos una pausa.'),
  t('We are not going anywhere.', 'Aquí seguimos.'),
])

/** What to do right after something was recorded: one or two sentences on the screen (docs/practice.md 7.3 to 8). */
export const EVENT_PROMPTS: Readonly<Partial<Record<RunEventKind, Text>>> = content('event-prompts', DATED, {
  asked: t(
    'Now be silent. Count to ten, and once more. Wait for the answer.',
    'Ahora, silencio. Cuente hasta diez, y otra vez. Espere la respuesta.',
  ),
  second_ask: t('Silence again. It is their answer.', 'Otra vez silencio. La respuesta es suya.'),
  bargaining_offer: t(
    'Say the agreed answer once. Nobody adds anything. Then the question again.',
    'Diga una vez la respuesta acordada. Nadie agrega nada. Luego, otra vez la pregunta.',
  ),
  objection: t(
    'Only the chair answers, in one sentence. Then silence.',
    'Solo responde quien preside, con una frase. Luego silencio.',
  ),
  answer_said: t(
    'Once is enough. Now silence. Then the question again.',
    'Con una vez basta. Ahora silencio. Luego, otra vez la pregunta.',
  ),
  reaction: t(
    'A feeling is not an answer. Name it kindly, and wait.',
    'Un sentimiento no es una respuesta. Nómbrelo con cariño y espere.',
  ),
  pause: t('Water, air, silence. Ten minutes are fine.', 'Agua, aire, silencio. Diez minutos están bien.'),
  left_the_room: t(
    'Let them go. The chair may follow alone, with one sentence: the offer stays open. Wait up to 20 minutes.',
    'Déjele ir. Quien preside puede seguirle a solas, con una frase: la oferta sigue en pie. Esperen hasta 20 minutos.',
  ),
  left_the_house: t(
    'Nobody follows, on foot or by car. Later one message: we love you, the offer stays open. Then close.',
    'Nadie le sigue, ni a pie ni en auto. Más tarde un mensaje: te queremos, la oferta sigue en pie. Luego cierren.',
  ),
  not_sure: t(
    'Ask what would make today possible. Then ask a second time.',
    'Pregunte qué haría posible hoy. Luego pregunte otra vez.',
  ),
  yes: t(
    'Thank them. Leave within half an hour. Nothing else comes first.',
    'Dé las gracias. Salgan en media hora. Nada más va primero.',
  ),
  no: t(
    'Stay calm. Thank them for listening. Then the cards, once, and the offer that stays open.',
    'Mantenga la calma. Dé las gracias por escuchar. Luego las tarjetas, una vez, y la oferta que sigue en pie.',
  ),
  consequence_read: t(
    'Once is enough. Ask: what did you hear me say?',
    'Con una vez basta. Pregunte: ¿qué me oíste decir?',
  ),
  travel_consent_withdrawn: t(
    'Stop where it is safe. Ask once. Then call the place together, and go home if they want.',
    'Paren donde sea seguro. Pregunten una vez. Luego llamen juntos al lugar, y vuelvan a casa si lo quiere.',
  ),
})

/** The screen of a crisis: first things first, in this order (docs/practice.md 7.4, 7.5, 9.4). */
export const CRISIS_STEPS: readonly Text[] = content('crisis-steps', DATED, [
  t('Everyone moves away from danger. Nobody blocks a door.', 'Todos se alejan del peligro. Nadie cierra el paso.'),
  t('The safety lead calls. Anyone may call.', 'Llama la persona a cargo de la seguridad. Cualquiera puede llamar.'),
  t('Say the address, and what you see. That is enough.', 'Diga la dirección y lo que ve. Con eso basta.'),
  t('Someone meets the helpers at the door.', 'Alguien espera a la ayuda en la puerta.'),
  t('No letters and no consequences now.', 'Ahora no hay cartas ni consecuencias.'),
])

/** After a yes: what is done before the car leaves (docs/practice.md 7.3; F66). */
export const AFTER_YES: readonly Text[] = content('after-yes', DATED, [
  t('Say thank you, once. No more speeches.', 'Dé las gracias, una vez. Sin más discursos.'),
  t('Be in the car within half an hour.', 'Estén en el auto en media hora.'),
  t('Bag, papers, medicines in their bottles: into the car.', 'Maleta, papeles, medicinas en sus frascos: al auto.'),
  t('Call the place: we are coming, and when.', 'Llame al lugar: vamos en camino, y a qué hora llegamos.'),
  t('Two adults go along. Your loved one does not drive.', 'Van dos adultos. Su ser querido no conduce.'),
  t('No stop for one last time, and none at home.', 'Sin paradas para una última vez, y tampoco en casa.'),
  t('Naloxone is in the car, and someone knows how to use it.', 'La naloxona va en el auto y alguien sabe usarla.'),
  t('On arrival, one call to the family.', 'Al llegar, una llamada a la familia.'),
])

/** After a no: what helps now (S0.28, S1.18; docs/practice.md 7.3). */
export const AFTER_NO: readonly Text[] = content('after-no', DATED, [
  t('Stay calm. Thank them for listening.', 'Mantenga la calma. Dé las gracias por escuchar.'),
  t(
    'Say each card once. No threats, no anger, no list of the past.',
    'Diga cada tarjeta una vez. Sin amenazas, sin enojo, sin lista del pasado.',
  ),
  t(
    'Leave the treatment card, and a phone number that is answered.',
    'Deje la tarjeta del tratamiento y un número que alguien contesta.',
  ),
  t('Say that the offer stays open, today and later.', 'Diga que la oferta sigue en pie, hoy y después.'),
  t('Keep the limits, and keep the warmth.', 'Mantenga los límites y mantenga el cariño.'),
  t(
    'Think of other ways with a professional, this week.',
    'Piense en otros caminos con una persona profesional, esta semana.',
  ),
])
