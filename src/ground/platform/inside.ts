import { AsyncLocalStorage } from 'node:async_hooks'

const inside = new AsyncLocalStorage<{ open: boolean }>()

/** Runs the work of one transaction, so that another one begun within it is noticed. */
export async function runInside<T>(work: () => Promise<T>): Promise<T> {
  const mark = { open: true }
  try {
    return await inside.run(mark, work)
  } finally {
    mark.open = false
  }
}

/**
 * A transaction within another would wait for ever for the connection that the outer one holds: always on the embedded
 * database, which has one, and on a server whenever all of them are taken. So it fails at once, on both.
 */
export function refuseInside(): void {
  if (inside.getStore()?.open)
    throw new Error(
      'A transaction, or a query outside it, was begun inside a transaction. Maybe the work should use the db that it was given.',
    )
}
