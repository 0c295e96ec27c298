import type { crisisContactRoutes, OwnContact } from '@holdfast/contracts/crisis-contacts'
import { decideOverlay } from '@holdfast/domain/crisis-contacts/crisis-contact'
import type { z } from 'zod'
import type { OrganizationContext } from '../../kernel/context.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { throwIfRefused } from '../../kernel/refuse.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { guardVersion, nextVersion } from '../../kernel/versions.ts'
import { ownContacts } from './organization-contacts.queries.ts'

type Added = z.output<typeof crisisContactRoutes.add.body>

const resource = 'crisis_contacts'
const dates = ({ asOf, reviewBy }: { asOf: string; reviewBy: string }) => ({
  asOf: new Date(asOf),
  reviewBy: new Date(reviewBy),
})

// two people who change the same contact follow each other
const holdContacts = ({ tx, organizationId }: OrganizationContext) =>
  tx.$queryRaw`SELECT 1 FROM holdfast.organizations WHERE organization_id = ${organizationId}::uuid FOR UPDATE`

/** The standard contact that a change is about, when it may be changed. */
async function requireOverlay(context: OrganizationContext, code: string) {
  await holdContacts(context)
  const standard = await context.tx.crisisContact.findUnique({ where: { code } })
  const decision = decideOverlay(standard ?? undefined, await ownContacts(context))
  throwIfRefused(decision, context)
  return orNotFound(standard)
}

/** A number of the organization's own, or one in the place of a standard one. */
export async function addContact(context: OrganizationContext, { replaces, ...own }: Added): Promise<string> {
  const { tx, organizationId } = context
  if (replaces !== null) await requireOverlay(context, replaces)
  const { id } = await tx.organizationCrisisContact.create({
    data: { organizationId, replaces, ...own, ...dates(own) },
  })
  await recordChange(context, {
    action: replaces === null ? 'crisis_contact.added' : 'crisis_contact.replaced',
    resource,
    resourceId: id,
    meta: { kind: own.kind, replaces },
  })
  return id
}

/** Hides a standard number; it is kept as it was, so that the record says what nobody saw. */
export async function hideContact(context: OrganizationContext, { code }: { code: string }): Promise<string> {
  const { tx, organizationId } = context
  const { position: _, code: replaces, label, hours, ...standard } = await requireOverlay(context, code)
  const { id } = await tx.organizationCrisisContact.create({
    data: { ...standard, label: label ?? {}, hours: hours ?? {}, organizationId, replaces, hidden: true },
  })
  await recordChange(context, { action: 'crisis_contact.hidden', resource, resourceId: id, meta: { replaces } })
  return id
}

async function findOwn({ tx, organizationId }: OrganizationContext, id: string) {
  return orNotFound(await tx.organizationCrisisContact.findFirst({ where: { organizationId, id, removedAt: null } }))
}

/** Changes a number of the organization's own; one that only hides a standard number is `not-found` here. */
export async function updateContact(
  context: OrganizationContext,
  id: string,
  own: OwnContact,
  ifMatch: number,
): Promise<void> {
  const { tx, organizationId } = context
  await holdContacts(context)
  const row = await findOwn(context, id)
  if (row.hidden) orNotFound(null)
  guardVersion(row, ifMatch)
  await tx.organizationCrisisContact.update({
    where: { organizationId_id: { organizationId, id } },
    data: { ...own, ...dates(own), version: nextVersion },
  })
  await recordChange(context, { action: 'crisis_contact.changed', resource, resourceId: id })
}

/** The standard number that it stood for shows again; the row stays for the record. */
export async function removeContact(context: OrganizationContext, id: string, ifMatch: number): Promise<void> {
  const { tx, organizationId, now } = context
  await holdContacts(context)
  guardVersion(await findOwn(context, id), ifMatch)
  await tx.organizationCrisisContact.update({
    where: { organizationId_id: { organizationId, id } },
    data: { removedAt: now, version: nextVersion },
  })
  await recordChange(context, { action: 'crisis_contact.removed', resource, resourceId: id })
}
