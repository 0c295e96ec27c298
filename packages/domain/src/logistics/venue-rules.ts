import { content } from '../content/content.ts'
import { RULES_DATED, rulesOf, text } from '../plan/finding.ts'

const { warning } = rulesOf('logistics')

/** What readiness asks of hour, place and messages (docs/practice.md 7.1). */
export const VENUE_RULES = content('readiness', RULES_DATED, {
  outside_window: warning('S0.12, docs/practice.md 7.1 (guidance)', {
    reason: text(
      'The meeting begins outside the hours in which your loved one is most often sober and rested.',
      'La reunión empieza fuera de las horas en que su ser querido suele estar sobrio y descansado.',
    ),
    fix: text('Look at the hour again', 'Revisar la hora'),
    field: 'startsAt',
  }),
  too_short: warning('docs/practice.md 7.1 (guidance)', {
    reason: text(
      'Less than two hours are kept free. A talk that is rushed goes wrong.',
      'Hay menos de dos horas libres. Una charla con prisa sale mal.',
    ),
    fix: text('Keep two hours free', 'Dejar dos horas libres'),
    field: 'durationMinutes',
  }),
  appointment_clash: warning('S2.13, docs/practice.md 7.1', {
    reason: text(
      '{what} falls into the meeting. That would be a good reason to leave.',
      '{what}: coincide con la reunión. Sería una buena razón para irse.',
    ),
    fix: text('Choose another hour', 'Elegir otra hora'),
    field: 'appointments',
  }),
  place_public: warning('docs/practice.md 7.1 (guidance)', {
    reason: text(
      'A public place has listeners, and no quiet way out.',
      'En un lugar público hay quien escucha y no hay una salida tranquila.',
    ),
    fix: text('Find a private place', 'Buscar un lugar privado'),
    field: 'venueKind',
  }),
  place_bad_memories: warning('docs/practice.md 7.1 (guidance)', {
    reason: text(
      'This place holds bad memories for your loved one.',
      'Este lugar trae malos recuerdos a su ser querido.',
    ),
    fix: text('Think about another place', 'Pensar en otro lugar'),
    field: 'badMemories',
  }),
  remote_without_link: warning('S4.18, docs/practice.md 7.1', {
    reason: text(
      'Someone takes part by video, and there is no link or number for them yet.',
      'Alguien participa por video y aún no hay enlace ni número.',
    ),
    fix: text('Say how they join', 'Decir cómo se conectan'),
    field: 'remoteLink',
  }),
  code_tells: warning('docs/practice.md 7.1 (guidance)', {
    reason: text(
      'A code word tells too much to someone who reads it over a shoulder.',
      'Una palabra clave dice demasiado a quien la lea de reojo.',
    ),
    fix: text('Choose a plainer word', 'Elegir una palabra más neutra'),
    field: 'codeGo',
  }),
})
