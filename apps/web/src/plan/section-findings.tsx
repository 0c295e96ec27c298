import type { Finding } from '@holdfast/contracts/plans'
import { pageOf } from '@holdfast/domain/path/path-pages'
import type { PlanSection } from '@holdfast/domain/plan/sections'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { byFix, FindingLink } from './findings.tsx'
import { leadsCase } from './leads-case.ts'
import type { PlanPage } from './paths.ts'
import { usePlan } from './use-plan.ts'

// as many lines as a phone shows before the first field of the page
const MANY = 4

type Props = { section: PlanSection; page?: PlanPage; isShown?: (finding: Finding) => boolean }

/**
 * What this section still lacks, live as it changes, what is needed before what is recommended; of a section with several pages,
 * `page` shows what is corrected there, and `isShown` leaves out what the page itself says. The way there is for those who may
 * correct it.
 */
export function SectionFindings({ section, page, isShown = () => true }: Props) {
  const { plan } = usePlan()
  if (plan.status !== 'drafting' && plan.status !== 'ready') return null
  const findings = plan.readiness.findings.filter(
    (finding) => finding.section === section && (page === undefined || pageOf(finding) === page) && isShown(finding),
  )
  const needed = findings.filter(({ severity }) => severity === 'blocker')
  const recommended = findings.filter(({ severity }) => severity === 'warning')
  return (
    <div role="status">
      {findings.length === 0 ? (
        <p className="line small soft">
          <Icon name="circle-check" small />
          <Trans>Everything needed is here.</Trans>
        </p>
      ) : (
        <Notice tone={needed.length > 0 ? 'caution' : 'info'}>
          <Findings title={<Trans>Needed</Trans>} findings={needed} />
          <Findings title={<Trans>Recommended</Trans>} findings={recommended} />
        </Notice>
      )}
    </div>
  )
}

function Findings({ title, findings }: { title: ReactNode; findings: readonly Finding[] }) {
  if (findings.length === 0) return null
  return (
    <>
      <p className="eyebrow">{title}</p>
      <ul className="findings">
        {byFix(findings).map((alike) => (
          <li key={alike[0].rule + (alike[0].subjectId ?? '') + (alike[0].field ?? '')}>
            {alike.length > MANY ? (
              <>
                <WayThere finding={alike[0]} orElse={alike[0].fix} />{' '}
                <span className="muted">
                  (<Trans>{alike.length} times</Trans>)
                </span>
              </>
            ) : (
              alike.map((finding) => (
                <p key={finding.reason + (finding.subjectId ?? '')}>
                  {finding.reason} <WayThere finding={finding} />
                </p>
              ))
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** The link for whoever leads, or whose own it is; `orElse` for everybody else. */
function WayThere({ finding, orElse = null }: { finding: Finding; orElse?: ReactNode }) {
  const { plan, key } = usePlan()
  const isMine =
    finding.concernsId === null
      ? plan.path.tasks.some((task) => task.mine && task.page === pageOf(finding))
      : finding.concernsId === plan.me.participantId
  return leadsCase(plan) || isMine ? <FindingLink planKey={key} finding={finding} /> : orElse
}
