import { content } from '../content/content.ts'
import { RULES_DATED, rulesOf, text } from '../plan/finding.ts'

const { blocker } = rulesOf('sobriety')

/** What readiness asks of the sobriety check (S1.15, S2.12). */
export const SOBRIETY_RULES = content('readiness', RULES_DATED, {
  observers_missing: blocker('S2.12, docs/practice.md 7.2', {
    reason: text(
      'Two adults must look for signs before the start. They are not both named.',
      'Dos adultos deben buscar señales antes de empezar. Aún no están los dos.',
    ),
    fix: text('Name two observers', 'Elija dos observadores'),
    field: 'observerIds',
  }),
  wait_plan_missing: blocker('S1.15', {
    reason: text(
      'It is not agreed what happens, and how long you wait, if your loved one is not sober.',
      'No está acordado qué pasa, ni cuánto se espera, si su ser querido no está sobrio.',
    ),
    fix: text('Write the wait-out plan', 'Escribir el plan de espera'),
    field: 'waitPlan',
  }),
})
