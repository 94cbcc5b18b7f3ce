/** Reports as veraPDF writes them, for tests. */
export function report(compliant: boolean, rules = ''): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<report><jobs><job>
  <validationReport jobEndStatus="normal" profileName="PDF/UA-1 validation profile" statement="" isCompliant="${compliant}">
    <details passedRules="100" failedRules="2" passedChecks="900" failedChecks="3">${rules}</details>
  </validationReport>
</job></jobs></report>`
}
export const failedRules = `
  <rule specification="ISO 14289-1:2014" clause="7.1" testNumber="5" status="failed" failedChecks="2" tags="structure">
    <description>All non-standard structure types shall be &quot;mapped&quot;
      to a standard type</description>
    <object>SENonStandard</object>
    <check status="failed"><context>root</context></check>
  </rule>
  <rule specification="ISO 14289-1:2014" clause="7.1" testNumber="6" status="passed" failedChecks="0"><description>Round</description></rule>
  <rule specification="ISO 14289-1:2014" clause="7.18.5" testNumber="2" status="failed" failedChecks="1">
    <description>Links shall have Contents</description>
  </rule>`
