import type { AboutMe } from '@holdfast/contracts/about-me'
import { Trans } from '@lingui/react/macro'
import { refusalOf, AutosaveStatus } from '../../autosave/autosave-status.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { ConsentFields, PerspectiveField, ReadingFields, RestFields } from './before-the-day-fields.tsx'
import { ContactFields } from './contact-fields.tsx'
import type { PersonKey } from './participants.queries.ts'
import { useAbout } from './use-about.ts'

/**
 * What the case leads note about somebody's own part: how to reach them, rest and support. What only the person can say is
 * shown; it is written here only for somebody who has no link of their own.
 */
export function AboutSomeone({ about, personKey, speaks }: { about: AboutMe; personKey: PersonKey; speaks: boolean }) {
  const form = useAbout(about, personKey)
  const fields = { value: form.value, change: form.change, error: refusalOf(form), disabled: !about.can.edit.allowed }
  const theirs = { ...fields, disabled: fields.disabled || !speaks }
  return (
    <div className="stack">
      <Disclosure summary={<Trans>How to reach them</Trans>}>
        <ContactFields {...fields} />
      </Disclosure>
      <Disclosure summary={<Trans>Rest and support</Trans>}>
        <RestFields {...fields} />
      </Disclosure>
      <Disclosure summary={<Trans>What they have read and agreed to</Trans>}>
        {!speaks && (
          <p className="muted">
            <Trans>They say this themselves, on their own page.</Trans>
          </p>
        )}
        <ReadingFields {...theirs} />
        <ConsentFields {...theirs} />
        <PerspectiveField {...theirs} />
      </Disclosure>
      <AutosaveStatus form={form} can={about.can.edit} />
    </div>
  )
}
