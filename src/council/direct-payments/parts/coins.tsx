import type { Pence } from '#ground/kernel/money.ts'
import { coinsIn } from '../coins.ts'

const ACROSS = 8
const STEP = 16

/**
 * An amount as coins, eight to a row, so that three amounts beside one another are seen to be more and less. What is
 * left over of a coin is a smaller one, of that share of its face. The words beside them say the same.
 */
export function Coins({ amount, worth }: { readonly amount: Pence; readonly worth: Pence }) {
  const { whole, part } = coinsIn(amount, worth)
  const count = whole + (part > 0 ? 1 : 0)
  const rows = Math.max(1, Math.ceil(count / ACROSS))
  const height = rows * STEP
  return (
    <svg
      width={ACROSS * STEP}
      height={height}
      viewBox={`0 0 ${ACROSS * STEP} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      {count === 0 && (
        <circle
          cx={STEP / 2}
          cy={STEP / 2}
          r="6.5"
          fill="#fff"
          stroke="#505a5f"
          stroke-width="1.5"
        />
      )}
      {Array.from({ length: count }, (_, i) => (
        <circle
          cx={(i % ACROSS) * STEP + STEP / 2}
          cy={Math.floor(i / ACROSS) * STEP + STEP / 2}
          r={i < whole ? 6.5 : Math.max(2, 6.5 * Math.sqrt(part))}
          fill="#ffdd00"
          stroke="#0b0c0c"
          stroke-width="1.5"
        />
      ))}
    </svg>
  )
}
