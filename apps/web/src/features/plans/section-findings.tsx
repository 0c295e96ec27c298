import { Trans } from '@lingui/react/macro'
import { Notice } from '../../ui/notice.tsx'
import { usePlan } from './plans.queries.ts'

/** What this section still lacks, live as it changes. */
export function SectionFindings({ section }: { section: string }) {
  const { plan } = usePlan()
  if (plan.status !== 'drafting' && plan.status !== 'ready') return null
  const findings = plan.readiness.findings.filter((finding) => finding.section === section)
  const blockers = findings.filter((finding) => finding.severity === 'blocker')
  return (
    <div role="status">
      {findings.length === 0 ? (
        <Notice tone="positive">
          <p>
            <Trans>Nothing is missing here.</Trans>
          </p>
        </Notice>
      ) : (
        <Notice tone={blockers.length > 0 ? 'caution' : 'info'}>
          <ul style={{ margin: 0 }}>
            {findings.map((finding) => (
              <li key={finding.rule + (finding.subjectId ?? '') + (finding.field ?? '')}>
                {finding.reason} <a href={`#${finding.subjectId ?? ''}`}>{finding.fix}</a>
                {finding.severity === 'warning' && (
                  <span className="muted"> ({<Trans>a hint, not a must</Trans>})</span>
                )}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  )
}
