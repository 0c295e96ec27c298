import type { crisisContactRoutes, OrganizationContacts, OwnContact } from '@holdfast/contracts/crisis-contacts'
import { decideOverlay } from '@holdfast/domain/crisis-contacts/crisis-contact'
import type { z } from 'zod'
import type { CrisisContact, OrganizationCrisisContact } from '../../db/generated/client.ts'
import type { OrganizationContext } from '../../kernel/context.ts'
import { holdOrganization } from '../../kernel/hold-organization.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { throwIfRefused } from '../../kernel/refuse.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { guardVersion, nextVersion } from '../../kernel/versions.ts'
import { type Contacts, findContacts, presentContacts } from './organization-contacts.queries.ts'

type Added = z.output<typeof crisisContactRoutes.add.body>

/** What was added or changed, and the contacts as people see them now. */
type Shown = { id: string; answer: OrganizationContacts }

const resource = 'crisis_contacts'
const dates = ({ asOf, reviewBy }: { asOf: string; reviewBy: string }) => ({
  asOf: new Date(asOf),
  reviewBy: new Date(reviewBy),
})

/** The standard contact that a change is about, when it may be changed, and the contacts as they are. */
async function requireOverlay(
  context: OrganizationContext,
  code: string,
): Promise<{ standard: CrisisContact; contacts: Contacts }> {
  await holdOrganization(context)
  const contacts = await findContacts(context)
  const standard = contacts.standard.find((one) => one.code === code)
  throwIfRefused(decideOverlay(standard, contacts.own), context)
  return { standard: orNotFound(standard ?? null), contacts }
}

const shownWith = (context: OrganizationContext, contacts: Contacts, added: OrganizationCrisisContact): Shown => ({
  id: added.id,
  answer: presentContacts(context, { ...contacts, own: [...contacts.own, added] }),
})

/** A number of the organization's own, or one in the place of a standard one. */
export async function addContact(context: OrganizationContext, { replaces, ...own }: Added): Promise<Shown> {
  const { tx, organizationId } = context
  const contacts = replaces === null ? await findContacts(context) : (await requireOverlay(context, replaces)).contacts
  const added = await tx.organizationCrisisContact.create({
    data: { organizationId, replaces, ...own, ...dates(own) },
  })
  await recordChange(context, {
    action: replaces === null ? 'crisis_contact.added' : 'crisis_contact.replaced',
    resource,
    resourceId: added.id,
    meta: { kind: own.kind, replaces },
  })
  return shownWith(context, contacts, added)
}

/** Hides a standard number; it is kept as it was, so that the record says what nobody saw. */
export async function hideContact(context: OrganizationContext, { code }: { code: string }): Promise<Shown> {
  const { tx, organizationId } = context
  const { standard, contacts } = await requireOverlay(context, code)
  const { position: _, code: replaces, label, hours, ...rest } = standard
  const added = await tx.organizationCrisisContact.create({
    data: { ...rest, label: label ?? {}, hours: hours ?? {}, organizationId, replaces, hidden: true },
  })
  await recordChange(context, { action: 'crisis_contact.hidden', resource, resourceId: added.id, meta: { replaces } })
  return shownWith(context, contacts, added)
}

const findOwn = ({ own }: Contacts, id: string): OrganizationCrisisContact =>
  orNotFound(own.find((one) => one.id === id) ?? null)

/** Changes a number of the organization's own; one that only hides a standard number is `not-found` here. */
export async function updateContact(
  context: OrganizationContext,
  id: string,
  own: OwnContact,
  ifMatch: number,
): Promise<OrganizationContacts> {
  const { tx, organizationId } = context
  await holdOrganization(context)
  const contacts = await findContacts(context)
  const row = findOwn(contacts, id)
  if (row.hidden) orNotFound(null)
  guardVersion(row, ifMatch)
  const changed = await tx.organizationCrisisContact.update({
    where: { organizationId_id: { organizationId, id } },
    data: { ...own, ...dates(own), version: nextVersion },
  })
  await recordChange(context, { action: 'crisis_contact.changed', resource, resourceId: id })
  const now = contacts.own.map((one) => (one.id === id ? changed : one))
  return presentContacts(context, { ...contacts, own: now })
}

/** The standard number that it stood for shows again; the row stays for the record. */
export async function removeContact(
  context: OrganizationContext,
  id: string,
  ifMatch: number,
): Promise<OrganizationContacts> {
  const { tx, organizationId, now } = context
  await holdOrganization(context)
  const contacts = await findContacts(context)
  guardVersion(findOwn(contacts, id), ifMatch)
  await tx.organizationCrisisContact.update({
    where: { organizationId_id: { organizationId, id } },
    data: { removedAt: now, version: nextVersion },
  })
  await recordChange(context, { action: 'crisis_contact.removed', resource, resourceId: id })
  return presentContacts(context, { ...contacts, own: contacts.own.filter((one) => one.id !== id) })
}
