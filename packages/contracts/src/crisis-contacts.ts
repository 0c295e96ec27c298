import { CONTACT_KINDS, PHONE_PATTERN } from '@holdfast/domain/crisis-contacts/crisis-contact'
import { DEFAULT_COUNTRY } from '@holdfast/domain/crisis-contacts/country'
import { inEach, LOCALES, SOURCE_LOCALE } from '@holdfast/domain/text'
import { z } from 'zod'
import { Can, country, date, id, line, version } from './fields.ts'
import { OrganizationParams } from './organizations.ts'
import { namedRoutes, route } from './route.ts'

/**
 * A number to call in a crisis: dated, sourced, with a day by which somebody must look at it again
 * (docs/product.md 7.7).
 */
export const CrisisContact = z
  .object({
    code: z.string(),
    kind: z.string(),
    label: z.string(),
    number: z.string().nullable(),
    textNumber: z.string().nullable(),
    chatUrl: z.string().nullable(),
    url: z.string().nullable(),
    hours: z.string(),
    source: z.string(),
    asOf: date(),
    reviewBy: date(),
    /** The organization's own, beside the standard ones or in the place of one. */
    isOwn: z.boolean(),
  })
  .meta({ id: 'CrisisContact' })
/** In one language, ready to show: at least one of number, text number and chat is there. */
export type CrisisContact = z.infer<typeof CrisisContact>

const localized = (max: number) => z.strictObject(inEach(() => line(max)))
const phone = () => z.string().max(24).regex(PHONE_PATTERN, 'must be a phone number').nullable().default(null)
const link = () =>
  z
    .string()
    .max(300)
    .refine((value) => /^https:\/\/[^\s/]+\.[^\s]+$/.test(value) && URL.canParse(value), 'must be an https address')
    .nullable()
    .default(null)

const fields = {
  country: country(),
  kind: z.enum(CONTACT_KINDS),
  label: localized(80),
  number: phone(),
  textNumber: phone(),
  chatUrl: link(),
  url: link(),
  hours: localized(120),
  source: line(200),
  asOf: date(),
  reviewBy: date(),
}
type Reachable = {
  number: string | null
  textNumber: string | null
  chatUrl: string | null
  asOf: string
  reviewBy: string
}
const check = <S extends z.ZodType<Reachable>>(schema: S) =>
  schema
    .refine(({ number, textNumber, chatUrl }) => number !== null || textNumber !== null || chatUrl !== null, {
      path: ['number'],
      message: 'A contact can be called, texted or written to',
    })
    .refine(({ asOf, reviewBy }) => !(Date.parse(reviewBy) <= Date.parse(asOf)), {
      path: ['reviewBy'],
      message: 'must be after the day it was checked',
    })

/** A contact as an organization writes it: in every language, with its source and its dates. */
export const OwnContact = z.strictObject(fields).meta({ id: 'CrisisContactFields' })
/** Every language, so that every reader in the organization gets it in their own. */
export type OwnContact = z.output<typeof OwnContact>

/** A contact as this organization shows it. `own` is there where the organization wrote it. */
export const OrganizationContact = CrisisContact.extend({
  contactId: id().nullable(),
  /** The standard contact in whose place it stands. */
  replaces: z.string().nullable(),
  own: OwnContact.nullable(),
  version: version().nullable(),
  /** Emergency numbers stay on every screen. */
  canHide: z.boolean(),
}).meta({ id: 'OrganizationContact' })
/** `contactId` is null for a standard contact that was left as it ships; `canHide` is false for emergency numbers and the crisis line. */
export type OrganizationContact = z.infer<typeof OrganizationContact>

/** The organization's list and what it has hidden, so that a hidden number can be shown again. */
export const OrganizationContacts = z
  .object({
    items: z.array(OrganizationContact),
    hidden: z.array(z.object({ code: z.string(), label: z.string(), contactId: id(), version: version() })),
    /** The country whose standard numbers they are. */
    country: z.string(),
    /** The day by the server's clock, to tell what is past its review. */
    today: date(),
    can: z.strictObject({ edit: Can }),
  })
  .meta({ id: 'OrganizationContacts' })
/** Shown in the reader's language, emergency numbers among them always. */
export type OrganizationContacts = z.infer<typeof OrganizationContacts>

const access = 'organization' as const
const ContactParams = OrganizationParams.extend({ crisisContactId: id() })

/**
 * The numbers are public, so that nobody signs in for them; owner and admin change them. Hiding an emergency number is
 * `rule-refused`.
 */
export const crisisContactRoutes = namedRoutes('crisisContacts', {
  list: route({
    method: 'GET',
    path: '/crisis-contacts',
    summary: 'List crisis contacts',
    description: 'Public, for every screen.',
    access: 'public',
    query: z.strictObject({
      country: country().default(DEFAULT_COUNTRY),
      locale: z.enum(LOCALES).default(SOURCE_LOCALE),
    }),
    response: z.object({ items: z.array(CrisisContact), today: date() }),
  }),
  listOwn: route({
    method: 'GET',
    path: '/organizations/:organizationId/crisis-contacts',
    summary: 'List the crisis contacts of an organization',
    description: 'What everyone in its cases sees.',
    access,
    params: OrganizationParams,
    query: z.strictObject({ country: country().optional() }),
    response: OrganizationContacts,
  }),
  add: route({
    method: 'POST',
    path: '/organizations/:organizationId/crisis-contacts',
    summary: 'Add a crisis contact',
    description: 'A new one, or one in place of a standard one.',
    access,
    status: 201,
    params: OrganizationParams,
    body: check(OwnContact.extend({ replaces: z.string().max(60).nullable().default(null) })),
    response: OrganizationContacts,
    problems: ['rule-refused'],
  }),
  update: route({
    method: 'PUT',
    path: '/organizations/:organizationId/crisis-contacts/:crisisContactId',
    summary: 'Replace a crisis contact',
    access,
    params: ContactParams,
    body: check(OwnContact),
    response: OrganizationContacts,
  }),
  remove: route({
    method: 'DELETE',
    path: '/organizations/:organizationId/crisis-contacts/:crisisContactId',
    summary: 'Remove a crisis contact',
    description: 'Or show a hidden standard contact again.',
    access,
    params: ContactParams,
    response: OrganizationContacts,
  }),
  hide: route({
    method: 'POST',
    path: '/organizations/:organizationId/hidden-crisis-contacts',
    summary: 'Hide a standard crisis contact',
    description: 'Emergency numbers and the suicide and crisis line cannot be hidden.',
    access,
    status: 201,
    params: OrganizationParams,
    body: z.strictObject({ code: z.string().min(1).max(60) }),
    response: OrganizationContacts,
    problems: ['rule-refused'],
  }),
})
