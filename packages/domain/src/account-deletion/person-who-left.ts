import { text } from '@holdfast/content/account-deletion'
import type { Text } from '../text.ts'

/** Stands for the name of somebody whose account was deleted. */
export const PERSON_WHO_LEFT: Text = text('person-who-left')
