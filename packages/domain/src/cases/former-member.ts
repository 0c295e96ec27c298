import { text } from '@holdfast/content/cases'
import { filled, type Text } from '../text.ts'

/** The name of somebody who wrote or did something in a case and belongs to it no more. */
export const formerMember = (name: string): Text => filled(text('former-member'), { name })
