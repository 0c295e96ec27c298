import type { SampleWorksheets } from './sample-worksheets.ts'

/** The same worksheets in Spanish. */
export const SAMPLE_WORKSHEETS_ES: SampleWorksheets = {
  johnson: {
    reason:
      'El cuerpo de Sam no puede esperar mucho más, estamos de acuerdo y Dana nos guía. Esta vez él sabe que iremos.',
    lines: {
      second_letter: {
        who: 'Dana, después de un no claro',
        words: 'Te queremos y eso no cambia. Ahora cada quien dice qué hará por su parte.',
      },
    },
  },
  arise: {
    reason: 'Sam confía más en nosotros si nada pasa a sus espaldas, y los tres estamos juntos en esto.',
    lines: {
      invitation_script: {
        words:
          'Sam, nos reunimos el martes a las seis en casa de Rosa porque estamos preocupados. Tienes una invitación. Nos reunimos de todos modos y te contaré todo lo que digamos.',
        moment: 'El sábado, después del desayuno, cuando haya dormido.',
      },
      no_secrets: {
        agreement: 'Lo que Sam le diga a uno lo podemos saber todos. Lo que digamos de él, él lo puede saber.',
      },
      group_decision: {
        rule: 'Hablamos hasta que cada quien pueda aceptarlo. Nadie promete nada por su cuenta.',
        quorum: 'Tres de los cuatro.',
      },
      message_rule: { words: 'Leí tu mensaje, Sam. Contestaré cuando haya hablado con los demás.' },
      network_meeting: { aim: 'Que Sam oiga que estamos preocupados y vea los dos lugares que encontró Dana.' },
    },
  },
  craft: {
    reason: 'Por ahora estoy sola. Puedo cambiar cómo respondo, día a día, y estar lista cuando él pregunte.',
    lines: {
      use_analysis: {
        trigger: 'El viernes después del trabajo, solo en la cocina, cansado y molesto con su jefe.',
        short_term: 'Una hora en la que nada importa.',
        long_term: 'Duerme todo el sábado de Lily y el domingo se odia.',
        instead: 'La caminata por la loma que tanto le gustaba; también cierra la semana.',
      },
      communication_rule: {
        rule: 'Ser breve',
        example: 'Me preocupé cuando no llamaste. Me gustaría comer contigo mañana.',
      },
      reward: { reward: 'Sus panqueques favoritos y el programa de radio que nos gusta', when: 'Una mañana sin beber' },
      natural_consequence: {
        what: 'Ya no llamo al trabajo para decir que está enfermo.',
        safe: 'Nadie corre peligro por eso. Su jefe le preguntará y él puede contestar.',
      },
      self_care_goal: { goal: 'Volver a nadar, con Joan', how_often: 'Cada miércoles' },
      invitation_script: {
        words:
          'Dijiste que estás cansado de esto. En Harbor Light hay una enfermera que responde preguntas. ¿La llamamos juntos?',
        moment: 'Después de una buena mañana, en el auto, con tiempo.',
      },
      rapid_intake: {
        place: 'Harbor Light (ficticio), Monique en admisiones, 555-0142',
        checked: 'Una primera conversación el mismo día, una cama en dos.',
      },
    },
  },
}
