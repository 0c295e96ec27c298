import { content } from '../content/content.ts'
import { RULES_DATED, rulesOf, text } from '../plan/finding.ts'

const { warning } = rulesOf('needs')

/** What readiness asks about language, access and places that are far from help. None of it stands in the way. */
export const ACCOMMODATIONS_RULES = content('readiness', RULES_DATED, {
  interpreter_missing: warning('S4.23', {
    reason: text(
      'Someone needs an interpreter, and none is confirmed.',
      'Alguien necesita intérprete y no hay nadie confirmado.',
    ),
    fix: text('Find an interpreter', 'Buscar intérprete'),
  }),
  interpreter_unsuitable: warning('S4.23, docs/practice.md 9.5', {
    reason: text(
      'An interpreter is an adult from outside the group, not a child and nobody who takes part.',
      'Quien interpreta es una persona adulta ajena al grupo, no un niño ni alguien que participa.',
    ),
    fix: text('Choose someone else', 'Elegir a otra persona'),
  }),
  no_signal_plan: warning('S4.18, docs/practice.md 9.1', {
    reason: text(
      'There is no signal at the place, and no plan how to call for help.',
      'En el lugar no hay señal ni un plan para pedir ayuda.',
    ),
    fix: text('Say how help is called', 'Decir cómo se pide ayuda'),
    field: 'noSignalPlan',
  }),
  reach_plan_missing: warning('S4.18', {
    reason: text(
      '{name} has no internet, and nobody brings them the plan yet.',
      '{name} no tiene internet y aún nadie le lleva el plan.',
    ),
    fix: text('Say who reads it with them', 'Decir quién lo lee con la persona'),
  }),
})
