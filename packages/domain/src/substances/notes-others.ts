import { guidance, type SubstanceNote } from './substance-note.ts'

const FENTANYL = guidance(
  'docs/practice.md 9.1',
  'Pills and powders may hold fentanyl. Naloxone does no harm where there is none.',
  'Las pastillas y polvos pueden tener fentanilo. La naloxona no daña si no lo hay.',
)
const COOL_AND_CALM = guidance(
  'docs/practice.md 7.5',
  'A quiet, cool place and few people. Do not hold them down and do not argue.',
  'Un lugar tranquilo y fresco, con poca gente. No le sujete ni discuta.',
)

/** Substances whose end mostly needs rest, company and watching, and those that nobody can be sure of. */
export const OTHERS = {
  stimulants: {
    stopping: 'needs_care',
    tooMuch: [
      guidance(
        'docs/practice.md 7.2',
        'Chest pain, a seizure, or very hot with confusion.',
        'Dolor de pecho, una convulsión, o mucho calor con confusión.',
      ),
      guidance(
        'docs/practice.md 7.2',
        'Great fear, seeing or hearing things, rage.',
        'Mucho miedo, ver u oír cosas, furia.',
      ),
    ],
    thenDo: [COOL_AND_CALM, FENTANYL],
    withdrawal: [
      guidance(
        'docs/practice.md 7.2',
        'A crash: long sleep and very low mood on days 1 to 3. Ask directly about thoughts of dying.',
        'Un bajón: mucho sueño y ánimo muy bajo en los días 1 a 3. Pregunte directamente por pensamientos de morir.',
      ),
    ],
    detox: guidance(
      'docs/practice.md 7.2',
      'Seldom medical detox. A safe place, sleep, food, and somebody who asks how they are.',
      'Rara vez desintoxicación médica. Un lugar seguro, sueño, comida y alguien que pregunte cómo está.',
    ),
  },
  cannabis: {
    stopping: 'rest',
    tooMuch: [
      guidance(
        'docs/practice.md 7.2',
        'Panic, vomiting again and again, seeing things. Edibles come late and last for hours.',
        'Pánico, vómitos repetidos, ver cosas. Los comestibles llegan tarde y duran horas.',
      ),
    ],
    thenDo: [COOL_AND_CALM],
    withdrawal: [
      guidance(
        'docs/practice.md 7.2',
        'Short temper, little sleep and no appetite for some days.',
        'Mal humor, poco sueño y sin apetito unos días.',
      ),
    ],
    detox: guidance(
      'docs/practice.md 7.2',
      'No medical detox as a rule.',
      'Por lo general, sin desintoxicación médica.',
    ),
  },
  hallucinogens: {
    stopping: 'rest',
    tooMuch: [
      guidance(
        'docs/practice.md 7.2',
        'Very hot, clenched jaw, confusion, panic. Heat with confusion is an emergency.',
        'Mucho calor, mandíbula apretada, confusión, pánico. Calor con confusión es una emergencia.',
      ),
    ],
    thenDo: [COOL_AND_CALM, FENTANYL],
    withdrawal: [
      guidance(
        'docs/practice.md 7.2',
        'After MDMA a low mood on days 2 to 4.',
        'Tras el MDMA, ánimo bajo en los días 2 a 4.',
      ),
    ],
    detox: guidance(
      'docs/practice.md 7.2',
      'No medical detox as a rule.',
      'Por lo general, sin desintoxicación médica.',
    ),
  },
  dissociatives: {
    stopping: 'rest',
    tooMuch: [
      guidance(
        'docs/practice.md 7.2',
        'A blank stare, numbness, sudden rage without pain.',
        'Mirada vacía, sin sensibilidad, furia repentina sin dolor.',
      ),
    ],
    thenDo: [
      guidance(
        'docs/practice.md 7.5',
        'Keep away, dim the light, speak little, and call for help early.',
        'Mantenga distancia, baje la luz, hable poco y pida ayuda pronto.',
      ),
    ],
    withdrawal: [guidance('docs/practice.md 7.2', 'Low mood and craving.', 'Ánimo bajo y ganas de consumir.')],
    detox: guidance(
      'docs/practice.md 7.2',
      'Ask a clinician; wait at least until the next day with any talk.',
      'Pregunte a personal clínico; espere al menos hasta el día siguiente para hablar.',
    ),
  },
  inhalants: {
    stopping: 'rest',
    tooMuch: [
      guidance(
        'docs/practice.md 7.2',
        'The heart can stop from one moment to the next, above all after a fright or a chase.',
        'El corazón puede pararse de un momento a otro, sobre todo tras un susto o una persecución.',
      ),
    ],
    thenDo: [
      guidance(
        'docs/practice.md 7.2',
        'Fresh air. Do not startle, do not chase.',
        'Aire fresco. No asuste ni persiga.',
      ),
    ],
    withdrawal: [guidance('docs/practice.md 7.2', 'Headache and low mood.', 'Dolor de cabeza y ánimo bajo.')],
    detox: guidance(
      'docs/practice.md 7.2',
      'A medical check: heart, liver and nerves can be harmed.',
      'Un control médico: corazón, hígado y nervios pueden tener daño.',
    ),
  },
  unknown: {
    stopping: 'needs_care',
    tooMuch: [
      guidance(
        'docs/practice.md 7.2',
        'Treat it as the most dangerous thing it could be.',
        'Trátelo como lo más peligroso que podría ser.',
      ),
    ],
    thenDo: [FENTANYL],
    withdrawal: [
      guidance(
        'docs/practice.md 7.2',
        'Watch for every sign: shaking, sweat, vomiting, confusion, seizures.',
        'Vigile toda señal: temblor, sudor, vómitos, confusión, convulsiones.',
      ),
    ],
    detox: guidance(
      'S1.10',
      'Ask a clinician before anyone stops. Alcohol or pills may be part of it.',
      'Pregunte a personal clínico antes de dejarlo. Puede haber alcohol o pastillas.',
    ),
  },
} as const satisfies Record<string, SubstanceNote>
