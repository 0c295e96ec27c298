import { content } from '../content/content.ts'
import type { Text } from '../text.ts'
import { RISK_DATED } from './risk-dated.ts'

/** Ways to lower a danger that a professional can sign for, in the order of docs/practice.md 9.1. */
export const MITIGATIONS = [
  'credential',
  'second_professional',
  'public_safety',
  'means_off_site',
  'shorter_team',
  'invited_or_remote',
  'medical_clearance',
  'dv_advocate',
  'childcare_off_site',
  'police_notice',
  'change_of_date',
  'no_meeting',
] as const
/** A condition under which a signed high risk may go on; it is a promise to everybody who reads it. */
export type Mitigation = (typeof MITIGATIONS)[number]

/** Each in words, so that everyone who reads the signature knows what was promised. */
export const MITIGATION_LABELS: Readonly<Record<Mitigation, { label: Text; care?: Text }>> = content(
  'risk-mitigations',
  RISK_DATED,
  {
    credential: {
      label: {
        en: 'A professional with a credential leads the meeting.',
        es: 'Guía la reunión una persona profesional acreditada.',
      },
    },
    second_professional: {
      label: { en: 'A second professional is there.', es: 'Hay una segunda persona profesional presente.' },
    },
    public_safety: {
      label: {
        en: 'There is a plan for everyone’s safety: who goes where, and who calls.',
        es: 'Hay un plan para la seguridad de todos: quién va adónde y quién llama.',
      },
    },
    means_off_site: {
      label: {
        en: 'Weapons, medicines and other means are stored off site.',
        es: 'Las armas, los medicamentos y otros medios se guardan fuera del lugar.',
      },
    },
    shorter_team: {
      label: {
        en: 'The group is smaller and the talk is shorter.',
        es: 'El grupo es más pequeño y la conversación es más corta.',
      },
    },
    invited_or_remote: {
      label: {
        en: 'The talk is announced, or held remotely.',
        es: 'La conversación se anuncia o se hace a distancia.',
      },
    },
    medical_clearance: {
      label: {
        en: 'A doctor or nurse has checked your loved one first.',
        es: 'Personal médico ha revisado antes a su ser querido.',
      },
    },
    dv_advocate: {
      label: {
        en: 'An advocate for people who live with violence has helped with the plan.',
        es: 'Una defensora especializada en violencia ha ayudado con el plan.',
      },
      care: {
        en: 'She was asked by each person alone, over a channel that nobody else reads.',
        es: 'Cada persona la consultó a solas, por un medio que nadie más lee.',
      },
    },
    childcare_off_site: {
      label: {
        en: 'Children are cared for somewhere else.',
        es: 'Los niños están al cuidado de alguien en otro lugar.',
      },
    },
    police_notice: {
      label: {
        en: 'The local police know, on their non-emergency line.',
        es: 'La policía local está avisada por su línea de no emergencia.',
      },
      care: {
        en: 'Weigh this with care: their presence can raise the tension.',
        es: 'Piénselo bien: su presencia puede aumentar la tensión.',
      },
    },
    change_of_date: { label: { en: 'The date is changed.', es: 'Se cambia la fecha.' } },
    no_meeting: {
      label: { en: 'There is no meeting for now.', es: 'Por ahora no hay reunión.' },
      care: {
        en: 'The plan then stays open, and no meeting begins.',
        es: 'El plan sigue abierto entonces y no empieza ninguna reunión.',
      },
    },
  },
)

/** What was signed, word for word: its fingerprint shows later that nothing was changed. */
export function signedText(given: {
  riskAssessmentId: string
  level: string
  areas: Readonly<Partial<Record<string, string>>>
  mitigations: readonly Mitigation[]
  mitigation: string
  name: string
  credential: string
  signedAt: string
}): string {
  const { riskAssessmentId, level, areas, mitigations, mitigation, name, credential, signedAt } = given
  const judged = Object.entries(areas)
    .map(([area, one]) => `${area}=${one}`)
    .toSorted()
  const chosen = MITIGATIONS.filter((one) => mitigations.includes(one))
  return JSON.stringify([riskAssessmentId, level, judged, chosen, mitigation, name, credential, signedAt])
}
