import { AT_HOME, AT_WORK, type ConsequenceExample, COUPLE, FAMILY, LIFTED, pair } from './example.ts'

/** Money, bills, work and legal trouble (docs/practice.md 5.3, in our own words). */
export const EXAMPLES_OF_MONEY = {
  no_cash: {
    category: 'money',
    relationships: [],
    ends: ['cash'],
    keeps: [],
    iWill: pair(
      'From the first of next month I will not give or lend cash.',
      'Desde el primero del próximo mes no daré ni prestaré efectivo.',
    ),
    removesOrProtects: pair(
      'Money that can turn into another bottle or another dose.',
      'Dinero que puede volverse otra botella u otra dosis.',
    ),
    liftedWhen: LIFTED.withCounselor,
    standingOffer: pair(
      'I will pay the deposit for treatment on any day you ask.',
      'Pagaré el depósito del tratamiento el día que me lo pidas.',
    ),
    followUp: 'weekly_then_monthly',
  },
  close_card: {
    category: 'money',
    relationships: COUPLE,
    ends: ['credit'],
    keeps: [],
    iWill: pair('This Friday I will close the card that we share.', 'Este viernes cerraré la tarjeta que compartimos.'),
    removesOrProtects: pair(
      'It keeps our household money for the household.',
      'Guarda el dinero de la casa para la casa.',
    ),
    liftedWhen: LIFTED.withCounselor,
    standingOffer: pair(
      'I will go on paying for treatment and for the way there.',
      'Seguiré pagando el tratamiento y el viaje hasta allí.',
    ),
    followUp: 'once',
  },
  no_fines: {
    category: 'money',
    relationships: [],
    ends: ['debts'],
    keeps: [],
    iWill: pair(
      'I will no longer pay fines, tickets or money that you owe to others.',
      'Ya no pagaré multas, infracciones ni dinero que debes a otros.',
    ),
    removesOrProtects: pair(
      'Paying made the cost of using invisible.',
      'Pagar hacía invisible lo que cuesta consumir.',
    ),
    liftedWhen: LIFTED.inTreatment,
    standingOffer: pair(
      'I will sit down with you and a debt counselor once you are in treatment.',
      'Me sentaré contigo y un asesor de deudas cuando estés en tratamiento.',
    ),
    followUp: 'monthly',
  },
  leave_account: {
    category: 'money',
    relationships: COUPLE,
    ends: ['credit'],
    keeps: [],
    iWill: pair(
      'By the fifteenth I will take my name off our joint account.',
      'Antes del quince quitaré mi nombre de la cuenta conjunta.',
    ),
    removesOrProtects: pair('It protects my wages and our rent.', 'Protege mi sueldo y nuestra renta.'),
    liftedWhen: LIFTED.withCounselor,
    standingOffer: pair('I will help you open an account of your own.', 'Te ayudaré a abrir una cuenta tuya.'),
    followUp: 'once',
  },
  phone_plan: {
    category: 'bills',
    relationships: FAMILY,
    ends: ['phone'],
    keeps: [],
    iWill: pair(
      'At the end of the month I will stop paying your phone plan. A prepaid phone for emergencies and for calling me stays with you.',
      'A fin de mes dejaré de pagar tu plan de teléfono. Te queda un teléfono prepago para emergencias y para llamarme.',
    ),
    removesOrProtects: pair(
      'It ends a bill that I paid, and keeps the line to help.',
      'Termina un gasto que yo pagaba y conserva la línea para pedir ayuda.',
    ),
    liftedWhen: LIFTED.firstDay,
    standingOffer: pair(
      'You can reach me on that phone at any hour about treatment.',
      'Puedes llamarme a ese teléfono a cualquier hora si es por tratamiento.',
    ),
    followUp: 'once',
  },
  rent: {
    category: 'bills',
    relationships: FAMILY,
    ends: ['rent'],
    keeps: [],
    iWill: pair(
      'After the July payment I will not pay the rent of your apartment.',
      'Después del pago de julio no pagaré la renta de tu apartamento.',
    ),
    removesOrProtects: pair(
      'The rent I paid freed money for using.',
      'La renta que yo pagaba dejaba dinero para consumir.',
    ),
    liftedWhen: LIFTED.withCounselor,
    standingOffer: pair(
      'I will call you every Sunday, and I will pay for a sober place to live once you are in care.',
      'Te llamaré cada domingo y pagaré un lugar sobrio donde vivir cuando estés en tratamiento.',
    ),
    followUp: 'once',
  },
  no_cover: {
    category: 'work_cover',
    relationships: [],
    ends: ['job_cover'],
    keeps: [],
    iWill: pair(
      'I will not call in sick for you, or explain why you are not there.',
      'No avisaré que estás enfermo ni explicaré por qué no vas.',
    ),
    removesOrProtects: pair('My excuses hid how serious it has become.', 'Mis excusas tapaban lo serio que es.'),
    liftedWhen: LIFTED.inTreatment,
    standingOffer: pair(
      'I will help you with leave papers for treatment.',
      'Te ayudaré con los papeles de permiso para el tratamiento.',
    ),
    followUp: 'weekly',
  },
  family_business: {
    category: 'work_cover',
    relationships: [...AT_WORK, 'parent', 'sibling'],
    ends: ['job'],
    keeps: [],
    iWill: pair(
      'From Monday I will not schedule you for shifts until you have had an assessment.',
      'Desde el lunes no te daré turnos hasta que te hagan una evaluación.',
    ),
    removesOrProtects: pair(
      'It protects you, the team and the customers.',
      'Te protege a ti, al equipo y a los clientes.',
    ),
    liftedWhen: pair(
      'The day the assessment is done we plan your return.',
      'El día en que esté la evaluación planeamos tu regreso.',
    ),
    standingOffer: pair(
      'Your place here is kept while you are in treatment.',
      'Tu puesto aquí se guarda mientras estás en tratamiento.',
    ),
    followUp: 'biweekly',
  },
  no_bail: {
    category: 'legal',
    relationships: [],
    ends: ['bail', 'lawyer'],
    keeps: [],
    iWill: pair(
      'I will not post bail or pay a lawyer for new charges.',
      'No pagaré fianza ni abogado por cargos nuevos.',
    ),
    removesOrProtects: pair(
      'It stops me from taking away what follows from using.',
      'Deja de quitar lo que viene después de consumir.',
    ),
    liftedWhen: LIFTED.inTreatment,
    standingOffer: pair(
      'I will tell any court that treatment is ready for you.',
      'Diré ante cualquier juez que hay un tratamiento listo para ti.',
    ),
    followUp: 'monthly',
  },
  no_lies: {
    category: 'legal',
    relationships: [],
    ends: [],
    keeps: [],
    iWill: pair(
      'I will tell the truth to police, court and probation when they ask me.',
      'Diré la verdad a la policía, al juzgado y a quien supervisa la libertad, si me preguntan.',
    ),
    removesOrProtects: pair(
      'It protects me, and it ends my part in hiding.',
      'Me protege y termina mi parte en ocultarlo.',
    ),
    liftedWhen: LIFTED.stays,
    standingOffer: pair(
      'I will go with you to every hearing once you are in treatment.',
      'Iré contigo a cada audiencia cuando estés en tratamiento.',
    ),
    followUp: 'monthly',
  },
  chores: {
    category: 'chores',
    relationships: AT_HOME,
    ends: ['chores'],
    keeps: [],
    iWill: pair(
      'I will stop cleaning up, replacing things and making your breakfast after a night out.',
      'Dejaré de limpiar, reponer cosas y preparar tu desayuno después de una noche fuera.',
    ),
    removesOrProtects: pair('It lets the morning after be seen.', 'Deja que se vea la mañana siguiente.'),
    liftedWhen: LIFTED.inTreatment,
    standingOffer: pair(
      'There is a plate for you at dinner, every day.',
      'Hay un plato para ti en la cena, todos los días.',
    ),
    followUp: 'weekly',
  },
} as const satisfies Record<string, ConsequenceExample>
