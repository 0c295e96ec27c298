import { SUBSTANCE_LABELS } from '@holdfast/domain/cases/case-labels'
import type { Substance } from '@holdfast/domain/cases/case-vocabulary'
import { notesFor, STOPPING_LABELS, SUBSTANCE_NOTES } from '@holdfast/domain/substances/substance-notes'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { CheckedOn } from '../../i18n/checked-on.tsx'
import { localize } from '../../i18n/localize.ts'
import { Card } from '../../ui/card.tsx'
import { Icon } from '../../ui/icon.tsx'
import { FactList, FactsName, FactWords } from './facts.tsx'

type Note = ReturnType<typeof notesFor>[number]

/** What the page about naloxone is called in the address; the others are called as their substance. */
export const NALOXONE = 'naloxone'

/** Naloxone, and each substance of this case as rows, the most dangerous to stop first; what to know about it has a page of its own. */
export function SubstanceRows({ substances }: { substances: readonly Substance[] }): ReactElement {
  return (
    <>
      <ul className="group">
        <li>
          <Link className="task" to="." search={{ at: NALOXONE } as never}>
            <Icon name="shield-check" />
            <span>
              <b>
                <Trans>Naloxone</Trans>
              </b>
              <span className="meta">
                <Trans>And after a time without</Trans>
              </span>
            </span>
            <Icon name="chevron-right" flip />
          </Link>
        </li>
        {notesFor(substances).map(({ substance, note }) => (
          <li key={substance}>
            <Link className="task" to="." search={{ at: substance } as never}>
              <Icon name="triangle-alert" />
              <span>
                <b>{localize(SUBSTANCE_LABELS[substance])}</b>
                <span className="meta">{localize(STOPPING_LABELS[note.stopping])}</span>
              </span>
              <Icon name="chevron-right" flip />
            </Link>
          </li>
        ))}
      </ul>
      <CheckedOn tables={[SUBSTANCE_NOTES, STOPPING_LABELS]} always />
    </>
  )
}

/** What to know about one substance: too much, and stopping. */
export function SubstanceNote({ note }: Pick<Note, 'note'>): ReactElement {
  return (
    <>
      <p>
        <strong>{localize(STOPPING_LABELS[note.stopping])}</strong>
      </p>
      <Card>
        <h2>
          <FactsName facts={note.tooMuch}>
            <Trans>Signs of too much</Trans>
          </FactsName>
        </h2>
        <FactList facts={note.tooMuch} />
        <h2>
          <FactsName facts={note.thenDo}>
            <Trans>Then do this</Trans>
          </FactsName>
        </h2>
        <FactList facts={note.thenDo} />
      </Card>
      <Card>
        <h2>
          <FactsName facts={note.withdrawal}>
            <Trans>When they stop</Trans>
          </FactsName>
        </h2>
        <FactList facts={note.withdrawal} />
        <h2>
          <Trans>Detox</Trans>
        </h2>
        <p>
          <FactWords fact={note.detox} />
        </p>
      </Card>
      <CheckedOn tables={[SUBSTANCE_NOTES, STOPPING_LABELS]} always />
    </>
  )
}
