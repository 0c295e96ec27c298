import type { RiskAssessment } from '@holdfast/contracts/risk-assessments'
import { RISK_LEVEL_CATALOG } from '@holdfast/domain/risk/risk-levels'
import { Trans } from '@lingui/react/macro'
import { ContactLinks, useCrisisContacts } from '../../app/crisis-bar.tsx'
import { say, sayMoment } from '../../app/words.ts'
import { Notice } from '../../ui/notice.tsx'

const TONES = { none: 'positive', low: 'info', moderate: 'caution', high: 'caution', imminent: 'urgent' } as const

/** The level as it stands, what it means, and what to do next; with danger now, who to call. */
export function CurrentRisk({ risk }: { risk: RiskAssessment }) {
  const contacts = useCrisisContacts()
  const { label, meaning, nextSteps } = RISK_LEVEL_CATALOG[risk.level]
  return (
    <Notice tone={TONES[risk.level]}>
      <h2>
        <Trans>Together: {say(label)}</Trans>
      </h2>
      <p>{say(meaning)}</p>
      <ul>
        {nextSteps.map((step) => (
          <li key={step.en}>{say(step)}</li>
        ))}
      </ul>
      {risk.level === 'imminent' && (
        <ul>
          {contacts.map((contact) => (
            <li key={contact.code}>
              {contact.label} <ContactLinks contact={contact} />
            </li>
          ))}
        </ul>
      )}
      <p className="muted">
        <Trans>
          Answered by {risk.assessedBy}, {sayMoment(risk.assessedAt)}
        </Trans>{' '}
        {!risk.isCurrent && <Trans>Over a week ago: please answer again.</Trans>}
      </p>
      {risk.mitigationSignedBy && (
        <p>
          <Trans>How the danger is lowered was signed by {risk.mitigationSignedBy}:</Trans> {risk.mitigation}
        </p>
      )}
    </Notice>
  )
}
