import { SUBSTANCE_LABELS } from '@holdfast/domain/cases/case-labels'
import type { Substance } from '@holdfast/domain/cases/case-vocabulary'
import { notesFor, STOPPING_LABELS, SUBSTANCE_NOTES } from '@holdfast/domain/substances/substance-notes'
import { Trans } from '@lingui/react/macro'
import { CheckedOn } from '../../i18n/checked-on.tsx'
import { localize } from '../../i18n/localize.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Card } from '../../ui/card.tsx'
import { FactList, FactWords } from './facts.tsx'

/** What to know about each substance of this case, the most dangerous to stop first. */
export function SubstanceNotes({ substances }: { substances: readonly Substance[] }) {
  return (
    <>
      {notesFor(substances).map(({ substance, note }) => (
        <Card key={substance}>
          <h2>{localize(SUBSTANCE_LABELS[substance])}</h2>
          <p>
            <strong>{localize(STOPPING_LABELS[note.stopping])}</strong>
          </p>
          <Disclosure summary={<Trans>Signs, withdrawal and detox</Trans>}>
            <h3>
              <Trans>Signs of too much</Trans>
            </h3>
            <FactList facts={note.tooMuch} />
            <h3>
              <Trans>Then do this</Trans>
            </h3>
            <FactList facts={note.thenDo} />
            <h3>
              <Trans>When they stop</Trans>
            </h3>
            <FactList facts={note.withdrawal} />
            <h3>
              <Trans>Detox</Trans>
            </h3>
            <p>
              <FactWords fact={note.detox} />
            </p>
          </Disclosure>
        </Card>
      ))}
      <CheckedOn tables={[SUBSTANCE_NOTES, STOPPING_LABELS]} always />
    </>
  )
}
