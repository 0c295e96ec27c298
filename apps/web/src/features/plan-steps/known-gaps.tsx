import type { Finding } from '@holdfast/contracts/plans'
import { Trans } from '@lingui/react/macro'
import { byFix, FindingLink } from '../../plan/findings.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Checkbox } from '../../ui/choices.tsx'

type Props = {
  planKey: PlanKey
  findings: readonly Finding[]
  known: ReadonlySet<string>
  onKnown: (known: ReadonlySet<string>) => void
  /** Said beside the first gap that is not ticked, once somebody tried to lock. */
  problem: string | undefined
}

/** What is recommended and still open, one tick for each kind: "we know". */
export function KnownGaps({ planKey, findings, known, onKnown, problem }: Props) {
  const set = (gap: string, isKnown: boolean) => {
    const next = new Set(known)
    if (isKnown) next.add(gap)
    else next.delete(gap)
    onKnown(next)
  }
  const open = gapsOf(findings).find((gap) => !known.has(gap))
  return (
    <section className="card">
      <h2>
        <Trans>Still open, recommended</Trans>
      </h2>
      <p className="muted">
        <Trans>Tick what you know and lock with.</Trans>
      </p>
      <ul className="stack openlist">
        {byFix(findings).map((alike) => (
          <li key={gapOf(alike)}>
            <Checkbox
              label={alike.map(({ reason }) => reason).join(' ')}
              checked={known.has(gapOf(alike))}
              onChange={(on) => set(gapOf(alike), on)}
              problem={open === gapOf(alike) ? problem : undefined}
            />
            <FindingLink planKey={planKey} finding={alike[0]} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const gapOf = ([{ section, rule, fix }]: readonly [Finding, ...Finding[]]): string => `${section}.${rule}.${fix}`

/** The kinds of gaps among findings, by name, each ticked once. */
export const gapsOf = (findings: readonly Finding[]): string[] => byFix(findings).map(gapOf)
