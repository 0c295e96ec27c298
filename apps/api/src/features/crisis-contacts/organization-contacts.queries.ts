import type { OrganizationContact, OrganizationContacts, OwnContact } from '@holdfast/contracts/crisis-contacts'
import { canHide, effectiveContacts } from '@holdfast/domain/crisis-contacts/crisis-contact'
import { inEveryLanguage, type StoredWords } from '@holdfast/domain/text'
import { toIsoDate } from '@holdfast/domain/shared/time'
import type { CrisisContact, OrganizationCrisisContact } from '../../db/generated/client.ts'
import { organizationAbility } from '../../kernel/authorize.ts'
import type { OrganizationContext } from '../../kernel/context.ts'
import { localize } from '../../kernel/localize.ts'
import { presentStandardContact } from './crisis-contacts.queries.ts'

/** The standard numbers of every country, and what the organization added, replaced or hid, in the order in which it did. */
export type Contacts = { standard: CrisisContact[]; own: OrganizationCrisisContact[] }

/** The numbers as they are stored now. */
export const findContacts = async ({ tx, organizationId }: OrganizationContext): Promise<Contacts> => ({
  standard: await tx.crisisContact.findMany({ orderBy: { position: 'asc' } }),
  own: await tx.organizationCrisisContact.findMany({
    where: { organizationId, removedAt: null },
    orderBy: { id: 'asc' },
  }),
})

const ownOf = (row: OrganizationCrisisContact): OwnContact => ({
  country: row.country,
  kind: row.kind as OwnContact['kind'],
  label: inEveryLanguage(row.label as StoredWords),
  number: row.number,
  textNumber: row.textNumber,
  chatUrl: row.chatUrl,
  url: row.url,
  hours: inEveryLanguage(row.hours as StoredWords),
  source: row.source,
  asOf: toIsoDate(row.asOf),
  reviewBy: toIsoDate(row.reviewBy),
})

const presentOwn = (context: OrganizationContext, row: OrganizationCrisisContact): OrganizationContact => {
  const { country: _, ...own } = ownOf(row)
  return {
    ...own,
    code: row.id,
    isOwn: true,
    label: localize(own.label, context),
    hours: localize(own.hours, context),
    contactId: row.id,
    replaces: row.replaces,
    own: ownOf(row),
    version: row.version,
    canHide: false,
  }
}

/**
 * The contacts that people see in this organization: the standard ones of its country, or of the one that is asked for, as it
 * changed them, and its own.
 */
export function presentContacts(
  context: OrganizationContext,
  { standard, own }: Contacts,
  country: string = context.organization.country,
): OrganizationContacts {
  const ofCountry = standard.filter((contact) => contact.country === country)
  const { shown, hidden } = effectiveContacts(
    ofCountry.map((row) => presentStandardContact(row, context.locale)),
    own,
  )
  return {
    items: shown.map((contact) =>
      'organizationId' in contact
        ? presentOwn(context, contact)
        : { ...contact, contactId: null, replaces: null, own: null, version: null, canHide: canHide(contact) },
    ),
    hidden: hidden.map(({ standard: { code, label }, by }) => ({
      code,
      label,
      contactId: by.id,
      version: by.version,
    })),
    country,
    today: toIsoDate(context.now),
    can: { edit: organizationAbility(context, 'content.edit') },
  }
}

/** The same as they are stored now. */
export const listOrganizationContacts = async (
  context: OrganizationContext,
  country?: string,
): Promise<OrganizationContacts> => presentContacts(context, await findContacts(context), country)
