import { AT_HOME, type ConsequenceExample, COUPLE, FAMILY, LIFTED, pair } from './example.ts'

/** Home, car, children, contact and one's own care (docs/practice.md 5.3, in our own words). */
export const EXAMPLES_OF_HOME = {
  move_out: {
    category: 'housing',
    relationships: AT_HOME,
    ends: ['housing'],
    keeps: [],
    iWill: pair(
      'While you are using I cannot share my home with you. I give you written notice today, with the date that the law allows.',
      'Mientras consumas no puedo compartir mi casa contigo. Hoy te doy aviso por escrito, con la fecha que permite la ley.',
    ),
    removesOrProtects: pair(
      'It makes this home calm and safe again for all who live here.',
      'Hace que esta casa vuelva a ser tranquila y segura para todos.',
    ),
    liftedWhen: pair(
      'When you are in treatment we plan together where you live afterwards.',
      'Cuando estés en tratamiento planeamos juntos dónde vivirás después.',
    ),
    standingOffer: pair(
      'I will drive you to treatment on any day, and I will call you every Sunday.',
      'Te llevo a tratamiento cualquier día y te llamo cada domingo.',
    ),
    followUp: 'weekly',
  },
  sober_home: {
    category: 'housing',
    relationships: AT_HOME,
    ends: [],
    keeps: [],
    iWill: pair(
      'No substances come into my home. Whoever brings some, I will ask to take them away and to come back another day.',
      'No entran sustancias en mi casa. A quien las traiga le pediré que se las lleve y que vuelva otro día.',
    ),
    removesOrProtects: pair('It keeps one place free of use.', 'Mantiene un lugar sin consumo.'),
    liftedWhen: LIFTED.stays,
    standingOffer: pair(
      'You are welcome here sober, on any day.',
      'Aquí eres bienvenido sin haber consumido, cualquier día.',
    ),
    followUp: 'weekly',
  },
  stay_elsewhere: {
    category: 'housing',
    relationships: COUPLE,
    ends: [],
    keeps: [],
    iWill: pair(
      'From tonight I will stay at my sister’s until you are in treatment.',
      'Desde esta noche me quedaré con mi hermana hasta que estés en tratamiento.',
    ),
    removesOrProtects: pair('It lets me sleep, and gives us both room.', 'Me deja dormir y nos da espacio a los dos.'),
    liftedWhen: LIFTED.firstDay,
    standingOffer: pair(
      'I will come the same hour you say yes, and I will text you every day.',
      'Vengo en cuanto digas que sí, y te escribo todos los días.',
    ),
    followUp: 'weekly',
  },
  no_car: {
    category: 'transport',
    relationships: [],
    ends: ['car'],
    keeps: [],
    iWill: pair(
      'From tonight my car and its keys are not available.',
      'Desde esta noche mi auto y sus llaves no están disponibles.',
    ),
    removesOrProtects: pair('It protects you and everyone on the road.', 'Te protege a ti y a todos en el camino.'),
    liftedWhen: LIFTED.inTreatment,
    standingOffer: pair('I will pay for a taxi home at any hour.', 'Pago un taxi a casa a cualquier hora.'),
    followUp: 'weekly',
  },
  rides_to_care: {
    category: 'transport',
    relationships: [],
    ends: ['rides'],
    keeps: [],
    iWill: pair(
      'I will drive you to treatment and to doctors, and nowhere else.',
      'Te llevaré a tratamiento y al médico, y a ningún otro lugar.',
    ),
    removesOrProtects: pair('My rides no longer lead to where you use.', 'Mis viajes ya no llevan adonde consumes.'),
    liftedWhen: LIFTED.inTreatment,
    standingOffer: pair(
      'For treatment I will drive at any hour; after drinking, a taxi home is on me.',
      'Para tratamiento manejo a cualquier hora; si bebiste, pago el taxi.',
    ),
    followUp: 'weekly',
  },
  sober_visits: {
    category: 'children',
    relationships: COUPLE,
    ends: [],
    keeps: ['childcare'],
    iWill: pair(
      'The children stay with me, and your visits are sober and with another adult, as our order allows.',
      'Los niños se quedan conmigo y tus visitas son sobrias y con otro adulto, como permite nuestra orden.',
    ),
    removesOrProtects: pair(
      'It keeps the children safe, and keeps you in their lives.',
      'Protege a los niños y te mantiene en sus vidas.',
    ),
    liftedWhen: pair(
      'We follow what the court and your counselor find safe.',
      'Seguimos lo que el juez y tu consejero vean seguro.',
    ),
    standingOffer: pair(
      'The children can call you every evening before dinner.',
      'Los niños pueden llamarte cada tarde antes de cenar.',
    ),
    followUp: 'weekly',
  },
  not_alone: {
    category: 'children',
    relationships: [...FAMILY],
    ends: ['childcare'],
    keeps: [],
    iWill: pair('I will not leave you alone with the baby.', 'No te dejaré a solas con el bebé.'),
    removesOrProtects: pair('It keeps the baby safe.', 'Protege al bebé.'),
    liftedWhen: LIFTED.withCounselor,
    standingOffer: pair(
      'You can be with us both, as often as you like, when you are sober.',
      'Puedes estar con los dos, cuanto quieras, cuando no hayas consumido.',
    ),
    followUp: 'weekly',
  },
  no_talk_using: {
    category: 'contact',
    relationships: [],
    ends: [],
    keeps: ['contact'],
    iWill: pair(
      'When you have been using I will say “tomorrow”, and hang up.',
      'Si has consumido diré “mañana” y colgaré.',
    ),
    removesOrProtects: pair(
      'It ends talks that hurt us both and lead nowhere.',
      'Termina conversaciones que nos lastiman y no llevan a nada.',
    ),
    liftedWhen: LIFTED.stays,
    standingOffer: pair(
      'I pick up the next day, and at once if it is an emergency or about treatment.',
      'Contesto al día siguiente, y enseguida si es una emergencia o por tratamiento.',
    ),
    followUp: 'weekly',
  },
  sunday_calls: {
    category: 'contact',
    relationships: [],
    ends: [],
    keeps: ['contact'],
    iWill: pair(
      'I will answer calls about treatment at any hour, and other calls on Sundays.',
      'Contestaré llamadas sobre tratamiento a cualquier hora y las demás los domingos.',
    ),
    removesOrProtects: pair(
      'It gives me rest, and keeps the way to help open.',
      'Me da descanso y deja abierto el camino a la ayuda.',
    ),
    liftedWhen: LIFTED.firstDay,
    standingOffer: pair(
      'I will always answer when you want treatment.',
      'Siempre contesto cuando quieras tratamiento.',
    ),
    followUp: 'weekly',
  },
  events: {
    category: 'events',
    relationships: [],
    ends: [],
    keeps: ['events'],
    iWill: pair(
      'You are welcome at family events when you are sober. Otherwise I will ask you to come another time.',
      'Eres bienvenido a las reuniones cuando no has consumido. Si no, te pediré venir otro día.',
    ),
    removesOrProtects: pair('It keeps the days that belong to everyone.', 'Cuida los días que son de todos.'),
    liftedWhen: LIFTED.stays,
    standingOffer: pair(
      'I will save you a seat, and pay for a taxi home if it is not your day.',
      'Te guardo un asiento y pago un taxi si no es tu día.',
    ),
    followUp: 'each_event',
  },
  prescriptions: {
    category: 'health',
    relationships: FAMILY,
    ends: [],
    keeps: [],
    iWill: pair(
      'I will no longer collect, keep or hand out your prescriptions.',
      'Ya no recogeré, guardaré ni repartiré tus recetas.',
    ),
    removesOrProtects: pair(
      'It takes me out of a place that belongs to a pharmacist.',
      'Me saca de un lugar que le toca a un farmacéutico.',
    ),
    liftedWhen: LIFTED.inTreatment,
    standingOffer: pair(
      'I will go with you to the doctor to find who takes over.',
      'Iré contigo al médico para ver quién lo asume.',
    ),
    followUp: 'weekly',
    needsReview: true,
  },
  leave_and_call: {
    category: 'safety',
    relationships: [],
    ends: [],
    keeps: [],
    iWill: pair(
      'If anyone is threatened, I will leave with the children and call for help.',
      'Si alguien recibe una amenaza, me iré con los niños y pediré ayuda.',
    ),
    removesOrProtects: pair('It protects everyone in the house.', 'Protege a todos en la casa.'),
    liftedWhen: LIFTED.stays,
    standingOffer: pair(
      'When all are safe we can talk again, with someone who knows how.',
      'Cuando todos estén a salvo hablamos otra vez, con alguien que sepa.',
    ),
    followUp: 'right_away',
  },
  pause_wedding: {
    category: 'relationship',
    relationships: COUPLE,
    ends: [],
    keeps: [],
    iWill: pair(
      'I will see a counselor on my own, and pause our plans for the wedding until you are in care.',
      'Iré a terapia por mi cuenta y pausaré los planes de boda hasta que estés en tratamiento.',
    ),
    removesOrProtects: pair('It keeps me from promising while I am afraid.', 'Evita que prometa mientras tengo miedo.'),
    liftedWhen: pair(
      'When you are in treatment we talk with a couples counselor.',
      'Cuando estés en tratamiento hablamos con una terapeuta de pareja.',
    ),
    standingOffer: pair('I love you, and I will come to every family day.', 'Te quiero y vendré a cada día familiar.'),
    followUp: 'monthly',
  },
  own_group: {
    category: 'own_care',
    relationships: [],
    ends: [],
    keeps: [],
    iWill: pair(
      'I will go to a family group on Tuesdays, whatever you decide.',
      'Iré a un grupo de familias los martes, decidas lo que decidas.',
    ),
    removesOrProtects: pair('It keeps me well enough to help.', 'Me mantiene bien para poder ayudar.'),
    liftedWhen: LIFTED.stays,
    standingOffer: pair('You can ask me about it at any time.', 'Puedes preguntarme cuando quieras.'),
    followUp: 'weekly',
  },
} as const satisfies Record<string, ConsequenceExample>
