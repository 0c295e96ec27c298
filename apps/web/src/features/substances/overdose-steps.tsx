import {
  LOW_TOLERANCE,
  NALOXONE_FACTS,
  OVERDOSE_DONTS,
  OVERDOSE_STEPS,
} from '@holdfast/domain/substances/overdose-steps'
import { Trans } from '@lingui/react/macro'
import { Card } from '../../ui/card.tsx'
import { FactList, FactWords } from './facts.tsx'

/** What to do in an overdose: five steps, what harms, and naloxone. It fits on one sheet. */
export function OverdoseSteps() {
  return (
    <Card>
      <h2>
        <Trans>In an overdose</Trans>
      </h2>
      <FactList facts={OVERDOSE_STEPS} ordered />
      <h3>
        <Trans>Not this</Trans>
      </h3>
      <FactList facts={OVERDOSE_DONTS} />
      <h3>
        <Trans>Naloxone</Trans>
      </h3>
      <FactList facts={NALOXONE_FACTS} />
      <h3>
        <Trans>After a time without</Trans>
      </h3>
      <p>
        <FactWords fact={LOW_TOLERANCE} />
      </p>
    </Card>
  )
}
