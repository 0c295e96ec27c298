import type { TreatmentOptionFields } from './treatment-option-fields.ts'

type Known = TreatmentOptionFields['admission']
type TextName = {
  [K in keyof Known]-?: NonNullable<Known[K]> extends string
    ? string extends NonNullable<Known[K]>
      ? K
      : never
    : never
}[keyof Known]

/** What the parts about bed, arrival and things to bring are given. */
export type AdmissionProps = {
  value: TreatmentOptionFields
  onChange: (patch: Partial<TreatmentOptionFields>) => void
  timeZone: string
  startsAt: string | null
  disabled: boolean
}

/** Fields of what the admissions desk says: how a line of text and a moment are bound. */
export function admissionFields({ value, onChange, timeZone, disabled }: AdmissionProps) {
  const { admission } = value
  const set = (patch: Known) => onChange({ admission: { ...admission, ...patch } })
  return {
    set,
    line: (name: TextName) => ({
      fieldName: name,
      value: (admission[name] as string | undefined) ?? '',
      disabled,
      onChange: (typed: string) => set({ [name]: typed }),
    }),
    moment: (name: 'heldFrom' | 'arrivesAt' | 'latestArrivalAt') => ({
      fieldName: name,
      value: admission[name] ?? null,
      timeZone,
      disabled,
      onChange: (at: string | null) => set({ [name]: at }),
    }),
  }
}
