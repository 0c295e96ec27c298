import type { treatmentOptionRoutes } from '@holdfast/contracts/treatment-options'
import { INSURANCE_FIELD_NAMES, INSURANCE_FIELDS } from '@holdfast/domain/insurance/insurance'
import type { z } from 'zod'
import type { TreatmentOption } from '../../db/generated/client.ts'
import { type DateFields, requireDates } from '../../kernel/require-dates.ts'

type Changes = z.output<typeof treatmentOptionRoutes.update.body>

const OWN: DateFields = { insuranceVerifiedOn: 'past', bedHeldUntil: 'planned' }
const ADMISSION: DateFields = {
  'admission/heldFrom': 'planned',
  'admission/arrivesAt': 'planned',
  'admission/latestArrivalAt': 'planned',
}
const INSURANCE: DateFields = Object.fromEntries(
  INSURANCE_FIELD_NAMES.filter((name) => INSURANCE_FIELDS[name].kind === 'date').map((name) => [
    `insurance/${name}`,
    name === 'holderBorn' ? 'past' : 'standing',
  ]),
)

const under = (part: 'admission' | 'insurance', { [part]: fields }: { admission?: unknown; insurance?: unknown }) =>
  Object.fromEntries(Object.entries(fields ?? {}).map(([field, value]) => [`${part}/${field}`, value]))

/** The dates of a place, of its admission and of its insurance, as far as they are new (`row` is what stood before). */
export function requireOptionDates(context: { now: Date }, given: Changes, row: Partial<TreatmentOption> = {}): void {
  requireDates(context, OWN, given, row)
  requireDates(context, ADMISSION, under('admission', given), under('admission', row))
  requireDates(context, INSURANCE, under('insurance', given), under('insurance', row))
}
