import { APPROACHES } from '@holdfast/domain/plan/approach'
import { MITIGATIONS } from '@holdfast/domain/risk-assessments/mitigations'
import { RELATIONSHIPS, SUBSTANCES } from '@holdfast/domain/cases/case-vocabulary'
import { CONSEQUENCE_CATEGORIES } from '@holdfast/domain/consequences/consequence'
import { ENABLING_TOPICS } from '@holdfast/domain/enabling/enabling-topics'
import { LEARNING_MODULES } from '@holdfast/domain/learning/modules'
import { DECISIONS, MEETING_RESULTS } from '@holdfast/domain/outcomes/outcome'
import { SUITABILITY_CODES } from '@holdfast/domain/participants/suitability'
import { CAUSES } from '@holdfast/domain/reviews/causes'
import { EMERGENCY_SIGNS, IMPAIRMENT_SIGNS } from '@holdfast/domain/sobriety/signs'
import { z } from 'zod'

/** What a person is to the loved one. */
export const relationshipCode = z.enum(RELATIONSHIPS).meta({ id: 'Relationship' })
/** A short module that people go through before the day. */
export const learningModuleCode = z.enum(LEARNING_MODULES).meta({ id: 'LearningModule' })
/** A sign that somebody has been drinking or using. */
export const impairmentSignCode = z.enum(IMPAIRMENT_SIGNS).meta({ id: 'ImpairmentSign' })
/** A sign that asks for an ambulance. */
export const emergencySignCode = z.enum(EMERGENCY_SIGNS).meta({ id: 'EmergencySign' })
/** What became of a meeting. */
export const meetingResultCode = z.enum(MEETING_RESULTS).meta({ id: 'MeetingResult' })
/** What the loved one decided. */
export const decisionCode = z.enum(DECISIONS).meta({ id: 'Decision' })
/** A reason not to take part, or to prepare first. */
export const suitabilityCode = z.enum(SUITABILITY_CODES).meta({ id: 'SuitabilityCode' })
/** A cause of a no, as the review names it. */
export const causeCode = z.enum(CAUSES).meta({ id: 'Cause' })
/** What help or limits are about. */
export const enablingTopicCode = z.enum(ENABLING_TOPICS).meta({ id: 'EnablingTopic' })
/** What a consequence is about. */
export const consequenceCategoryCode = z.enum(CONSEQUENCE_CATEGORIES).meta({ id: 'ConsequenceCategory' })
/** A substance. */
export const substanceCode = z.enum(SUBSTANCES).meta({ id: 'Substance' })
/** A way of inviting somebody into treatment. */
export const approachCode = z.enum(APPROACHES).meta({ id: 'Approach' })
/** What makes a high risk smaller. */
export const mitigationCode = z.enum(MITIGATIONS).meta({ id: 'Mitigation' })
