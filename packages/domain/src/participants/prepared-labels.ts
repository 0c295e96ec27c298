import type { Text } from '../text.ts'
import type { PreparedItem } from './preparedness.ts'

const text = (en: string, es: string): Text => ({ en, es })

/** The same in a word or two, for the head of a table. */
export const PREPARED_SHORT: Readonly<Record<PreparedItem, Text>> = {
  training: text('Read', 'Leyó'),
  statement: text('Statement', 'Mensaje'),
  consequence: text('Consequence', 'Consecuencia'),
  consent: text('Agreed', 'De acuerdo'),
  rehearsal: text('Practiced', 'Ensayó'),
  rest: text('Day free', 'Día libre'),
  support: text('Support', 'Apoyo'),
}

/** What each thing to have ready is called. */
export const PREPARED_LABELS: Readonly<Record<PreparedItem, Text>> = {
  training: text('Five short pages read', 'Cinco páginas leídas'),
  statement: text('Statement', 'Mensaje'),
  consequence: text('Consequence', 'Consecuencia'),
  consent: text('Agrees to the rules', 'De acuerdo con las reglas'),
  rehearsal: text('Practiced', 'Ensayó'),
  rest: text('Day kept free', 'Día libre'),
  support: text('Support afterwards', 'Apoyo después'),
}
