import { type CrisisCard, from, words } from './crisis-card.ts'

/**
 * First help for the soul, signs that call for help, and care for those who care (S4.10 to S4.13, S4.24;
 * docs/practice.md 9.5).
 */
export const CARE_CARDS = [
  {
    code: 'first_aid',
    reader: 'everyone',
    title: words('First aid for the soul', 'Primeros auxilios emocionales'),
    lead: words(
      'Eight offers, for your loved one and for everyone after a hard meeting. Nobody has to tell it again.',
      'Ocho ofertas, para su ser querido y para todos tras una reunión difícil. Nadie tiene que contarlo otra vez.',
    ),
    todo: [
      words('Go to them and say who you are.', 'Acérquese y diga quién es.'),
      words(
        'See that they are safe and warm, with water and food.',
        'Vea que esté a salvo, abrigado, con agua y comida.',
      ),
      words(
        'If they shake or float away: feet on the floor, five things you see, slow breath.',
        'Si tiembla o se va: pies en el piso, cinco cosas que ve, respirar despacio.',
      ),
      words('Ask what they need and what worries them now.', 'Pregunte qué necesita y qué le preocupa ahora.'),
      words('Help with one practical thing.', 'Ayude con una cosa práctica.'),
      words('Bring them together with people who do them good.', 'Acérquele a personas que le hacen bien.'),
      words(
        'Say what often helps after a shock: sleep, company, small steps.',
        'Diga qué suele ayudar tras un golpe: dormir, compañía, pasos pequeños.',
      ),
      words(
        'Link to help that goes on, with a name and a number.',
        'Conecte con ayuda que siga, con un nombre y un número.',
      ),
    ],
    leave: [
      words('Asking for every detail.', 'Pedir todos los detalles.'),
      words('“You should be over it by now.”', '«Ya deberías haberlo superado».'),
    ],
    source: from('S4.10, docs/practice.md 9.5'),
  },
  {
    code: 'signs',
    reader: 'everyone',
    title: words('Signs that call for help', 'Señales que piden ayuda'),
    lead: words(
      'Notice, come closer, listen, encourage help. You do not have to know what it is.',
      'Notar, acercarse, escuchar, animar a pedir ayuda. No tiene que saber qué es.',
    ),
    todo: [
      words(
        'Worry: cannot sit still, heart racing, avoids going out.',
        'Ansiedad: no puede quedarse quieto, el corazón corre, evita salir.',
      ),
      words(
        'Low mood: no joy for two weeks, sleeps too much or not at all, feels worthless.',
        'Ánimo bajo: sin alegría dos semanas, duerme demasiado o nada, se siente inútil.',
      ),
      words(
        'Thoughts of dying: goodbyes, giving things away, sudden calm after despair.',
        'Pensamientos de morir: despedidas, regalar cosas, calma repentina tras la desesperación.',
      ),
      words(
        'Use: needs more, hides it, gives up what was dear.',
        'Consumo: necesita más, lo esconde, deja lo que amaba.',
      ),
      words(
        'Say what you saw, ask how they are, offer to go along to a doctor.',
        'Diga lo que vio, pregunte cómo está, ofrezca acompañarle al médico.',
      ),
    ],
    leave: [
      words(
        'Naming an illness. A professional does that.',
        'Nombrar una enfermedad. Eso lo hace una persona profesional.',
      ),
      words('Waiting until it passes by itself.', 'Esperar a que pase por sí solo.'),
    ],
    source: from('S4.12, docs/practice.md 9.5', 'guidance'),
  },
  {
    code: 'afterwards',
    reader: 'everyone',
    title: words('After a hard day', 'Después de un día difícil'),
    lead: words('It was a lot. What helps is mostly simple.', 'Fue mucho. Lo que ayuda suele ser sencillo.'),
    todo: [
      words('Eat, shower, sleep. Nothing else is planned today.', 'Coma, báñese, duerma. Hoy no hay nada más.'),
      words('Be with someone who does not ask much.', 'Esté con alguien que no pregunte mucho.'),
      words(
        'Slow breath, a walk, a page in a notebook, music.',
        'Respirar despacio, caminar, una página en un cuaderno, música.',
      ),
      words('Know what sets you off, and tell one person.', 'Sepa qué le altera y cuénteselo a una persona.'),
      words(
        'A family group or a counselor, when you want it.',
        'Un grupo para familias o una consejera, cuando quiera.',
      ),
      words(
        'If sleep and fear do not get better in some weeks: a doctor.',
        'Si el sueño y el miedo no mejoran en unas semanas: un médico.',
      ),
    ],
    leave: [
      words(
        'Going through everything together the same evening. It can make it worse.',
        'Repasarlo todo juntos la misma noche. Puede empeorarlo.',
      ),
      words('Deciding anything big.', 'Decidir algo importante.'),
      words('Alcohol, to come down.', 'Alcohol para bajar la tensión.'),
    ],
    source: from('S4.11, S4.13, docs/practice.md 9.5'),
  },
  {
    code: 'debrief',
    reader: 'professionals',
    title: words('After a critical event: for professionals', 'Tras un suceso crítico: para profesionales'),
    lead: words(
      'Reviews found no good evidence that debriefing prevents lasting harm, and several bodies advise against it. So it is offered, never demanded.',
      'Las revisiones no hallaron buena evidencia de que el «debriefing» evite daños duraderos, y varias entidades lo desaconsejan. Por eso se ofrece, nunca se exige.',
    ),
    todo: [
      words('The same day: safety and logistics only.', 'El mismo día: solo seguridad y logística.'),
      words('Psychological first aid for whoever wants it.', 'Primeros auxilios emocionales para quien los quiera.'),
      words('A call to each person within three days.', 'Una llamada a cada persona en tres días.'),
      words('Peer support and supervision for yourself.', 'Apoyo entre colegas y supervisión para usted.'),
      words('Refer when sleep, fear or use get worse.', 'Derive si el sueño, el miedo o el consumo empeoran.'),
      words('Write facts and times down while they are fresh.', 'Anote hechos y horas mientras están frescos.'),
    ],
    leave: [
      words('A required group session.', 'Una sesión grupal obligatoria.'),
      words('Asking people to relive it.', 'Pedir que lo revivan.'),
    ],
    source: from('S4.11, docs/practice.md 9.5'),
  },
  {
    code: 'fatigue',
    reader: 'professionals',
    title: words('Care for the one who cares', 'Cuidar a quien cuida'),
    lead: words(
      'Ask yourself these once a week. Two or more: speak with someone.',
      'Pregúnteselo una vez por semana. Dos o más: hable con alguien.',
    ),
    todo: [
      words('Do I dread the next call?', '¿Temo la próxima llamada?'),
      words('Have I stopped feeling anything in meetings?', '¿Ya no siento nada en las reuniones?'),
      words('Do I dream of cases?', '¿Sueño con los casos?'),
      words('Am I short with people at home?', '¿Soy brusco con la gente en casa?'),
      words('When did I last have two days without work?', '¿Cuándo tuve dos días sin trabajo?'),
    ],
    leave: [words('Waiting for a holiday to fix it.', 'Esperar a que unas vacaciones lo arreglen.')],
    source: from('S4.24, docs/practice.md 9.5', 'guidance'),
  },
] as const satisfies readonly CrisisCard[]
