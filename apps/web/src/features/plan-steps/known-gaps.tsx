import type { Finding } from '@holdfast/contracts/plans'
import { Trans, useLingui } from '@lingui/react/macro'
import { FindingLink } from '../../plan/findings.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Checkbox } from '../../ui/choices.tsx'

type Props = {
  planKey: PlanKey
  findings: readonly Finding[]
  known: ReadonlySet<string>
  onKnown: (known: ReadonlySet<string>) => void
  isTried: boolean
}

/** What is recommended and still open, one tick each: "we know". */
export function KnownGaps({ planKey, findings, known, onKnown, isTried }: Props) {
  const { t } = useLingui()
  const set = (key: string, isKnown: boolean) => {
    const next = new Set(known)
    if (isKnown) next.add(key)
    else next.delete(key)
    onKnown(next)
  }
  return (
    <section className="card">
      <h2>
        <Trans>Still open, recommended</Trans>
      </h2>
      <p className="muted">
        <Trans>Tick what you know and lock with.</Trans>
      </p>
      <ul className="stack openlist">
        {findings.map((finding) => {
          const key = keyOf(finding)
          return (
            <li key={key}>
              <Checkbox
                label={finding.reason}
                checked={known.has(key)}
                onChange={(on) => set(key, on)}
                problem={isTried && !known.has(key) ? t`Tick it, or do it now.` : undefined}
              />
              <FindingLink planKey={planKey} finding={finding} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Names a finding among those of a plan. */
export const keyOf = ({ section, rule, subjectId, field }: Finding): string =>
  [section, rule, subjectId, field].filter(Boolean).join('.')
