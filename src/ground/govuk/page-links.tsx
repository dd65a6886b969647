import type { View } from '#ground/kernel/view.ts'
import { govuk } from './components.ts'
import { words } from './words.ts'

const { Pagination } = govuk

type PageLinksProps = {
  readonly view: View
  readonly page: number
  readonly total: number
  readonly each: number
  /** The address of a page of the list. */
  readonly href: (page: number) => string
}

/** Links to the pages of a long list: the first, the last, and those near by. Nothing, where all stand on one. */
export function PageLinks({ view, page, total, each, href }: PageLinksProps) {
  const last = Math.ceil(total / each)
  if (last <= 1) return null
  const near = Array.from({ length: last }, (_, i) => i + 1).filter(
    (one) => one === 1 || one === last || Math.abs(one - page) <= 2,
  )
  return (
    <Pagination
      landmarkLabel={words.pagesOfList(view)}
      previous={page > 1 ? { href: href(page - 1) } : undefined}
      next={page < last ? { href: href(page + 1) } : undefined}
      items={near.flatMap((one, i) => [
        one - (near[i - 1] ?? 0) > 1 && { ellipsis: true },
        { number: one, href: href(one), current: one === page },
      ])}
    />
  )
}
