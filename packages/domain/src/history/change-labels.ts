import { filled, type Text } from '../text.ts'

const text = (en: string, es: string): Text => ({ en, es })

/** What was changed, by the name of the resource in an audit event. */
const RESOURCES: Readonly<Record<string, Text>> = {
  cases: text('The case', 'El caso'),
  members: text('People of the case', 'Personas del caso'),
  invitations: text('An invitation', 'Una invitación'),
  first_calls: text('The first call', 'La primera llamada'),
  family_histories: text('What lies behind', 'Lo que quedó atrás'),
  prior_attempts: text('An earlier attempt', 'Un intento anterior'),
  tasks: text('A task', 'Una tarea'),
  plans: text('The plan', 'El plan'),
  worksheets: text('A paper of the approach', 'Una hoja del enfoque'),
  participants: text('Someone who takes part', 'Una persona que participa'),
  statements: text('A statement', 'Un mensaje'),
  consequences: text('A consequence', 'Una consecuencia'),
  enablingSupports: text('What somebody pays or does now', 'Lo que alguien paga o hace ahora'),
  treatment_options: text('A treatment place', 'Un lugar de tratamiento'),
  risk_assessments: text('Risk', 'Riesgo'),
  safety_plans: text('The safety plan', 'El plan de seguridad'),
  accommodations: text('Language, belief and access', 'Idioma, creencias y acceso'),
  contingencies: text('An answer if things go differently', 'Una respuesta si algo sale distinto'),
  excuses: text('An answer to an excuse', 'Una respuesta a una excusa'),
  sobriety_plans: text('The plan for the sobriety check', 'El plan del control de sobriedad'),
  sobriety_checks: text('A sobriety check', 'Un control de sobriedad'),
  logistics: text('The day', 'El día'),
  checklists: text('A list', 'Una lista'),
  participant_schedules: text('Somebody’s day', 'El día de alguien'),
  seating: text('Who sits where', 'Quién se sienta dónde'),
  date_polls: text('The poll about the day', 'La encuesta sobre el día'),
  rehearsals: text('A rehearsal', 'Un ensayo'),
  go_no_go_decisions: text('The last look before the day', 'La última mirada antes del día'),
  runs: text('The meeting', 'La reunión'),
  run_events: text('The record of the meeting', 'El registro de la reunión'),
  outcomes: text('The outcome', 'El resultado'),
  reviews: text('The review', 'La revisión'),
  review_accounts: text('An account for the review', 'Un relato para la revisión'),
  review_factors: text('A cause in the review', 'Una causa en la revisión'),
  review_changes: text('A change for the next time', 'Un cambio para la próxima vez'),
  comments: text('A comment', 'Un comentario'),
  plan_versions: text('A version of the plan', 'Una versión del plan'),
  case_stages: text('The stage of the case', 'La etapa del caso'),
  informed_people: text('Who knows of the plan', 'Quién sabe del plan'),
  disclosure_reports: text('Whether your loved one knows', 'Si su ser querido lo sabe'),
  hand_overs: text('A hand-over', 'Un traspaso'),
}

/** What happened to it, by the verb of the event. */
const VERBS: Readonly<Record<string, Text>> = {
  added: text('added', 'se agregó'),
  adopted: text('added', 'se agregó'),
  noted: text('added', 'se agregó'),
  created: text('begun', 'se comenzó'),
  begun: text('begun', 'se comenzó'),
  opened: text('opened', 'se abrió'),
  changed: text('changed', 'cambió'),
  written: text('written', 'se escribió'),
  drawn: text('drawn', 'se dibujó'),
  shared: text('shared differently', 'se compartió de otra forma'),
  removed: text('taken out', 'se quitó'),
  invited: text('invited', 'se invitó'),
  joined: text('came in', 'se unió'),
  returned: text('came back', 'volvió'),
  withdrawn: text('withdrawn', 'se retiró'),
  chosen: text('chosen', 'se eligió'),
  set: text('order set', 'se fijó el orden'),
  answered: text('answered', 'se contestó'),
  given: text('answered', 'se contestó'),
  ticked: text('ticked', 'se marcó'),
  rehearsed: text('practiced', 'se practicó'),
  assessed: text('looked at', 'se evaluó'),
  lock: text('locked', 'se cerró'),
  override_asked: text('asked to lock in spite of open points', 'se pidió cerrar con puntos pendientes'),
  unlock: text('opened again', 'se abrió otra vez'),
  postpone: text('put off', 'se aplazó'),
  call_off: text('called off', 'se canceló'),
  start_run: text('meeting started', 'empezó la reunión'),
  stop: text('meeting stopped', 'se detuvo la reunión'),
  conclude: text('meeting ended', 'terminó la reunión'),
  finish_review: text('review finished', 'terminó la revisión'),
  reported: text('reported', 'se informó'),
  decided: text('decided', 'se decidió'),
  reviewed: text('looked at by a professional', 'revisó una persona profesional'),
  signed: text('signed', 'se firmó'),
  mitigation_signed: text('signed', 'se firmó'),
  resolved: text('settled', 'quedó resuelto'),
  reopened: text('opened again', 'se abrió otra vez'),
  confirmed: text('confirmed', 'se confirmó'),
  bed_confirmed: text('bed confirmed', 'se confirmó la cama'),
  closed: text('closed', 'se cerró'),
  sent: text('handed in', 'se entregó'),
  passed: text('left out by choice', 'se decidió no escribirlo'),
  planned: text('planned', 'se planeó'),
  declined: text('declined', 'no se aceptó'),
  link_renewed: text('link renewed', 'enlace renovado'),
  hint_dismissed: text('a hint kept as it is', 'un consejo dejado como está'),
  stop_kind_said: text('reason of the stop said', 'se dijo por qué se detuvo'),
  recorded: text('recorded', 'se registró'),
  corrected: text('corrected', 'se corrigió'),
}

/** Whether history has words of its own for this. */
export const isLabeled = (resource: string): boolean => Object.hasOwn(RESOURCES, resource)
/** Whether the last part of an action has words of its own; a test asks it of every action. */
export const isVerb = (action: string): boolean => Object.hasOwn(VERBS, verbOf(action))

const verbOf = (action: string): string => action.slice(action.lastIndexOf('.') + 1)
const CHANGED: Text = text('changed', 'cambió')

/** An audit event as a person reads it: what, and what happened to it. Codes only; nobody's words. */
export function describeChange(action: string, resource: string): Text {
  const what = RESOURCES[resource] ?? text('A part of the case', 'Una parte del caso')
  const verb = VERBS[verbOf(action)] ?? CHANGED
  return filled(text('{what}: {verb}', '{what}: {verb}'), { what, verb })
}
