import { content } from '../content/content.ts'
import { RULES_DATED, rulesOf, text } from '../plan/finding.ts'

const SOURCE = 'S0.16, S4.19, docs/practice.md 9.1'

/** What private answers ask of the plan, said so that nobody learns whose they are. */
export const SCREENING_RULES = content('readiness', RULES_DATED, {
  safety_look_needed: rulesOf('people').blocker(SOURCE, {
    reason: text(
      'Those who look after safety must look before the day.',
      'Quienes cuidan la seguridad deben revisar antes del día.',
    ),
    fix: text('Let an interventionist look', 'Que lo revise una persona profesional'),
    field: 'safety-look',
    audience: 'leads',
  }),
  neutral_venue: rulesOf('logistics').warning('docs/practice.md 7.1, 9.1 (guidance)', {
    reason: text(
      'Meet where nobody lives: not in the home of your loved one, nor of anyone who takes part.',
      'Reúnanse donde no viva nadie: ni en casa de su ser querido ni de quienes participan.',
    ),
    fix: text('Choose a neutral place', 'Elijan un lugar neutral'),
    field: 'venueKind',
    audience: 'leads',
  }),
})
