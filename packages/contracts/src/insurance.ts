import {
  COVER_ANSWERS,
  COVER_QUESTION_CODES,
  type CoverQuestion,
  INSURANCE_FIELD_NAMES,
  INSURANCE_FIELDS,
  type InsuranceFieldName,
  NETWORKS,
} from '@holdfast/domain/insurance/insurance'
import { z } from 'zod'
import { date, text } from './fields.ts'

const cover = z.strictObject({ answer: z.enum(COVER_ANSWERS), note: text(600) }).meta({ id: 'CoverAnswer' })

/** What the insurance said: three answers (S0.25), the network, and every field of a verification of benefits. */
export const Insurance = z
  .strictObject({
    network: z.enum(NETWORKS),
    activeToday: z.enum(['yes', 'no', 'not_asked']),
    ...(Object.fromEntries(COVER_QUESTION_CODES.map((question) => [question, cover])) as Record<
      CoverQuestion,
      typeof cover
    >),
    ...(Object.fromEntries(
      INSURANCE_FIELD_NAMES.map((name) => [
        name,
        INSURANCE_FIELDS[name].kind === 'date' ? z.union([z.literal(''), date()]) : text(300),
      ]),
    ) as unknown as Record<InsuranceFieldName, z.ZodString>),
  })
  .partial()
  .meta({ id: 'Insurance' })
/**
 * Part of a treatment option, and null there for everyone but the case leads. A field that is left out was not asked.
 */
export type Insurance = z.infer<typeof Insurance>
