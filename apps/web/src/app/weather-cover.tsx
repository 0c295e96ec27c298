import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { Icon } from '../ui/icon.tsx'
import { currentLocale } from '../i18n/locale.ts'
import { weatherOf } from './weather.ts'

const HOURS = [0, 3, 6, 9, 12]
const later = (hours: number): Date => new Date(Date.now() + hours * 3_600_000)

/** A page about the weather that says nothing of the app, of anybody or of a plan; `onPlaces` is the way back. */
export function WeatherCover({ onPlaces }: { onPlaces: () => void }) {
  const { t } = useLingui()
  const id = useId()
  const format = (options: Intl.DateTimeFormatOptions) => {
    const spoken = new Intl.DateTimeFormat(currentLocale(), options)
    return (day: Date): string => spoken.format(day)
  }
  const dayName = format({ weekday: 'long' })
  const hourName = format({ hour: 'numeric' })
  const today = weatherOf(later(0))
  return (
    <div className="cover">
      <main id="content" className="coverpage">
        <header>
          <h1>
            <Trans>Weather</Trans>
          </h1>
          <p>{format({ weekday: 'long', month: 'long', day: 'numeric' })(later(0))}</p>
        </header>
        <section className="covertop" aria-labelledby={id}>
          <Icon name={today.sky} />
          <p className="covernow" id={id}>
            {today.high}°
          </p>
          <p>
            <Trans>Light wind</Trans>
          </p>
        </section>
        <ol className="coverrow" aria-label={t`Today`}>
          {HOURS.map((hours) => (
            <li key={hours}>
              <span>{hours === 0 ? t`Now` : hourName(later(hours))}</span>
              <Icon name={today.sky} />
              <b>{today.high - Math.round((hours / 12) * 6)}°</b>
            </li>
          ))}
        </ol>
        <ul className="coverdays">
          {[1, 2, 3, 4, 5].map((days) => {
            const { high, low, sky } = weatherOf(later(days * 24))
            return (
              <li key={days}>
                <span>{dayName(later(days * 24))}</span>
                <Icon name={sky} />
                <span className="num">
                  {high}° <span>{low}°</span>
                </span>
              </li>
            )
          })}
        </ul>
        <footer>
          <button type="button" onClick={onPlaces}>
            <Trans>Saved places</Trans>
          </button>
        </footer>
      </main>
    </div>
  )
}
