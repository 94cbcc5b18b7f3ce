import { describe, expect, it } from 'vitest'
import { readSiteAddress } from '../../site/site-address.ts'

describe('readSiteAddress', () => {
  it.each([
    [{}, undefined, undefined],
    [{ base: '/' }, undefined, '/'],
    [{ base: '/raad/memo/' }, undefined, '/raad/memo/'],
    [{ base: '/raad_2022/memo-1.0~a/' }, undefined, '/raad_2022/memo-1.0~a/'],
    [{ site: 'https://a.nl' }, 'https://a.nl/', '/'],
    [{ site: 'https://a.nl/memo' }, 'https://a.nl/memo/', '/memo/'],
    [{ site: 'https://a.nl/', base: '/memo/' }, 'https://a.nl/memo/', '/memo/'],
    [{ site: 'https://a.nl/memo/', base: '/memo/' }, 'https://a.nl/memo/', '/memo/'],
  ])('%o', (options, site, base) => {
    const address = readSiteAddress(options)
    expect([address.site?.href, address.base]).toEqual([site, base])
  })

  it('takes any web address of a statement', () => {
    const statement = 'https://register.example/verklaring?id=1#a'
    expect(readSiteAddress({ statement })).toEqual({ base: undefined, statement })
    expect(readSiteAddress({ site: 'https://a.nl', statement })).toMatchObject({ base: '/', statement })
  })

  it.each([
    [{ base: 'memo' }, '--base'],
    [{ base: '/memo' }, '--base'],
    [{ base: 'memo/' }, '--base'],
    [{ base: '//' }, '--base'],
    [{ base: '/a b/' }, '--base'],
    [{ base: 'https://a.nl/' }, '--base'],
    [{ base: '/a";}/' }, '--base'],
    [{ base: '/raad/../' }, '--base'],
    [{ base: '/.git/' }, '--base'],
    [{ site: 'https://a.nl/m%C3%A9mo/' }, '--site'],
    [{ site: 'https://a.nl/me"mo/' }, '--site'],
    [{ site: 'a.nl' }, '--site'],
    [{ site: 'ftp://a.nl/' }, '--site'],
    [{ site: 'https://a.nl/?x' }, '--site'],
    [{ site: 'https://naam@a.nl/' }, '--site'],
    [{ site: '' }, '--site'],
    [{ site: 'https://a.nl/x/', base: '/y/' }, '--site en --base'],
    [{ statement: 'verklaring' }, '--statement'],
    [{ statement: 'javascript:alert(1)' }, '--statement'],
  ])('refuses %o in one message', (options, where) => {
    expect(() => readSiteAddress(options)).toThrow(expect.objectContaining({ name: 'Problem', message: expect.stringMatching(new RegExp(`waar: +${where}\\n +oplossing: `)) as string }))
  })
})
