import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { drawings } from './drawings.ts'
import { clock, dayLeaf } from './drawn-time.ts'
import { type PictureKey, pictures } from './pictures.ts'

/** Where pictures are served. Their addresses change when a picture does, so that they may be kept for good. */
export const PICTURE_ROOT = '/assets/pictures'

const packFolder = dirname(createRequire(import.meta.url).resolve('openmoji/package.json'))

/** OpenMoji's files carry their maker's layers; a picture that is shown small needs no indentation. */
const compact = (svg: string) => svg.replace(/>\s+</g, '><').trim()

function picture(key: PictureKey): string {
  const entry = pictures[key]
  if ('openmoji' in entry)
    return compact(readFileSync(join(packFolder, 'color/svg', `${entry.openmoji}.svg`), 'utf8'))
  const drawing = drawings[entry.drawn]
  if (drawing === undefined) throw new Error(`There is no drawing called ${entry.drawn}`)
  return drawing
}

/** A picture as SVG, for papers, which carry their pictures in them. */
export const svgOf = (key: PictureKey): string => picture(key)

const files = new Map((Object.keys(pictures) as PictureKey[]).map((key) => [key, picture(key)]))

const version = createHash('sha256')
  .update([...files.values(), clock(0), dayLeaf(0, 'cy'), dayLeaf(0, 'cy', 1)].join('\n'))
  .digest('hex')
  .slice(0, 10)

const address = (name: string) => `${PICTURE_ROOT}/${version}/${name}.svg`

export const pictureUrl = (key: PictureKey): string => address(key)

/** The clock at a time, to the nearest five minutes, as a face with hands shows it. */
export const clockUrl = (minutes: number): string =>
  address(`clock-${(Math.round(minutes / 5) * 5) % 720}`)

export const dayUrl = (weekday: number, language: 'en' | 'cy'): string =>
  address(`day-${weekday}-${language}`)

/** @param date the day of the month */
export const dateUrl = (weekday: number, language: 'en' | 'cy', date: number): string =>
  address(`day-${weekday}-${language}-${date}`)

/** The picture at an address, as SVG, if it is one of ours. */
export function findPicture(path: string): string | undefined {
  const name = /^\/assets\/pictures\/\w+\/([a-z0-9-]+)\.svg$/.exec(path)?.[1]
  if (name === undefined) return undefined
  const time = /^clock-(\d{1,3})$/.exec(name)?.[1]
  if (time !== undefined) return Number(time) < 720 ? clock(Number(time)) : undefined
  const leaf = /^day-(\d)-(en|cy)(?:-(\d{1,2}))?$/.exec(name)
  if (leaf) {
    const language = leaf[2] === 'cy' ? 'cy' : 'en'
    return dayLeaf(Number(leaf[1]), language, leaf[3] === undefined ? undefined : Number(leaf[3]))
  }
  return files.get(name as PictureKey)
}
