import type { CauseEntry } from './causes.ts'

/** What was missing or did not fit before the day (docs/practice.md 10.3, phase P). */
export const CAUSES_IN_PLAN = [
  {
    code: 'F01',
    phase: 'plan',
    control: 'family',
    seeds: ['S2'],
    label: { en: 'No treatment place was chosen beforehand', es: 'No se eligió antes un lugar de tratamiento' },
    prompt: {
      en: 'What in the plan let the day come without a place that was ready?',
      es: '¿Qué en el plan permitió llegar al día sin un lugar listo?',
    },
    change: {
      en: 'Choose a place and a backup before the plan is locked, and ask both to hold a bed.',
      es: 'Elegir un lugar y una alternativa antes de cerrar el plan, y pedir a ambos que reserven una cama.',
    },
    suggests: ['choose_treatment_again'],
    contingencies: ['C21'],
  },
  {
    code: 'F02',
    phase: 'plan',
    control: 'family',
    seeds: ['S2', 'S0'],
    label: {
      en: 'The place did not fit their needs or their insurance',
      es: 'El lugar no se ajustaba a sus necesidades o a su seguro',
    },
    prompt: {
      en: 'What did the plan not ask about the place, or about the insurance?',
      es: '¿Qué no preguntó el plan sobre el lugar o sobre el seguro?',
    },
    change: {
      en: 'Check the insurance and the needs one by one, and confirm two places that fit.',
      es: 'Verificar el seguro y las necesidades una por una, y confirmar dos lugares adecuados.',
    },
    suggests: ['choose_treatment_again'],
    contingencies: ['C21', 'C22'],
  },
  {
    code: 'F03',
    phase: 'plan',
    control: 'family',
    seeds: ['S0', 'S3', 'S1'],
    label: {
      en: 'There was too little preparation, or no professional',
      es: 'Hubo poca preparación o no participó una persona profesional',
    },
    prompt: {
      en: 'What in the plan told you that you were ready, and what did it leave out?',
      es: '¿Qué en el plan les dijo que estaban listos, y qué dejó fuera?',
    },
    change: {
      en: 'Bring in a professional and rehearse twice, aloud.',
      es: 'Sumar a una persona profesional y ensayar dos veces, en voz alta.',
    },
    suggests: ['add_professional', 'rehearse'],
    contingencies: [],
  },
  {
    code: 'F04',
    phase: 'plan',
    control: 'family',
    seeds: ['S3', 'S1', 'S2'],
    label: {
      en: 'The group in the room did not suit this talk',
      es: 'El grupo presente no era el adecuado para esta conversación',
    },
    prompt: {
      en: 'How did the plan decide who would be in the room, and what did it not ask?',
      es: '¿Cómo decidió el plan quién estaría presente, y qué no preguntó?',
    },
    change: {
      en: 'Go through the questions about who attends again. A letter read by someone else is a good way to be there.',
      es: 'Revisar otra vez las preguntas sobre quién asiste. Una carta leída por otra persona es una buena manera de estar.',
    },
    suggests: ['participant_sends_letter', 'participant_not_attending'],
    contingencies: ['C16'],
  },
  {
    code: 'F05',
    phase: 'plan',
    control: 'family',
    seeds: ['S2'],
    label: { en: 'Only one voice asked', es: 'Solo una voz hizo el pedido' },
    prompt: {
      en: 'What kept the plan to one voice?',
      es: '¿Qué hizo que el plan se quedara con una sola voz?',
    },
    change: {
      en: 'Bring together three or more people who are close and can stay calm.',
      es: 'Reunir a tres o más personas cercanas que puedan mantener la calma.',
    },
    suggests: ['none'],
    contingencies: [],
  },
  {
    code: 'F06',
    phase: 'plan',
    control: 'family',
    seeds: ['S2'],
    label: {
      en: 'Nothing was written; the words were improvised',
      es: 'No había nada escrito; las palabras se improvisaron',
    },
    prompt: {
      en: 'What in the plan made it seem fine to speak without a page in hand?',
      es: '¿Qué en el plan hizo parecer bien hablar sin una hoja en la mano?',
    },
    change: {
      en: 'Everyone writes a statement, reads it aloud once, and reads it on the day.',
      es: 'Cada persona escribe su mensaje, lo lee una vez en voz alta y lo lee ese día.',
    },
    suggests: ['rehearse'],
    contingencies: [],
  },
  {
    code: 'F07',
    phase: 'plan',
    control: 'family',
    seeds: ['S1'],
    label: {
      en: 'Nothing was planned for when things go differently',
      es: 'No había un plan para cuando algo saliera distinto',
    },
    prompt: {
      en: 'Which turn had no answer in the plan?',
      es: '¿Qué giro no tenía una respuesta en el plan?',
    },
    change: {
      en: 'Prepare an answer, with words and one person who acts, for each way it can go.',
      es: 'Preparar para cada giro una respuesta, con palabras y una persona que actúa.',
    },
    suggests: ['add_contingency', 'rehearse'],
    contingencies: ['C1', 'C8', 'C12', 'C16'],
  },
  {
    code: 'F08',
    phase: 'plan',
    control: 'family',
    seeds: ['S2'],
    label: {
      en: 'Consequences were not agreed, not shared, or too hard to keep',
      es: 'Las consecuencias no se acordaron, no se compartieron o eran muy difíciles de cumplir',
    },
    prompt: {
      en: 'What in the plan let a consequence through that its speaker could not keep, or that others did not know?',
      es: '¿Qué en el plan dejó pasar una consecuencia que no se podía cumplir, o que otros no conocían?',
    },
    change: {
      en: 'Go through the 16 checks again for each consequence, together, and ask everyone where they stand.',
      es: 'Revisar juntos otra vez los 16 puntos de cada consecuencia y preguntar a cada quien su postura.',
    },
    suggests: ['review_consequences'],
    contingencies: [],
  },
  {
    code: 'F09',
    phase: 'plan',
    control: 'family',
    seeds: ['S2', 'S3'],
    label: {
      en: 'Addiction, or how they see it, was not understood; there was stigma',
      es: 'No se entendía la adicción ni su manera de verla; había estigma',
    },
    prompt: {
      en: 'What did the plan not give you time to learn?',
      es: '¿Qué no les dio tiempo de aprender el plan?',
    },
    change: {
      en: 'Learn together before the next talk, and let each person answer: why might they say no?',
      es: 'Aprender juntos antes de la próxima conversación, y que cada quien responda: ¿por qué podría decir que no?',
    },
    suggests: ['none'],
    contingencies: [],
  },
  {
    code: 'F10',
    phase: 'plan',
    control: 'team',
    seeds: ['S3', 'S0'],
    label: {
      en: 'The approach did not fit; it felt like an ambush',
      es: 'El enfoque no era el adecuado; se sintió como una emboscada',
    },
    prompt: {
      en: 'What in the plan spoke for this approach, and what did it not consider?',
      es: '¿Qué en el plan hablaba a favor de este enfoque, y qué no consideró?',
    },
    change: {
      en: 'Choose an approach that invites, and say openly that a talk is coming.',
      es: 'Elegir un enfoque que invite, y decir abiertamente que habrá una conversación.',
    },
    suggests: ['switch_approach', 'announce_it'],
    contingencies: ['C10'],
  },
  {
    code: 'F11',
    phase: 'plan',
    control: 'team',
    seeds: ['S2', 'S1'],
    label: {
      en: 'The time and place did not make sobriety likely',
      es: 'La hora y el lugar no favorecían la sobriedad',
    },
    prompt: {
      en: 'How did the plan choose the hour, and what was to happen if they were not sober?',
      es: '¿Cómo eligió el plan la hora, y qué debía pasar si no había sobriedad?',
    },
    change: {
      en: 'Choose the hour at which they are most often sober and rested, with a wait plan and a backup date.',
      es: 'Elegir la hora en que suele haber sobriedad y descanso, con un plan de espera y una fecha de reserva.',
    },
    suggests: ['require_backup_date', 'add_contingency'],
    contingencies: ['C1'],
  },
  {
    code: 'F12',
    phase: 'plan',
    control: 'family',
    seeds: ['S2'],
    label: {
      en: 'Something else that day gave a reason to leave',
      es: 'Otra cosa de ese día dio un motivo para irse',
    },
    prompt: {
      en: "Which appointment, duty or ride was not on the plan's list?",
      es: '¿Qué cita, obligación o traslado no estaba en la lista del plan?',
    },
    change: {
      en: 'Pick a day with nothing else on it, and arrange work, children, pets and the ride beforehand. Nobody is ever held.',
      es: 'Elegir un día sin nada más, y arreglar antes el trabajo, los hijos, las mascotas y el traslado. Nunca se retiene a nadie.',
    },
    suggests: ['none'],
    contingencies: ['C8', 'C19'],
  },
] as const satisfies readonly CauseEntry[]
