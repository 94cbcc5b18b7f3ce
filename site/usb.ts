import type { StaticRenderer } from '../document/static-render.ts'
import type { Files } from '../lib/folders/write-files.ts'
import type { Documents } from '../print/documents.ts'
import type { Memo } from '../schema/read.ts'
import type { PlayerFiles } from './player-files.ts'
import type { SiteFonts } from './site-fonts.ts'
import { characterKeys } from '../deck/keys.ts'
import { HANDOUT_PDF, PRESENTATION_PDF } from '../deck/site-paths.ts'
import { wordsFor } from '../words/index.ts'
import { withoutFaces } from './font-faces.ts'

export interface UsbParts {
  slides: Pick<StaticRenderer<'slides'>, 'renderUsb' | 'styleText'>
  fonts: Pick<SiteFonts, 'wholeStyle'>
  player: Pick<PlayerFiles, 'player'>
}

const USB_PAGE = 'presentatie.html'

/** The folder for a USB stick: presentation file, instructions and PDFs. */
export async function usbFiles(memo: Memo, parts: UsbParts, { presentation, handout }: Documents): Promise<Files> {
  return [
    [USB_PAGE, await usbPage(memo, parts)],
    ['LEESMIJ.txt', wordsFor(memo.language).usbReadMe(USB_PAGE).map(line => `${line}\r\n`).join('')],
    [PRESENTATION_PDF, presentation],
    [HANDOUT_PDF, handout],
  ]
}

/** The presentation as one HTML file, which opens without server or network. */
export function usbPage(memo: Memo, { slides, fonts, player }: UsbParts): Promise<string> {
  return slides.renderUsb(memo, {
    style: fonts.wholeStyle + withoutFaces(slides.styleText('')),
    script: player.player,
    letters: characterKeys(['contents', 'find', 'fullscreen', 'black', 'help']),
  })
}
