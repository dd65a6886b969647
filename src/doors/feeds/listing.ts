/** One page of a list, as Open Referral UK 3.0 counts it. */
export type Listing<Item> = {
  readonly total_items: number
  readonly total_pages: number
  readonly page_number: number
  readonly size: number
  readonly first_page: boolean
  readonly last_page: boolean
  readonly empty: boolean
  readonly contents: readonly Item[]
}

/** @param page from 1; one after the last is an empty page, and the last */
export function listing<Item>(
  contents: readonly Item[],
  { total, page, perPage }: { readonly total: number; readonly page: number; perPage: number },
): Listing<Item> {
  const pages = Math.ceil(total / perPage)
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  }
}

type Loose = Readonly<Record<string, unknown>>

/** Without what has no value: an optional field of the standard is left out, never null and never empty. */
export function told<T extends Loose>(fields: T): Loose {
  const isTold = (value: unknown) =>
    value !== undefined &&
    value !== null &&
    value !== '' &&
    !(Array.isArray(value) && value.length === 0)
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isTold(value)))
}
