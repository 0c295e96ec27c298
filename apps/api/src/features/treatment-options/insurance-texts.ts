import type { Insurance } from '@holdfast/contracts/insurance'
import { INSURANCE_FIELDS } from '@holdfast/domain/insurance/insurance'
import type { TreatmentOption } from '../../db/generated/client.ts'
import type { CaseContext } from '../../kernel/context.ts'
import type { TextPlace } from '../../kernel/encryption/case-texts.ts'

type Texts = Pick<CaseContext, 'texts'>
type Stored = Pick<TreatmentOption, 'insurance' | 'insuranceNotes'>
type Plain = { insurance: Insurance; insuranceNotes: string }

const numberIn = (optionId: string, name: string): TextPlace => ({
  column: 'treatment_options.insurance',
  ownerId: optionId,
  rowId: name,
})
const notesOf = (optionId: string): TextPlace => ({
  column: 'treatment_options.insurance_notes',
  ownerId: optionId,
  rowId: 'notes',
})

const isNumber = (name: string): boolean => INSURANCE_FIELDS[name as keyof typeof INSURANCE_FIELDS]?.identity === true

const changeNumbers = (insurance: object, change: (name: string, text: string) => string) =>
  Object.fromEntries(
    Object.entries(insurance).map(([name, value]: [string, unknown]) => [
      name,
      isNumber(name) && typeof value === 'string' ? change(name, value) : value,
    ]),
  )

/** What the insurance said as it is stored: numbers by which somebody can be found, and notes, are encrypted; the rest is for rules. */
export const encryptInsurance = (
  { texts }: Texts,
  optionId: string,
  { insurance, insuranceNotes }: { insurance?: Insurance | undefined; insuranceNotes?: string | undefined },
): { insurance?: Insurance; insuranceNotes?: string } => ({
  ...(insurance && {
    insurance: changeNumbers(insurance, (name, text) => texts.encrypt(numberIn(optionId, name), text)),
  }),
  ...(insuranceNotes !== undefined && { insuranceNotes: texts.encrypt(notesOf(optionId), insuranceNotes) }),
})

/** The same as the case leads read it. */
export const decryptInsurance = ({ texts }: Texts, optionId: string, stored: Stored): Plain => ({
  insurance: changeNumbers(stored.insurance as Insurance, (name, text) =>
    texts.decrypt(numberIn(optionId, name), text),
  ),
  insuranceNotes: texts.decrypt(notesOf(optionId), stored.insuranceNotes),
})
