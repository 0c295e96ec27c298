import { content } from '../content/content.ts'
import { dated } from '../content/dated.ts'
import type { Source, Text } from '../text.ts'
import type { Approach } from './approach.ts'

const DATED = dated('note', 'docs/practice.md 10.6 (guidance)', '2026-11-25', '2027-11-25')

type Figure = { id: string; says: Text; source: Source }
const figure = (id: string, ref: string, en: string, es: string): Figure => ({
  id,
  says: { en, es },
  source: { ref, standing: 'sourced' },
})

/** Published results, as their authors gave them; promotional claims are left out (docs/practice.md 10.6). */
export const FIGURES: Readonly<Partial<Record<Approach, readonly Figure[]>>> = content('figures', DATED, {
  craft: [
    figure(
      'trial',
      'miller_1999',
      'In a trial with 130 families of people who drink, 64 of 100 entered treatment, mostly after four to six sessions. With support groups alone it was 13.',
      'En un ensayo con 130 familias de personas que beben, 64 de cada 100 entraron a tratamiento, casi siempre tras cuatro a seis sesiones. Solo con grupos de apoyo fueron 13.',
    ),
    figure(
      'short',
      'craft_short',
      'In a trial about other drugs (115 families) it was 62 of 100, and 63 with a short form of four to six sessions.',
      'En un ensayo sobre otras drogas (115 familias) fueron 62 de cada 100, y 63 con una forma breve de cuatro a seis sesiones.',
    ),
    figure(
      'review',
      'archer_2020',
      'A review of 14 studies (691 people) found about twice as many entries as in comparison groups, and a wide range: 12.5 to 86 of 100.',
      'Una revisión de 14 estudios (691 personas) halló cerca del doble de ingresos que en los grupos de comparación, y un rango amplio: de 12.5 a 86 de cada 100.',
    ),
  ],
  arise: [
    figure(
      'study',
      'arise',
      'In a study of 110 calls without a comparison group, 83 of 100 began help, 55 of them at the first level, half within a week.',
      'En un estudio de 110 llamadas sin grupo de comparación, 83 de cada 100 empezaron a recibir ayuda, 55 en el primer nivel y la mitad en una semana.',
    ),
  ],
  johnson: [
    figure(
      'trial',
      'miller_1999',
      'In a trial with 130 families of people who drink, 30 of 100 entered treatment. Seven of ten families never held the meeting; of those that did, 75 of 100 met a yes.',
      'En un ensayo con 130 familias de personas que beben, 30 de cada 100 entraron a tratamiento. Siete de cada diez familias nunca hicieron la reunión; de las que sí, 75 de cada 100 recibieron un sí.',
    ),
    figure(
      'outpatient',
      'loneck_1996',
      'Among 210 people in outpatient care, those who came by this way returned to use more often than by most other ways, and stayed in care all the same.',
      'Entre 210 personas en atención ambulatoria, quienes llegaron así volvieron a consumir más que por la mayoría de las otras vías, y aun así siguieron en atención.',
    ),
  ],
})

/** What stands beside every figure (docs/practice.md 10.6). */
export const FIGURES_CAVEAT = content('figures-caveat', DATED, {
  says: {
    en: 'Entering treatment is not recovery. These were volunteers, different substances, and reports by families. No figure speaks about your loved one.',
    es: 'Entrar a tratamiento no es recuperarse. Eran personas voluntarias, sustancias distintas y relatos de familias. Ninguna cifra habla de su ser querido.',
  },
})
