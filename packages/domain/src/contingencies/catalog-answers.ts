import { type CatalogEntry, entry } from './catalog-entry.ts'

/** What your loved one may say or do in the room, and the calm answer to it. */
export const ANSWER_ENTRIES: readonly CatalogEntry[] = [
  entry(
    'C8',
    'chair',
    'pause',
    ['Walks out', 'Se va'],
    [
      'You are free to go. We love you. The offer stands, today and tomorrow.',
      'Puedes irte. Te queremos. La oferta sigue, hoy y mañana.',
    ],
    [
      'Nobody follows in a car. Send the offer by message. Close after 20 minutes.',
      'Nadie sigue en auto. Envíen la oferta por mensaje. Cierren a los 20 minutos.',
    ],
    'S1.6, docs/practice.md 8',
  ),
  entry(
    'C9',
    'greeter',
    'close',
    ['Does not come', 'No viene'],
    ['We are here if you would like to join us.', 'Aquí estamos si quieres venir.'],
    [
      'Wait 30 to 45 minutes, call once, find a new time.',
      'Esperen de 30 a 45 minutos, llamen una vez y busquen otra hora.',
    ],
  ),
  entry(
    'C10',
    'chair',
    'switch_to_invitational',
    ['Has found out beforehand', 'Se enteró antes'],
    [
      'It is true: we love you and planned a talk. You are invited.',
      'Es cierto: te queremos y planeamos una charla. Estás invitado.',
    ],
    ['From now on everything is announced.', 'Desde ahora, todo se anuncia.'],
    'S3.13, docs/practice.md 8',
  ),
  entry(
    'C11',
    'facilitator',
    'hold_the_ask',
    ['Says yes, but later (“Monday”)', 'Dice que sí, pero después (“el lunes”)'],
    ['The place is there today. What would make today possible?', 'El lugar está hoy. ¿Qué haría posible hoy?'],
    ['A dated agreement with a witness; call on day one.', 'Un acuerdo con fecha y testigo; llamar el primer día.'],
    'S1.9, docs/practice.md 8',
  ),
  entry(
    'C12',
    'facilitator',
    'hold_the_ask',
    ['“I will quit on my own”', '“Lo dejaré por mi cuenta”'],
    [
      'Thank you for wanting that. Our question is the same: will you accept this help today?',
      'Gracias por quererlo. La pregunta es la misma: ¿aceptas esta ayuda hoy?',
    ],
    [
      'If they like: a written agreement with a date, and the named place after it.',
      'Si quiere: un acuerdo escrito con fecha, y después el lugar nombrado.',
    ],
    'S1.9, S2.3',
  ),
  entry(
    'C13',
    'chair',
    'hold_the_ask',
    ['Bargains about place or length', 'Regatea el lugar o la duración'],
    [
      'The clinicians will work out with you how long is right.',
      'Los clínicos verán contigo cuánto tiempo hace falta.',
    ],
    ['Offer the backup place only if you agreed on it.', 'Ofrezcan la alternativa solo si la acordaron.'],
    'S1.9, docs/practice.md 8',
  ),
  entry(
    'C14',
    'chair',
    'continue',
    ['Attacks one speaker, or calls them a hypocrite', 'Ataca a alguien o le llama hipócrita'],
    ['You are right that I did that. I am getting help too.', 'Tienes razón en que hice eso. Yo también busco ayuda.'],
    ['Own help for that speaker.', 'Ayuda propia para esa persona.'],
    'S0.5, docs/practice.md 8',
  ),
  entry(
    'C15',
    'chair',
    'continue',
    ['Takes over or changes the subject', 'Toma el control o cambia de tema'],
    ['I hear you. We go on with the next letter now.', 'Te escucho. Ahora seguimos con la siguiente carta.'],
    ['Practice it at the rehearsal.', 'Ensáyenlo.'],
    'S3.7, docs/practice.md 8',
  ),
  entry(
    'C18',
    'facilitator',
    'continue',
    ['Falls silent or shuts down', 'Se queda callado o se cierra'],
    ['There is no need to answer now. We are here.', 'No hace falta contestar ahora. Aquí estamos.'],
    ['A short talk within one to three days.', 'Una charla breve en uno a tres días.'],
    'S0.2, docs/practice.md 8',
  ),
  entry(
    'C26',
    'greeter',
    'facilitator_decides',
    ['Brings a friend or partner who uses', 'Trae a un amigo o pareja que consume'],
    [
      'Could you wait outside for a while? We have something to say in the family.',
      '¿Podría esperar afuera un rato? Tenemos algo que decir en familia.',
    ],
    ['Offer that person help too.', 'Ofrezcan ayuda también a esa persona.'],
  ),
]
