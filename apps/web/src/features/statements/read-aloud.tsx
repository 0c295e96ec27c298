import { Trans } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { currentLocale } from '../../i18n/locale.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { readingVoice } from './reading-voice.ts'

const CALM_PACE = 0.85

// voices may come a moment after the page; a browser without any never names one
function useVoice(): SpeechSynthesisVoice | null {
  const find = () => ('speechSynthesis' in window ? readingVoice(speechSynthesis.getVoices(), currentLocale()) : null)
  const [voice, setVoice] = useState(find)
  useEffect(() => {
    if (!('speechSynthesis' in window)) return undefined
    const look = () => setVoice(find())
    speechSynthesis.addEventListener('voiceschanged', look)
    return () => {
      speechSynthesis.removeEventListener('voiceschanged', look)
      speechSynthesis.cancel()
    }
  }, [])
  return voice
}

/** Reads the words aloud on this device, where it has a voice of its own for them; shown nowhere else. */
export function ReadAloud({ words }: { words: string }) {
  const voice = useVoice()
  const [isReading, setIsReading] = useState(false)
  if (voice === null || words.trim() === '') return null
  const begin = () => {
    const spoken = new SpeechSynthesisUtterance(words)
    spoken.voice = voice
    spoken.lang = voice.lang
    spoken.rate = CALM_PACE
    spoken.onend = () => setIsReading(false)
    spoken.onerror = () => setIsReading(false)
    speechSynthesis.cancel()
    speechSynthesis.speak(spoken)
    setIsReading(true)
  }
  const stop = () => {
    speechSynthesis.cancel()
    setIsReading(false)
  }
  return (
    <Button look="quiet" onClick={isReading ? stop : begin}>
      <Icon name="volume-2" small />
      {isReading ? <Trans>Stop reading</Trans> : <Trans>Hear it read</Trans>}
    </Button>
  )
}
