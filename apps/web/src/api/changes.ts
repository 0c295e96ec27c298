import type { ChangeEvent } from '@holdfast/contracts/changes'

const AGAIN_AFTER = 5_000

/**
 * Follows a case live; answers with the way to stop. The browser reconnects by itself, except where something in between answered
 * in the server's place. Each connection begins with a `stream` note.
 */
export function followChanges(organizationId: string, caseId: string, hear: (note: ChangeEvent) => void): () => void {
  let stream: EventSource
  let timer: ReturnType<typeof setTimeout>
  const follow = () => {
    stream = new EventSource(`/api/v1/organizations/${organizationId}/cases/${caseId}/changes`)
    stream.addEventListener('message', ({ data }: MessageEvent<string>) => hear(JSON.parse(data) as ChangeEvent))
    stream.addEventListener('error', () => {
      if (stream.readyState === EventSource.CLOSED) timer = setTimeout(follow, AGAIN_AFTER)
    })
  }
  follow()
  return () => {
    clearTimeout(timer)
    stream.close()
  }
}
