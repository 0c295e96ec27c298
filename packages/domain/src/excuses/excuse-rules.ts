import { content } from '../content/content.ts'
import { RULES_DATED, rulesOf, text } from '../plan/finding.ts'

const { warning } = rulesOf('contingencies')

/** What readiness asks for excuses and obstacles (S0.5, S2.13). */
export const EXCUSE_RULES = content('readiness', RULES_DATED, {
  excuses_open: warning('S2.13', {
    reason: text(
      '{count} excuses that come up often have no answer, or nobody who says it.',
      '{count} excusas frecuentes no tienen respuesta, o nadie que la diga.',
    ),
    fix: text('Prepare an answer to each', 'Preparar una respuesta a cada una'),
  }),
  excuses_not_rehearsed: warning('S1.16, S2.13', {
    reason: text(
      '{count} answers to excuses were not rehearsed yet.',
      '{count} respuestas a excusas aún no se ensayaron.',
    ),
    fix: text('Say them aloud together', 'Decirlas juntos en voz alta'),
  }),
})
