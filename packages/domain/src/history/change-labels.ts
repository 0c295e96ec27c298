import type { Text } from '../text.ts'

/** What was changed, by the name of the resource in an audit event. */
const RESOURCES: Readonly<Record<string, Text>> = {
  cases: { en: 'The case', es: 'El caso' },
  members: { en: 'People of the case', es: 'Personas del caso' },
  invitations: { en: 'An invitation', es: 'Una invitación' },
  plans: { en: 'The plan', es: 'El plan' },
  participants: { en: 'Someone who takes part', es: 'Una persona que participa' },
  statements: { en: 'A statement', es: 'Un mensaje' },
  consequences: { en: 'A consequence', es: 'Una consecuencia' },
  'treatment-options': { en: 'A treatment place', es: 'Un lugar de tratamiento' },
  'risk-assessments': { en: 'Risk', es: 'Riesgo' },
  contingencies: { en: 'An answer if things go differently', es: 'Una respuesta si algo sale distinto' },
  'sobriety-plan': { en: 'The plan for the sobriety check', es: 'El plan del control de sobriedad' },
  'sobriety-checks': { en: 'A sobriety check', es: 'Un control de sobriedad' },
  logistics: { en: 'The day', es: 'El día' },
  checklists: { en: 'A list', es: 'Una lista' },
  'day-cards': { en: 'Somebody’s day', es: 'El día de alguien' },
  seating: { en: 'Who sits where', es: 'Quién se sienta dónde' },
  'date-polls': { en: 'The poll about the day', es: 'La encuesta sobre el día' },
  excuses: { en: 'An answer to an excuse', es: 'Una respuesta a una excusa' },
  rehearsals: { en: 'A rehearsal', es: 'Un ensayo' },
  outcomes: { en: 'The outcome', es: 'El resultado' },
  reviews: { en: 'The review', es: 'La revisión' },
  comments: { en: 'A comment', es: 'Un comentario' },
  'plan-versions': { en: 'A version of the plan', es: 'Una versión del plan' },
  'case-stages': { en: 'The stage of the case', es: 'La etapa del caso' },
  circle_people: { en: 'Who knows of the plan', es: 'Quién sabe del plan' },
  leak_reports: { en: 'Whether your loved one knows', es: 'Si su ser querido lo sabe' },
  'hand-overs': { en: 'A hand-over', es: 'Un traspaso' },
}

/** What happened to it, by the verb of the event. */
const VERBS: Readonly<Record<string, Text>> = {
  added: { en: 'added', es: 'se agregó' },
  created: { en: 'begun', es: 'se comenzó' },
  opened: { en: 'opened', es: 'se abrió' },
  changed: { en: 'changed', es: 'cambió' },
  written: { en: 'written', es: 'se escribió' },
  shared: { en: 'shared differently', es: 'se compartió de otra forma' },
  removed: { en: 'taken out', es: 'se quitó' },
  lock: { en: 'locked', es: 'se cerró' },
  unlock: { en: 'opened again', es: 'se abrió otra vez' },
  postpone: { en: 'put off', es: 'se aplazó' },
  call_off: { en: 'called off', es: 'se canceló' },
  start_run: { en: 'meeting started', es: 'empezó la reunión' },
  stop: { en: 'meeting stopped', es: 'se detuvo la reunión' },
  conclude: { en: 'meeting ended', es: 'terminó la reunión' },
  signed: { en: 'signed', es: 'se firmó' },
  resolved: { en: 'settled', es: 'quedó resuelto' },
  confirmed: { en: 'confirmed', es: 'se confirmó' },
  recorded: { en: 'recorded', es: 'se registró' },
}

const CHANGED: Text = { en: 'changed', es: 'cambió' }

/** An audit event as a person reads it: what, and what happened to it. Codes only; nobody's words. */
export function describeChange(action: string, resource: string): Text {
  const what = RESOURCES[resource] ?? { en: 'A part of the case', es: 'Una parte del caso' }
  const verb = VERBS[action.slice(action.lastIndexOf('.') + 1)] ?? CHANGED
  return { en: `${what.en}: ${verb.en}`, es: `${what.es}: ${verb.es}` }
}
