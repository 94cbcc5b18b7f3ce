import { expect, it } from 'vitest'
import { usbPage } from '../../site/usb.ts'

it('is made of the site’s own fonts and player, without the key to a page that it has not', async () => {
  const asked: unknown[] = []
  await usbPage({} as never, {
    slides: { styleText: () => 'p{x:1}', renderUsb: (_memo, options) => Promise.resolve(String(asked.push(options))) },
    fonts: { wholeStyle: '@font-face{font-family:X;src:url(data:font/woff2;base64,AA==)}' },
    player: { player: 'go("$&")' },
  })
  expect(asked).toEqual([{
    style: '@font-face{font-family:X;src:url(data:font/woff2;base64,AA==)}p{x:1}',
    script: 'go("$&")',
    letters: {
      'i': 'contents',
      'o': 'contents',
      'g': 'find',
      'f': 'fullscreen',
      'b': 'black',
      '.': 'black',
      '?': 'help',
    },
  }])
})
