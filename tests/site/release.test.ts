import type { ShippedPackage } from '../../document/shipped-packages.ts'
import { describe, expect, it } from 'vitest'
import { billsOf } from '../../site/release.ts'

function component(ref: string, ...properties: string[]): Parameters<typeof billsOf>[0]['components'][number] {
  const at = ref.lastIndexOf('@')
  return { 'bom-ref': ref, 'name': ref.slice(0, at), 'version': ref.slice(at + 1), 'properties': properties.map(name => ({ name })) }
}
const all: Parameters<typeof billsOf>[0] = {
  metadata: { component: { 'name': 'raadsdeck', 'bom-ref': 'raadsdeck@1' } },
  components: [component('@fonts/sans@5.1'), component('vue@3.5'), component('vue@2.7'), component('vitest@5', 'cdx:npm:package:development')],
  dependencies: [
    { ref: 'raadsdeck@1', dependsOn: ['@fonts/sans@5.1', 'vue@3.5', 'vitest@5'] },
    { ref: 'vitest@5', dependsOn: ['vue@3.5'] },
    { ref: 'vue@3.5', dependsOn: [] },
  ],
}
const shipped = (name: string, version: string): ShippedPackage => ({ name, version, folder: '' })
function refs(packages: ShippedPackage[]): string[][] {
  return Object.values(billsOf(all, packages)).map(({ components }) => components.map(component => component['bom-ref']))
}

describe('the bills of materials', () => {
  it('tell what is in the site apart from what makes it, without what only tests it', () => {
    expect(refs([shipped('@fonts/sans', '5.1')])).toEqual([['@fonts/sans@5.1'], ['vue@3.5', 'vue@2.7']])
  })
  it('tell one version from another', () => {
    expect(refs([shipped('vue', '2.7')])).toEqual([['vue@2.7'], ['@fonts/sans@5.1', 'vue@3.5']])
  })
  it('depend only on what they list', () => {
    expect(Object.values(billsOf(all, [shipped('@fonts/sans', '5.1')])).map(({ dependencies }) => dependencies)).toEqual([
      [{ ref: 'raadsdeck@1', dependsOn: ['@fonts/sans@5.1'] }],
      [{ ref: 'raadsdeck@1', dependsOn: ['vue@3.5'] }, { ref: 'vue@3.5', dependsOn: [] }],
    ])
  })
  it('stop at a package that npm does not know', () => {
    expect(() => billsOf(all, [shipped('vue', '1.0')])).toThrow('vue@1.0')
  })
})
