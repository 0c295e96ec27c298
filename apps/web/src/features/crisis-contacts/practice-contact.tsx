import { Trans, useLingui } from '@lingui/react/macro'
import { Icon } from '../../ui/icon.tsx'
import { PracticeMark } from './practice-mark.tsx'
import { useContacts } from './use-contacts.ts'

/** How the family on screen reaches its practice, also without a network; nothing where none has said it (S0.32). */
export function PracticeContact() {
  const { t } = useLingui()
  const { practice } = useContacts()
  if (!practice) return null
  const { name, contact, timeZone } = practice
  const { phone, hours, reply } = contact
  if (!phone && !contact.name) return null
  const who = [contact.name, name].filter(Boolean).join(' · ')
  const clock = timeZone.replaceAll('_', ' ')
  const when = [hours && t`${hours} (${clock})`, reply].filter(Boolean).join(' · ')
  return (
    <section className="stack" aria-label={t`Your practice`}>
      <h3>
        <Trans>Your practice</Trans>
      </h3>
      <PracticeMark practice={practice} />
      {phone ? (
        <a className="call" href={`tel:${phone}`}>
          <Icon name="phone" />
          <span>
            <b>{t`Call ${phone}`}</b>
            <span>{who}</span>
          </span>
        </a>
      ) : (
        <p>{who}</p>
      )}
      {when && <p className="small soft">{when}</p>}
    </section>
  )
}
