import type { Substance } from '@holdfast/domain/cases/case-vocabulary'
import { BREATH_TEST_NOTES, SOBRIETY_QUESTIONS } from '@holdfast/domain/sobriety/check-guide'
import { IMPAIRMENT_SIGN_LABELS, SIGNS_NOTE } from '@holdfast/domain/sobriety/sign-labels'
import { signsFor } from '@holdfast/domain/sobriety/signs'
import { WAIT_TABLE, WAIT_TABLE_NOTE, type WaitFact, waitRowsFor } from '@holdfast/domain/sobriety/wait-table'
import { Trans } from '@lingui/react/macro'
import { CheckedOn } from '../../i18n/checked-on.tsx'
import { localize } from '../../i18n/localize.ts'
import { Disclosure } from '../../ui/disclosure.tsx'

/** What helps an observer: what to ask, what to look for, how long things last. Guidance, never a diagnosis. */
export function SobrietyGuide({ substances }: { substances: readonly Substance[] }) {
  return (
    <>
      <Disclosure summary={<Trans>What to ask, calmly and in private</Trans>}>
        <ul>
          {SOBRIETY_QUESTIONS.map(({ question, text }) => (
            <li key={question}>{localize(text)}</li>
          ))}
        </ul>
        <h3>
          <Trans>About breath tests</Trans>
        </h3>
        <ul>
          {BREATH_TEST_NOTES.map((note) => (
            <li key={note.en}>{localize(note)}</li>
          ))}
        </ul>
      </Disclosure>
      <Disclosure summary={<Trans>What you may see or hear</Trans>}>
        <p className="muted">{localize(SIGNS_NOTE)}</p>
        <CheckedOn tables={[IMPAIRMENT_SIGN_LABELS, SIGNS_NOTE]} />
        <ul>
          {signsFor(substances).map((sign) => (
            <li key={sign}>{localize(IMPAIRMENT_SIGN_LABELS[sign])}</li>
          ))}
        </ul>
      </Disclosure>
      <Disclosure summary={<Trans>How long things last, and when a talk makes sense</Trans>}>
        <p className="muted">{localize(WAIT_TABLE_NOTE)}</p>
        <CheckedOn tables={[WAIT_TABLE, WAIT_TABLE_NOTE]} />
        {waitRowsFor(substances).map((row) => (
          <section key={row.row}>
            <h3>{localize(row.name)}</h3>
            <dl>
              <Fact name={<Trans>It lasts</Trans>} fact={row.duration} />
              <Fact name={<Trans>A talk makes sense</Trans>} fact={row.earliestTalk} />
              {row.withdrawal && <Fact name={<Trans>Withdrawal</Trans>} fact={row.withdrawal} />}
            </dl>
          </section>
        ))}
      </Disclosure>
    </>
  )
}

function Fact({ name, fact }: { name: React.ReactNode; fact: WaitFact }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {localize(fact.says)}{' '}
        {fact.source.standing === 'guidance' && (
          <span className="muted">
            (<Trans>guidance</Trans>)
          </span>
        )}
      </dd>
    </>
  )
}
