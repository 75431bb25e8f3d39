export interface QrProps {
  /** The code as rows of modules, dark is true; or as a finished SVG. */
  readonly code: readonly (readonly boolean[])[] | string
  /** What a screen reader says, and what scanning it does. */
  readonly label: string
  /** What one can type instead of scanning. */
  readonly text?: string
}

const quiet = 4

/** A code to be scanned: dark on white in either theme, with the quiet zone scanners need. */
export function Qr({ code, label, text }: QrProps) {
  return (
    <figure class="qr">
      {typeof code === 'string' ? (
        <img class="qr__code" src={`data:image/svg+xml,${encodeURIComponent(code)}`} alt={label} />
      ) : (
        <Modules rows={code} label={label} />
      )}
      {text !== undefined && <figcaption class="qr__text">{text}</figcaption>}
    </figure>
  )
}

function Modules({ rows, label }: { rows: readonly (readonly boolean[])[]; label: string }) {
  const size = rows.length + 2 * quiet
  return (
    <svg class="qr__code" viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges" role="img" aria-label={label}>
      <path d={modulePath(rows)} />
    </svg>
  )
}

/** One path of all dark modules, a run of neighbours as one box. */
function modulePath(rows: readonly (readonly boolean[])[]): string {
  let path = ''
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue
      const from = x
      while (row[x + 1]) x++
      path += `M${from + quiet} ${y + quiet}h${x - from + 1}v1h${from - x - 1}z`
    }
  })
  return path
}
