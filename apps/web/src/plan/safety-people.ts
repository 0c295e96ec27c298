import type { Workspace } from '@holdfast/contracts/workspace'

/** Who is there on the day, who leads safety, and where it is: what every page on safety shows. */
export function safetyPeople(plan: Workspace) {
  const people = plan.participants.filter(({ adult, attendance }) => adult && attendance !== 'not_attending')
  const leads = people.filter(({ dayRoles }) => dayRoles.includes('safety_lead'))
  return {
    people,
    safetyLead: leads.map(({ name }) => name).join(', '),
    address: plan.logistics.address,
    nameOf: (id: string) => plan.participants.find((one) => one.id === id)?.name ?? '',
  }
}
