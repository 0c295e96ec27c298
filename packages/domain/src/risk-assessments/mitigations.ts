import { text } from '@holdfast/content/risk-assessments'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'

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
  {
    credential: {
      label: text('risk-mitigations.credential.label'),
    },
    second_professional: {
      label: text('risk-mitigations.second_professional.label'),
    },
    public_safety: {
      label: text('risk-mitigations.public_safety.label'),
    },
    means_off_site: {
      label: text('risk-mitigations.means_off_site.label'),
    },
    shorter_team: {
      label: text('risk-mitigations.shorter_team.label'),
    },
    invited_or_remote: {
      label: text('risk-mitigations.invited_or_remote.label'),
    },
    medical_clearance: {
      label: text('risk-mitigations.medical_clearance.label'),
    },
    dv_advocate: {
      label: text('risk-mitigations.dv_advocate.label'),
      care: text('risk-mitigations.dv_advocate.care'),
    },
    childcare_off_site: {
      label: text('risk-mitigations.childcare_off_site.label'),
    },
    police_notice: {
      label: text('risk-mitigations.police_notice.label'),
      care: text('risk-mitigations.police_notice.care'),
    },
    change_of_date: { label: text('risk-mitigations.change_of_date.label') },
    no_meeting: {
      label: text('risk-mitigations.no_meeting.label'),
      care: text('risk-mitigations.no_meeting.care'),
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
  reason: string
  name: string
  credential: string
  signedAt: string
}): string {
  const { riskAssessmentId, level, areas, mitigations, mitigation, reason, name, credential, signedAt } = given
  const judged = Object.entries(areas)
    .map(([area, one]) => `${area}=${one}`)
    .toSorted()
  const chosen = MITIGATIONS.filter((one) => mitigations.includes(one))
  return JSON.stringify([riskAssessmentId, level, judged, chosen, mitigation, reason, name, credential, signedAt])
}
