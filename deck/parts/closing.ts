import type { Contact, PartOf } from '../../schema/memo.ts'
import type { BlockContext, PlanContext, PlannedSection, PlanPart, SlidePart } from '../part.ts'
import { SIZES } from '../../styles/tokens.ts'
import { contactLines, partsOf, partTitle } from '../look-up.ts'
import { headed, inParts } from '../part.ts'
import { stretchesOf } from '../text/divide.ts'
import { CANVAS, ladder } from '../text/fit.ts'
import { packEvenly } from '../text/pack.ts'
import { baselineOf, deckStyle, memoStyle } from '../text/styles.ts'
import { BREAK } from '../text/typography.ts'

const { closing: text, contact: lines, gap, slide } = SIZES
const TEXTS = ladder(text.text, size => memoStyle(size, slide.line))

const INVITATION = memoStyle(lines.invitation, lines.invitationLine)
const NAME = memoStyle(lines.text, slide.line, 600)
const LINE = memoStyle(lines.text, slide.line)
const HEADING = deckStyle(lines.heading, slide.headingLine, 700)
const RIGHT = CANVAS.width - lines.left - lines.gap
/** A person begins lower than the invitation, with which it shares a baseline. */
const LOWER = baselineOf(lines.invitation, lines.invitationLine) - baselineOf(lines.text, slide.line)

/** The closing words, with the contacts under them where no other closing follows. */
export const closingSlides: PlanPart<'closing'> = (part, context) => {
  const { memo, words } = context
  const isLast = partsOf(memo, 'closing').at(-1) === part
  const contacts = isLast ? memo.contacts : []
  const subject = headed(part, context, 'closing', 45)
  const parts = closingParts(part, contacts, { ...context, title: subject.title, ids: { part: part.id } })
  return [{
    id: part.id,
    title: partTitle(part, words),
    detail: part.ours.summary ?? (contacts.length ? words.contents.closing : undefined),
    slides: inParts(subject, parts, words),
  }]
}

/** The contacts of a memo without closing words. */
export function contactSlides(context: PlanContext): PlannedSection[] {
  const { memo, words } = context
  if (!memo.contacts.length || partsOf(memo, 'closing').length)
    return []
  const { slugs, contact: { title }, contents } = words
  const parts = contactParts(memo.contacts, title, context)
  const subject = { alias: slugs.contact, layout: 'closing', title, seconds: 45 } as const
  return [{ id: slugs.contact, title, detail: contents.closing, slides: inParts(subject, parts, words) }]
}

function closingParts(part: PartOf<'closing'>, contacts: readonly Contact[], context: BlockContext): SlidePart[] {
  const { fit, title, path, ids } = context
  const { paragraphs } = part
  const stretches = stretchesOf(context, {
    text: paragraphs.join(BREAK),
    sizes: TEXTS,
    width: text.width,
    whole: fit.body(title) - gap - contactsHeight(fit, contacts),
    room: fit.partBody(title) - gap,
    gap: text.gap,
  })
  if (stretches.every(({ ids }) => ids.until === undefined)) {
    return [{
      ids: { ...ids, ...stretches[0]!.ids, ...(contacts.length ? { contacts: [0, contacts.length].map(String) } : {}) },
      memo: [...paragraphs, ...contacts.flatMap(saidOf)],
    }]
  }
  paragraphs.forEach((paragraph, index) =>
    fit.requireWords([...path, 'paragraphs', index], paragraph, TEXTS.at(-1)!.style, text.width))
  return [
    ...stretches.map(({ ids: own, text }): SlidePart => ({ ids: { ...ids, ...own }, memo: text.split(BREAK) })),
    ...contactParts(contacts, title, context),
  ]
}

/** The contacts on slides of their own. */
function contactParts(contacts: readonly Contact[], title: string, { fit }: PlanContext): SlidePart[] {
  const room = fit.partBody(title) - gap
  contacts.forEach((contact, index) => requireContact(fit, contact, index, room))
  return packEvenly(contacts.length, (start, end) => contactsHeight(fit, contacts.slice(start, end)) <= room)
    .map(([start, end]) =>
      ({ ids: { contacts: [start, end].map(String) }, memo: contacts.slice(start, end).flatMap(saidOf) }))
}

/** What the memo says of a contact; a name and role that the lines have are said once. */
function saidOf({ name, role, invitation, ...contact }: Contact): string[] {
  const lines = contactLines(contact)
  return [
    ...lines?.includes(name) ? [] : [[name, role].filter(Boolean).join(', ')],
    ...[invitation, lines].filter(text => text !== undefined),
  ]
}

/** The invitation stands beside the person, the lines under both. */
function contactsHeight(fit: PlanContext['fit'], contacts: readonly Contact[]): number {
  return contacts.length && 2 * lines.block + HEADING.size * HEADING.line
    + contacts.reduce((sum, contact) => sum + lines.row + contactHeight(fit, contact), 0)
}

function contactHeight(fit: PlanContext['fit'], { invitation, name, role, ...contact }: Contact): number {
  const person = (invitation ? LOWER : 0) + fit.height(name, NAME, RIGHT) + (role ? fit.height(role, LINE, RIGHT) : 0)
  const address = contactLines(contact)
  return Math.max(invitation ? fit.height(invitation, INVITATION, lines.left) : 0, person)
    + (address ? lines.row + fit.height(address, LINE, CANVAS.width) : 0)
}

/** A contact cannot be divided: each of its lines may take a share of a slide, or what the others leave. */
function requireContact(fit: PlanContext['fit'], contact: Contact, index: number, room: number): void {
  if (contactsHeight(fit, [contact]) <= room)
    return
  const widths = { name: RIGHT, role: RIGHT, invitation: lines.left, lines: CANVAS.width } as const
  for (const [name, width] of Object.entries(widths) as [keyof typeof widths, number][]) {
    fit.require(['contacts', index, name], contact[name] ?? '', text =>
      fit.height(text, INVITATION, width) <= room / 6 || contactsHeight(fit, [{ ...contact, [name]: text }]) <= room)
  }
}
