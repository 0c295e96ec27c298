const SECOND_LOOK = 'second_look '

/** What a reminder of the second look of this check is about, beside the tasks of the path. */
export const secondLookKey = (checkId: string): string => SECOND_LOOK + checkId

/** The check whose second look a reminder is about; null where it is about a task of the path. */
export const checkOfKey = (key: string): string | null =>
  key.startsWith(SECOND_LOOK) ? key.slice(SECOND_LOOK.length) : null
