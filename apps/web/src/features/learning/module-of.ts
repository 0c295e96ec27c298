import { LEARNING_MODULES, type LearningModule } from '@holdfast/domain/learning/modules'

/** The module that an address names; undefined for the list. */
export const moduleOf = (step: unknown): LearningModule | undefined =>
  LEARNING_MODULES.find((module) => module === step)
