/** Tenths of a jar, from its mouth down. */
const TENTHS = 10
const TOP = 30
const STEP = 8.4

/**
 * A jar with so much in it. It only shows what the words beside it say, so those who hear the page are not told of it
 * twice. Its colours keep their contrast without colour: the filled part is dark, the empty part is white.
 */
export function Jar({ tenths, size }: { readonly tenths: number; readonly size: number }) {
  const filled = Math.max(0, Math.min(TENTHS, tenths))
  const y = TOP + (TENTHS - filled) * STEP
  return (
    <svg width={size} height={size} viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <rect x="30" y="8" width="68" height="14" rx="4" fill="#505a5f" />
      <rect
        x="22"
        y="26"
        width="84"
        height="92"
        rx="14"
        fill="#fff"
        stroke="#0b0c0c"
        stroke-width="4"
      />
      {filled > 0 && <rect x="28" y={y} width="72" height={filled * STEP} rx="6" fill="#005f5f" />}
    </svg>
  )
}
