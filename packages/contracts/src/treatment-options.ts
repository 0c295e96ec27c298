import { CHOICES, LEVEL_OF_CARE_CODES, type LevelOfCareCode } from '@holdfast/domain/treatment/treatment-option'
import { z } from 'zod'
import { date, id, line, text, time, version } from './fields.ts'
import { PlanParams } from './plans.ts'
import { route } from './route.ts'

const Level = z.enum(LEVEL_OF_CARE_CODES as [LevelOfCareCode, ...LevelOfCareCode[]])

/** A place to go to. What insurance said, and numbers with it, is for those who lead the case. */
export const TreatmentOption = z.object({
  id: id(),
  name: z.string(),
  levelOfCare: Level,
  phone: z.string(),
  /** The directory entry that it was taken from, while that is there. */
  facilityId: id().nullable(),
  address: z.string(),
  website: z.string(),
  /** Service codes of the public file, as they were when the place was taken over. */
  codes: z.array(z.string()),
  admissionsContact: z.string(),
  admissionHours: z.string(),
  whyItFits: z.string(),
  referralRelation: z.string(),
  insuranceVerifiedOn: date().nullable(),
  insuranceVerifiedBy: z.string().nullable(),
  insuranceNotes: z.string().nullable(),
  bedHeldUntil: time().nullable(),
  choice: z.enum(CHOICES),
  version: version(),
})
export type TreatmentOption = z.infer<typeof TreatmentOption>

const fields = {
  name: line(160),
  levelOfCare: Level,
  phone: text(60),
  address: text(400),
  website: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(300)]),
  admissionsContact: text(160),
  admissionHours: text(200),
  whyItFits: text(1000),
  /** Any payment or tie between who suggests the place and the place (domain.md 1.1, patient brokering). */
  referralRelation: text(500),
  insuranceVerifiedOn: date().nullable(),
  insuranceVerifiedBy: text(120),
  insuranceNotes: text(2000),
  bedHeldUntil: time().nullable(),
}
const optionParams = PlanParams.extend({ treatmentOptionId: id() })

export const treatmentOptionRoutes = {
  create: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/treatment-options',
    tag: 'Treatment',
    summary: 'Add a place to go to: by its name, or from the directory with what is known there',
    access: 'case',
    status: 201,
    params: PlanParams,
    body: z
      .strictObject({
        ...z.strictObject(fields).partial().shape,
        levelOfCare: fields.levelOfCare,
        /** A place of the organization's directory; its name, phone, address and services are taken over. */
        facilityId: id().optional(),
      })
      .refine(({ name, facilityId }) => name !== undefined || facilityId !== undefined, {
        path: ['name'],
        message: 'is missing',
      }),
    response: TreatmentOption,
    problems: ['wrong-status'],
  }),
  update: route({
    method: 'PATCH',
    path: '/organizations/:organizationId/plans/:planId/treatment-options/:treatmentOptionId',
    tag: 'Treatment',
    summary: 'Change a place; once the plan is locked, only what is checked again: insurance, bed hold, admissions',
    access: 'case',
    params: optionParams,
    body: z.strictObject(fields).partial(),
    response: TreatmentOption,
    problems: ['wrong-status'],
  }),
  remove: route({
    method: 'DELETE',
    path: '/organizations/:organizationId/plans/:planId/treatment-options/:treatmentOptionId',
    tag: 'Treatment',
    summary: 'Take a place out of the plan',
    access: 'case',
    params: optionParams,
    response: z.object({ removed: z.literal(true) }),
    problems: ['wrong-status'],
  }),
  choose: route({
    method: 'PUT',
    path: '/organizations/:organizationId/plans/:planId/treatment-choice',
    tag: 'Treatment',
    summary: 'Choose the place and its backup; If-Match is the plan’s version',
    access: 'case',
    params: PlanParams,
    body: z.strictObject({ chosenId: id().nullable(), backupId: id().nullable() }),
    response: z.object({ chosenId: id().nullable(), backupId: id().nullable(), version: version() }),
    problems: ['rule-refused', 'wrong-status'],
  }),
}
