import type { StatementParts } from '@holdfast/contracts/statements'
import { STATEMENT_PARTS } from '@holdfast/domain/statements/statement-parts'
import type { CaseContext } from '../../kernel/context.ts'
import type { TextPlace } from '../../kernel/encryption/case-texts.ts'

type Texts = Pick<CaseContext, 'texts'>
/** A version of a statement as it is stored, or what is stored where nobody has written or the reader gets nothing. */
type Stored = { authorUserId: string | null; textId: string | null; parts: string | null }

const NOTHING_WRITTEN = Object.fromEntries(STATEMENT_PARTS.map((part) => [part, ''])) as StatementParts

const placeOf = (authorUserId: string, textId: string): TextPlace => ({
  column: 'statement_versions.parts',
  ownerId: authorUserId,
  rowId: textId,
})

/** Every part of what somebody wrote, the unwritten ones empty: what is stored may be older than a part. */
export function decryptParts({ texts }: Texts, { authorUserId, textId, parts }: Stored): StatementParts {
  if (authorUserId === null || textId === null || parts === null) return NOTHING_WRITTEN
  return readParts(texts.decrypt(placeOf(authorUserId, textId), parts))
}

/** Every part of a decrypted version. */
export const readParts = (json: string): StatementParts => ({
  ...NOTHING_WRITTEN,
  ...(JSON.parse(json) as Partial<StatementParts>),
})

/** The parts as they are stored. */
export const encryptParts = ({ texts }: Texts, authorUserId: string, textId: string, parts: StatementParts): string =>
  texts.encrypt(placeOf(authorUserId, textId), JSON.stringify(parts))
