import { Trans } from '@lingui/react/macro'

/** The kinds of pages that look alike while their words are on their way. */
export type Template = 'home' | 'list' | 'question' | 'letter'

type Shape = 'title' | 'line' | 'short' | 'card' | 'row' | 'field' | 'button'

const SHAPES: Readonly<Record<Template, readonly Shape[]>> = {
  home: ['title', 'short', 'card', 'row', 'row', 'row'],
  list: ['title', 'line', 'row', 'row', 'row', 'row'],
  question: ['title', 'line', 'field', 'field', 'button'],
  letter: ['title', 'short', 'line', 'line', 'line', 'line', 'short'],
}
const QUESTION =
  /\/(?:questions|signature|call|edit|new|check|lock|about-me|my-safety|steps|parts|first-call|start)$|\/statements\/[^/]+\?part=/

/** Which kind of page stands at an address. */
export function templateOf(pathname: string, search = ''): Template {
  if (QUESTION.test(pathname) || QUESTION.test(pathname + search)) return 'question'
  if (/\/statements\/(?!order)[^/]+$/.test(pathname)) return 'letter'
  return /\/c\/[^/]+$|^\/home$/.test(pathname) ? 'home' : 'list'
}

/** The outline of a page while its words are on their way, so that nothing moves when they come; read aloud as one sentence. */
export function Skeleton({ template }: { template: Template }) {
  return (
    <div className="skeleton">
      <p role="status" className="hide">
        <Trans>One moment…</Trans>
      </p>
      {SHAPES[template].map((shape, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- they never change
        <span key={at} className={`shape shape-${shape}`} />
      ))}
    </div>
  )
}
