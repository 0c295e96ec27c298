import { Trans } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { currentLocale } from './locale.ts'

/** Reads some words aloud by the device's own voice, where it has one; nothing leaves the device. */
export function ReadAloud({ words }: { words: readonly string[] }) {
  const [isReading, setReading] = useState(false)
  useEffect(() => () => globalThis.speechSynthesis?.cancel(), [])
  if (!('speechSynthesis' in globalThis) || words.length === 0) return null
  const read = () => {
    const spoken = new SpeechSynthesisUtterance(words.join('\n'))
    spoken.lang = currentLocale()
    spoken.rate = 0.9
    spoken.addEventListener('end', () => setReading(false))
    speechSynthesis.cancel()
    speechSynthesis.speak(spoken)
    setReading(true)
  }
  const stop = () => {
    speechSynthesis.cancel()
    setReading(false)
  }
  return (
    <Button look="quiet" onClick={isReading ? stop : read}>
      {isReading ? <Trans>Stop reading</Trans> : <Trans>Read aloud</Trans>}
    </Button>
  )
}
