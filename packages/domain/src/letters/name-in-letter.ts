import { text } from '@holdfast/content/letters'
import type { Text } from '../text.ts'

const LONGEST = 80
/** A scheme, an address, a path, or words joined by the dots of a domain, which mail programs turn into a link. */
const LIKE_A_LINK = /[/\\@]|www\.|[\p{L}\p{N}-][.\u3002][\p{L}\p{N}-]{2}/iu

/**
 * A name that somebody chose, as it may stand in a letter that the service sends for them. One that holds anything like a link, runs
 * over several lines or is longer than a name is not repeated: the letter then speaks of “someone you know”.
 */
export function nameInLetter(name: string): string | Text {
  const plain = name.normalize('NFKC').trim()
  const isName =
    plain !== '' && plain.length <= LONGEST && !LIKE_A_LINK.test(plain) && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(plain)
  return isName ? plain : text('letters.someone')
}
