import { contactsInReach } from '@holdfast/domain/crisis-contacts/contacts-in-reach'
import { useLingui } from '@lingui/react/macro'
import { useOrganizationId } from '../../app/organization-on-screen.ts'
import { Icon } from '../../ui/icon.tsx'
import { NoEmergencyNumber } from './no-emergency-number.tsx'
import { useCrisisContacts } from './use-contacts.ts'
import { useLacksEmergencyNumber } from './use-lacks-emergency-number.ts'

/** The emergency number, large, with what to say there; where none is known, that is said. */
export function CallEmergency({ say }: { say: string }) {
  const { t } = useLingui()
  const organizationId = useOrganizationId()
  const lacksEmergency = useLacksEmergencyNumber()
  const number = useCrisisContacts().find(({ kind }) => kind === 'emergency')?.number
  if (lacksEmergency) return <NoEmergencyNumber organizationId={organizationId} />
  if (!number) return null
  return (
    <a className="call first" href={`tel:${number}`}>
      <Icon name="phone" />
      <div>
        <b>{t`Call ${number}`}</b>
        {say && <span>{say}</span>}
      </div>
    </a>
  )
}

/** The other urgent numbers, each a button that calls. */
export function CallOthers() {
  const contacts = contactsInReach(useCrisisContacts()).filter(({ kind, number }) => kind !== 'emergency' && number)
  return (
    <div className="row">
      {contacts.map(({ code, label, number }) => (
        <a key={code} className="btn quiet small" href={`tel:${number ?? ''}`}>
          <Icon name="phone" small />
          {label}
        </a>
      ))}
    </div>
  )
}
