/** Instead of Slidev's print styles, which are a style element: the public site's print is the PDF. */
export function usePrintStyles(): void {}
