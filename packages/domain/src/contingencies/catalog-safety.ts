import { type CatalogEntry, entry } from './catalog-entry.ts'

/** Danger to life or health: the meeting ends, help comes first. */
export const SAFETY_ENTRIES: readonly CatalogEntry[] = [
  entry(
    'C1',
    'sobriety_observer',
    'wait_or_postpone',
    ['Arrives under the influence', 'Llega bajo los efectos'],
    [
      'We are glad you came. Let us sit and have something to eat first.',
      'Nos alegra que vinieras. Sentémonos primero a comer algo.',
    ],
    [
      'Write down what you saw; use the backup date. No letters today.',
      'Anoten lo que vieron; usen la fecha de reserva. Hoy sin cartas.',
    ],
    'S1.4, docs/practice.md 8',
  ),
  entry(
    'C2',
    'safety_lead',
    'stop',
    ['Shows signs of withdrawal', 'Muestra señales de abstinencia'],
    [
      'You look unwell. Let us get you medical care now; the talk can wait.',
      'No te ves bien. Busquemos atención médica ahora; la charla puede esperar.',
    ],
    ['Tell the treatment place; ask later.', 'Avisen al lugar de tratamiento; pregunten más tarde.'],
    'S1.10, docs/practice.md 8',
  ),
  entry(
    'C3',
    'safety_lead',
    'stop',
    ['Overdose: not responding, slow or no breathing', 'Sobredosis: no responde, respira poco o nada'],
    [
      'Call emergency services. Give naloxone. Breathe for them. Stay.',
      'Llamar a emergencias. Dar naloxona. Dar respiración. Quedarse.',
    ],
    ['Hospital, even if they wake. Care for the group too.', 'Hospital, aunque despierte. Cuidar también al grupo.'],
  ),
  entry(
    'C4',
    'safety_lead',
    'stop',
    ['Medical emergency in anyone', 'Emergencia médica de cualquiera'],
    ['We stop here. I am calling for help.', 'Paramos aquí. Estoy pidiendo ayuda.'],
    ['Find a new date when everyone is well.', 'Busquen otra fecha cuando todos estén bien.'],
  ),
  entry(
    'C5',
    'facilitator',
    'stop',
    ['Speaks of dying or of ending their life', 'Habla de morir o de quitarse la vida'],
    [
      'Thank you for telling us. Are you thinking of killing yourself? I am staying with you, and we call for help together.',
      'Gracias por decirlo. ¿Estás pensando en matarte? Me quedo contigo y pedimos ayuda juntos.',
    ],
    [
      'Safety plan; ask about risk again. No consequences are read.',
      'Plan de seguridad; revisar el riesgo. No se leen consecuencias.',
    ],
  ),
  entry(
    'C6',
    'safety_lead',
    'stop',
    ['Violence or a threat of it', 'Violencia o amenaza'],
    [
      'We are finished for today. We love you, and the offer stands.',
      'Por hoy terminamos. Te queremos y la oferta sigue en pie.',
    ],
    [
      'Everyone leaves. Next time another approach, with a professional.',
      'Todos se van. La próxima vez, otro enfoque y con un profesional.',
    ],
    'S1.7, docs/practice.md 8',
  ),
  entry(
    'C7',
    'safety_lead',
    'stop',
    ['A weapon is seen or spoken of', 'Se ve o se menciona un arma'],
    ['We are leaving the room now.', 'Salimos de la sala ahora.'],
    ['No next attempt without a professional and a plan.', 'Ningún otro intento sin un profesional y un plan.'],
  ),
  entry(
    'C23',
    'childcare',
    'pause',
    ['A child or a visitor walks in', 'Entra un niño o una visita'],
    ['Hi. We are busy for a little while. Come with me.', 'Hola. Estamos ocupados un rato. Ven conmigo.'],
    ['Look again at who watches the children.', 'Revisen quién cuida a los niños.'],
  ),
  entry(
    'C24',
    'facilitator',
    'pause',
    ['Police or the landlord come', 'Llega la policía o el dueño de casa'],
    [
      'Good evening. This is a family talk; everyone is safe. How can I help you?',
      'Buenas. Es una charla de familia; todos están bien. ¿En qué puedo ayudarle?',
    ],
    ['Write down what was said.', 'Anoten lo que se dijo.'],
  ),
  entry(
    'C29',
    'facilitator',
    'stop',
    ['Your loved one is under 18 or pregnant', 'Su ser querido es menor o está embarazada'],
    ['We get advice from a specialist before we go on.', 'Pedimos consejo a un especialista antes de seguir.'],
    ['Guardian and specialist first.', 'Primero tutor y especialista.'],
  ),
]
