import type { CaseRole } from '@holdfast/domain/permissions/roles'
import { grantOf } from '@holdfast/domain/permissions/case-actions'
import type { Relationship } from '@holdfast/domain/cases/case-vocabulary'
import type { Attendance } from '@holdfast/domain/participants/participant'
import { isAskedForPlace, type TreatmentPreference } from '@holdfast/domain/treatment-options/agreement'

type Rows = {
  participants: readonly {
    id: string
    name: string
    adult: boolean
    attendance: string
    relationship: string
    caseMemberId: string | null
  }[]
  treatmentOptions: readonly { id: string; preferences: readonly { participantId: string }[] }[]
  members: readonly { id: string; role: string; endedAt: Date | null }[]
}

/** Everybody who is asked which place they favor, in the order of the participants, with what they said. */
export function preferencesOf({ participants, treatmentOptions, members }: Rows): TreatmentPreference[] {
  const roles = new Map(members.filter(({ endedAt }) => endedAt === null).map(({ id, role }) => [id, role as CaseRole]))
  return participants
    .filter((one) => {
      const role = roles.get(one.caseMemberId ?? '')
      const mayFavor = role !== undefined && grantOf('treatment.favor', role) !== 'none'
      return isAskedForPlace(
        { adult: one.adult, attendance: one.attendance as Attendance, relationship: one.relationship as Relationship },
        mayFavor,
      )
    })
    .map(({ id, name }) => ({
      participantId: id,
      name,
      treatmentOptionId:
        treatmentOptions.find(({ preferences }) => preferences.some((one) => one.participantId === id))?.id ?? null,
    }))
}
