import type { MySafetyScreening } from '@holdfast/contracts/safety-screening'
import type { ScreeningAnswers } from '../../db/generated/client.ts'
import type { CaseContext } from '../../kernel/context.ts'
import type { TextPlace } from '../../kernel/encryption/case-texts.ts'

type Words = Pick<MySafetyScreening, 'answers' | 'text' | 'contactPreference'>
type Stored = Pick<ScreeningAnswers, keyof Words>
type Texts = Pick<CaseContext, 'texts'>
type Row = Pick<ScreeningAnswers, 'screeningId' | 'authorUserId'>

const place = (row: Row, name: 'answers' | 'text' | 'contact_preference'): TextPlace => ({
  column: `screening_answers.${name}`,
  ownerId: row.authorUserId,
  rowId: row.screeningId,
})

/** Private answers as they are stored. */
export const encryptAnswers = ({ texts }: Texts, row: Row, words: Words): Stored => ({
  answers: texts.encrypt(place(row, 'answers'), JSON.stringify(words.answers)),
  text: texts.encrypt(place(row, 'text'), words.text),
  contactPreference: texts.encrypt(place(row, 'contact_preference'), words.contactPreference),
})

/** Private answers as their author and their readers see them. */
export const decryptAnswers = ({ texts }: Texts, row: Row & Stored): Words => ({
  answers: JSON.parse(texts.decrypt(place(row, 'answers'), row.answers) || '{}') as Words['answers'],
  text: texts.decrypt(place(row, 'text'), row.text),
  contactPreference: texts.decrypt(place(row, 'contact_preference'), row.contactPreference),
})
