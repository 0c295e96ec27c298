import { SAMPLE_DIRECTORY, type SampleContent } from './sample-content.ts'

export const SAMPLE_ES: SampleContent = {
  familyName: 'La familia Ortiz (ejemplo)',
  alias: 'Sam (ejemplo)',
  question: 'Karen, ¿le pedimos a Rosa que abra esta vez? Fue la más tranquila la última vez.',
  goal: 'Que Sam vea que la bebida se ha vuelto una enfermedad y diga que sí al lugar que hoy le espera.',
  since: 'Unos cuatro años, más fuerte desde el invierno pasado',
  worries: 'Conduce después de beber. Faltó a dos cumpleaños. Dos caídas en la escalera este otoño.',
  health: 'Presión alta. Ninguna convulsión que sepamos. Toma una pastilla cada mañana.',
  triedBefore: 'Largas charlas de noche, una aplicación, tres semanas de reuniones en primavera.',
  people: {
    rosa: {
      name: 'Rosa Ortiz',
      relationship: 'parent',
      dayRoles: ['greeter', 'packer'],
      statement: {
        love: 'Sam, te quiero. Pienso en el verano en que le enseñaste a nadar a Lily y le sostenías la espalda hasta que flotó.',
        acknowledgement:
          'El año pasado pagué tus multas y no se lo dije a nadie. Creí que ayudaba y ahora veo que no ayudó.',
        whatISaw:
          'El 12 de mayo te encontré dormido en el auto, frente a casa, con el motor encendido. Golpeé mucho rato hasta que despertaste.',
        effect: 'Sentí miedo. Desde esa noche no duermo bien.',
        learned: 'He aprendido que es un problema de salud. No es tu culpa y se puede tratar.',
        ask: 'Hoy hay un lugar para ti en Harbor Light. ¿Vienes con nosotros hoy?',
        support: 'Iré cada domingo que me dejen y cuidaré a Biscuit.',
        hope: 'Sueño con desayunar contigo en el porche, los dos tranquilos.',
      },
      consequence: {
        category: 'money',
        iWill: 'Ya no pagaré multas ni prestaré dinero.',
        removesOrProtects: 'Dinero que ha hecho más fácil seguir bebiendo.',
        liftedWhen: 'Cuando estés en tratamiento hablamos otra vez de dinero con tu consejero.',
        standingOffer: 'Pagaré el depósito del tratamiento el día que me lo pidas.',
        confidence: 8,
        ends: ['cash', 'debts'],
        followUp: 'weekly_then_monthly',
      },
      supports: [
        { topic: 'debts', note: 'Unos 300 dólares el año pasado', becomes: 'ends' },
        { topic: 'phone', note: 'Su línea en el plan familiar', becomes: 'stays' },
      ],
      account: {
        whatHappened:
          'Leí primero y seguí mi hoja. Después dije que quizá en enero estaría bien, porque se veía muy cansado.',
        turningPoint: 'Cuando dijo «después de las fiestas».',
        whatHelped: 'Que esperamos a que comiera.',
        whatWasMissing: 'No supe qué decir ante una fecha.',
      },
    },
    ben: {
      name: 'Ben Carter',
      relationship: 'friend',
      dayRoles: ['transport_lead', 'timekeeper'],
      statement: {
        love: 'Eres quien condujo dos horas cuando murió mi padre. Nunca lo he olvidado.',
        acknowledgement: 'Me reí contigo en noches en que debí llevarte a casa.',
        whatISaw: 'El 3 de septiembre me llamaste desde la estación y no sabías cómo habías llegado.',
        effect: 'Me sentí impotente y tuve miedo de que la próxima llamada no fuera tuya.',
        learned: 'Leí sobre la abstinencia. Sé que los médicos pueden hacerla más segura.',
        ask: 'Hoy hay una cama para ti en Harbor Light. ¿La aceptas?',
        support: 'Hoy te llevo yo y te escribiré cada semana.',
        hope: 'Quiero que volvamos a caminar por la sierra en primavera.',
      },
      consequence: {
        category: 'transport',
        iWill: 'No te prestaré mi auto ni iré contigo cuando hayas bebido.',
        removesOrProtects: 'Te protege a ti, a mí y a todos en la carretera.',
        liftedWhen: 'Lo vemos de nuevo cuando estés en tratamiento.',
        standingOffer: 'Te llevaré al tratamiento a cualquier hora, cualquier día.',
        confidence: 9,
        ends: ['car'],
        followUp: 'weekly',
      },
      supports: [{ topic: 'car', note: 'Su camioneta los fines de semana', becomes: 'ends' }],
      account: {
        whatHappened:
          'Leí en segundo lugar, más despacio que en el ensayo. Sam me miró todo el tiempo. Al salir me tomó la mano.',
        turningPoint: 'La pregunta sobre la desintoxicación. Le daba miedo.',
        whatHelped: 'Ensayar dos veces en voz alta.',
        whatWasMissing: 'Datos sobre los primeros días, de alguien a quien pueda creer.',
      },
    },
    karen: {
      name: 'Karen Ortiz',
      relationship: 'sibling',
      dayRoles: ['chair', 'sobriety_observer', 'follow_up_lead'],
      statement: {
        love: 'Has sido mi hermano mayor toda la vida y me siento orgullosa de mucho de lo que eres.',
        acknowledgement: 'Más de una vez llamé a tu trabajo para decir que estabas enfermo. Te encubría, y lo siento.',
        whatISaw: 'El 20 de octubre te caíste en la escalera. Lily lo vio y corrió a buscarme.',
        effect: 'Lily me preguntó si te ibas a morir. No supe qué decir y lloré.',
        learned: 'He aprendido que no es cuestión de voluntad y que hay atención que funciona.',
        ask: 'Dana habló con Harbor Light y te esperan. ¿Dices que sí a esta ayuda hoy?',
        support: 'Hablaré contigo en tu trabajo y estaré en los días de familia.',
        hope: 'Te veo en la graduación de Lily, descansado, haciendo reír a todos.',
      },
      consequence: {
        category: 'work_cover',
        iWill: 'Ya no llamaré a tu trabajo por ti ni explicaré por qué no estás.',
        removesOrProtects: 'Una ayuda que ha escondido lo serio que es esto.',
        liftedWhen: 'Cuando estés en tratamiento ayudo con los papeles de licencia y las llamadas.',
        standingOffer: 'Contestaré cualquier llamada sobre tratamiento, de día o de noche.',
        confidence: 8,
        ends: ['job_cover'],
        followUp: 'weekly',
      },
      supports: [{ topic: 'job_cover', note: 'Cuatro llamadas a su trabajo desde mayo', becomes: 'ends' }],
      account: {
        whatHappened:
          'Se leyeron las tres cartas. Sam escuchó y lloró con la mía. Luego pidió tiempo hasta después de las fiestas, y respondimos de tres maneras distintas.',
        turningPoint: 'Cuando preguntó cómo es la desintoxicación y nadie supo decirle.',
        whatHelped: 'Leer del papel. Dana habló siempre en voz baja.',
        whatWasMissing: 'Una sola respuesta a «después de las fiestas» y alguien que conozca la desintoxicación.',
      },
    },
    dana: {
      name: 'Dana Whitfield',
      relationship: 'interventionist',
      dayRoles: ['facilitator', 'safety_lead', 'sobriety_observer', 'admissions_liaison'],
    },
  },
  places: [
    {
      name: 'Harbor Light Recovery (ficticio)',
      directory: SAMPLE_DIRECTORY.chosen,
      phone: '555-0142',
      contact: 'Admisiones, Monique',
      hours: 'Llegadas hasta las 9 pm, todos los días',
      whyItFits: 'Desintoxicación médica en el lugar, atiende también la presión alta, acepta el seguro de la familia.',
      insurance: 'Primeros siete días confirmados. Referencia 0000-EJEMPLO.',
    },
    {
      name: 'Cedar Valley Center (ficticio)',
      directory: SAMPLE_DIRECTORY.backup,
      phone: '555-0177',
      contact: 'Línea de ingreso',
      hours: 'Llegadas hasta las 6 pm entre semana',
      whyItFits: 'Unidad de desintoxicación en el hospital del condado, al lado; se abre un lugar en un día.',
      insurance: 'Dentro de la red; la duración se decide tras la evaluación.',
    },
  ],
  verifiedBy: 'Dana Whitfield',
  place: 'La sala de Rosa',
  address: 'Calle Ejemplo 12, Villa Muestra',
  notes:
    'Dos salidas, autos en la calle, sillas en media luna y la de Sam cerca de la puerta. Lily y el perro están con los vecinos.',
  waitPlan:
    'Rosa y Ben se quedan con Sam en la cocina, con comida y agua. Nadie conduce. Dana mira de nuevo cada 45 minutos.',
  ifPostponed: 'Nos reunimos en la fecha de reserva, en el mismo lugar. Hoy nadie lee una carta.',
  riskNotes: {
    observed: 'Manos temblorosas por la mañana hasta el primer trago. Dos caídas en la escalera este otoño.',
    history: 'Cuatro años bebiendo mucho, todos los días desde el invierno pasado. Sin convulsiones, que sepamos.',
    thinking: 'Dice que no puede dejarlo a solas y que le dan miedo los primeros días.',
  },
  mitigation: 'La primera parada es un lugar con desintoxicación médica. Nadie le pide a Sam dejarlo antes de llegar.',
  stuck: 'Ben se trabó en el segundo párrafo y ahora lo lee más despacio.',
  waitNote: 'Ojos rojos; respuestas claras. Esperamos hasta después de comer.',
  outcomeNote: 'Sam dijo que nos oye, y que no antes de las fiestas. Abrazó a Rosa al irse.',
  whatHelped: 'Esperar hasta después de comer, leer del papel y la voz tranquila de Dana.',
  factors: [
    {
      cause: 'F16',
      evidence: '«Después de las fiestas» surgió tres veces y tuvo tres respuestas.',
      planGap: 'El plan no tenía palabras para una oferta con fecha.',
      changes: [
        {
          what: 'Preparar una respuesta a «voy el lunes» que todos conozcan.',
          effect: 'add_contingency',
          contingencyCode: 'C11',
          owner: 'rosa',
        },
        {
          what: 'Ensayar en voz alta las respuestas difíciles, con alguien en el papel de Sam.',
          effect: 'rehearse',
          owner: 'dana',
        },
      ],
    },
    {
      cause: 'F25',
      evidence: 'Se preguntó dos veces cómo es la desintoxicación y quedó sin respuesta.',
      planGap: 'Nadie en la sala podía decir qué pasa en los primeros tres días.',
      changes: [
        {
          what: 'Pedir a la enfermera de Harbor Light que conteste preguntas por teléfono durante la reunión.',
          effect: 'none',
          owner: 'karen',
        },
      ],
    },
  ],
}
