import type { Review } from '@holdfast/contracts/reviews'
import { Trans, useLingui } from '@lingui/react/macro'
import { Disclosure } from '../../ui/disclosure.tsx'

/** Who has written or passed; the text is there for whoever leads the review. */
export function Accounts({ review }: { review: Review }) {
  const { t } = useLingui()
  const states = { open: t`not yet`, sent: t`given`, passed: t`passed` }
  const others = review.accounts.filter(({ isMine }) => !isMine)
  if (others.length === 0) return null
  return (
    <section className="stack">
      <h2>
        <Trans>What the others wrote</Trans>
      </h2>
      <ul className="tasks">
        {others.map(({ id, by, state, text }) => (
          <li key={id}>
            {text ? (
              <Disclosure summary={by}>
                {[text.whatHappened, text.turningPoint, text.whatHelped, text.whatWasMissing]
                  .filter(Boolean)
                  .map((part) => (
                    <p className="spoken" key={part}>
                      {part}
                    </p>
                  ))}
              </Disclosure>
            ) : (
              <span>{by}</span>
            )}
            <span className={`tag ${state === 'open' ? '' : 'done'}`}>{states[state]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
