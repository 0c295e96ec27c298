import type { CauseEntry } from './causes.ts'

/** What happened in the room (docs/practice.md 10.3, phase D). */
export const CAUSES_IN_DELIVERY = [
  {
    code: 'F13',
    phase: 'delivery',
    control: 'family',
    seeds: ['S1', 'S2'],
    label: {
      en: 'Emotion led the talk; there was judging or arguing',
      es: 'La emoción guió la conversación; hubo juicios o discusiones',
    },
    prompt: {
      en: 'What in the plan was to help people stay calm, and where did it run out?',
      es: '¿Qué en el plan debía ayudar a mantener la calma, y dónde dejó de alcanzar?',
    },
    change: {
      en: 'Shorten the statements, rehearse with hard answers, and agree that anyone may call a pause.',
      es: 'Acortar los mensajes, ensayar con respuestas difíciles y acordar que cualquiera puede pedir una pausa.',
    },
    suggests: ['rehearse', 'shorten_statements'],
    contingencies: ['C16'],
  },
  {
    code: 'F14',
    phase: 'delivery',
    control: 'team',
    seeds: ['S3'],
    label: { en: 'The talk moved away from the plan', es: 'La conversación se apartó del plan' },
    prompt: {
      en: 'At which point did leaving the plan make sense, and what could the plan have offered there?',
      es: '¿En qué momento tuvo sentido apartarse del plan, y qué podría haber ofrecido el plan allí?',
    },
    change: {
      en: 'Use the page for the day, with a chair and a timekeeper who do nothing else.',
      es: 'Usar la página del día, con una persona que preside y otra que cuida el tiempo, sin más tareas.',
    },
    suggests: ['rehearse'],
    contingencies: ['C15'],
  },
  {
    code: 'F15',
    phase: 'delivery',
    control: 'team',
    seeds: ['S3'],
    label: {
      en: 'The talk turned to other subjects and did not come back',
      es: 'La conversación se fue a otros temas y no volvió',
    },
    prompt: {
      en: 'Which words did the plan have for coming back to the question?',
      es: '¿Qué palabras tenía el plan para volver a la pregunta?',
    },
    change: {
      en: 'Prepare two short sentences that lead back, and let only the chair say them.',
      es: 'Preparar dos frases cortas para volver al tema, y que solo las diga quien preside.',
    },
    suggests: ['add_contingency', 'rehearse'],
    contingencies: ['C15'],
  },
  {
    code: 'F16',
    phase: 'delivery',
    control: 'family',
    seeds: ['S1', 'S2'],
    label: {
      en: 'There was bargaining, or a promise took the place of help',
      es: 'Hubo regateo, o una promesa ocupó el lugar de la ayuda',
    },
    prompt: {
      en: 'Which offer came up that the plan had no answer for?',
      es: '¿Qué propuesta surgió para la que el plan no tenía respuesta?',
    },
    change: {
      en: 'Rehearse the answers to "Monday", "alone" and "somewhere else".',
      es: 'Ensayar las respuestas a "el lunes", "por mi cuenta" y "en otro lugar".',
    },
    suggests: ['add_contingency', 'rehearse'],
    contingencies: ['C11', 'C12', 'C13'],
  },
  {
    code: 'F17',
    phase: 'delivery',
    control: 'team',
    seeds: ['S3', 'S0'],
    label: { en: 'They felt attacked, ashamed or punished', es: 'Sintió ataque, vergüenza o castigo' },
    prompt: {
      en: 'Which part of the plan looked at how the words would land?',
      es: '¿Qué parte del plan miró cómo se sentirían las palabras?',
    },
    change: {
      en: 'Begin with love, keep to one event each, and let someone outside the family read the statements first.',
      es: 'Empezar con cariño, un solo hecho por persona, y que alguien ajeno a la familia lea antes los mensajes.',
    },
    suggests: ['shorten_statements', 'switch_approach', 'announce_it'],
    contingencies: [],
  },
  {
    code: 'F18',
    phase: 'delivery',
    control: 'family',
    seeds: ['S0'],
    label: {
      en: 'It seemed unfair: others use too, or helped it go on, or "why now?"',
      es: 'Pareció injusto: otros también consumen o ayudaron a que siguiera, o "¿por qué ahora?"',
    },
    prompt: {
      en: 'Where did the plan give room to name your own part?',
      es: '¿Dónde dio el plan espacio para reconocer la parte propia?',
    },
    change: {
      en: 'Add the own part to each statement, and begin your own help first.',
      es: 'Añadir la parte propia a cada mensaje, y empezar antes la ayuda para ustedes.',
    },
    suggests: ['add_contingency', 'participant_sends_letter'],
    contingencies: ['C14'],
  },
  {
    code: 'F19',
    phase: 'delivery',
    control: 'family',
    seeds: ['S2'],
    label: {
      en: 'The consequences were not understood',
      es: 'No se entendieron las consecuencias',
    },
    prompt: {
      en: 'How was the plan to make sure that they were heard and understood?',
      es: '¿Cómo iba a asegurar el plan que se escucharan y se entendieran?',
    },
    change: {
      en: 'Say each one once, in one or two sentences, leave it in writing, and ask them to say it back.',
      es: 'Decir cada una una sola vez, en una o dos frases, dejarla por escrito y pedir que la repita con sus palabras.',
    },
    suggests: ['review_consequences'],
    contingencies: [],
  },
] as const satisfies readonly CauseEntry[]
