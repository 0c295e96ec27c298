import type { Finding } from '@holdfast/contracts/plans'
import { pageOf } from '@holdfast/domain/path/path-pages'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { pathOf } from './paths.ts'
import type { PlanKey } from './plan-key.ts'

/** Where a finding is corrected: the section's page, at the item and the field. */
export function FindingLink({
  planKey,
  finding,
  className,
  children,
}: {
  planKey: PlanKey
  finding: Finding
  className?: string
  children?: ReactNode
}) {
  return (
    <Link
      to={pathOf(pageOf(finding))}
      params={{ ...planKey, participantId: finding.subjectId ?? '', treatmentOptionId: finding.subjectId ?? '' }}
      hash={[finding.subjectId, finding.field].filter(Boolean).join('.')}
      {...(finding.field === 'learning' && { search: { step: finding.subjectId } as never })}
      {...(className && { className })}
    >
      {children ?? finding.fix}
    </Link>
  )
}

type Alike = [Finding, ...Finding[]]

/** Findings that are corrected in the same way stand together, in the order in which they came. */
export function byFix(findings: readonly Finding[]): Alike[] {
  const groups = new Map<string, Alike>()
  for (const finding of findings) {
    const kind = `${finding.section}.${finding.rule}.${finding.fix}`
    const group = groups.get(kind)
    if (group) group.push(finding)
    else groups.set(kind, [finding])
  }
  return [...groups.values()]
}

/** Each thing that stands between the plan and the day: why, and where to fix it. */
export function FindingList({ planKey, findings }: { planKey: PlanKey; findings: readonly Finding[] }) {
  return (
    <ul className="tasks">
      {byFix(findings).map((alike) => (
        <li className="about" key={`${alike[0].rule}.${alike[0].subjectId ?? ''}.${alike[0].field ?? ''}`}>
          <span>
            {alike.length === 1 ? (
              <>
                <FindingLink planKey={planKey} finding={alike[0]} />
                <br />
                {alike[0].reason}
              </>
            ) : (
              <>
                <b>
                  {alike[0].fix} · {alike.length}
                </b>
                {alike.map((finding) => (
                  <span className="line" key={finding.reason}>
                    <FindingLink planKey={planKey} finding={finding}>
                      {finding.reason}
                    </FindingLink>
                  </span>
                ))}
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
