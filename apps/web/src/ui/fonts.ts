import figtree from './fonts/figtree-latin.woff2?url'
import literata from './fonts/literata-latin.woff2?url'

const FACES = [
  { family: 'Figtree', url: figtree, weight: '300 700' },
  { family: 'Literata', url: literata, weight: '400 600' },
]
/** How long a page waits for its fonts, in milliseconds. */
const PATIENCE = 100

let late: (() => void) | undefined

/**
 * Loads the fonts; answers when they are there, or when a page has waited for them long enough. Other fonts, as wide as they, stand
 * for them until then (`styles/fonts.css`).
 */
export async function loadFonts(): Promise<void> {
  const faces = FACES.map(({ family, url, weight }) => new FontFace(family, `url(${url})`, { weight }))
  const show = (): void => faces.forEach((face) => document.fonts.add(face))
  // without a network the others stay
  const loaded = Promise.all(faces.map((face) => face.load())).catch(() => undefined)
  const here = await Promise.race([loaded, new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE))])
  if (here) return show()
  void loaded.then((them) => (late = them && show))
}

/** Brings in fonts that a page did not wait for, where the next page begins: no word moves while somebody reads it. */
export function showLateFonts(): void {
  late?.()
  late = undefined
}
