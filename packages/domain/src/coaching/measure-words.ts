import { content } from '../content/content.ts'
import type { Text } from '../text.ts'
import type { MeasureHint } from './measures.ts'

const text = (en: string, es: string): Text => ({ en, es })

/** What each measure suggests, in one sentence (docs/practice.md 4.2, S2.11, S3.11, F19, F20). */
export const MEASURE_WORDS: Readonly<Record<MeasureHint, Text>> = content(
  'coach-measures',
  {
    kind: 'guide',
    asOf: '2026-11-25',
    reviewBy: '2027-11-25',
    source: { ref: 'docs/practice.md 4.1, 4.2', standing: 'guidance' },
  },
  {
    too_long: text(
      'This is too long to listen to. Choose what matters most.',
      'Es demasiado largo para escuchar. Elija lo más importante.',
    ),
    long: text(
      'Over three minutes is long to listen to when one is upset.',
      'Más de tres minutos es mucho para quien escucha con el corazón agitado.',
    ),
    long_sentence: text(
      'One sentence is very long. Two short ones are easier to say aloud.',
      'Una frase es muy larga. Dos cortas se dicen mejor en voz alta.',
    ),
    many_events: text(
      'You name more than three dates. One to three are heard; more feel like a list.',
      'Nombra más de tres fechas. De una a tres se oyen; más parecen una lista.',
    ),
    little_about_oneself: text(
      'You speak much about “you”. What did you see and feel yourself?',
      'Habla mucho de la otra persona. ¿Qué vio y sintió usted?',
    ),
    ask_names_no_place: text(
      'Name the place that is held, so that the ask is real.',
      'Nombre el lugar reservado, para que lo que pide sea real.',
    ),
    ask_without_today: text('Say “today” in the ask.', 'Diga “hoy” en lo que pide.'),
    ask_is_no_question: text(
      'Let the ask be a question that can be answered with yes or no.',
      'Que lo que pide sea una pregunta que se conteste con sí o no.',
    ),
    no_support: text(
      'Say one thing that you will do yourself, beginning with “I will”.',
      'Diga una cosa que hará usted, empezando con “yo”.',
    ),
    not_warm: text(
      'Let the warmth be heard: one word of love, of hope, or of missing them.',
      'Que se oiga el cariño: una palabra de amor, de esperanza o de cuánto le extraña.',
    ),
  },
)
