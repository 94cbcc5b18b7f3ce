import type { Memo } from '../../schema/read.ts'
import type { Fit, Size } from '../fit.ts'
import type { SlidePart } from '../in-parts.ts'
import type { TextStyle } from '../measure.ts'
import type { PartContext, PlanPart } from '../plan.ts'
import { divideText } from '../divide-text.ts'
import { sizeFor, sizeId } from '../fit.ts'
import { inParts } from '../in-parts.ts'
import { memoStyle } from '../measure.ts'
import { BREAK, joined } from '../paragraphs.ts'
import { bodyOfPart } from '../texts.ts'
import { requireHeading } from './opening.ts'

/** The text above the contact or alone; `layouts/closing.vue` has the same. */
const SIZES: readonly Size[] = [{ name: 'large', style: memoStyle(36, 1.4) }, { style: memoStyle(30, 1.4) }, { name: 'small', style: memoStyle(24, 1.4) }]
const TEXT = { width: 1040, gap: 20, below: 32 } as const
/** How much lower a person begins than the invitation, whose letters are larger: they share a baseline. */
const BASELINE = 8
/** The contact, as `components/ContactLines.vue` draws it: the invitation beside the person, the lines under both. */
const CONTACT = { width: 1136, left: 625, right: 463, around: 56, gap: 16, heading: 29, invitation: memoStyle(36, 1.3), name: memoStyle(26, 1.4, 600), text: memoStyle(26, 1.4) } as const

/** The closing with the contact; one of the two is enough for a slide. */
export const closingSlides: PlanPart = (context) => {
  const { memo: { closing, contact }, words } = context
  if (!closing && !contact)
    return []
  const title = closing?.heading ?? words.contact.title
  if (closing)
    requireHeading(context.fit, ['closing', 'heading'], closing.heading)
  return [{
    id: words.slugs.closing,
    title,
    slides: inParts({
      alias: words.slugs.closing,
      layout: 'closing',
      title,
      titlePath: ['closing', 'heading'],
      ids: {},
      part: words.slugs.closing,
      notes: { memo: [], hints: closing?.ours.hints ?? [] },
      seconds: closing?.ours.seconds ?? 45,
    }, closingParts(title, context), words),
  }]
}

function closingParts(title: string, { memo, words, fit }: PartContext): SlidePart[] {
  const { closing, contact } = memo
  const contactMemo = [contact?.invitation, contact?.lines].filter(text => text !== undefined)
  const paragraphs = closing?.paragraphs ?? []
  const below = TEXT.below + contactHeight(fit, contact)
  const whole = sizeFor(SIZES, style => textHeight(fit, paragraphs, style) + below <= fit.body(title))
  if (whole)
    return [{ ids: sizeId(whole), memo: [...paragraphs, ...contactMemo] }]

  const size = SIZES.at(-1)!
  const room = bodyOfPart(fit, title, words) - TEXT.below
  paragraphs.forEach((paragraph, index) => fit.requireWords(['closing', 'paragraphs', index], paragraph, size.style, TEXT.width))
  requireContact(fit, contact, room)
  const text = joined(paragraphs)
  const texts = paragraphs.length
    ? divideText(text, {
        language: memo.language,
        fits: part => textHeight(fit, part.split(BREAK), size.style) <= room,
        lines: part => fit.lines(part.replaceAll(BREAK, ' '), size.style, TEXT.width),
      })
    : []
  return [
    ...texts.map(({ from, until }): SlidePart => ({ ids: { from, until, contact: 'apart', ...sizeId(size) }, memo: text.slice(from, until).trim().split(BREAK) })),
    ...(contact ? [{ ids: { text: 'none' }, memo: contactMemo }] : []),
  ]
}

function textHeight(fit: Fit, paragraphs: readonly string[], style: TextStyle): number {
  return paragraphs.reduce((sum, paragraph) => sum + fit.height(paragraph, style, TEXT.width) + TEXT.gap, -TEXT.gap)
}

function contactHeight(fit: Fit, contact: Memo['contact']): number {
  if (!contact)
    return 0
  const { invitation, name, role, lines } = contact
  return CONTACT.around + CONTACT.heading + CONTACT.gap
    + Math.max(
      invitation ? fit.height(invitation, CONTACT.invitation, CONTACT.left) : 0,
      BASELINE + fit.height(name, CONTACT.name, CONTACT.right) + fit.height(role, CONTACT.text, CONTACT.right),
    )
    + (lines ? CONTACT.gap + fit.height(lines, CONTACT.text, CONTACT.width) : 0)
}

/** The contact cannot be divided: each of its lines may take a share of a slide, or what the others leave. */
function requireContact(fit: Fit, contact: Memo['contact'], room: number): void {
  if (!contact || contactHeight(fit, contact) <= room)
    return
  for (const [name, width] of [['name', CONTACT.right], ['role', CONTACT.right], ['invitation', CONTACT.left], ['lines', CONTACT.width]] as const) {
    const text = contact[name]
    if (text) {
      fit.require(['contact', name], text, text =>
        fit.height(text, CONTACT.invitation, width) <= room / 6 || contactHeight(fit, { ...contact, [name]: text }) <= room)
    }
  }
}
