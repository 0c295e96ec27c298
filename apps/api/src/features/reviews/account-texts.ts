import type { ReviewAccountText } from '../../db/generated/client.ts'
import type { CaseContext } from '../../kernel/context.ts'
import type { EncryptedColumn } from '../../kernel/encryption/case-texts.ts'

const COLUMNS = {
  whatHappened: 'review_account_texts.what_happened',
  turningPoint: 'review_account_texts.turning_point',
  whatHelped: 'review_account_texts.what_helped',
  whatWasMissing: 'review_account_texts.what_was_missing',
} as const satisfies Record<string, EncryptedColumn>

type Words = Record<keyof typeof COLUMNS, string>
type Texts = Pick<CaseContext, 'texts'>
type Row = Pick<ReviewAccountText, 'accountId' | 'authorUserId'>

/** The given words of an account as they are stored; what is not given is not in it. */
export const encryptAccount = ({ texts }: Texts, row: Row, words: { [name in keyof Words]?: string | undefined }) =>
  Object.fromEntries(
    (Object.keys(COLUMNS) as (keyof Words)[]).flatMap((name) => {
      const text = words[name]
      const place = { column: COLUMNS[name], ownerId: row.authorUserId, rowId: row.accountId }
      return text === undefined ? [] : [[name, texts.encrypt(place, text)]]
    }),
  ) as Partial<Words>

/** The words of an account as its author and its facilitator read them. */
export const decryptAccount = ({ texts }: Texts, row: Row & Words): Words =>
  Object.fromEntries(
    (Object.keys(COLUMNS) as (keyof Words)[]).map((name) => [
      name,
      texts.decrypt({ column: COLUMNS[name], ownerId: row.authorUserId, rowId: row.accountId }, row[name]),
    ]),
  ) as Words
