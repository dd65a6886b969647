import type { View } from '#ground/kernel/view.ts'
import type { Assets } from './assets.ts'

export type NavigationItem = { readonly text: string; readonly href: string }

/** What stands around every page of one request. The web edge makes it once; pages hand it on to `Page`. */
export type Frame = {
  readonly view: View
  /** Path and query of this page, as a GET would ask for it: the switches lead back to it. */
  readonly address: string
  readonly assets: Pick<Assets, 'cssUrl' | 'scriptUrl' | 'iconUrl' | 'fontUrls'>
  /** In the reader's language. */
  readonly councilName: string
  readonly homeUrl: string
  readonly isDemo: boolean
  readonly navigation: readonly NavigationItem[]
  readonly footer: readonly NavigationItem[]
  /** The way to say that something is wrong: in the same place on each page of a person, and signed out. */
  readonly wrong?: NavigationItem | undefined
  /** Nobody, on pages for anyone. `signOut` is where the form that signs out is sent. */
  readonly reader?: { readonly name: string; readonly signOut: string } | undefined
}

/** The same page, asked for in another language or way of seeing. Everything else in the address is kept. */
export function switched(
  address: string,
  to: { readonly language: View['language'] } | { readonly view: View['seeing'] },
): string {
  const [path = '', query = ''] = address.split('?', 2)
  const parameters = new URLSearchParams(query)
  for (const [name, value] of Object.entries(to)) parameters.set(name, value)
  return `${path}?${parameters}`
}
