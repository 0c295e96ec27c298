import { content } from '../content/content.ts'
import { type Fact, guidance, sourced, SUBSTANCES_DATED } from './substance-note.ts'

/** The five steps of SAMHSA's toolkit, in our words and in its order (docs/practice.md 7.5). */
export const OVERDOSE_STEPS: readonly Fact[] = content('overdose-steps', SUBSTANCES_DATED, [
  sourced(
    'samhsa_overdose, docs/practice.md 7.5',
    'Call emergency services. “Not breathing and not responding” is enough, and the address.',
    'Llame a emergencias. «No respira y no responde» basta, y la dirección.',
  ),
  sourced(
    'samhsa_overdose, docs/practice.md 7.5',
    'Look: do they wake when you shout their name and rub the breastbone? How do they breathe? What color are the lips?',
    'Mire: ¿despierta si grita su nombre y le frota el esternón? ¿Cómo respira? ¿De qué color están los labios?',
  ),
  sourced(
    'samhsa_overdose, docs/practice.md 7.5',
    'Help them breathe: rescue breaths, or chest compressions, as the person on the phone tells you.',
    'Ayude a respirar: respiraciones de rescate o compresiones, como le diga quien contesta el teléfono.',
  ),
  sourced(
    'samhsa_overdose, docs/practice.md 7.5',
    'Give naloxone: one dose. If nothing changes after 2 to 3 minutes, the second.',
    'Dé naloxona: una dosis. Si no hay cambio tras 2 o 3 minutos, la segunda.',
  ),
  sourced(
    'samhsa_overdose, docs/practice.md 7.5',
    'Stay and watch. Once they breathe, lay them on their side. It wears off: hospital even if they wake.',
    'Quédese y vigile. Cuando respire, póngale de lado. El efecto se pasa: hospital aunque despierte.',
  ),
])

/** What does harm in an overdose (docs/practice.md 7.5). */
export const OVERDOSE_DONTS: readonly Fact[] = content('overdose-donts', SUBSTANCES_DATED, [
  guidance('docs/practice.md 7.5', 'No cold shower and no ice.', 'Nada de ducha fría ni hielo.'),
  guidance('docs/practice.md 7.5', 'No slapping and no burning.', 'Nada de golpes ni quemaduras.'),
  guidance('docs/practice.md 7.5', 'Do not make them vomit.', 'No le haga vomitar.'),
  guidance('docs/practice.md 7.5', 'Do not inject anything else.', 'No inyecte ninguna otra cosa.'),
  guidance('docs/practice.md 7.5', 'Do not leave them alone to fetch help.', 'No le deje a solas para buscar ayuda.'),
])

/** What everyone should know about naloxone (docs/practice.md 7.5). */
export const NALOXONE_FACTS: readonly Fact[] = content('naloxone', SUBSTANCES_DATED, [
  guidance(
    'docs/practice.md 7.5',
    'Keep two doses at least. Everyone in the house knows where they are and when they expire.',
    'Tenga al menos dos dosis. Todos en la casa saben dónde están y cuándo vencen.',
  ),
  sourced(
    'naloxone_county, docs/practice.md 7.5',
    'A second dose after 2 to 3 minutes without an answer; one county page says up to 5.',
    'La segunda dosis tras 2 o 3 minutos sin respuesta; una página local dice hasta 5.',
  ),
  guidance(
    'docs/practice.md 7.5',
    'It wears off before some opioids do. Breathing can stop again.',
    'Su efecto se pasa antes que el de algunos opioides. La respiración puede parar otra vez.',
  ),
  guidance(
    'docs/practice.md 7.5',
    'It does nothing for alcohol, sedatives or stimulants, and is safe to give anyway.',
    'No hace nada contra el alcohol, los sedantes o los estimulantes, y aun así es seguro darla.',
  ),
  guidance(
    'docs/practice.md 7.5',
    'They may wake sick and angry. Stay calm, and tell them what happened.',
    'Puede despertar con malestar y enojo. Mantenga la calma y dígale qué pasó.',
  ),
  guidance(
    'docs/practice.md 7.5',
    'Many states protect those who call for help in an overdose. The law differs by state.',
    'Muchos estados protegen a quien pide ayuda en una sobredosis. La ley cambia según el estado.',
  ),
])

/** After a time without, the danger is highest (docs/practice.md 7.5, AHRQ). */
export const LOW_TOLERANCE: Fact = content(
  'low-tolerance',
  SUBSTANCES_DATED,
  sourced(
    'ahrq_moud, docs/practice.md 7.5',
    'After detox, jail, hospital or any time without, the body bears far less. The old amount can kill. Naloxone at home belongs to every plan for afterwards.',
    'Tras desintoxicación, cárcel, hospital o cualquier tiempo sin consumir, el cuerpo aguanta mucho menos. La cantidad de antes puede matar. La naloxona en casa es parte de todo plan para después.',
  ),
)
