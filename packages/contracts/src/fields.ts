import { COUNTRIES } from '@holdfast/domain/crisis-contacts/countries'
import { z } from 'zod'

const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\u0000')

/** Text kept exactly as typed: any Unicode, but no NUL and no lone surrogate, and at most `max` characters. */
export const text = (max: number) => z.string().max(max).refine(isStorable, 'contains characters that cannot be kept')

// letters of no width or without a shape, such as U+200B, U+3164 and U+2800, are on nobody's screen
const VISIBLE = /[^\p{White_Space}\p{Cc}\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u
const VISIBLE_LETTER = /[[\p{L}\p{N}]--\p{Default_Ignorable_Code_Point}]/v

/** Text that must say something: at least one character that can be seen. */
export const someText = (max: number) => text(max).refine((value) => VISIBLE.test(value), 'must not be empty')

/** What a case is called where no words of it may stand. */
export const caseCode = () =>
  z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[0-9A-F]{4}-[0-9A-F]{4}$/, 'must be the code of a case')

/** A short line: a name, a place, a title. */
export const line = (max = 120) => someText(max).refine((value) => !/[\r\n]/.test(value), 'must be one line')

/** What somebody or something is called: a line with a letter or a digit of any script, so that it can be seen and said. */
export const name = (max = 120) =>
  line(max).refine((value) => VISIBLE_LETTER.test(value) || !VISIBLE.test(value), 'must have a letter')

/** One line that may stay empty. */
export const optionalLine = (max = 120) => text(max).refine((value) => !/[\r\n]/.test(value), 'must be one line')

// letters of any script before the @ (RFC 6531) and in the domain (RFC 5890)
const ADDRESS =
  /^(?:[\p{L}\p{M}\p{N}_'+-]+\.)*[\p{L}\p{M}\p{N}_'+-]*[\p{L}\p{M}\p{N}_+-]@(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*\.)+[\p{L}\p{N}][\p{L}\p{M}\p{N}-]+$/u

/** An e-mail address, also with letters beyond ASCII; a top-level domain has at least two characters. */
export const email = () => z.email({ pattern: ADDRESS }).max(254)

/** A country or territory as two capital letters (ISO 3166-1). */
export const country = () => z.string().refine((code) => COUNTRIES.includes(code), 'must be a country, such as US')

/** A UUID; those that the server makes are UUIDv7. */
export const id = () => z.uuid()
// a year that was typed half, such as 0027, would be kept as it stands; what is no date at all is refused already
const hasWholeYear = (given: string): boolean => given >= '1900' || !/^\d{4}-/.test(given)

/** `YYYY-MM-DD` from 1900 on, a day without a time zone. */
export const date = () => z.iso.date().refine(hasWholeYear, 'has a year before 1900')
/** RFC 3339 in UTC, with `Z`, from 1900 on; offsets are refused. */
export const time = () => z.iso.datetime({ offset: false }).refine(hasWholeYear, 'has a year before 1900')
const isTimeZone = (name: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

/** A time zone by its name, such as America/New_York. */
export const timeZone = () => z.string().max(60).refine(isTimeZone, 'must be a time zone such as America/New_York')

/** Counts the changes of a resource from 1. It is the `ETag`, and what `If-Match` names. */
export const version = () => z.int().min(1)

/** What a list is asked for: where the page begins, and how many items it has. */
export const paging = (usual = 50, most = 200) =>
  z.strictObject({
    cursor: z.string().max(400).optional(),
    limit: z.coerce.number().int().min(1).max(most).default(usual),
  })

/** Each list answer: the items, and where the next page begins. */
export const page = <S extends z.ZodType>(item: S) =>
  z.strictObject({ items: z.array(item), nextCursor: z.string().nullable() })

/** What this person may do next with the resource, and why not (docs/product.md 4). */
export const Can = z
  .strictObject({
    allowed: z.boolean(),
    /** A code for programs. */
    why: z.string().optional(),
    /** The same in one plain sentence, in the reader's language. */
    reason: z.string().optional(),
  })
  .meta({ id: 'Can' })
/** `why` and `reason` are there when it is not allowed. */
export type Can = z.infer<typeof Can>
/** One `Can` for each of these actions. */
export const can = <const A extends string>(actions: readonly A[]) =>
  z.strictObject(Object.fromEntries(actions.map((action) => [action, Can])) as Record<A, typeof Can>)

/** The answer to a DELETE that takes something out for good. */
export const Removed = z.object({ removed: z.literal(true) }).meta({ id: 'Removed' })
