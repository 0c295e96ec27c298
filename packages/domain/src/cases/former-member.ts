import { text } from '@holdfast/content/cases'
import { PERSON_WHO_LEFT } from '../account-deletion/person-who-left.ts'
import { filled, type Text } from '../text.ts'

/** The name of somebody who wrote or did something in a case and belongs to it no more; without one their account was deleted. */
export const formerMember = (name: string): Text =>
  name === '' ? PERSON_WHO_LEFT : filled(text('former-member'), { name })
