/** So long before the day, locking comes before what is only recommended. */
export const LOCK_FIRST_HOURS = 72

/** So long before the start the look at the loved one is offered. */
export const CHECK_OPENS_HOURS = 4

/** For so long after the meeting nobody is asked to look back: rest and being safe come first (S3.16). */
export const REST_HOURS = 48
