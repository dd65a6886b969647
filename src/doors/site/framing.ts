import { accessPaths } from '#ground/access/paths.ts'
import type { Reader } from '#ground/access/reader.ts'
import type { Assets } from '#ground/govuk/assets.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import type { View } from '#ground/kernel/view.ts'
import { terms } from '#ground/words/terms.ts'
import { waysIn } from './navigation.ts'

/** What stands around each page: whose council it is, who is signed in, and the ways in that they have. */
export const framing =
  (assets: Assets, { demo }: { readonly demo: boolean }) =>
  (visitor: Reader | undefined, view: View, address: string): Frame => ({
    ...{ view, address, assets },
    councilName: visitor
      ? view.language === 'cy'
        ? visitor.council.nameCy
        : visitor.council.nameEn
      : terms.serviceName(view),
    homeUrl: accessPaths.front.to(),
    isDemo: visitor?.council.isDemo ?? demo,
    navigation: visitor ? waysIn(visitor.permissions, view) : [],
    footer: [],
    ...(visitor && { reader: { name: visitor.name, signOut: accessPaths.signOut.to() } }),
  })
