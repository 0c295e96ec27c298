import type { Finding } from '@holdfast/contracts/plans'
import { pageOf } from '@holdfast/domain/path/path-pages'
import type { PlanSection } from '@holdfast/domain/plan/sections'
import { Trans } from '@lingui/react/macro'
import { Notice } from '../ui/notice.tsx'
import { byFix, FindingLink } from './findings.tsx'
import type { PlanPage } from './paths.ts'
import { usePlan } from './use-plan.ts'

// as many lines as a phone shows before the first field of the page
const MANY = 4

type Props = { section: PlanSection; page?: PlanPage; isShown?: (finding: Finding) => boolean }

/**
 * What this section still lacks, live as it changes; of a section with several pages, `page` shows what is corrected there, and
 * `isShown` leaves out what the page itself says.
 */
export function SectionFindings({ section, page, isShown = () => true }: Props) {
  const { plan, key } = usePlan()
  if (plan.status !== 'drafting' && plan.status !== 'ready') return null
  const findings = plan.readiness.findings.filter(
    (finding) => finding.section === section && (page === undefined || pageOf(finding) === page) && isShown(finding),
  )
  const blockers = findings.filter((finding) => finding.severity === 'blocker')
  return (
    <div role="status">
      {findings.length === 0 ? (
        <Notice tone="positive">
          <p>
            <Trans>Everything needed is here.</Trans>
          </p>
        </Notice>
      ) : (
        <Notice tone={blockers.length > 0 ? 'caution' : 'info'}>
          <ul style={{ margin: 0 }}>
            {byFix(findings).map((alike) => (
              <li key={alike[0].rule + (alike[0].subjectId ?? '') + (alike[0].field ?? '')}>
                {alike.length > MANY ? (
                  <>
                    <FindingLink planKey={key} finding={alike[0]} />{' '}
                    <span className="muted">
                      (<Trans>{alike.length} times</Trans>)
                    </span>
                  </>
                ) : (
                  alike.map((finding) => (
                    <span key={finding.reason + (finding.subjectId ?? '')} style={{ display: 'block' }}>
                      {finding.reason} <FindingLink planKey={key} finding={finding} />
                    </span>
                  ))
                )}
                {alike[0].severity === 'warning' && (
                  <span className="muted">
                    {' '}
                    (<Trans>a hint, not a must</Trans>)
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  )
}
