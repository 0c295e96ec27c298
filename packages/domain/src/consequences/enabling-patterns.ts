import { content } from '../content/content.ts'
import type { Text } from '../text.ts'
import type { ConsequenceCategory } from './consequence.ts'

const text = (en: string, es: string): Text => ({ en, es })
const dated = {
  kind: 'guide',
  asOf: '2026-11-25',
  reviewBy: '2027-11-25',
  source: { ref: 'S2.19, S1.11', standing: 'guidance' },
} as const

/** What “no longer enabling” means (S2.19). */
export const ENABLING: { what: Text; test: Text } = content('enabling', dated, {
  what: text(
    'Enabling is help, given with love, that makes it easier to go on using: money, excuses, rescue. Ending it is not punishment. It lets your loved one meet what follows from use, while care stays.',
    'Facilitar es una ayuda, dada con cariño, que hace más fácil seguir consumiendo: dinero, excusas, rescates. Dejarla no es un castigo. Permite que su ser querido vea lo que sigue al consumo, y el cariño queda.',
  ),
  test: text(
    'Ask yourself: would they still need this from me if they were well? If not, it may be enabling.',
    'Pregúntese: si estuviera bien, ¿necesitaría esto de mí? Si no, puede que lo facilite.',
  ),
})

/** What ending the enabling looks like in each category. */
export const ENABLING_BY_CATEGORY: Readonly<Record<ConsequenceCategory, Text>> = content(
  'enabling-by-category',
  dated,
  {
    money: text(
      'Cash can turn into use. Pay for treatment directly instead.',
      'El efectivo puede volverse consumo. Pague el tratamiento directamente.',
    ),
    bills: text('A bill that you pay frees money for use.', 'Una cuenta que usted paga deja dinero para consumir.'),
    housing: text(
      'A home where use has no cost can go on for years. Notice and a date keep it lawful.',
      'Una casa donde consumir no cuesta nada puede seguir años. El aviso y la fecha lo hacen legal.',
    ),
    transport: text(
      'Cars and rides lead to use, and cost lives. Rides to care stay.',
      'El auto y los viajes llevan al consumo y cuestan vidas. Los viajes al tratamiento quedan.',
    ),
    work_cover: text('Excuses hide how serious it is.', 'Las excusas tapan lo serio que es.'),
    legal: text(
      'Paying fines and bail takes away what follows from use.',
      'Pagar multas y fianzas quita lo que sigue al consumo.',
    ),
    children: text(
      'This is about their safety. It is never a way to press.',
      'Se trata de su seguridad. Nunca es un modo de presionar.',
    ),
    contact: text(
      'Talks while using lead nowhere. A fixed day keeps the tie.',
      'Hablar mientras consume no lleva a nada. Un día fijo mantiene el lazo.',
    ),
    events: text(
      'Everyone may come sober. It keeps the day for all.',
      'Todos pueden venir sin haber consumido. Cuida el día de todos.',
    ),
    chores: text(
      'Cleaning up afterwards makes it look as if nothing happened.',
      'Limpiar después hace parecer que no pasó nada.',
    ),
    health: text(
      'Medicine belongs to a clinician. Ask one before you change anything.',
      'La medicina le toca a un profesional. Pregunte antes de cambiar algo.',
    ),
    safety: text(
      'Here you protect people. It begins at once and has no bargain.',
      'Aquí usted protege a personas. Empieza enseguida y no se negocia.',
    ),
    relationship: text(
      'You need not promise a future while you are afraid.',
      'No tiene que prometer un futuro mientras tiene miedo.',
    ),
    own_care: text(
      'You can do this whatever they decide, and it helps you keep the rest.',
      'Esto puede hacerlo decida lo que decida, y le ayuda a cumplir lo demás.',
    ),
  },
)
