import { content } from '../content/content.ts'
import type { Text } from '../text.ts'
import type { RiskLevel } from './risk.ts'
import { RISK_DATED } from './risk-dated.ts'

/**
 * What a level is called, when it is the right one, and what to do next (docs/practice.md 9.1; S4.8: category → next
 * steps).
 */
export type RiskLevelEntry = { readonly label: Text; readonly meaning: Text; readonly nextSteps: readonly Text[] }

/** Numbers to call are dated content of their own and are never written here (docs/product.md 7.7). */
export const RISK_LEVEL_CATALOG: Readonly<Record<RiskLevel, RiskLevelEntry>> = content('risk-levels', RISK_DATED, {
  none: {
    label: { en: 'None known', es: 'Ninguno conocido' },
    meaning: {
      en: 'Nothing now and nothing in the past that we know of.',
      es: 'Nada ahora ni en el pasado, que sepamos.',
    },
    nextSteps: [
      {
        en: 'Ask again a week before, the day before, and on the day.',
        es: 'Pregunte de nuevo una semana antes, el día anterior y el mismo día.',
      },
    ],
  },
  low: {
    label: { en: 'Low', es: 'Bajo' },
    meaning: {
      en: 'It happened in the past. There is no sign of it now.',
      es: 'Ocurrió en el pasado. Ahora no hay señales.',
    },
    nextSteps: [
      { en: 'Write down what happened and when.', es: 'Anote qué pasó y cuándo.' },
      {
        en: 'Tell whoever leads the meeting, and agree what you would do if it came back.',
        es: 'Dígaselo a quien guía la reunión y acuerden qué harían si volviera a ocurrir.',
      },
      {
        en: 'Ask again a week before, the day before, and on the day.',
        es: 'Pregunte de nuevo una semana antes, el día anterior y el mismo día.',
      },
    ],
  },
  moderate: {
    label: { en: 'Moderate', es: 'Moderado' },
    meaning: {
      en: 'There are signs now, and steps have been taken that lower the danger.',
      es: 'Hay señales ahora y ya se tomaron medidas que reducen el peligro.',
    },
    nextSteps: [
      {
        en: 'Let a professional lead the meeting. It is not safe to do this one alone.',
        es: 'Deje que una persona profesional guíe la reunión. Esta no es segura sin ayuda.',
      },
      {
        en: 'Write down each step that lowers the danger, and who looks after it.',
        es: 'Anote cada medida que reduce el peligro y quién se encarga de ella.',
      },
      {
        en: 'Consider an invited or remote talk, a smaller group, or a medical check first.',
        es: 'Considere una conversación con invitación previa o a distancia, un grupo más pequeño o primero un control médico.',
      },
      {
        en: 'Leave weapons, medicines and other dangerous things off site.',
        es: 'Deje fuera del lugar las armas, los medicamentos y otras cosas peligrosas.',
      },
    ],
  },
  high: {
    label: { en: 'High', es: 'Alto' },
    meaning: {
      en: 'There are signs now, and nothing lowers the danger yet.',
      es: 'Hay señales ahora y todavía nada reduce el peligro.',
    },
    nextSteps: [
      {
        en: 'Do not hold the meeting yet. Keep in touch with your loved one, gently.',
        es: 'No haga la reunión todavía. Mantenga el contacto con su ser querido, con calma.',
      },
      {
        en: 'Talk to a professional today: a clinician, an advocate for people who live with violence, or the crisis line.',
        es: 'Hable hoy con una persona profesional: personal clínico, una defensora especializada en violencia o la línea de crisis.',
      },
      {
        en: 'Make a safety plan for everyone at home, children first.',
        es: 'Haga un plan de seguridad para todos en casa, empezando por los niños.',
      },
      {
        en: 'The meeting opens again when a named professional has signed how the danger is lowered.',
        es: 'La reunión se habilita cuando una persona profesional firma con su nombre cómo se reduce el peligro.',
      },
    ],
  },
  imminent: {
    label: { en: 'Danger now', es: 'Peligro ahora' },
    meaning: { en: 'Someone may be badly hurt today.', es: 'Hoy alguien podría salir gravemente herido.' },
    nextSteps: [
      {
        en: 'Call emergency services or the crisis line now. The numbers are on this page.',
        es: 'Llame ahora a emergencias o a la línea de crisis. Los números están en esta página.',
      },
      {
        en: 'If it is safe, stay with the person. If it is not, leave with the children and call from outside.',
        es: 'Si es seguro, quédese con la persona. Si no lo es, salga con los niños y llame desde afuera.',
      },
      { en: 'No letters and no consequences today.', es: 'Hoy no se leen cartas ni consecuencias.' },
    ],
  },
})
