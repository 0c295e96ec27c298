import { content } from '../content/content.ts'
import { dated } from '../content/dated.ts'
import type { ExcuseEntry } from './excuse.ts'

type Pair = readonly [en: string, es: string]

const entryOf =
  (core: boolean) =>
  (code: string, ref: string, said: Pair, answer: Pair, beforehand?: Pair): ExcuseEntry => ({
    code,
    said: { en: said[0], es: said[1] },
    answer: { en: answer[0], es: answer[1] },
    ...(beforehand && { beforehand: { en: beforehand[0], es: beforehand[1] } }),
    core,
    source: { ref, standing: 'sourced' },
  })
const often = entryOf(true)
const also = entryOf(false)

/** Never to be done, whatever is said (S2.13). */
export const NEVER_HOLD = content(
  'never-hold',
  dated('guide', 'S2.13, docs/practice.md 7.4', '2026-11-25', '2027-11-25'),
  {
    rule: {
      en: 'An answer takes away an obstacle. It never holds a person: nobody blocks the door, takes keys or phone, or follows in a car.',
      es: 'Una respuesta quita un obstáculo. Nunca retiene a una persona: nadie bloquea la puerta, quita llaves o teléfono, ni sigue en auto.',
    },
  },
)

/** What is often said, with an answer of one or two calm sentences (S0.5, S1.9, S2.13, docs/practice.md 8). */
export const EXCUSE_CATALOG: readonly ExcuseEntry[] = content(
  'excuses',
  dated('template', 'S2.13', '2026-11-25', '2027-11-25'),
  [
    often(
      'work',
      'S2.13',
      ['“I cannot leave work.”', '«No puedo dejar el trabajo.»'],
      [
        'We have looked at your leave. Your job is safe to talk about on Monday.',
        'Ya vimos lo del permiso. De tu trabajo se puede hablar el lunes.',
      ],
      [
        'Find out how leave is asked for, without telling why.',
        'Averigüen cómo se pide el permiso, sin decir por qué.',
      ],
    ),
    often(
      'kids',
      'S2.13',
      ['“Who looks after the children?”', '«¿Quién cuida a los niños?»'],
      [
        'They stay with someone they know. It is arranged for the first weeks.',
        'Se quedan con alguien que conocen. Está arreglado para las primeras semanas.',
      ],
      ['Arrange it with a name and dates.', 'Arréglenlo con nombre y fechas.'],
    ),
    also(
      'pets',
      'S2.13',
      ['“And the dog?”', '«¿Y el perro?»'],
      ['The dog has a home until you are back.', 'El perro tiene un hogar hasta que vuelvas.'],
    ),
    often(
      'money',
      'S2.13, S0.25',
      ['“I cannot afford it.”', '«No puedo pagarlo.»'],
      [
        'The insurance is checked. The bill is no reason to wait.',
        'El seguro está revisado. La cuenta no es razón para esperar.',
      ],
      ['Check the insurance; know what is left to pay.', 'Revisen el seguro y sepan cuánto queda por pagar.'],
    ),
    often(
      'next_week',
      'S1.9, docs/practice.md 8',
      ['“Next week.” “On Monday.”', '«La próxima semana.» «El lunes.»'],
      ['The place is there today. What would make today possible?', 'El lugar está hoy. ¿Qué haría posible hoy?'],
    ),
    often(
      'quit_own',
      'S1.9, S2.3',
      ['“I will quit on my own.”', '«Lo dejo por mi cuenta.»'],
      [
        'Thank you for wanting that. We ask you to take this help today.',
        'Gracias por quererlo. Te pedimos que aceptes esta ayuda hoy.',
      ],
    ),
    also(
      'controlling',
      'S0.5',
      ['“You are controlling me.”', '«Me están controlando.»'],
      [
        'You decide. We tell you what we see, and what we ask.',
        'Tú decides. Te decimos lo que vemos y lo que pedimos.',
      ],
    ),
    also(
      'why_now',
      'S0.5',
      ['“Why now?”', '«¿Por qué ahora?»'],
      ['Because we are afraid, and because help is there today.', 'Porque tenemos miedo, y porque hoy hay ayuda.'],
    ),
    also(
      'hypocrites',
      'S0.5, docs/practice.md 8',
      ['“You are hypocrites.”', '«Son unos hipócritas.»'],
      ['You are right about some of it. I am getting help too.', 'En parte tienes razón. Yo también busco ayuda.'],
    ),
    also(
      'broke_trust',
      'S0.5',
      ['“You broke my trust.”', '«Rompieron mi confianza.»'],
      [
        'I understand that it feels like that. We did not know another way to say this together.',
        'Entiendo que se sienta así. No supimos otra forma de decirlo juntos.',
      ],
    ),
    also(
      'made_me_go',
      'S0.5',
      ['“You made me go, and it did not work.”', '«Me hicieron ir y no sirvió.»'],
      [
        'Last time was not for nothing. This place is another one, and you have a say in it.',
        'La vez anterior no fue en vano. Este lugar es otro, y tú opinas.',
      ],
    ),
    also(
      'home_first',
      'S2.13, docs/practice.md 8',
      ['“I have to go home first.”', '«Primero tengo que ir a casa.»'],
      [
        'Your bag is packed and in the car. What else do you need? One of us brings it.',
        'Tu equipaje está listo en el auto. ¿Qué más necesitas? Uno de nosotros lo lleva.',
      ],
      [
        'Pack the bag, and put it into the car of whoever goes along.',
        'Preparen el equipaje y pónganlo en el auto de quien acompaña.',
      ],
    ),
    also(
      'length',
      'S1.9, docs/practice.md 8',
      ['“A week at most.”', '«Una semana, no más.»'],
      [
        'How long is right, the people there work out with you.',
        'Cuánto tiempo hace falta lo ven contigo las personas de allá.',
      ],
    ),
  ],
)

/** The prepared answer to an excuse by its code; undefined for one in the family's own words (F53). */
export const excuseEntry = (code: string | null): ExcuseEntry | undefined =>
  EXCUSE_CATALOG.find((entry) => entry.code === code)
