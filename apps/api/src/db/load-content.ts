import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { inEach, SOURCE_LOCALE } from '@holdfast/domain/text'
import type pg from 'pg'
import * as z from 'zod'

const contentFolder = resolve(import.meta.dirname, '../../../../prisma/content')
// in a language that was added later, what is not translated yet reads in that of the source
const words = z.string().min(1)
const Text = z.strictObject(inEach((locale) => (locale === SOURCE_LOCALE ? words : words.optional())))

const CrisisContacts = z.array(
  z.strictObject({
    code: z.string().regex(/^[a-z0-9_]+$/),
    country: z.string().length(2),
    kind: z.string().regex(/^[a-z_]+$/),
    label: Text,
    number: z.string().nullable(),
    text_number: z.string().nullable(),
    chat_url: z.url().nullable(),
    url: z.url().nullable(),
    hours: Text,
    source: z.string().min(1),
    as_of: z.iso.date(),
    review_by: z.iso.date(),
    position: z.int().positive(),
  }),
)

/**
 * Brings dated content into the database: what the file holds is there afterwards, and what it dropped is gone, so that a
 * number that is no longer right disappears with the next start (docs/product.md 7.7.
 */
export async function loadContent(client: pg.Client): Promise<void> {
  const text = readFileSync(resolve(contentFolder, 'crisis-contacts.json'), 'utf8')
  const rows = JSON.stringify(CrisisContacts.parse(JSON.parse(text)))
  await client.query(
    `WITH file AS (
       SELECT * FROM jsonb_populate_recordset(NULL::content.crisis_contacts, $1::jsonb)
     ), dropped AS (
       DELETE FROM content.crisis_contacts WHERE code NOT IN (SELECT code FROM file)
     )
     INSERT INTO content.crisis_contacts SELECT * FROM file
     ON CONFLICT (code) DO UPDATE SET
       country = EXCLUDED.country, kind = EXCLUDED.kind, label = EXCLUDED.label, number = EXCLUDED.number,
       text_number = EXCLUDED.text_number, chat_url = EXCLUDED.chat_url, url = EXCLUDED.url, hours = EXCLUDED.hours,
       source = EXCLUDED.source, as_of = EXCLUDED.as_of, review_by = EXCLUDED.review_by, position = EXCLUDED.position`,
    [rows],
  )
}
