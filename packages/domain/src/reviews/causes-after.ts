import type { CauseEntry } from './causes.ts'

/**
 * What happened in the days and weeks after (docs/practice.md 10.3, phase A), and the two that stand outside the
 * phases.
 */
export const CAUSES_AFTER = [
  {
    code: 'F33',
    phase: 'after',
    control: 'family',
    seeds: ['S1', 'S2'],
    label: {
      en: 'Consequences were not kept, or were taken back',
      es: 'Las consecuencias no se cumplieron o se retiraron',
    },
    prompt: {
      en: 'What in the plan was to help people keep them when it became hard?',
      es: '¿Qué en el plan debía ayudar a cumplirlas cuando se volviera difícil?',
    },
    change: {
      en: 'Choose smaller ones that can be kept, with dates to check in on each other.',
      es: 'Elegir otras más pequeñas que se puedan cumplir, con fechas para acompañarse.',
    },
    suggests: ['review_consequences'],
    contingencies: [],
  },
  {
    code: 'F34',
    phase: 'after',
    control: 'family',
    seeds: ['S1', 'S2'],
    label: {
      en: 'Help that makes using easier went on, or came back',
      es: 'La ayuda que facilita el consumo siguió o volvió',
    },
    prompt: {
      en: 'Which kinds of help did the plan not list?',
      es: '¿Qué tipos de ayuda no estaban en la lista del plan?',
    },
    change: {
      en: 'List every bill, ride and excuse, and agree for each who stops what, and when.',
      es: 'Anotar cada cuenta, traslado y excusa, y acordar quién deja de hacer qué y cuándo.',
    },
    suggests: ['review_consequences'],
    contingencies: [],
  },
  {
    code: 'F35',
    phase: 'after',
    control: 'family',
    seeds: ['S2', 'S1'],
    label: {
      en: 'Contact ended, and the door to help closed',
      es: 'Se cortó el contacto y se cerró la puerta a la ayuda',
    },
    prompt: {
      en: 'What did the plan say about staying in touch after a no?',
      es: '¿Qué decía el plan sobre mantener el contacto después de un no?',
    },
    change: {
      en: 'Agree who stays in touch, how often, and the one sentence that keeps the offer open.',
      es: 'Acordar quién mantiene el contacto, con qué frecuencia y la frase que deja abierta la oferta.',
    },
    suggests: ['none'],
    contingencies: ['C8'],
  },
  {
    code: 'F36',
    phase: 'after',
    control: 'family',
    seeds: ['S1'],
    label: { en: 'Anger or pressure moved the group', es: 'El enojo o la presión hicieron ceder al grupo' },
    prompt: {
      en: 'What did the plan offer to anyone who is pressed alone?',
      es: '¿Qué ofrecía el plan a quien recibía la presión a solas?',
    },
    change: {
      en: 'Decide as a group. Each person can say: "I will answer after I have spoken with the others."',
      es: 'Decidir en grupo. Cada quien puede decir: "Te respondo después de hablar con los demás".',
    },
    suggests: ['review_consequences'],
    contingencies: [],
  },
  {
    code: 'F37',
    phase: 'after',
    control: 'family',
    seeds: ['S3'],
    label: { en: 'Exhaustion and self-blame ended the effort', es: 'El cansancio y la culpa frenaron el esfuerzo' },
    prompt: {
      en: 'Which care for yourselves was part of the plan?',
      es: '¿Qué cuidado para ustedes formaba parte del plan?',
    },
    change: {
      en: 'Plan the days after: rest, someone to talk to, a family group. Nothing else on that evening.',
      es: 'Planear los días siguientes: descanso, alguien con quien hablar, un grupo para familias. Nada más esa noche.',
    },
    suggests: ['none'],
    contingencies: [],
  },
  {
    code: 'F38',
    phase: 'after',
    control: 'outside',
    seeds: ['S0'],
    label: { en: 'Cost or cover interrupted the care', es: 'El costo o el seguro interrumpió la atención' },
    prompt: {
      en: 'Which date or limit of the insurance was not in the plan?',
      es: '¿Qué fecha o límite del seguro no estaba en el plan?',
    },
    change: {
      en: 'Write down how long the cover lasts, when it is renewed, and what comes after it.',
      es: 'Anotar cuánto dura la cobertura, cuándo se renueva y qué sigue después.',
    },
    suggests: ['choose_treatment_again'],
    contingencies: ['C21'],
  },
  {
    code: 'F39',
    phase: 'after',
    control: 'family',
    seeds: ['S0'],
    label: { en: 'A return to use was taken as the end', es: 'Volver a consumir se tomó como el final' },
    prompt: {
      en: 'What did the plan say about the first 24 hours after a return to use?',
      es: '¿Qué decía el plan sobre las primeras 24 horas después de volver a consumir?',
    },
    change: {
      en: 'Agree on the first steps while everyone is well: safe, not alone, call the clinician, more care rather than less.',
      es: 'Acordar los primeros pasos mientras todos están bien: a salvo, no a solas, llamar al personal clínico, más atención y no menos.',
    },
    suggests: ['add_contingency'],
    contingencies: ['C30'],
  },
  {
    code: 'F40',
    phase: 'after',
    control: 'family',
    seeds: ['S0'],
    label: { en: 'There was no support for the family', es: 'No hubo apoyo para la familia' },
    prompt: {
      en: "Where in the plan did the family's own support stand?",
      es: '¿En qué parte del plan estaba el apoyo para la propia familia?',
    },
    change: {
      en: 'Each person chooses one support of their own, and a first date for it.',
      es: 'Cada quien elige un apoyo propio y una primera fecha.',
    },
    suggests: ['none'],
    contingencies: [],
  },
  {
    code: 'F98',
    phase: null,
    control: null,
    seeds: ['S1'],
    label: { en: 'None found: the plan was sound', es: 'Ninguna: el plan era sólido' },
    prompt: {
      en: 'What in the plan worked, and should stay as it is?',
      es: '¿Qué funcionó en el plan y debe quedar como está?',
    },
    change: {
      en: 'Keep the plan. Wait, keep the limits and the contact, and ask again when a moment opens.',
      es: 'Conservar el plan. Esperar, mantener los límites y el contacto, y preguntar otra vez cuando se abra un momento.',
    },
    suggests: ['none'],
    contingencies: [],
  },
  {
    code: 'F99',
    phase: null,
    control: null,
    seeds: [],
    label: { en: 'Something else', es: 'Otra cosa' },
    prompt: {
      en: 'What happened, and what in the plan allowed it?',
      es: '¿Qué pasó, y qué en el plan lo permitió?',
    },
    change: {
      en: 'Write in your own words what should be different next time.',
      es: 'Escriba con sus palabras qué debería ser distinto la próxima vez.',
    },
    suggests: ['none'],
    contingencies: [],
  },
] as const satisfies readonly CauseEntry[]
