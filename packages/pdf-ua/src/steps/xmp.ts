import type { Metadata } from '../options.ts'

/** PDF/A-2 requires an extension schema for each namespace unknown to it (ISO 19005-2, 6.6.2.3). */
const PDFUA_SCHEMA = `<rdf:li rdf:parseType="Resource">
  <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
  <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
  <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
  <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
    <pdfaProperty:name>part</pdfaProperty:name>
    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
    <pdfaProperty:category>internal</pdfaProperty:category>
    <pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
  </rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li>`

/**
 * Writes the XMP packet (ISO 16684-1) of a file that claims PDF/UA-1 and PDF/A-2a.
 * @param metadata the words in it
 * @param producer the program that wrote the PDF, where it is known
 */
export function xmpPacket(metadata: Metadata, producer?: string): string {
  const { author, date } = metadata
  const creator = author ? `<dc:creator><rdf:Seq>${item(author)}</rdf:Seq></dc:creator>\n` : ''
  const dates = date
    ? `<dc:date><rdf:Seq>${item(date)}</rdf:Seq></dc:date>\n${['Create', 'Modify', 'Metadata']
      .map(kind => `<xmp:${kind}Date>${date}T00:00:00Z</xmp:${kind}Date>\n`)
      .join('')}`
    : ''
  const written = producer ? `<pdf:Producer>${escapeXml(producer)}</pdf:Producer>\n` : ''
  // Every XMP packet has this id; the byte order mark says UTF-8.
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:xmp="http://ns.adobe.com/xap/1.0/"
  xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
  xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
  xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
  xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
  xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<dc:format>application/pdf</dc:format>
<dc:title>${alternatives(metadata.title)}</dc:title>
${creator}<dc:description>${alternatives(metadata.subject)}</dc:description>
<dc:subject><rdf:Bag>${metadata.keywords.map(item).join('')}</rdf:Bag></dc:subject>
<dc:language><rdf:Bag>${item(metadata.language)}</rdf:Bag></dc:language>
${dates}<xmp:CreatorTool>${escapeXml(metadata.creator)}</xmp:CreatorTool>
${written}<pdf:Keywords>${escapeXml(metadata.keywords.join(', '))}</pdf:Keywords>
<pdfaExtension:schemas><rdf:Bag>${PDFUA_SCHEMA}</rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`
}

function alternatives(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`
}

function item(text: string): string {
  return `<rdf:li>${escapeXml(text)}</rdf:li>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
