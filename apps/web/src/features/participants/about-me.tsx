import type { AboutMe as About } from '@holdfast/contracts/about-me'
import { PARTNER_GUIDE } from '@holdfast/domain/participants/reading'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { refusalOf, AutosaveStatus } from '../../autosave/autosave-status.tsx'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { StepHeading } from '../../ui/step-heading.tsx'
import { ConsentFields, PerspectiveField, ReadingFields, RestFields } from './before-the-day-fields.tsx'
import { ContactFields } from './contact-fields.tsx'
import type { PersonKey } from './participants.queries.ts'
import { useAbout } from './use-about.ts'

type Props = {
  about: About
  personKey: PersonKey
  isPartner: boolean
  /** The screen about oneself, and the way to the private answers: part of the first sitting. */
  first: React.ReactNode
}

/** Somebody's own page, in two short sittings: who you are here, and what you do before the day. */
export function AboutMeSittings({ about, personKey, isPartner, first }: Props) {
  const [sitting, setSitting] = useState(0)
  const form = useAbout(about, personKey)
  const fields = { value: form.value, change: form.change, error: refusalOf(form), disabled: !about.can.edit.allowed }
  const go = (to: number) => {
    void form.flush()
    setSitting(to)
  }
  return (
    <div className="stack stack-large">
      {sitting === 0 ? (
        <>
          <StepHeading at={sitting} lead={<Trans>About five minutes. You can stop at any time.</Trans>}>
            <Trans>First sitting: about you</Trans>
          </StepHeading>
          {isPartner && (
            <Notice>
              <h3>{localize(PARTNER_GUIDE.title)}</h3>
              <p>{localize(PARTNER_GUIDE.text)}</p>
            </Notice>
          )}
          <section className="stack">
            <h3>
              <Trans>How to reach you</Trans>
            </h3>
            <ContactFields {...fields} />
          </section>
          {first}
        </>
      ) : (
        <>
          <StepHeading at={sitting} lead={<Trans>About ten minutes, on another day if you like.</Trans>}>
            <Trans>Second sitting: before the day</Trans>
          </StepHeading>
          <section className="stack">
            <h3>
              <Trans>Five short pages</Trans>
            </h3>
            <ReadingFields {...fields} />
          </section>
          <section className="stack">
            <h3>
              <Trans>With their eyes</Trans>
            </h3>
            <PerspectiveField {...fields} />
          </section>
          <section className="stack">
            <h3>
              <Trans>What I agree to</Trans>
            </h3>
            <ConsentFields {...fields} />
          </section>
          <section className="stack">
            <h3>
              <Trans>That day, and afterwards</Trans>
            </h3>
            <RestFields {...fields} />
          </section>
        </>
      )}
      <AutosaveStatus form={form} can={about.can.edit} />
      <div>
        {sitting === 0 ? (
          <Button onClick={() => go(1)}>
            <Trans>Go on to the second sitting</Trans>
          </Button>
        ) : (
          <Button look="quiet" onClick={() => go(0)}>
            <Trans>Back to the first sitting</Trans>
          </Button>
        )}
      </div>
    </div>
  )
}
