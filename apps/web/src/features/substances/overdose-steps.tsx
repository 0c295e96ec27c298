import {
  LOW_TOLERANCE,
  NALOXONE_FACTS,
  OVERDOSE_DONTS,
  OVERDOSE_STEPS,
} from '@holdfast/domain/substances/overdose-steps'
import { Trans } from '@lingui/react/macro'
import type { ReactElement } from 'react'
import { Card } from '../../ui/card.tsx'
import { FactList, FactsName, FactWords } from './facts.tsx'

type Props = {
  /** A page of its own has the facts of naloxone on the screen; they are printed with the steps all the same. */
  factsInPrint?: boolean
}

/** What to do in an overdose: five steps, what harms, and naloxone. It fits on one sheet. */
export function OverdoseSteps({ factsInPrint = false }: Props): ReactElement {
  return (
    <Card>
      <h2>
        <Trans>In an overdose</Trans>
      </h2>
      <FactList facts={OVERDOSE_STEPS} ordered />
      <h3>
        <FactsName facts={OVERDOSE_DONTS}>
          <Trans>Not this</Trans>
        </FactsName>
      </h3>
      <FactList facts={OVERDOSE_DONTS} />
      {factsInPrint ? (
        <div className="stack print-only">
          <NaloxoneFacts />
        </div>
      ) : (
        <NaloxoneFacts />
      )}
    </Card>
  )
}

/** What naloxone does, and why a time without makes an overdose more likely. */
export function NaloxoneFacts(): ReactElement {
  return (
    <>
      <h3>
        <FactsName facts={NALOXONE_FACTS}>
          <Trans>Naloxone</Trans>
        </FactsName>
      </h3>
      <FactList facts={NALOXONE_FACTS} />
      <h3>
        <Trans>After a time without</Trans>
      </h3>
      <p>
        <FactWords fact={LOW_TOLERANCE} />
      </p>
    </>
  )
}
