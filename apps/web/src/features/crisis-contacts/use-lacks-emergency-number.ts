import { hasEmergencyNumber } from '@holdfast/domain/crisis-contacts/country'
import { useContacts } from './use-contacts.ts'

/** Whether no emergency number is known here; false while the numbers are not there yet. */
export function useLacksEmergencyNumber(): boolean {
  const { items, today } = useContacts()
  return today !== '' && !hasEmergencyNumber(items)
}
