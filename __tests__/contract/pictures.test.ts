import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'
import { Resvg } from '@resvg/resvg-js'

import { ROOT } from '../support/action.ts'

const images = join(ROOT, 'docs/images')
/** A reviewer opens these: what a renderer makes of each picture. */
const rendered = join(ROOT, 'build/pictures')
mkdirSync(rendered, { recursive: true })

const PAGES = ['README.md', 'docs/reference.md'].map((page) => readFileSync(join(ROOT, page), 'utf8')).join('')

/** Where the texts of each group end, and where they must end. The background is left out, since it fills the picture. */
function groupsOf(picture: string) {
  const [, size = ''] = /^(<svg [^>]*>)/.exec(picture) ?? []
  const look = /<g (font-family[^>]*)>/.exec(picture)?.[1] ?? ''
  return [...picture.matchAll(/<g data-right="(\d+)"([^>]*)>([^]*?)\n<\/g>/g)].map(
    ([, right, own = '', texts = '']) => {
      const box = new Resvg(`${size}<g ${own === '' ? look : own}>${texts}</g></svg>`).getBBox()
      if (box === undefined) throw new Error('Nothing was drawn: the machine has no font')
      return { right: Number(right), box }
    },
  )
}

describe.each(readdirSync(images))('%s', (name) => {
  const picture = readFileSync(join(images, name), 'utf8')
  const [width = NaN, height = NaN] = (/^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(picture) ?? [])
    .slice(1)
    .map(Number)

  test('is on a page', () => {
    expect(PAGES).toContain(`images/${name})`)
  })

  test('renders to its own size', () => {
    const image = new Resvg(picture, { fitTo: { mode: 'zoom', value: 2 } }).render()
    writeFileSync(join(rendered, name.replace('.svg', '.png')), image.asPng())
    expect([image.width, image.height]).toEqual([width * 2, height * 2])
  })

  test('every line is drawn', () => {
    const [start = '', look = ''] = [/^<svg [^>]*>/, /(?<=<g[^>]*) font-family="[^"]*"/].map(
      (part) => part.exec(picture)?.[0],
    )
    const lines = [...picture.matchAll(/<text [^]*?<\/text>/g)].map(([line]) => line)
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.filter((line) => new Resvg(`${start}<g${look}>${line}</g></svg>`).getBBox() === undefined)).toEqual([])
  })

  test('no text is cut by the border, or runs into the next column', () => {
    const groups = groupsOf(picture)
    expect(groups.length).toBeGreaterThan(0)
    for (const { right, box } of groups) {
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(Math.min(right, width))
      expect(box.y + box.height).toBeLessThanOrEqual(height)
    }
    const texts = picture.match(/<text /g)?.length
    const grouped = [...picture.matchAll(/<g data-right[^]*?\n<\/g>/g)].flatMap(
      ([group]) => group.match(/<text /g) ?? [],
    )
    expect(grouped).toHaveLength(texts ?? 0)
  })
})

test('the measure sees a text that is too long', () => {
  const long = `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="40">
<g data-right="80" font-family="DejaVu Sans, Arial, Helvetica, sans-serif">
<text x="8" y="20">A text that does not fit into eighty pixels</text>
</g>
</svg>`
  const [{ right, box } = { right: NaN, box: { x: NaN, width: NaN } }] = groupsOf(long)
  expect(box.x + box.width).toBeGreaterThan(right)
})
