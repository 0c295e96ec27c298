import type { Finding } from '@holdfast/contracts/plans'
import { Trans, useLingui } from '@lingui/react/macro'
import { byFix, FindingLink } from '../../plan/findings.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Checkbox } from '../../ui/choices.tsx'

type Props = {
  planKey: PlanKey
  findings: readonly Finding[]
  known: ReadonlySet<string>
  onKnown: (known: ReadonlySet<string>) => void
  /** Somebody tried to lock: the first gap that is not ticked says what it needs. */
  isTried: boolean
}

/** What is recommended and still open, one tick for each kind: "we know". */
export function KnownGaps({ planKey, findings, known, onKnown, isTried }: Props) {
  const { t } = useLingui()
  const set = (gap: string, isKnown: boolean) => {
    const next = new Set(known)
    if (isKnown) next.add(gap)
    else next.delete(gap)
    onKnown(next)
  }
  const open = isTried ? gapsOf(findings).find((gap) => !known.has(gap)) : undefined
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
              problem={open === gapOf(alike) ? t`Tick it, or do it now.` : undefined}
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
