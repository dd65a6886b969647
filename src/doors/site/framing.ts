import { accessPaths } from '#ground/access/paths.ts'
import type { Reader } from '#ground/access/reader.ts'
import type { Assets } from '#ground/govuk/assets.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import type { View } from '#ground/kernel/view.ts'
import { terms } from '#ground/words/terms.ts'
import { safetyPaths } from '#lives/safety/paths.ts'
import { tellWords } from '#lives/safety/tell-words.ts'
import { feedbackPaths, pageOf } from '#weeks/feedback/paths.ts'
import { pageWords } from '#weeks/feedback/words.ts'
import { directoryWords } from '#weeks/finding/directory-words.ts'
import { findingPaths } from '#weeks/finding/paths.ts'
import { waysIn } from './navigation.ts'

/** For each person, each carer and whoever is not signed in; staff write it down in their own place. */
const wrongFor = (visitor: Reader | undefined, view: View): Frame['wrong'] =>
  visitor && !visitor.permissions.has('live-my-week') && !visitor.permissions.has('care')
    ? undefined
    : { text: tellWords.title(view), href: safetyPaths.tell.to() }

/** On every page: everything there is to do, and a word about the page itself. */
const footerOf = (view: View, address: string): Frame['footer'] => {
  const page = new URLSearchParams({ page: pageOf(address) })
  return [
    { text: directoryWords.title(view), href: findingPaths.directory.to() },
    { text: pageWords.link(view), href: `${feedbackPaths.page.to()}?${page}` },
  ]
}

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
    footer: footerOf(view, address),
    wrong: wrongFor(visitor, view),
    ...(visitor && { reader: { name: visitor.name, signOut: accessPaths.signOut.to() } }),
  })
