import { guidance, sourced, type SubstanceNote } from './substance-note.ts'

const SLOW_BREATH = sourced(
  'samhsa_overdose, docs/practice.md 7.2',
  'Cannot be woken; breathing that is slow, shallow, gurgling or gone; blue or gray lips or nails.',
  'No despierta; respira lento, poco, con gorgoteo o no respira; labios o uñas azules o grises.',
)
const SIDE = guidance(
  'docs/practice.md 7.5',
  'Lay them on their side, stay, and watch every breath until help comes.',
  'Póngale de lado, quédese y vigile cada respiración hasta que llegue la ayuda.',
)

/** Substances that slow the body down. Stopping some of them suddenly can kill. */
export const DOWNERS = {
  alcohol: {
    stopping: 'can_kill',
    tooMuch: [
      SLOW_BREATH,
      guidance(
        'docs/practice.md 7.2',
        'Vomits again and again while drowsy, or is cold and pale.',
        'Vomita una y otra vez con sueño, o está frío y pálido.',
      ),
    ],
    thenDo: [
      SIDE,
      guidance(
        'docs/practice.md 7.2',
        'Coffee, a shower, food or a walk do not sober anyone up. Never leave them to sleep it off alone.',
        'El café, la ducha, la comida o caminar no quitan el efecto. Nunca le deje durmiendo a solas.',
      ),
    ],
    withdrawal: [
      sourced(
        'easl, docs/practice.md 7.2',
        'Begins 6 to 24 hours after the last drink. Seizures come within 48 hours, confusion and delirium within 48 to 72. It can kill.',
        'Empieza de 6 a 24 horas después del último trago. Las convulsiones llegan antes de 48 horas, la confusión y el delirio entre 48 y 72. Puede matar.',
      ),
      sourced(
        'asam_withdrawal, docs/practice.md 7.2',
        'More dangerous with: an earlier delirium or seizure, many earlier withdrawals, illness or a head injury, age over 65, long heavy use, sedatives besides.',
        'Más peligroso con: delirio o convulsión antes, muchas abstinencias previas, enfermedad o golpe en la cabeza, más de 65 años, consumo largo y fuerte, sedantes además.',
      ),
      sourced(
        'asam_withdrawal, docs/practice.md 7.2',
        'A breath test of zero does not mean that withdrawal is over. It may be just beginning.',
        'Un cero en la prueba de aliento no significa que la abstinencia pasó. Quizás apenas empieza.',
      ),
    ],
    detox: sourced(
      'S1.10, docs/practice.md 7.2',
      'After heavy drinking every day: medical detox first. Do not stop alone.',
      'Tras beber mucho todos los días: primero desintoxicación médica. Que no lo deje a solas.',
    ),
  },
  sedatives: {
    stopping: 'can_kill',
    tooMuch: [
      SLOW_BREATH,
      guidance(
        'docs/practice.md 7.2',
        'Very drowsy, unsteady, slurred, and no smell of alcohol. With alcohol or opioids it is far more dangerous.',
        'Mucho sueño, inestable, arrastra las palabras y no huele a alcohol. Con alcohol u opioides es mucho más peligroso.',
      ),
    ],
    thenDo: [SIDE],
    withdrawal: [
      sourced(
        'benzodiazepines, docs/practice.md 7.2',
        'Stopping suddenly can cause seizures and can kill, also when a doctor prescribed the pills.',
        'Dejarlas de golpe puede causar convulsiones y matar, también si las recetó un médico.',
      ),
      guidance(
        'docs/practice.md 7.2',
        'Begins after 1 or 2 days; with long-acting pills up to a week later.',
        'Empieza tras 1 o 2 días; con pastillas de acción larga, hasta una semana después.',
      ),
    ],
    detox: sourced(
      'S1.10, docs/practice.md 7.2',
      'Medical detox, and slowly. Nobody takes the pills away.',
      'Desintoxicación médica y despacio. Nadie le quita las pastillas.',
    ),
  },
  ghb: {
    stopping: 'can_kill',
    tooMuch: [
      SLOW_BREATH,
      guidance('docs/practice.md 7.2', 'Falls asleep from one moment to the next.', 'Se duerme de un momento a otro.'),
    ],
    thenDo: [SIDE],
    withdrawal: [
      guidance(
        'docs/practice.md 7.2',
        'After use around the clock it begins within hours, with great fear, shaking and confusion.',
        'Tras consumo a toda hora empieza en pocas horas, con mucho miedo, temblor y confusión.',
      ),
    ],
    detox: guidance(
      'docs/practice.md 7.2',
      'After daily use: hospital detox. Do not stop alone.',
      'Tras consumo diario: desintoxicación en hospital. Que no lo deje a solas.',
    ),
  },
  opioids: {
    stopping: 'hard',
    tooMuch: [
      SLOW_BREATH,
      sourced(
        'samhsa_overdose, docs/practice.md 7.2',
        'Pupils like pinpoints in someone who does not answer.',
        'Pupilas como puntos en alguien que no responde.',
      ),
    ],
    thenDo: [
      sourced(
        'samhsa_overdose, docs/practice.md 7.5',
        'Naloxone at once, and the five steps.',
        'Naloxona de inmediato y los cinco pasos.',
      ),
    ],
    withdrawal: [
      guidance(
        'docs/practice.md 7.2',
        'Begins after 8 to 24 hours. They feel very sick; it is seldom deadly in itself, but losing water can be.',
        'Empieza tras 8 a 24 horas. Se siente muy mal; rara vez mata por sí misma, pero perder líquidos sí puede.',
      ),
      sourced(
        'ahrq_moud, docs/practice.md 7.5',
        'The danger comes afterwards: after days without, the old amount can kill.',
        'El peligro llega después: tras días sin consumir, la cantidad de antes puede matar.',
      ),
    ],
    detox: guidance(
      'docs/practice.md 7.5',
      'Detox alone is not enough. Ask for treatment with medication from the first day.',
      'La desintoxicación sola no basta. Pidan tratamiento con medicación desde el primer día.',
    ),
  },
  methadone: {
    stopping: 'needs_care',
    tooMuch: [
      SLOW_BREATH,
      guidance(
        'docs/practice.md 7.2',
        'It acts for a day and longer: someone can seem well and stop breathing hours later.',
        'Actúa un día o más: alguien puede parecer bien y dejar de respirar horas después.',
      ),
    ],
    thenDo: [
      guidance(
        'docs/practice.md 7.5',
        'Naloxone, and hospital in any case: it wears off long before methadone does.',
        'Naloxona y hospital en todo caso: se acaba mucho antes que la metadona.',
      ),
    ],
    withdrawal: [
      guidance(
        'docs/practice.md 7.2',
        'Begins after 1 to 3 days and lasts longer than that of heroin.',
        'Empieza tras 1 a 3 días y dura más que la de la heroína.',
      ),
    ],
    detox: guidance(
      'docs/practice.md 7.2',
      'A steady dose from a clinic is treatment, not use. Never ask anyone to stop it for a meeting.',
      'Una dosis estable de una clínica es tratamiento, no consumo. Nunca pida dejarla por una reunión.',
    ),
  },
} as const satisfies Record<string, SubstanceNote>
