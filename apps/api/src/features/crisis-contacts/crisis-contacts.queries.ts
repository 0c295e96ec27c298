import type { CrisisContact } from '@holdfast/contracts/crisis-contacts'
import { inEveryLanguage, type Locale, type StoredWords } from '@holdfast/domain/text'
import { toIsoDate } from '@holdfast/domain/shared/time'
import type { CrisisContact as Row } from '../../db/generated/client.ts'
import type { Runtime } from '../../kernel/context.ts'
import { localize } from '../../kernel/localize.ts'

/** A standard number in the reader's language. */
export function presentStandardContact(row: Row, locale: Locale): CrisisContact {
  const { code, kind, label, number, textNumber, chatUrl, url, hours, source, asOf, reviewBy } = row
  return {
    code,
    kind,
    label: localize(inEveryLanguage(label as StoredWords), { locale }),
    number,
    textNumber,
    chatUrl,
    url,
    hours: localize(inEveryLanguage(hours as StoredWords), { locale }),
    source,
    asOf: toIsoDate(asOf),
    reviewBy: toIsoDate(reviewBy),
    isOwn: false,
  }
}

/** The crisis numbers of a country, the most urgent first. */
export async function listCrisisContacts(
  { database }: Runtime,
  { country, locale }: { country: string; locale: Locale },
): Promise<CrisisContact[]> {
  const rows = await database.prisma.crisisContact.findMany({ where: { country }, orderBy: { position: 'asc' } })
  return rows.map((row) => presentStandardContact(row, locale))
}
