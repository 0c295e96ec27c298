import type { CauseEntry } from './causes.ts'

/** How the person answered, and what stood behind it (docs/practice.md 10.3, phase R). */
export const CAUSES_IN_RESPONSE = [
  {
    code: 'F20',
    phase: 'response',
    control: 'outside',
    seeds: ['S1'],
    label: { en: 'They were under the influence at the meeting', es: 'Estaba bajo los efectos en la reunión' },
    prompt: {
      en: 'What did the plan say to do when the check is not clear?',
      es: '¿Qué decía el plan que hacer cuando el control no es claro?',
    },
    change: {
      en: 'Write down how long you wait and where, and set a backup date within 72 hours.',
      es: 'Anotar cuánto y dónde se espera, y fijar una fecha de reserva dentro de 72 horas.',
    },
    suggests: ['require_backup_date', 'add_contingency'],
    contingencies: ['C1'],
  },
  {
    code: 'F21',
    phase: 'response',
    control: 'outside',
    seeds: ['S1'],
    label: { en: 'They left', es: 'Se fue' },
    prompt: {
      en: 'What was happening just before, and what did the plan say about leaving?',
      es: '¿Qué pasaba justo antes, y qué decía el plan si se iba?',
    },
    change: {
      en: 'Give them the seat near the door and a break they may ask for. Name one person who may follow on foot with one sentence.',
      es: 'Darle el asiento cerca de la puerta y una pausa que pueda pedir. Nombrar a una persona que puede seguirle a pie con una frase.',
    },
    suggests: ['add_contingency'],
    contingencies: ['C8'],
  },
  {
    code: 'F22',
    phase: 'response',
    control: 'outside',
    seeds: ['S1'],
    label: { en: 'There was violence or aggression', es: 'Hubo violencia o agresividad' },
    prompt: {
      en: 'Which sign of danger did the plan not ask about?',
      es: '¿Por qué señal de peligro no preguntó el plan?',
    },
    change: {
      en: 'No new group meeting before a professional has assessed the risk and signed how it is lowered.',
      es: 'Ninguna nueva reunión de grupo antes de que una persona profesional evalúe el riesgo y firme cómo se reduce.',
    },
    suggests: ['add_professional', 'switch_approach', 'add_contingency'],
    contingencies: ['C6', 'C7'],
  },
  {
    code: 'F23',
    phase: 'response',
    control: 'outside',
    seeds: ['S0', 'S3'],
    label: { en: 'They see it differently', es: 'Lo ve de otra manera' },
    prompt: {
      en: 'How did the plan prepare you to hear another view without arguing?',
      es: '¿Cómo les preparó el plan para escuchar otra mirada sin discutir?',
    },
    change: {
      en: 'Fewer, first-hand examples. Ask more than you tell, and leave room for doubt on both sides.',
      es: 'Menos ejemplos y de primera mano. Preguntar más que decir, y dejar lugar a la duda de ambos lados.',
    },
    suggests: ['shorten_statements', 'switch_approach'],
    contingencies: ['C18'],
  },
  {
    code: 'F24',
    phase: 'response',
    control: 'outside',
    seeds: ['S1'],
    label: { en: 'They said no although everything went well', es: 'Dijo que no aunque todo salió bien' },
    prompt: {
      en: 'What went well and should stay?',
      es: '¿Qué salió bien y debe quedar?',
    },
    change: {
      en: 'Nothing to mend. Wait, keep the limits, stay in touch, and ask again when a moment opens.',
      es: 'Nada que arreglar. Esperar, mantener los límites y el contacto, y preguntar otra vez cuando se abra un momento.',
    },
    suggests: ['none'],
    contingencies: ['C12'],
  },
  {
    code: 'F25',
    phase: 'response',
    control: 'team',
    seeds: ['S2'],
    label: { en: 'They were afraid of stopping, or of detox', es: 'Tenía miedo de dejarlo o de la desintoxicación' },
    prompt: {
      en: 'What could the plan say about what detox is like, and who could say it?',
      es: '¿Qué podía decir el plan sobre cómo es la desintoxicación, y quién podía decirlo?',
    },
    change: {
      en: 'Have a clinician ready to answer by phone, with facts about withdrawal care and medicines.',
      es: 'Tener a personal clínico listo para responder por teléfono, con datos sobre el cuidado de la abstinencia y los medicamentos.',
    },
    suggests: ['add_professional', 'choose_treatment_again'],
    contingencies: [],
  },
  {
    code: 'F26',
    phase: 'response',
    control: 'outside',
    seeds: ['S2'],
    label: { en: 'They did not want to stop now', es: 'No quería dejarlo ahora' },
    prompt: {
      en: 'What did the plan offer between "everything" and "nothing"?',
      es: '¿Qué ofrecía el plan entre "todo" y "nada"?',
    },
    change: {
      en: 'Learn the skills of the CRAFT approach, keep naloxone at hand, and offer a smaller first step beside the open place.',
      es: 'Aprender las habilidades del enfoque CRAFT, tener naloxona a mano y ofrecer un primer paso más pequeño junto al lugar disponible.',
    },
    suggests: ['switch_approach'],
    contingencies: [],
  },
  {
    code: 'F27',
    phase: 'response',
    control: 'outside',
    seeds: ['S1'],
    label: {
      en: 'They felt in control and wanted to stop alone',
      es: 'Sentía que lo controlaba y quería dejarlo por su cuenta',
    },
    prompt: {
      en: 'Which answer did the plan have for "I will do it alone"?',
      es: '¿Qué respuesta tenía el plan para "lo haré por mi cuenta"?',
    },
    change: {
      en: 'Prepare a written agreement: if there is any use by an agreed day, they enter the named place.',
      es: 'Preparar un acuerdo escrito: si hay consumo antes de un día acordado, entra al lugar nombrado.',
    },
    suggests: ['add_contingency'],
    contingencies: ['C12'],
  },
  {
    code: 'F28',
    phase: 'response',
    control: 'team',
    seeds: ['S2', 'S1'],
    label: { en: 'They said yes, and then it did not happen', es: 'Dijo que sí y después no ocurrió' },
    prompt: {
      en: 'How much time did the plan leave between the yes and the door of the place?',
      es: '¿Cuánto tiempo dejó el plan entre el sí y la puerta del lugar?',
    },
    change: {
      en: 'Start the same day: bag packed, car ready, arrival agreed with the place.',
      es: 'Empezar el mismo día: maleta lista, auto listo, llegada acordada con el lugar.',
    },
    suggests: ['choose_treatment_again', 'add_contingency'],
    contingencies: ['C11', 'C19', 'C20'],
  },
  {
    code: 'F29',
    phase: 'response',
    control: 'outside',
    seeds: ['S2'],
    label: {
      en: 'Things stayed hidden out of fear of what would follow',
      es: 'Hubo cosas ocultas por miedo a lo que vendría',
    },
    prompt: {
      en: 'Which facts did the plan rest on that nobody had seen at first hand?',
      es: '¿En qué hechos se apoyaba el plan que nadie había visto de primera mano?',
    },
    change: {
      en: 'Keep to what each person saw. Stay calm when something new comes out, and make honesty safe.',
      es: 'Limitarse a lo que cada quien vio. Mantener la calma si surge algo nuevo y hacer que ser honesto sea seguro.',
    },
    suggests: ['shorten_statements'],
    contingencies: [],
  },
  {
    code: 'F30',
    phase: 'response',
    control: 'team',
    seeds: ['S0'],
    label: {
      en: 'Shame, guilt, depression or anxiety stood in the way',
      es: 'La vergüenza, la culpa, la depresión o la ansiedad se interpusieron',
    },
    prompt: {
      en: 'What did the plan know about how they were feeling, and what did it offer for it?',
      es: '¿Qué sabía el plan sobre cómo se sentía, y qué ofrecía para eso?',
    },
    change: {
      en: 'Choose a place that treats both together, and let warmth take more room than examples.',
      es: 'Elegir un lugar que trate ambas cosas a la vez, y dar más espacio al cariño que a los ejemplos.',
    },
    suggests: ['choose_treatment_again', 'shorten_statements'],
    contingencies: ['C5'],
  },
  {
    code: 'F31',
    phase: 'response',
    control: 'team',
    seeds: ['S0'],
    label: {
      en: 'Past trauma or violence made the talk feel unsafe',
      es: 'Un trauma o violencia del pasado hizo sentir insegura la conversación',
    },
    prompt: {
      en: 'How did the plan make sure that the room felt safe to them?',
      es: '¿Cómo aseguró el plan que el lugar se sintiera seguro para su ser querido?',
    },
    change: {
      en: 'Fewer people, an open invitation, and a professional who knows trauma.',
      es: 'Menos personas, una invitación abierta y una persona profesional que conozca el trauma.',
    },
    suggests: ['announce_it', 'add_professional', 'participant_sends_letter'],
    contingencies: [],
  },
  {
    code: 'F32',
    phase: 'response',
    control: 'team',
    seeds: ['S0'],
    label: { en: 'Old wounds and lost trust came first', es: 'Las viejas heridas y la confianza perdida pesaron más' },
    prompt: {
      en: 'Which repair was due before an ask, and where was it in the plan?',
      es: '¿Qué había que reparar antes de pedir algo, y dónde estaba en el plan?',
    },
    change: {
      en: 'Hold a repair talk first, with no ask in it. Keep small promises for a while.',
      es: 'Tener antes una conversación de reparación, sin pedir nada. Cumplir promesas pequeñas por un tiempo.',
    },
    suggests: ['switch_approach', 'participant_sends_letter'],
    contingencies: ['C14'],
  },
] as const satisfies readonly CauseEntry[]
