import { CARD_READERS, type CrisisCard } from '@holdfast/domain/crisis-cards/crisis-card'
import { CRISIS_CARDS } from '@holdfast/domain/crisis-cards/crisis-cards'
import {
  LOW_TOLERANCE,
  NALOXONE_FACTS,
  OVERDOSE_DONTS,
  OVERDOSE_STEPS,
} from '@holdfast/domain/substances/overdose-steps'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { CheckedOn } from '../i18n/checked-on.tsx'
import { localize } from '../i18n/localize.ts'
import { OverdoseSteps } from '../features/substances/overdose-steps.tsx'
import { Card } from '../ui/card.tsx'
import { MainContent } from '../ui/main-content.tsx'
import { PageHeading } from '../ui/page.tsx'
import { RowWords } from '../ui/row-words.tsx'
import { PrintButton } from '../ui/print-button.tsx'

/** How to talk and what to do in a hard moment, each card short enough for one sheet. No account is needed. */
export default function CardsPage() {
  return (
    <MainContent narrow>
      <PageHeading lead={<Trans>Short cards for hard moments. Read one now; print those that may be needed.</Trans>}>
        <Trans>What to say and do</Trans>
      </PageHeading>
      <nav className="no-print">
        <ul className="group slim">
          <li>
            <a className="task" href="#overdose">
              <RowWords name={<Trans>In an overdose</Trans>} icon="triangle-alert" />
            </a>
          </li>
          {CRISIS_CARDS.map(({ code, title }) => (
            <li key={code}>
              <a className="task" href={`#${code}`}>
                <RowWords name={localize(title)} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <PrintButton>
        <Trans>Print the cards</Trans>
      </PrintButton>
      <div id="overdose">
        <OverdoseSteps />
      </div>
      {CARD_READERS.flatMap((reader) => CRISIS_CARDS.filter((card) => card.reader === reader)).map((card) => (
        <TalkCard key={card.code} card={card} />
      ))}
      <CheckedOn tables={[CRISIS_CARDS, OVERDOSE_STEPS, OVERDOSE_DONTS, NALOXONE_FACTS, LOW_TOLERANCE]} always />
      <p className="no-print">
        <Link to="/crisis">
          <Trans>Who to call</Trans>
        </Link>
      </p>
    </MainContent>
  )
}

function TalkCard({ card }: { card: CrisisCard }) {
  return (
    <div id={card.code}>
      <Card>
        <h2>{localize(card.title)}</h2>
        <p>
          {localize(card.lead)}
          {card.source.standing === 'guidance' && (
            <span className="muted">
              {' '}
              (<Trans>guidance</Trans>)
            </span>
          )}
        </p>
        <ul>
          {card.todo.map((one) => (
            <li key={one.en}>{localize(one)}</li>
          ))}
        </ul>
        <h3>
          <Trans>Better left</Trans>
        </h3>
        <ul>
          {card.leave.map((one) => (
            <li key={one.en}>{localize(one)}</li>
          ))}
        </ul>
      </Card>
    </div>
  )
}
